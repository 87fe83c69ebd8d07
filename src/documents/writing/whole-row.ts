import { plainText } from "./content.ts";
import type { Row } from "./report.ts";

/** What a letter takes at most on average, what a cell keeps free at its sides, and a line's height, in millimetres. */
const LETTER = 2.1;
const SIDES = 3.2;
const LINE = 4.2;
/** A row higher than this, which is a third of the lowest page, may break over two pages. */
const HIGHEST = 48;

/** Whether a row stays on one page: nearly all do, since a row torn in two is read wrongly; one of very long texts cannot. */
export function staysWhole({ cells }: Row, widths: readonly number[]): boolean {
  let at = 0;
  return cells.every((cell) => {
    const { text, span = 1 } = typeof cell === "string" ? { text: cell } : cell;
    const width = widths.slice(at, at + span).reduce((total, one) => total + one, 0);
    at += span;
    const letters = Math.max(1, Math.floor((width - SIDES) / LETTER));
    const lines = plainText(text)
      .split("\n")
      .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / letters)), 0);
    return lines * LINE <= HIGHEST;
  });
}
