import type { FC } from "hono/jsx";
import { LEFT_OUT } from "../../../core/payments/countable.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { euroText } from "./figures.ts";
import { Due, InvoiceName } from "./HeaviestTable.tsx";
import type { PaymentsPageProps } from "./page-props.ts";

const MOST_SHOWN = 20;

/** What is not in the index, and why: how many for each reason, then the first of them. */
export const LeftOutSection: FC<PaymentsPageProps> = ({ context, body, list, may }) => {
  const { words } = context;
  const { leftOut } = list.payments;
  const title = words.format("payments-left-out");
  const inOrder = LEFT_OUT.flatMap((reason) => list.leftOut.filter((one) => one.reason === reason));
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{title}</h2>
      {leftOut.length === 0 ? (
        <p>{words.format("payments-left-out-none")}</p>
      ) : (
        <ul>
          {LEFT_OUT.map((reason) => {
            const count = leftOut.filter((one) => one.reason === reason).length;
            return count === 0 ? null : <li>{words.format("payments-reason-count", { reason, count })}</li>;
          })}
        </ul>
      )}
      {inOrder.length === 0 ? null : (
        <DataTable
          caption={words.format("payments-left-out-table")}
          captionHidden
          columns={[
            { label: words.format("payments-invoice"), headerScope: "row" },
            { label: words.format("payments-amount"), align: "end" },
            { label: words.format("payments-due") },
            { label: words.format("payments-reason") },
          ]}
          rows={inOrder
            .slice(0, MOST_SHOWN)
            .map(({ invoice, reason }) => [
              <InvoiceName invoice={invoice} body={body} seeRows={may.seeRows} />,
              <span class="figure">{invoice.amount === null ? "–" : euroText(invoice.amount, words)}</span>,
              <Due invoice={invoice} words={words} />,
              words.format("payments-reason-why", { reason }),
            ])}
        />
      )}
      {inOrder.length > MOST_SHOWN ? (
        <p class="muted">{words.format("payments-left-out-more", { count: inOrder.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
};
