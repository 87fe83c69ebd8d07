import type { Row } from "../../blocks.ts";
import { LIMITS } from "../../limits.ts";
import { SourcedText } from "../../sourced-text.ts";
import type { Line } from "./line.ts";
import { listMarker } from "./list-marker.ts";
import { isRuleCell } from "./rule.ts";
import { type FoundTable, rowOf, withHeader } from "./text-table.ts";

/**
 * Consecutive lines whose cells are divided by tabs. A row cut into several lines (a cell that wraps) is put together
 * again where the parts add up to the first row's columns; rows of strokes are left out.
 */
export function tabTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  if (!isTabRow(lines[at], 0)) return null;
  const rows: Row[] = [];
  let columns = 0;
  let rule = false;
  let next = at;
  while (next < lines.length && rows.length < LIMITS.rows) {
    const line = lines[next];
    if (!line || !isTabRow(line, columns)) break;
    let cells = cellsOf(source, line).map((cell) => [cell]);
    next += 1;
    if (cells.every(([cell]) => cell === undefined || isRuleCell(cell.text) || cell.text.trim() === "")) {
      rule = rows.length === 1;
      continue;
    }
    const wrapped =
      columns > 2 && cells.length < columns ? wrappedRow(source, lines, next, cells, columns) : null;
    if (wrapped) {
      cells = wrapped.cells;
      next = wrapped.next;
    }
    if (rule && rows[0] && rows.length === 1) rows[0] = withHeader(rows[0]);
    columns = Math.max(columns, cells.length);
    rows.push(rowOf(cells));
  }
  return rows.length > 0 ? { table: { kind: "table", rows }, next } : null;
}

/**
 * Tabs between words; within a table (of so many columns) a leading tab is an empty cell, and the tabs after the last
 * word are the empty cells of a full row; elsewhere they are only indentation.
 */
function isTabRow(line: Line | undefined, columns: number): boolean {
  if (!line || line.blank) return false;
  const inside = columns > 2;
  if (inside && line.text.split("\t").length === columns) return true;
  const text = inside ? line.text.trimEnd() : line.text.trim();
  if (!text.includes("\t")) return false;
  const marker = inside ? null : listMarker(text);
  if (marker && !text.slice(marker.words).includes("\t")) return false;
  return inside || !/^[^\t]{1,80}:\s*\t[^\t]*$/u.test(text);
}

function cellsOf(source: string, line: Line): SourcedText[] {
  return SourcedText.of(source, line.start, line.start + line.text.length)
    .split(/\t/u)
    .slice(0, LIMITS.columns);
}

/** The next lines, where with them the row has exactly the columns it should: each goes on in the last cell so far. */
function wrappedRow(
  source: string,
  lines: readonly Line[],
  from: number,
  first: readonly SourcedText[][],
  columns: number,
): { cells: SourcedText[][]; next: number } | null {
  const cells = first.map((cell) => [...cell]);
  for (let next = from; next < Math.min(lines.length, from + 6); next += 1) {
    const line = lines[next];
    if (!line || line.blank) return null;
    const more = cellsOf(source, line);
    if (cells.length + more.length - 1 > columns) return null;
    const [goesOn, ...rest] = more;
    if (goesOn) cells.at(-1)?.push(goesOn);
    cells.push(...rest.map((cell) => [cell]));
    if (cells.length === columns) return { cells, next: next + 1 };
  }
  return null;
}
