import type { FC } from "hono/jsx";
import type { PaymentsList } from "../../../application/payments/list.ts";
import type { PaymentIndex } from "../../../core/payments/payment-index.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { daysText, euroText } from "./figures.ts";
import { QuartersChart } from "./QuartersChart.tsx";

/** The index of the year with its quarters, drawn and in a table; then of each unit. */
export const IndexTables: FC<{ list: PaymentsList; words: Catalogue }> = ({ list, words }) => {
  const { payments, standing } = list;
  const year = String(payments.year);
  const named = new Map(standing.version.plan.units.map(({ code, name }) => [code, name]));
  const unitName = (unit: string | null) =>
    unit === null ? words.format("payments-no-unit") : `${unit} ${named.get(unit) ?? ""}`.trim();
  return (
    <>
      <section aria-labelledby="quarters">
        <h2 id="quarters">{words.format("payments-quarters", { year })}</h2>
        <QuartersChart payments={payments} words={words} />
        <DataTable
          caption={words.format("payments-quarters-table", { year })}
          captionHidden
          columns={columns("payments-period", words)}
          rows={[
            ...payments.quarters.map((part) => [
              words.format("payments-quarter", { quarter: part.quarter }),
              ...cells(part, words),
            ]),
            {
              class: "payments-year",
              cells: [words.format("payments-year", { year }), ...cells(payments.whole, words)],
            },
          ]}
        />
      </section>
      <section aria-labelledby="units">
        <h2 id="units">{words.format("payments-units", { year })}</h2>
        <DataTable
          caption={words.format("payments-units-table", { year })}
          captionHidden
          columns={columns("payments-unit", words)}
          rows={payments.units.map((part) => [unitName(part.unit), ...cells(part, words)])}
        />
      </section>
    </>
  );
};

function columns(first: "payments-period" | "payments-unit", words: Catalogue) {
  return [
    { label: words.format(first), headerScope: "row" as const },
    { label: words.format("payments-index"), align: "end" as const, unit: words.format("payments-days") },
    { label: words.format("payments-paid-total"), align: "end" as const },
    { label: words.format("payments-count"), align: "end" as const },
  ];
}

function cells({ index, total, count }: PaymentIndex, words: Catalogue) {
  return [daysText(index, words), euroText(total, words), words.format("payments-number", { count })].map(
    (text) => <span class="figure">{text}</span>,
  );
}
