import type { Row } from "../../blocks.ts";
import { SourcedText } from "../../sourced-text.ts";
import { alignedTable, type Span } from "../aligned-columns.ts";
import { alignedPairs } from "../aligned-pairs.ts";
import type { Line } from "./line.ts";
import { listMarker } from "./list-marker.ts";
import { isRule } from "./rule.ts";
import { type FoundTable, rowOf, withHeader } from "./text-table.ts";

/** Blanks that divide columns in a text of characters of one width. */
const REACH = 2;
const MOST_LINES = 400;
/** Lines that a header may take before its line of strokes. */
const LONGEST_HEADER = 5;

/**
 * A table whose columns are set with runs of blanks, as programs print them and as text comes out of a PDF. A line of
 * strokes under the first row marks it as the header; a blank line may part two rows where the columns go on below it.
 */
export function alignedText(source: string, lines: readonly Line[], at: number): FoundTable | null {
  const first = lines[at];
  if (!first || listMarker(first.text)) return null;
  if (Math.max(spansOf(first).length, spansOf(lines[at + 1]).length) < 2) return null;
  const kept: Line[] = [];
  const parted = new Set<number>();
  const ruled = new Set<number>();
  let next = at;
  for (; next < Math.min(lines.length, at + MOST_LINES); next += 1) {
    const line = lines[next];
    if (!line) break;
    if (line.blank) {
      if (spansOf(lines[next + 1]).length < 3) break;
      parted.add(kept.length);
    } else if (isRuleRow(line.text)) ruled.add(kept.length);
    else kept.push(line);
  }
  /** One line of strokes stands under the header; more of them part the rows. */
  if (ruled.size > 1) for (const index of ruled) parted.add(index);
  const spans = kept.map(spansOf);
  const [under = 0] = ruled;
  const head = under <= LONGEST_HEADER ? under : 0;
  const table =
    alignedTable(spans, 0, REACH, (index) => parted.has(index), head) ?? alignedPairs(spans, 0, 1);
  if (!table) return null;
  const rows = table.rows.map((columns): Row => {
    const cells = columns.map((places) =>
      places.map((place) => {
        const start = (kept[place.line]?.start ?? 0) + (spans[place.line]?.[place.span]?.from ?? 0);
        return SourcedText.of(source, start + place.start, start + place.end);
      }),
    );
    return rowOf(
      cells.map((pieces) =>
        pieces.length > 0 ? pieces : [SourcedText.of(source, first.start, first.start)],
      ),
    );
  });
  if (head > 0 && rows[0]) rows[0] = withHeader(rows[0]);
  const last = kept[table.next - 1];
  return { table: { kind: "table", rows }, next: afterLine(lines, last, at) };
}

/** The words of a line with no more than one blank between them; a line may be looked at many times. */
function spansOf(line: Line | undefined): readonly Span[] {
  if (!line) return [];
  const before = known.get(line);
  if (before) return before;
  const spans = spansIn(line.text);
  known.set(line, spans);
  return spans;
}

const known = new WeakMap<Line, readonly Span[]>();

function spansIn(text: string): Span[] {
  if (!/\S\s{2,}\S/u.test(text) || text.includes("\t")) return text.trim() === "" ? [] : [whole(text)];
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
}

function whole(text: string): Span {
  const from = text.length - text.trimStart().length;
  return { from, to: text.trimEnd().length, text: text.trim() };
}

/** "-----  ---  ----" */
function isRuleRow(text: string): boolean {
  return isRule(text) || /^\s*[-=_]{2,}(?:\s+[-=_]{2,})*\s*$/u.test(text);
}

function afterLine(lines: readonly Line[], last: Line | undefined, at: number): number {
  let next = at;
  while (next < lines.length && lines[next] !== last) next += 1;
  next += 1;
  while (isRuleRow(lines[next]?.text ?? "")) next += 1;
  return next;
}
