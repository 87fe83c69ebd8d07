import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";
import type { Piece } from "./page.ts";
import { shareOfWidth } from "./text-width.ts";

type Matrix = readonly number[];

/** The pieces of text of a page, upright ones only, in the order of the file. */
export function piecesOf(items: readonly (TextItem | TextMarkedContent)[], view: Matrix): Piece[] {
  const pieces: Piece[] = [];
  const open: { mark: string | null; artifact: boolean }[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(inside(open.at(-1), item));
      continue;
    }
    for (const piece of upright(item, view, open.at(-1))) {
      /** Bold type is sometimes printed as the same word twice, a hair apart. */
      const key = `${piece.text}|${Math.round(piece.left / 2)}|${Math.round(piece.y / 2)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      pieces.push(piece);
    }
  }
  return pieces;
}

function inside(outer: { mark: string | null; artifact: boolean } | undefined, item: TextMarkedContent) {
  const { id, tag } = item as { id?: string; tag?: string };
  return { mark: id ?? outer?.mark ?? null, artifact: tag === "Artifact" || outer?.artifact === true };
}

function upright(
  item: TextItem,
  view: Matrix,
  within: { mark: string | null; artifact: boolean } | undefined,
): Piece[] {
  if (item.str.trim() === "") return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(view, item.transform as number[]);
  if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.2) return [];
  const size = Math.hypot(c, d) || Math.abs(a) || 1;
  const place = (at: number) => x + item.width * shareOfWidth(item.str, at);
  const pieces: Piece[] = [];
  /** Words set apart with many blanks are words of different columns. */
  for (const match of item.str.matchAll(/\S+(?:\s{1,2}\S+)*/gu)) {
    pieces.push({
      text: match[0],
      left: place(match.index),
      right: place(match.index + match[0].length),
      y,
      size,
      font: item.fontName,
      mark: within?.mark ?? null,
      artifact: within?.artifact ?? false,
    });
  }
  return pieces;
}

export function multiply(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
