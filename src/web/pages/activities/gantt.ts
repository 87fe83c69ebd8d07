import type { ActivityLine } from "../../../application/activities/programme.ts";
import type { ActivityState } from "../../../core/activities/state.ts";
import { dayNumber, type IsoDate, lastDayOfMonth } from "../../../core/period/iso-date.ts";
import { lastDayOf } from "../../../core/period/years.ts";
import { wrapped } from "./wrapped.ts";

/** Measures of the drawing, in its own units. */
export const GANTT = {
  width: 1000,
  /** Where the days begin and end. */
  left: 360,
  right: 850,
  months: 28,
  node: 34,
  row: 42,
} as const;
/** Letters that fit beside the days. */
const LETTERS = { label: 54, node: 130 };

/** A day on the line of the year; what is outside stands at the edge, and says so. */
export interface GanttDay {
  readonly x: number;
  readonly outside: "before" | "after" | null;
}

export interface GanttRow {
  readonly top: number;
  readonly label: readonly string[];
  readonly state: ActivityState;
  /** From the beginning to the end, or to the day due; null where no beginning is known. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** From the day due to the day done, or to the day looked at. */
  readonly delay: { readonly from: number; readonly to: number } | null;
  readonly due: GanttDay | null;
  readonly done: GanttDay | null;
}

export interface GanttView {
  readonly year: number;
  readonly height: number;
  readonly months: readonly { readonly number: number; readonly from: number; readonly to: number }[];
  readonly nodes: readonly { readonly top: number; readonly label: string }[];
  readonly rows: readonly GanttRow[];
  /** The day looked at. */
  readonly day: number;
}

/** Where everything stands in the drawing of a year. */
export function ganttOf(lines: readonly ActivityLine[], year: number, day: IsoDate): GanttView {
  const nodes: GanttView["nodes"][number][] = [];
  const rows: GanttRow[] = [];
  let top: number = GANTT.months;
  let last: string | null = null;
  for (const line of lines) {
    if (line.node.id !== last) {
      const { code, title } = line.node;
      nodes.push({
        top,
        label: wrapped(code === null ? title : `${code} ${title}`, LETTERS.node, 1)[0] ?? "",
      });
      top += GANTT.node;
      last = line.node.id;
    }
    rows.push(rowOf(line, top, year, day));
    top += GANTT.row;
  }
  return { year, height: top + 8, months: monthsOf(year), nodes, rows, day: placeOf(day, year).x };
}

function rowOf(
  { programmed, starts, due, doneOn, state }: ActivityLine,
  top: number,
  year: number,
  day: IsoDate,
): GanttRow {
  const isDone = state === "done" || state === "done-late";
  const end = isDone ? doneOn : (due ?? day);
  const until = isDone ? doneOn : day;
  const late = state === "late" || state === "done-late";
  return {
    top,
    label: wrapped(programmed.text, LETTERS.label, 2),
    state,
    bar: starts === null || end === null ? null : spanOf(starts, end < starts ? starts : end, year),
    delay: late && due !== null && until !== null ? spanOf(due, until, year) : null,
    due: due === null ? null : placeOf(due, year),
    done: isDone && doneOn !== null ? placeOf(doneOn, year) : null,
  };
}

function spanOf(from: IsoDate, to: IsoDate, year: number): { from: number; to: number } {
  return { from: placeOf(from, year).x, to: placeOf(to, year).x };
}

function placeOf(day: IsoDate, year: number): GanttDay {
  const first = dayNumber(`${year}-01-01`);
  const last = dayNumber(lastDayOf(year));
  const share = (dayNumber(day) - first) / (last - first);
  const x = GANTT.left + Math.max(0, Math.min(1, share)) * (GANTT.right - GANTT.left);
  return { x: Math.round(x * 10) / 10, outside: share < 0 ? "before" : share > 1 ? "after" : null };
}

function monthsOf(year: number): GanttView["months"] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, "0");
    const from = placeOf(`${year}-${month}-01`, year).x;
    const to = placeOf(`${year}-${month}-${lastDayOfMonth(year, at + 1)}`, year).x;
    return { number: at + 1, from, to };
  });
}
