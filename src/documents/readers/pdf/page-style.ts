import type { PdfPage } from "./page.ts";
import type { PageStyle } from "./page-flow.ts";

/** Larger than the body by this much is a heading. */
const LARGER = 1.12;

/** The sizes of type of a document: the one most characters are set in, and the larger ones used for few of them. */
export function pageStyle(pages: readonly PdfPage[]): PageStyle {
  const weights = new Map<number, number>();
  for (const page of pages)
    for (const piece of page.pieces) {
      const size = rounded(piece.size);
      weights.set(size, (weights.get(size) ?? 0) + piece.text.length);
    }
  const sizes = [...weights.entries()].sort(([, a], [, b]) => b - a);
  const bodySize = sizes[0]?.[0] ?? 10;
  const total = sizes.reduce((sum, [, weight]) => sum + weight, 0);
  const headingSizes = sizes
    .filter(([size, weight]) => size >= bodySize * LARGER && weight < total * 0.25)
    .map(([size]) => size)
    .sort((a, b) => b - a);
  return { bodySize, headingSizes };
}

function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}
