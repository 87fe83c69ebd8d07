/**
 * Names a thing programmed within its node: "3" is the third activity that the plan lists, "milestone-1-2018" the day by
 * which the node's first indicator is to be reached in 2018.
 */
export interface Place {
  /** From 1: of the activity in the node's list, of a milestone's indicator among the node's. */
  readonly position: number;
  /** Year of a milestone's target; null for an activity. */
  readonly year: number | null;
}

export function keyOf({ position, year }: Place): string {
  return year === null ? String(position) : `milestone-${position}-${year}`;
}

/** The inverse of `keyOf`; null for anything else. */
export function placeOf(key: string): Place | null {
  const match = /^(?:([1-9]\d{0,3})|milestone-([1-9]\d{0,3})-([1-9]\d{3}))$/.exec(key);
  if (!match) return null;
  const [, activity, milestone, year] = match;
  return activity === undefined
    ? { position: Number(milestone), year: Number(year) }
    : { position: Number(activity), year: null };
}
