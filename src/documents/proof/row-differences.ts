import { readCsvTable } from "../../core/measurement/csv-table.ts";

/** A row, or a cell of one, that is not the same in two tables. */
export interface RowDifference {
  readonly kind: "row-missing" | "row-added" | "field";
  /** The row's place in the file, from 1 for the first under the header. */
  readonly row: number;
  /** First cell: the indicator. */
  readonly indicator: string;
  readonly column: string;
  readonly stated: string | null;
  readonly found: string | null;
}

type Row = readonly string[];

/**
 * What a measurements file says against what it should say, row by row. A row taken away or put in is told as such: what
 * is equal before and after is left aside first.
 */
export function rowDifferences(
  stated: string,
  found: string,
): { readonly differences: readonly RowDifference[]; readonly compared: number } {
  const [mine, theirs] = [rowsOf(stated), rowsOf(found)];
  const [header = [], ...expected] = theirs;
  const given = mine.slice(1);
  const differences: RowDifference[] = compareCells(mine[0] ?? [], header, 0, header);
  const start = equalFrom(given, expected, (rows, at) => rows[at]);
  const end = equalFrom(given.slice(start), expected.slice(start), (rows, at) => rows.at(-1 - at));
  const [left, right] = [
    given.slice(start, given.length - end),
    expected.slice(start, expected.length - end),
  ];
  const paired = left.length === right.length;
  for (const [at, row] of right.entries()) {
    const other = left[at];
    if (paired && other) differences.push(...compareCells(other, row, start + at + 1, header));
    else differences.push(wholeRow("row-missing", row, start + at + 1));
  }
  if (!paired) differences.push(...left.map((row, at) => wholeRow("row-added", row, start + at + 1)));
  return { differences, compared: expected.length };
}

function rowsOf(text: string): Row[] {
  return readCsvTable(text).records.map((cells) => cells.map((cell) => cell.text));
}

function equalFrom(
  a: readonly Row[],
  b: readonly Row[],
  take: (rows: readonly Row[], at: number) => Row | undefined,
) {
  let at = 0;
  while (at < Math.min(a.length, b.length) && same(take(a, at), take(b, at))) at += 1;
  return at;
}

function same(a: Row | undefined, b: Row | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((cell, at) => cell === b[at]);
}

function compareCells(given: Row, expected: Row, row: number, header: Row): RowDifference[] {
  const indicator = row === 0 ? "" : (expected[0] ?? "");
  return Array.from({ length: Math.max(given.length, expected.length) }, (_, at) => at)
    .filter((at) => given[at] !== expected[at])
    .map((at) => ({
      kind: "field",
      row,
      indicator,
      column: header[at] ?? String(at + 1),
      stated: given[at] ?? null,
      found: expected[at] ?? null,
    }));
}

function wholeRow(kind: "row-missing" | "row-added", cells: Row, row: number): RowDifference {
  const text = cells.join("; ");
  return {
    kind,
    row,
    indicator: cells[0] ?? "",
    column: "",
    stated: kind === "row-added" ? text : null,
    found: kind === "row-missing" ? text : null,
  };
}
