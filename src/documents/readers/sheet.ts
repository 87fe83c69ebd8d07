import { LIMITS } from "../limits.ts";
import type { Allowance } from "./allowance.ts";
import type { Draft, DraftCell, DraftRow } from "./draft.ts";
import { append, largest } from "./extent.ts";

/** A cell of a sheet that shows something; row and column from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly string[];
}

/**
 * The blocks of one sheet of a workbook. Blank rows divide it into tables; rows of a single cell that stand above a
 * table, or before its header comes again, are titles.
 */
export function sheetDrafts(sheet: string, cells: readonly SheetCell[], allowance: Allowance): Draft[] {
  const drafts: Draft[] = [];
  let region: SheetCell[][] = [];
  let reach = -1;
  const close = () => {
    append(drafts, regionDrafts(sheet, region, allowance));
    region = [];
  };
  for (const row of rowsOf(cells)) {
    const at = row[0]?.row ?? 0;
    if (region.length > 0 && at > reach + 1) close();
    region.push(row);
    reach = largest(
      row.map((cell) => cell.row + cell.rowSpan - 1),
      reach,
    );
  }
  close();
  return drafts;
}

function rowsOf(cells: readonly SheetCell[]): SheetCell[][] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.sort((a, b) => a.column - b.column));
}

function regionDrafts(sheet: string, rows: readonly SheetCell[][], allowance: Allowance): Draft[] {
  const drafts: Draft[] = [];
  let table: SheetCell[][] = [];
  const close = () => {
    if (table.length > 0) drafts.push(tableDraft(sheet, table, allowance));
    table = [];
  };
  rows.forEach((row, index) => {
    const only = row.length === 1 ? row[0] : undefined;
    const again = table[0] !== undefined && comesAgain(table[0], rows, index);
    if (only && only.rowSpan === 1 && (table.length === 0 || again)) {
      close();
      drafts.push({
        kind: "paragraph",
        lines: only.lines,
        marker: null,
        indent: 0,
        place: { sheet, cell: cellName(only.row, only.column) },
      });
    } else {
      if (again) close();
      table.push(row);
    }
  });
  close();
  return drafts;
}

/** True where, after this row and any other titles, the table's first row is written once more. */
function comesAgain(header: readonly SheetCell[], rows: readonly SheetCell[][], from: number): boolean {
  if (header.length < 2) return false;
  for (let at = from; at < Math.min(rows.length, from + 8); at += 1) {
    const row = rows[at] ?? [];
    if (row.length > 1) return sameWords(header, row);
  }
  return false;
}

function sameWords(a: readonly SheetCell[], b: readonly SheetCell[]): boolean {
  const words = (row: readonly SheetCell[]) =>
    row.map((cell) => cell.lines.join(" ").trim().toLowerCase()).join("\t");
  return a.length === b.length && words(a) === words(b);
}

function tableDraft(sheet: string, rows: readonly SheetCell[][], allowance: Allowance): Draft {
  const left = -largest(
    rows.map((row) => -(row[0]?.column ?? 0)),
    -LIMITS.columns,
  );
  const drafts: DraftRow[] = [];
  /** Merged cells that reach below the row in hand. */
  let merged: SheetCell[] = [];
  let at = rows[0]?.[0]?.row ?? 0;
  for (const row of rows) {
    const here = row[0]?.row ?? at;
    /** Rows that lie wholly under a merged cell keep their place. */
    for (; at < here && allowance.take("cells"); at += 1) drafts.push({ header: false, cells: [] });
    merged = merged.filter((cell) => cell.row + cell.rowSpan > here);
    drafts.push({
      header: false,
      cells: padded(row, left, merged),
      place: { sheet, cell: cellName(here, left) },
    });
    append(
      merged,
      row.filter((cell) => cell.rowSpan > 1),
    );
    at = here + 1;
  }
  return { kind: "table", rows: drafts, place: { sheet } };
}

/** Empty cells stand where the sheet has none, except under the cells merged above. */
function padded(row: readonly SheetCell[], left: number, merged: readonly SheetCell[]): DraftCell[] {
  const cells: DraftCell[] = [];
  const covered = new Set<number>();
  for (const cell of merged) for (let i = 0; i < cell.columnSpan; i += 1) covered.add(cell.column + i);
  let column = left;
  for (const cell of row) {
    for (; column < cell.column; column += 1)
      if (!covered.has(column)) cells.push({ columnSpan: 1, rowSpan: 1, lines: [""] });
    cells.push(cell);
    column = cell.column + cell.columnSpan;
  }
  return cells;
}

/** A1 name of a cell given from 0. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
