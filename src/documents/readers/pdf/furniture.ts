import type { PdfPage, Piece } from "./page.ts";

/** The part of a page's height, above and below, where headers and footers stand. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^(?:p(?:ag(?:ina|\.)?|\.)?\s*)?[-–—]?\s*(\d{1,4})\s*[-–—]?(?:\s*(?:di|of|\/)\s*\d{1,4})?$/iu;

/** The pages without what is printed on each of them: running titles, page numbers, and what is marked as ornament. */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(
      page.pieces.filter((piece) => inMargin(piece, page)).map((piece) => keyOf(piece)),
    ))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(3, Math.ceil(pages.length * 0.5));
  return pages.map((page) => {
    const number = pageNumber(page, pages.length);
    return {
      ...page,
      pieces: page.pieces.filter((piece) => {
        if (piece.artifact || piece === number) return false;
        return !inMargin(piece, page) || (counts.get(keyOf(piece)) ?? 0) < often;
      }),
    };
  });
}

/** The number of the page, alone on the first or the last line; a figure far from the count of pages is something else. */
function pageNumber(page: PdfPage, count: number): Piece | null {
  const sorted = page.pieces.filter((piece) => !piece.artifact).sort((a, b) => a.y - b.y);
  for (const [piece, other] of [
    [sorted.at(-1), sorted.at(-2)],
    [sorted[0], sorted[1]],
  ]) {
    if (!piece || !inMargin(piece, page) || (other && Math.abs(other.y - piece.y) < piece.size)) continue;
    const match = PAGE_NUMBER.exec(piece.text.trim());
    if (match && Math.abs(Number(match[1]) - page.number) <= count + 30) return piece;
  }
  return null;
}

function inMargin(piece: Piece, page: PdfPage): boolean {
  return piece.y < page.height * MARGIN || piece.y - piece.size > page.height * (1 - MARGIN);
}

/** The same words at the same height, whatever the page number in them. */
function keyOf(piece: Piece): string {
  return `${piece.text.replace(/\d+/gu, "#").trim()}@${Math.round(piece.y / 4)}`;
}
