import { LIMITS } from "../limits.ts";

/** A cell whose column is still to be found from the spans of those before and above it. */
export interface LooseCell<T> {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly T[];
}

export interface LooseRow<T> {
  readonly header: boolean;
  readonly cells: readonly LooseCell<T>[];
}

export interface PlacedCell<T> extends LooseCell<T> {
  readonly column: number;
}

export interface PlacedRow<T> {
  readonly header: boolean;
  readonly cells: readonly PlacedCell<T>[];
}

/** Gives every cell its column, as a browser lays out rows whose cells span columns and rows. Spans are held in bounds. */
export function placeCells<T>(rows: readonly LooseRow<T>[]): PlacedRow<T>[] {
  /** For each column, the index of the first row that is free again. */
  const taken: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    const cells: PlacedCell<T>[] = [];
    for (const cell of row.cells) {
      while ((taken[column] ?? 0) > index) column += 1;
      if (column >= LIMITS.columns) break;
      const columnSpan = bounded(cell.columnSpan, LIMITS.columns - column);
      const rowSpan = bounded(cell.rowSpan, rows.length - index);
      for (let i = column; i < column + columnSpan; i += 1) taken[i] = index + rowSpan;
      cells.push({ column, columnSpan, rowSpan, lines: cell.lines });
      column += columnSpan;
    }
    return { header: row.header, cells };
  });
}

function bounded(span: number, most: number): number {
  return Number.isFinite(span) ? Math.max(1, Math.min(Math.floor(span), most)) : 1;
}
