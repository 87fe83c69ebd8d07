import type { Table } from "../blocks.ts";
import { SourcedText } from "../sourced-text.ts";
import { joined } from "./indicator-fields.ts";
import { clean } from "./words.ts";

/** One place of a table's grid. */
export interface Slot {
  /** The cell's text, lines joined, blanks folded. */
  readonly text: SourcedText;
  /** The lines that hold words. */
  readonly lines: readonly SourcedText[];
  /** All lines, the empty ones too. */
  readonly allLines: readonly SourcedText[];
  /** False where a cell that began above or to the left reaches this place. */
  readonly origin: boolean;
  /** The cell began in a row above. */
  readonly fromAbove: boolean;
  readonly columnSpan: number;
}

export interface GridRow {
  readonly slots: readonly Slot[];
  readonly header: boolean;
}

const EMPTY: Slot = {
  text: SourcedText.EMPTY,
  lines: [],
  allLines: [],
  origin: true,
  fromAbove: false,
  columnSpan: 1,
};
/** Wider tables are no plan's: columns beyond are left out. */
const MOST_COLUMNS = 200;

/** Spreads merged cells over the places that they cover, so that every row has every column. */
export function gridOf(table: Table): GridRow[] {
  const rows: Slot[][] = table.rows.map(() => []);
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const allLines = cell.lines.map(clean);
      const lines = allLines.filter((line) => line.length > 0);
      const text = lines.reduce<SourcedText>((all, line) => joined(all, line), SourcedText.EMPTY);
      const lastRow = Math.min(table.rows.length, index + Math.max(1, cell.rowSpan));
      const lastColumn = Math.min(MOST_COLUMNS, cell.column + Math.max(1, cell.columnSpan));
      for (let r = index; r < lastRow; r += 1) {
        const target = rows[r];
        for (let c = cell.column; target && c < lastColumn; c += 1)
          target[c] = {
            text,
            lines,
            allLines,
            origin: r === index && c === cell.column,
            fromAbove: r > index,
            columnSpan: cell.columnSpan,
          };
      }
    }
  });
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row, index) => ({
    slots: Array.from({ length: width }, (_, column) => row[column] ?? EMPTY),
    header: table.rows[index]?.header ?? false,
  }));
}

/** The cells that begin in this row and hold text. */
export function filledSlots(row: GridRow): { readonly column: number; readonly slot: Slot }[] {
  const filled: { column: number; slot: Slot }[] = [];
  row.slots.forEach((slot, column) => {
    if (slot.origin && slot.text.length > 0) filled.push({ column, slot });
  });
  return filled;
}
