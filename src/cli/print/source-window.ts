import { charCells, shown } from "./cells.ts";

/** A source line as it fits a terminal, and the carets to print under it. */
export interface SourceWindow {
  readonly line: string;
  readonly carets: string;
}

const TAB = "    ";
/** Columns kept before the mark where the line must be cut on its left. */
const CONTEXT = 0.35;

interface Glyph {
  /** UTF-16 offset in the source line. */
  readonly at: number;
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

function glyphsOf(line: string, from: number, to: number, start: number, end: number): Glyph[] {
  const glyphs: Glyph[] = [];
  let at = from;
  for (const char of line.slice(from, to)) {
    const width = char === "\t" ? TAB.length : charCells(char);
    glyphs.push({ at, text: shown(char, TAB), width, marked: at < end && at + char.length > start });
    at += char.length;
  }
  return glyphs;
}

/**
 * Fits one source line into `width` columns so that the marked range [start, end) (UTF-16 offsets in the line) shows:
 * the line is cut left and right of it with an ellipsis. An empty range is marked by one caret. A mark longer than the
 * window shows from its beginning. Time does not depend on the length of the line.
 */
export function sourceWindow(line: string, start: number, end: number, width: number): SourceWindow {
  // Only this much of a very long line can ever be in sight.
  const reach = width * 2;
  const from = characterStart(line, Math.max(0, start - reach));
  const to = characterStart(line, Math.min(line.length, start + reach));
  const glyphs = glyphsOf(line, from, to, start, end);
  const whole = from === 0 && to === line.length;
  if (whole && columns(glyphs) <= width) return render(glyphs, start, false, false);

  const found = glyphs.findIndex(({ at, width: w }) => at >= start && w > 0);
  const markAt = found < 0 ? glyphs.length : found;
  const room = width - 2;
  const marked = columns(glyphs.filter((glyph) => glyph.marked));
  let left = Math.floor(Math.max(0, Math.min(room - marked, room * CONTEXT)));
  // Where the line ends before the window does, the spare room goes to the left.
  const after = columns(glyphs.slice(markAt));
  if (to === line.length && after < room - left) left = room - after;

  let first = markAt;
  for (let used = 0; first > 0; first -= 1) {
    used += glyphs[first - 1]?.width ?? 0;
    if (used > left) break;
  }
  let last = first;
  for (let used = 0; last < glyphs.length; last += 1) {
    used += glyphs[last]?.width ?? 0;
    if (used > room) break;
  }
  const cutBefore = from > 0 || first > 0;
  const cutAfter = to < line.length || last < glyphs.length;
  return render(glyphs.slice(first, last), start, cutBefore, cutAfter);
}

/** The same offset, or the one before where it falls inside a surrogate pair. */
function characterStart(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}

function columns(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}

function render(glyphs: readonly Glyph[], start: number, before: boolean, after: boolean): SourceWindow {
  const line = glyphs.map(({ text }) => text).join("");
  const marks = glyphs.map(({ marked, width }) => (marked ? "^" : " ").repeat(width)).join("");
  // A place between two characters, or at the end of the line, has no character of its own to mark.
  const carets = marks.includes("^")
    ? marks
    : `${" ".repeat(columns(glyphs.filter(({ at }) => at < start)))}^`;
  return {
    line: `${before ? "…" : ""}${line}${after ? "…" : ""}`.trimEnd(),
    carets: `${before ? " " : ""}${carets}`.trimEnd(),
  };
}
