import { cleanLine, plainText } from "./content.ts";
import type { Cell, Table } from "./report.ts";

/** What a small letter and a capital take on average at most, and what a cell keeps free at its sides, in millimetres. */
const SMALL = 1.5;
const CAPITAL = 1.95;
const SIDES = 3.2;
/** Longer words go on in the next line. */
const LONGEST_WORD = 24;

/**
 * How wide each column is of `room` millimetres. They share it as they ask, but none is narrower than the longest word of
 * its head: a head that does not fit would lie over its neighbour's, or break within a word. What one gains the others give
 * in proportion to what their own words leave to spare, as far as that goes. `letters` says how much wider than our own
 * the letters may be that it is read in.
 */
export function columnWidths(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  room: number,
  letters = 1,
): number[] {
  const shares = columns.reduce((total, { share = 1 }) => total + share, 0);
  const asked = columns.map(({ share = 1 }) => (room * share) / shares);
  const heads = columns.map(({ head }) => widthOf(cleanLine(head), letters));
  const lacking = asked.map((width, at) => Math.max(0, (heads[at] ?? 0) - width));
  const wanted = sum(lacking);
  if (wanted === 0) return asked;
  const words = wordsOf(rows, heads, letters);
  const spare = asked.map((width, at) => Math.max(0, width - (words[at] ?? 0)));
  const moved = Math.min(wanted, sum(spare));
  if (moved === 0) return asked;
  return asked.map(
    (width, at) => width + ((lacking[at] ?? 0) * moved) / wanted - ((spare[at] ?? 0) * moved) / sum(spare),
  );
}

/** What the longest word of each column takes, the head's included. */
function wordsOf(rows: Table["rows"], heads: readonly number[], letters: number): number[] {
  const widest = [...heads];
  for (const { cells } of rows) {
    let at = 0;
    for (const cell of cells) {
      const { text, span } = contentOf(cell);
      if (span === 1) widest[at] = Math.max(widest[at] ?? 0, widthOf(plainText(text), letters));
      at += span;
    }
  }
  return widest;
}

function contentOf(cell: Cell) {
  return typeof cell === "string" ? { text: cell, span: 1 } : { text: cell.text, span: cell.span ?? 1 };
}

/** Of the longest word. */
function widthOf(text: string, letters: number): number {
  const words = text.split(/[^\S\u00a0]+/u).map((word) => {
    const told = word.slice(0, LONGEST_WORD);
    const capitals = told.match(/\p{Lu}/gu)?.length ?? 0;
    return capitals * CAPITAL + (told.length - capitals) * SMALL;
  });
  return Math.max(0, ...words) * letters + SIDES;
}

function sum(some: readonly number[]): number {
  return some.reduce((total, one) => total + one, 0);
}
