import type { AlignedTable, Place, Span } from "./aligned-columns.ts";

const MOST_LINES = 400;
/** Rows of a table of two columns. */
const LEAST_PAIRS = 3;

/**
 * Finds a table of two columns: at least three lines of two words or more each, the second ones beginning at the same
 * place to within `slack`. Lines with words there only go on with the row above. Labels with a colon are left to be
 * read as fields.
 */
export function alignedPairs(
  lines: readonly (readonly Span[])[],
  at: number,
  slack: number,
): AlignedTable | null {
  const second = lines[at]?.[1]?.from;
  if (second === undefined) return null;
  const rows: Place[][][] = [];
  let next = at;
  for (; next < Math.min(lines.length, at + MOST_LINES); next += 1) {
    const line = lines[next] ?? [];
    const [first, last] = line;
    const place = (span: number) => ({ line: next, span, start: 0, end: line[span]?.text.length ?? 0 });
    if (
      line.length === 2 &&
      first &&
      last &&
      Math.abs(last.from - second) <= slack &&
      !/:$/u.test(first.text)
    )
      rows.push([[place(0)], [place(1)]]);
    else if (line.length === 1 && first && rows.length > 0 && Math.abs(first.from - second) <= slack)
      rows.at(-1)?.[1]?.push(place(0));
    else break;
  }
  return rows.length >= LEAST_PAIRS ? { next, rows } : null;
}
