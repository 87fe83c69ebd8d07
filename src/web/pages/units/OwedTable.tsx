import type { FC } from "hono/jsx";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Deadline } from "../../components/text/DateWords.tsx";
import type { OwedDatum } from "./duties.ts";

interface OwedTableProps {
  readonly owed: readonly OwedDatum[];
  readonly hrefOf: (indicator: string) => string;
  readonly today: IsoDate;
  readonly words: Catalogue;
}

/** The data that are still to be given, and by when. */
export const OwedTable: FC<OwedTableProps> = ({ owed, hrefOf, today, words }) => (
  <DataTable
    caption={words.format("unit-owed")}
    captionHidden
    columns={[
      { label: words.format("unit-column-indicator"), headerScope: "row" },
      { label: words.format("unit-column-datum") },
      { label: words.format("unit-column-year"), align: "end" },
      { label: words.format("unit-column-due") },
    ]}
    rows={owed.map(({ indicator, need, due }) => [
      <a href={hrefOf(indicator.id)}>
        <b>{indicator.id}</b> {indicator.name}
      </a>,
      need.quantity ?? words.format("unit-own-value"),
      String(need.year),
      <Deadline date={due} today={today} words={words} />,
    ])}
  />
);
