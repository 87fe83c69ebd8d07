import type { IsoDate } from "../period/iso-date.ts";

/** Where a thing programmed stands on a day, what wants looking at first. */
export const ACTIVITY_STATES = ["late", "due", "undated", "done-late", "done"] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

interface Days {
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

/** On its due day a thing is not late yet; what is done on it is done in time. What is done later than `day` is not done yet. */
export function stateOn({ due, doneOn }: Days, day: IsoDate): ActivityState {
  if (isDone({ doneOn }, day)) return due !== null && doneOn !== null && doneOn > due ? "done-late" : "done";
  if (due === null) return "undated";
  return due < day ? "late" : "due";
}

export function isDone({ doneOn }: Pick<Days, "doneOn">, day: IsoDate): boolean {
  return doneOn !== null && doneOn <= day;
}

/** How many stand how. */
export interface Counts {
  readonly programmed: number;
  /** In time or late. */
  readonly done: number;
  readonly of: Readonly<Record<ActivityState, number>>;
}

export function countsOf(states: readonly ActivityState[]): Counts {
  const of: Record<ActivityState, number> = { late: 0, due: 0, undated: 0, "done-late": 0, done: 0 };
  for (const state of states) of[state] += 1;
  return { programmed: states.length, done: of.done + of["done-late"], of };
}
