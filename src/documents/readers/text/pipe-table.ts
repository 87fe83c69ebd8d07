import type { Row } from "../../blocks.ts";
import { LIMITS } from "../../limits.ts";
import { SourcedText } from "../../sourced-text.ts";
import type { Line } from "./line.ts";
import { isRuleCell } from "./rule.ts";
import { type FoundTable, rowOf, withHeader } from "./text-table.ts";

/** Between two cells: the pipe and its drawn kin. */
const PIPES = "|│┃║";
const PIPE = /[|│┃║]/u;
/** Rows of a grid: "+----+----+", "├────┼────┤". */
const GRID_RULE = /^\s*[+├┤┼┌┐└┘┬┴╔╗╚╝╠╣╬╦╩╞╪╡┏┓┗┛┣┫╋┳┻][-=:+─━═├┤┼┌┐└┘┬┴╔╗╚╝╠╣╬╦╩╞╪╡┏┓┗┛┣┫╋┳┻ ]*$/u;

/**
 * Consecutive lines whose cells are divided by pipes, with or without the outer ones and the row of strokes under the
 * header; also drawn grids, whose rows stand between two lines of strokes and may take several lines of text.
 * An escaped pipe (\|) belongs to its cell.
 */
export function pipeTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  if (!begins(lines, at)) return null;
  const rows: Row[] = [];
  let open: SourcedText[][] = [];
  const grid = GRID_RULE.test(lines[at]?.text ?? "");
  const opening = lines[at]?.text ?? "";
  // In a table without outer pipes a row that begins with one has an empty first cell.
  const unbordered = grid || /^\s*[|│┃║]/u.test(opening) ? null : count(opening);
  let next = at;
  const close = () => {
    if (open.length > 0) rows.push(rowOf(open));
    open = [];
  };
  while (next < lines.length && rows.length < LIMITS.rows) {
    const line = lines[next];
    if (!line || line.blank) break;
    if (GRID_RULE.test(line.text)) {
      close();
      if (rows.length === 1 && next > at && rows[0] && /=/u.test(line.text)) rows[0] = withHeader(rows[0]);
      next += 1;
      continue;
    }
    const closed = isOuter(line.text);
    if (!PIPE.test(line.text)) break;
    const joined = closed || grid ? null : wrapped(lines, next);
    const end = joined ?? next;
    const cells = cellsOf(source, lines.slice(next, end + 1), unbordered);
    next = end + 1;
    if (cells.every((cell) => cell.every((piece) => isRuleCell(piece.text)))) {
      if (rows.length === 1 && rows[0]) rows[0] = withHeader(rows[0]);
      continue;
    }
    if (grid && open.length === cells.length)
      open = open.map((cell, index) => [...cell, ...(cells[index] ?? [])]);
    else if (grid) {
      close();
      open = cells;
    } else rows.push(rowOf(cells));
  }
  close();
  return rows.length > 0 ? { table: { kind: "table", rows }, next } : null;
}

/** A pipe alone may be part of a sentence: two rows alike, outer pipes or strokes below make it a table. */
function begins(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.blank) return false;
  const next = lines[at + 1];
  if (GRID_RULE.test(line.text)) return /[-=─━═]{2}/u.test(line.text) && !!next && PIPE.test(next.text);
  if (!PIPE.test(line.text)) return false;
  const pipes = count(line.text);
  if (pipes === 0) return false;
  if (isOuter(line.text) && pipes > 1) return true;
  if (!next || next.blank) return false;
  if (isPipeRule(next.text)) return true;
  if (line.text.trimStart().startsWith("|")) return count(next.text) > 0 || wrapped(lines, at) !== null;
  if (count(next.text) !== pipes) return false;
  return pipes > 1 || count(lines[at + 2]?.text ?? "") === pipes;
}

function isPipeRule(text: string): boolean {
  return (
    text.includes("-") &&
    PIPE.test(text) &&
    text.split(PIPE).every((cell) => cell.trim() === "" || isRuleCell(cell))
  );
}

function isOuter(text: string): boolean {
  const words = text.trim();
  return (
    words.length > 1 &&
    PIPE.test(words.charAt(0)) &&
    PIPE.test(words.charAt(words.length - 1)) &&
    !words.endsWith("\\|")
  );
}

function count(text: string): number {
  let pipes = 0;
  for (let at = 0; at < text.length; at += 1)
    if (PIPES.includes(text.charAt(at)) && text.charAt(at - 1) !== "\\") pipes += 1;
  return pipes;
}

/** A row opened by a pipe and closed some lines below, in a table whose rows are closed: the last of its lines. */
function wrapped(lines: readonly Line[], at: number): number | null {
  if (!lines[at]?.text.trimStart().startsWith("|")) return null;
  for (let next = at + 1; next < Math.min(lines.length, at + 12); next += 1) {
    const line = lines[next];
    if (!line || line.blank || line.text.trimStart().startsWith("|")) return null;
    if (/(?<!\\)\|\s*$/u.test(line.text)) return next;
  }
  return null;
}

/** The cells of one row; the lines of a wrapped row go on in the cell that the line end cut. */
function cellsOf(source: string, lines: readonly Line[], unbordered: number | null): SourcedText[][] {
  const cells: SourcedText[][] = [];
  lines.forEach((line, index) => {
    const [first, ...rest] = SourcedText.of(source, line.start, line.start + line.text.length).split(
      /(?<!\\)[|│┃║]/u,
    );
    if (first && (index === 0 || cells.length === 0)) cells.push([first]);
    else if (first) cells.at(-1)?.push(first);
    for (const cell of rest.slice(0, LIMITS.columns)) cells.push([cell]);
  });
  const begin = lines[0]?.text ?? "";
  const outer = /^\s*[|│┃║]/u.test(begin) && count(begin) !== unbordered;
  if (outer) cells.shift();
  if (cells.length > 1 && cells.at(-1)?.every((piece) => piece.text.trim() === "") && endsWithPipe(lines))
    cells.pop();
  return cells;
}

function endsWithPipe(lines: readonly Line[]): boolean {
  return /(?<!\\)[|│┃║]\s*$/u.test(lines.at(-1)?.text ?? "");
}
