import type { Draft, DraftRow } from "../draft.ts";
import { largest } from "../extent.ts";

/** A cell with whatever blocks it holds. */
export interface OfficeCell {
  readonly columnSpan: number;
  rowSpan: number;
  readonly content: readonly Draft[];
}

export interface OfficeRow {
  readonly header: boolean;
  readonly cells: readonly OfficeCell[];
}

/**
 * The table that the rows make; or, where the table only lays out the page (one column, or tables within it that are
 * wider than it is), its contents one after another.
 */
export function officeTable(rows: readonly OfficeRow[]): Draft[] {
  const columns = largest(rows.map((row) => row.cells.length));
  const inner = rows
    .flatMap((row) => row.cells.flatMap((cell) => cell.content))
    .filter((draft) => draft.kind === "table");
  const widest = largest(inner.flatMap((table) => table.rows.map((row) => row.cells.length)));
  const nested = inner.length > 0 && (rows.length === 1 || widest > columns || (columns === 2 && widest > 1));
  if (columns <= 1 || nested) return rows.flatMap((row) => row.cells.flatMap((cell) => cell.content));
  return [
    {
      kind: "table",
      rows: rows.map(
        (row): DraftRow => ({
          header: row.header,
          cells: row.cells.map(({ columnSpan, rowSpan, content }) => ({
            columnSpan,
            rowSpan,
            lines: content.flatMap(linesOf),
          })),
        }),
      ),
    },
  ];
}

/** A block as lines of a cell: bullets stand before their words, rows of a small table become lines. */
function linesOf(draft: Draft): string[] {
  if (draft.kind === "heading") return [draft.text];
  if (draft.kind === "table")
    return draft.rows.map((row) => row.cells.flatMap((cell) => cell.lines).join(" "));
  const [first = "", ...rest] = draft.lines;
  return [draft.marker === null ? first : `${draft.marker} ${first}`, ...rest];
}
