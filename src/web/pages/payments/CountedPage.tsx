import type { FC } from "hono/jsx";
import type { CountedInvoices } from "../../../application/payments/counted.ts";
import { ZERO } from "../../../core/number/rational.ts";
import { exactNumber } from "../../../core/register/cell.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Pagination } from "../../components/table/Pagination.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { countedInvoicesAddress } from "./addresses.ts";
import { daysText, euroText } from "./figures.ts";
import { InvoiceName } from "./HeaviestTable.tsx";

export interface CountedPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly counted: CountedInvoices;
}

/** The invoices that a recorded index counted, as they were then; each leads to what the register says of it now. */
export const CountedPage: FC<CountedPageProps> = ({ context, body, counted }) => {
  const { words } = context;
  const { entry, snapshot, invoices, own, page, pages } = counted;
  const { indicator, index, upTo, n } = snapshot;
  const exact = (text: string) => exactNumber(text) ?? ZERO;
  return (
    <SourcesFrame
      context={context}
      title={words.format("payments-counted-title")}
      lead={words.format("payments-counted-lead", {
        indicator,
        value: daysText(index === null ? null : exact(index), words),
        day: dateWords(upTo, words),
        count: n,
      })}
    >
      <p>{words.format("payments-counted-meaning")}</p>
      {own ? <p>{words.format("payments-counted-own")}</p> : null}
      <p>
        <a href={address.indicator(body, indicator)}>{indicator}</a>
      </p>
      <DataTable
        caption={words.format("payments-counted-table")}
        columns={[
          { label: words.format("payments-invoice"), headerScope: "row" },
          { label: words.format("payments-amount"), align: "end" },
          { label: words.format("payments-due") },
          { label: words.format("payments-paid") },
          { label: words.format("payments-days-counted"), align: "end" },
        ]}
        rows={invoices.map(({ counted: { amount, due, dueAssumed, paid, days }, now }) => [
          now === null ? (
            <span class="muted">{words.format("payments-counted-gone")}</span>
          ) : (
            <InvoiceName invoice={now} body={body} seeRows />
          ),
          <span class="figure">{euroText(exact(amount), words)}</span>,
          due === null ? (
            "–"
          ) : (
            <>
              <DateWords date={due} words={words} />
              {dueAssumed ? (
                <span class="payments-supplier">{words.format("payments-due-assumed")}</span>
              ) : null}
            </>
          ),
          paid === null ? "–" : <DateWords date={paid} words={words} />,
          <span class="figure">{daysText(exact(days), words).replace(/[.,]00$/, "")}</span>,
        ])}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(at) => countedInvoicesAddress(body, entry.sequence, at)}
        words={words}
      />
    </SourcesFrame>
  );
};
