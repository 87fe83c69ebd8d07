import type { Row } from "../../blocks.ts";
import { LIMITS } from "../../limits.ts";
import { SourcedText } from "../../sourced-text.ts";
import type { Line } from "./line.ts";
import { type FoundTable, rowOf } from "./text-table.ts";

const MARKS = [";", ","] as const;
/** How many lines a quoted cell may take. */
const LONGEST_CELL = 50;

/**
 * Lines of cells divided by semicolons or commas, as spreadsheets export them, cells with either in them in quotes.
 * Sentences have such marks too: the same number of cells on every line is asked for, three at least, and with commas
 * a quoted cell or no blank after any comma.
 */
export function separatedTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  for (const mark of MARKS) {
    const found = tableWith(mark, source, lines, at);
    if (found) return found;
  }
  return null;
}

function tableWith(mark: ";" | ",", source: string, lines: readonly Line[], at: number): FoundTable | null {
  const head = lines[at];
  if (!head || head.blank || !head.text.includes(mark)) return null;
  const first = rowAt(mark, source, lines, at);
  if (!first || first.cells.length < 2 || !looksLikeHeader(first.cells, mark)) return null;
  const rows: Row[] = [rowOf(first.cells.map((cell) => [cell]))];
  let next = first.next;
  while (next < lines.length && rows.length < LIMITS.rows) {
    if (lines[next]?.blank) break;
    const row = rowAt(mark, source, lines, next);
    if (!row || row.cells.length !== first.cells.length || (row.cells.length === 2 && isSentence(row.cells)))
      break;
    rows.push(rowOf(row.cells.map((cell) => linesOf(cell))));
    next = row.next;
  }
  /** Of two cells only, three rows are asked for. */
  return rows.length > (first.cells.length > 2 ? 1 : 2) ? { table: { kind: "table", rows }, next } : null;
}

/** The titles of columns are short, and none of them is a sentence: only an abbreviation ("Pond.") ends with a full stop. */
function looksLikeHeader(cells: readonly SourcedText[], mark: string): boolean {
  const words = cells.map((cell) => cell.text);
  if (cells.length === 2 && (mark === "," || isSentence(cells))) return false;
  const spaced = words.slice(1).filter((cell) => /^\s/u.test(cell)).length;
  if (spaced > 0 && (mark === "," || /(?:^|\.)\s*$/u.test(words.at(-1) ?? ""))) return false;
  return (
    words.every(
      (cell) => cell.trim().length <= 120 && (!/[.:]\s*$/u.test(cell) || isAbbreviation(cell, words)),
    ) && words.filter((cell) => /\p{L}/u.test(cell)).length > 1
  );
}

/** "Pond." is a column's title, but not a word that ends a sentence: sentences leave a blank after the mark. */
function isAbbreviation(cell: string, cells: readonly string[]): boolean {
  return /^\p{L}{1,10}\.\s*$/u.test(cell) && !cells.slice(1).some((other) => /^\s/u.test(other));
}

/** "a; b" and "a;" are parts of sentences. */
function isSentence(cells: readonly SourcedText[]): boolean {
  const last = cells.at(-1)?.text ?? "";
  return last.trim() === "" || /^\s/u.test(last);
}

/** The cells of the row that begins at a line, quotes taken off, and the line after it. */
function rowAt(
  mark: string,
  source: string,
  lines: readonly Line[],
  at: number,
): { cells: SourcedText[]; next: number } | null {
  let last = at;
  const start = lines[at]?.start ?? 0;
  const end = (line: number) => (lines[line]?.start ?? 0) + (lines[line]?.text.length ?? 0);
  const limit = Math.min(lines.length - 1, at + LONGEST_CELL);
  const cells: SourcedText[] = [];
  let from = start;
  while (cells.length < LIMITS.columns) {
    if (source.charAt(from) === '"') {
      let close = from + 1;
      for (;;) {
        close = source.indexOf('"', close);
        if (close < 0 || close > end(limit)) return null;
        if (source.charAt(close + 1) !== '"') break;
        close += 2;
      }
      while (last < limit && end(last) < close) last += 1;
      const after = source.charAt(close + 1);
      if (close + 1 < end(last) && after !== mark) return null;
      cells.push(SourcedText.of(source, from + 1, close).replace(/""/gu, '"'));
      from = close + 1;
    } else {
      const to = nextMark(source, mark, from, end(last));
      cells.push(SourcedText.of(source, from, to));
      from = to;
    }
    if (from >= end(last)) break;
    from += 1;
  }
  return { cells, next: last + 1 };
}

/** Where the cell ends: at a mark that does not close an entity ("&egrave;"), or at the end of the line. */
function nextMark(source: string, mark: string, from: number, end: number): number {
  for (let at = source.indexOf(mark, from); at >= 0 && at < end; at = source.indexOf(mark, at + 1))
    if (!/&#?\w{2,20}$/u.test(source.slice(Math.max(from, at - 24), at))) return at;
  return end;
}

function linesOf(cell: SourcedText): SourcedText[] {
  return cell.split(/\r\n|\n|\r/u);
}
