import { type Rational, rational, ZERO } from "../number/rational.ts";
import { folded } from "../plan/edit/outcome.ts";
import type { NumberForm, TablePick } from "./feed.ts";
import { type Found, fault, MOST_AROUND, type ReadFound } from "./found.ts";
import { type FeedFault, type ReadValue, readDayText, readNumberText, readValueText } from "./value-text.ts";

/** A table of texts: its head, and the lines under it with their number in the file. */
export interface FeedTable {
  readonly head: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
}
type Line = FeedTable["lines"][number];

const SHOWN = 8;

/** Finds the value of a table: rows by their cells, a column by its head, both without regard to case. */
export function foundInTable(table: FeedTable, pick: TablePick, numbers: NumberForm): ReadFound {
  const named = [pick.column, pick.day, ...pick.where.map(({ column }) => column)];
  const places = new Map<string, number>();
  for (const name of named) {
    if (name === null) continue;
    const at = placesOf(table.head, name);
    const [place] = at;
    if (place === undefined)
      return fault("feed-column-unknown", { column: name, known: table.head.slice(0, 30) });
    if (at.length > 1) return fault("feed-column-twice", { column: name });
    places.set(name, place);
  }
  const cell = ({ cells }: Line, name: string | null): string => cells[places.get(name ?? "") ?? -1] ?? "";
  const rows = table.lines.filter((line) =>
    pick.where.every(({ column, is }) => same(cell(line, column), is)),
  );
  const used = pick.take === "last" ? rows.slice(-1) : rows;
  const read = taken(used, (line) => cell(line, pick.column), pick, numbers);
  if ("fault" in read) return read;
  const last = used.at(-1);
  const written = pick.day === null || !last ? null : cell(last, pick.day);
  const day = written === null ? null : readDayText(written);
  if (written !== null && day === null) return fault("feed-day-none", { text: written.slice(0, 80) });
  return { found: { ...read, day, count: used.length, ...shown(table, used) } };
}

function taken(
  rows: readonly Line[],
  cell: (line: Line) => string,
  { take }: TablePick,
  numbers: NumberForm,
): ReadValue | { readonly fault: FeedFault } {
  const [first] = rows;
  if (take === "count") return { value: { kind: "number", value: rational(rows.length) }, mark: "" };
  if (!first) return fault("feed-rows-none");
  if (take !== "sum") {
    if (rows.length > 1) return fault("feed-rows-many", { count: rows.length });
    return inLine(first, readValueText(cell(first), numbers));
  }
  let total: Rational = ZERO;
  let mark = "";
  for (const row of rows) {
    const read = readNumberText(cell(row), numbers);
    if ("fault" in read) return inLine(row, read);
    total = total.add(read.value);
    mark = read.mark;
  }
  return { value: { kind: "number", value: total }, mark };
}

/** A mistake says where it stands. */
function inLine(
  { line }: Line,
  read: ReadValue | { readonly fault: FeedFault },
): ReadValue | { readonly fault: FeedFault } {
  return "fault" in read ? fault(read.fault.message, { ...read.fault.params, line }) : read;
}

function placesOf(head: readonly string[], name: string): number[] {
  return head.flatMap((one, at) => (same(one, name) ? [at] : []));
}

function same(a: string, b: string): boolean {
  return folded(a).toLowerCase() === folded(b).toLowerCase();
}

function shown({ head }: FeedTable, rows: readonly Line[]): Pick<Found, "place" | "around"> {
  const lines = rows.slice(0, SHOWN);
  const more = rows.length > SHOWN ? ", …" : "";
  const text = [head, ...lines.map(({ cells }) => cells)].map((cells) => cells.join(" | ")).join("\n");
  return { place: lines.map(({ line }) => line).join(", ") + more, around: text.slice(0, MOST_AROUND) };
}
