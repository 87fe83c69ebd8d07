import { largest } from "../extent.ts";
import type { PdfPage } from "./page.ts";
import type { PageStyle } from "./page-flow.ts";
import { textLines } from "./text-line.ts";

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
  return { bodySize, headingSizes, rightEdge: rightEdges(pages) };
}

/**
 * The right edge of the text on pages of each width. Where many lines end together they wrap there; where few do, as
 * on pages of short lines, the right margin is taken to be as wide as the left one.
 */
function rightEdges(pages: readonly PdfPage[]): (page: PdfPage) => number {
  const edges = new Map<number, number>();
  for (const width of new Set(pages.map((page) => page.width))) {
    const lines = pages.filter((page) => page.width === width).flatMap((page) => textLines(page.pieces));
    const right = largest(lines.map((line) => line.right));
    const left = -largest(
      lines.map((line) => -line.left),
      -width,
    );
    const ending = lines.filter((line) => line.right > right - line.size * 3).length;
    edges.set(width, ending >= Math.max(5, lines.length * 0.1) ? right : Math.max(right, width - left));
  }
  return (page) => edges.get(page.width) ?? page.width;
}

function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}
