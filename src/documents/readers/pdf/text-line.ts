import { plainSubscript } from "../subscript.ts";
import type { Piece } from "./page.ts";

/** Pieces that stand beside each other without a gap that divides columns. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of text as printed. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** In sizes of the type: wider gaps divide columns, narrower ones than the second are no blank. */
const COLUMN_GAP = 0.4;
const WORD_GAP = 0.12;

/** Groups pieces that share a baseline into lines, top to bottom; indices above and below it belong to their line. */
export function textLines(pieces: readonly Piece[]): TextLine[] {
  const rows: { main: Piece; pieces: Piece[] }[] = [];
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.left - b.left);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (!row || !onLine(row.main, piece)) rows.push({ main: piece, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.main.size) row.main = piece;
    }
  }
  return rows.map((row) => lineOf(row.main, row.pieces));
}

function onLine(line: Piece, piece: Piece): boolean {
  const apart = Math.abs(piece.y - line.y);
  const small = Math.min(piece.size, line.size) < Math.max(piece.size, line.size) * 0.85;
  return apart <= Math.max(line.size, piece.size) * (small ? 0.5 : 0.25);
}

function lineOf(main: Piece, row: readonly Piece[]): TextLine {
  const segments: Segment[] = [];
  let before: Piece | null = null;
  for (const piece of [...row].sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    const gap = before ? piece.left - before.right : 0;
    const words =
      piece.size < main.size * 0.85 && piece.y > main.y + main.size * 0.05 ? lowered(piece.text) : piece.text;
    if (last && before && gap <= main.size * COLUMN_GAP) {
      const blank = gap > main.size * WORD_GAP && !/\s$/u.test(last.text) && !/^\s/u.test(words) ? " " : "";
      segments[segments.length - 1] = {
        text: last.text + blank + words,
        left: last.left,
        right: Math.max(last.right, piece.right),
      };
    } else segments.push({ text: words, left: piece.left, right: piece.right });
    before = piece;
  }
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), 0);
  return { segments, left: segments[0]?.left ?? 0, right, y: main.y, size: main.size, font: main.font };
}

function lowered(text: string): string {
  const around = plainSubscript(text);
  return around.before + text + around.after;
}

export function wordsOf(line: TextLine): string {
  return line.segments.map((segment) => segment.text).join(" ");
}

/**
 * Lines that overlap in height: the cells of a row that are centred beside each other, when they have not the same
 * number of lines.
 */
export function bands(lines: readonly TextLine[]): TextLine[][] {
  const found: TextLine[][] = [];
  for (const line of lines) {
    const band = found.at(-1);
    const above = band?.at(-1);
    if (band && above && line.y - above.y < Math.min(line.size, above.size) * 0.8) band.push(line);
    else found.push([line]);
  }
  return found;
}

/** A line of one column, and the room it takes. */
export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

export function placedLine(line: TextLine): PlacedLine {
  return { text: wordsOf(line), left: line.left, right: line.right, size: line.size };
}

/**
 * Undoes the wrapping of lines: one goes on in the next unless the next one's first word would clearly have fitted
 * before `limit`, the right edge of the column. Words divided by a hyphen at the line's end become whole.
 */
export function unwrapped(lines: readonly PlacedLine[], limit: number): string[] {
  const out: string[] = [];
  let previous: PlacedLine | null = null;
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && previous && !begins(line.text, lines) && !hasRoom(previous, line, limit))
      out[out.length - 1] = joined(last, line.text);
    else out.push(line.text);
    previous = line;
  }
  return out;
}

function hasRoom(above: PlacedLine, line: PlacedLine, limit: number): boolean {
  const first = /^\S+/u.exec(line.text)?.[0] ?? "";
  const perCharacter = (line.right - line.left) / Math.max(1, line.text.length);
  return above.right + first.length * perCharacter + above.size < limit;
}

/** A line of a card: "Peso: 50%". */
export function isField(text: string): boolean {
  return /^\p{Lu}[^:.;]{1,60}:(?:\s|$)/u.test(text);
}

function begins(text: string, lines: readonly PlacedLine[]): boolean {
  return isField(text) && isField(lines[0]?.text ?? "");
}

/** Lines of one cell, on one line. */
export function joinedWords(lines: readonly string[]): string {
  return lines.reduce((before, line) => (before === "" ? line : joined(before, line)), "");
}

/** "ammini-" and "strazione" are one word; "co-" before a capital or a figure keeps its hyphen. */
function joined(before: string, after: string): string {
  if (/\p{Ll}\u00AD$/u.test(before)) return before.slice(0, -1) + after;
  if (/\p{L}{2}-$/u.test(before) && /^\p{Ll}{2}/u.test(after)) return before.slice(0, -1) + after;
  /** A date too long for its column. */
  if (/\d\/\d{1,2}\/\d{0,3}$/u.test(before) && /^\d/u.test(after)) return before + after;
  return /[\p{L}\p{N}]-$/u.test(before) || /\S\/$/u.test(before) ? before + after : `${before} ${after}`;
}
