import type { FC } from "hono/jsx";
import { INVOICES } from "../../../application/payments/invoices-kept.ts";
import type { Invoice } from "../../../core/payments/invoice.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import type { PageContext } from "../../page-context.ts";
import { rowAddress } from "../registers/addresses.ts";
import { daysText, euroText, signedText } from "./figures.ts";
import type { PaymentsPageProps } from "./page-props.ts";

const MOST_SHOWN = 10;

/** The invoices that move the index most, each leading to its row, where a day or a dispute is put right. */
export const HeaviestTable: FC<PaymentsPageProps> = ({ context, body, list, may }) => {
  const { words } = context;
  const title = words.format("payments-heaviest");
  return (
    <section aria-labelledby="heaviest">
      <h2 id="heaviest">{title}</h2>
      <p>{words.format("payments-heaviest-meaning", { write: may.write ? "yes" : "no" })}</p>
      <DataTable
        caption={words.format("payments-heaviest-table")}
        captionHidden
        columns={[
          { label: words.format("payments-invoice"), headerScope: "row" },
          { label: words.format("payments-amount"), align: "end" },
          { label: words.format("payments-due") },
          { label: words.format("payments-paid") },
          { label: words.format("payments-days-counted"), align: "end" },
          {
            label: words.format("payments-contribution"),
            align: "end",
            unit: words.format("payments-days"),
          },
        ]}
        rows={list.heaviest
          .slice(0, MOST_SHOWN)
          .map(({ invoice, amount, days, contribution }) => [
            <InvoiceName invoice={invoice} body={body} seeRows={may.seeRows} />,
            <span class="figure">{euroText(amount, words)}</span>,
            <Due invoice={invoice} words={words} />,
            invoice.paid === null ? "–" : <DateWords date={invoice.paid} words={words} />,
            <span class="figure">{daysText(days, words).replace(/[.,]00$/, "")}</span>,
            <span class="figure">{signedText(contribution, words)}</span>,
          ])}
      />
    </section>
  );
};

export const InvoiceName: FC<{ invoice: Invoice; body: string; seeRows: boolean }> = ({
  invoice: { id, number, supplier, unit },
  body,
  seeRows,
}) => (
  <>
    {seeRows ? <a href={rowAddress(body, INVOICES, id)}>{number}</a> : number}
    <span class="payments-supplier">{[supplier, unit].filter(Boolean).join(", ")}</span>
  </>
);

export const Due: FC<{ invoice: Invoice; words: PageContext["words"] }> = ({ invoice, words }) =>
  invoice.due === null ? (
    <>–</>
  ) : (
    <>
      <DateWords date={invoice.due} words={words} />
      {invoice.dueAssumed ? (
        <span class="payments-supplier">{words.format("payments-due-assumed")}</span>
      ) : null}
    </>
  );
