import type { Catalogue } from "../messages/catalogue.ts";
import type { Landmark, SourceDocument } from "./blocks.ts";

/**
 * Words for places in a file that has no lines of its own: "pagina 12", "foglio «KPI», cella D2". The function given
 * back returns null where the format has no such places.
 */
export function landmarkWords(document: SourceDocument, words: Catalogue): (offset: number) => string | null {
  const { landmarks } = document;
  const cells = cellsOf(document);
  return (offset) => {
    const landmark = lastFrom(landmarks, offset);
    if (landmark === null) return null;
    const { page, sheet, cell } = landmark;
    if (page !== null) return words.format("landmark-page", { page });
    if (sheet === null) return null;
    if (cell === null) return words.format("landmark-sheet", { sheet });
    const within = lastFrom(cells, offset);
    // A landmark names the first cell of its row; the cells of tables say how far right of it they stand.
    const right = within !== null && within.start >= landmark.start ? within.column : 0;
    return words.format("landmark-cell", { sheet, cell: moveRight(cell, right) });
  };
}

interface CellStart {
  readonly start: number;
  /** Columns from the first one of the table. */
  readonly column: number;
}

/** Where the cells of all tables begin, in order. */
function cellsOf({ blocks }: SourceDocument): CellStart[] {
  return blocks
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .flatMap(({ cells }) => cells.map(({ column, lines }) => ({ start: lines[0]?.offsetAt(0) ?? 0, column })))
    .sort((a, b) => a.start - b.start);
}

/** The last item that begins at or before the offset. */
function lastFrom<T extends CellStart | Landmark>(items: readonly T[], offset: number): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

const LETTERS = 26;
const BEFORE_A = 64;

/** The cell some columns right of another: "A2" and 3 give "D2". */
function moveRight(cell: string, columns: number): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === "") return cell;
  let number = columns;
  [...letters].forEach((letter, index) => {
    number += (letter.charCodeAt(0) - BEFORE_A) * LETTERS ** (letters.length - 1 - index);
  });
  let name = "";
  for (; number > 0; number = Math.floor((number - 1) / LETTERS))
    name = String.fromCharCode(BEFORE_A + 1 + ((number - 1) % LETTERS)) + name;
  return name + row;
}
