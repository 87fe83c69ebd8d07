import type { Problem } from "../../../application/problem.ts";
import type { Register } from "../../../core/register/column.ts";

/** A line of the grid as typed: cells by column. */
export type Line = Readonly<Record<string, string>>;

/** Lines of a new grid, and those that are added at once. */
export const LINES = 10;
/** Lines that a page may have: what is longer comes as a file. */
export const MOST_LINES = 200;

/** The name of a cell's field. */
export function cellName(line: number, column: string): string {
  return `cell.${line}.${column}`;
}

/** The lines of a form, by the names of its fields. */
export function linesFrom(register: Register, sent: Readonly<Record<string, unknown>>): readonly Line[] {
  const lines: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(sent)) {
    const [, line = "", column = ""] = /^cell\.(\d{1,3})\.(.+)$/.exec(name) ?? [];
    if (line === "" || Number(line) >= MOST_LINES || typeof value !== "string") continue;
    if (!register.columns.some(({ id }) => id === column)) continue;
    for (let at = lines.length; at <= Number(line); at += 1) lines.push({});
    const typed = lines[Number(line)];
    if (typed) typed[column] = value;
  }
  return lines;
}

/** The lines in which anything is written, with their places. */
export function writtenLines(
  lines: readonly Line[],
): readonly { readonly line: number; readonly cells: Line }[] {
  return lines.flatMap((cells, line) =>
    Object.values(cells).some((text) => text.trim() !== "") ? [{ line, cells }] : [],
  );
}

/** What is wrong of each cell, by the name of its field; the problem names the rows that were sent, from 0. */
export function wrongCells<T>(
  problem: Problem | null,
  written: readonly { readonly line: number }[],
  tell: (fault: Problem["faults"][number]) => T,
): ReadonlyMap<string, T> {
  const wrong = new Map<string, T>();
  for (const fault of problem?.faults ?? []) {
    const [, row = "", column = ""] = /^rows\.(\d+)\.(.+)$/.exec(fault.at ?? "") ?? [];
    const line = row === "" ? undefined : written[Number(row)]?.line;
    if (line !== undefined) wrong.set(cellName(line, column), tell(fault));
  }
  return wrong;
}
