import type { Cell, Row, Table } from "../../blocks.ts";
import type { SourcedText } from "../../sourced-text.ts";
import { plainLines } from "./inline.ts";

/** A table found in a text, and the line after it. */
export interface FoundTable {
  readonly table: Table;
  readonly next: number;
}

/** One row out of the pieces of its cells, column by column; a piece is the source of one line of a cell. */
export function rowOf(cells: readonly (readonly SourcedText[])[], header = false): Row {
  return { header, cells: cells.map((pieces, column) => cellOf(pieces, column)) };
}

function cellOf(pieces: readonly SourcedText[], column: number): Cell {
  const lines = pieces.flatMap(plainLines).map((line) => line.trim());
  const written = lines.filter((line) => line.length > 0);
  return { column, columnSpan: 1, rowSpan: 1, lines: written.length > 0 ? written : lines.slice(0, 1) };
}

export function withHeader(row: Row): Row {
  return { ...row, header: true };
}
