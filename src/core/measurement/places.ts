import { diffPlans } from "../plan/difference/diff.ts";
import type { Plan } from "../plan/plan.ts";
import { rewritings } from "./rewritten.ts";

/** Which places (ids, "node/position") belong to another indicator in a plan than in the one before. */
export interface Places {
  /** The id that each indicator had before, by the one that it has now, where they differ. */
  readonly moved: ReadonlyMap<string, string>;
  /** Ids that another indicator has now: what was recorded under them before is not its own. */
  readonly taken: ReadonlySet<string>;
}

export const SAME_PLACES: Places = { moved: new Map(), taken: new Set() };

/**
 * Indicators are known again by the words of node and indicator. One so rewritten that it may as well be new is new,
 * unless `isSame` says of its place that it is the same: values that may be another's are given to nobody.
 */
export function placesChanged(
  before: Plan,
  after: Plan,
  isSame: (place: string) => boolean = () => false,
): Places {
  const { added, changed } = diffPlans(before, after).nodes;
  const renewed = rewritings(before, after).flatMap(({ is }) =>
    isSame(is.indicator.id) ? [] : is.indicator.id,
  );
  const moved = new Map(
    changed.flatMap(({ indicators }) =>
      indicators.changed.flatMap(({ before: was, after: is }) =>
        was.id === is.id ? [] : [[is.id, was.id] as const],
      ),
    ),
  );
  for (const id of renewed) moved.delete(id);
  const come = [added, changed.map(({ indicators }) => ({ indicators: indicators.added }))]
    .flat()
    .flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const there = new Set(before.nodes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return { moved, taken: new Set([...moved.keys(), ...come, ...renewed].filter((id) => there.has(id))) };
}

/** The id that an indicator has now, by the one that it had; null where its place is another's and it is no more. */
export function placeOf({ moved, taken }: Places): (before: string) => string | null {
  const to = new Map([...moved].map(([is, was]) => [was, is] as const));
  return (before) => to.get(before) ?? (taken.has(before) ? null : before);
}

/** What was said of indicators before, each under the id that it has now; left out where that is another's now. */
export function followed<T extends { readonly indicator: string }>(
  rows: readonly T[],
  { moved, taken }: Places,
): readonly T[] {
  if (moved.size === 0 && taken.size === 0) return rows;
  const now = placeOf({ moved, taken });
  return rows.flatMap((row) => {
    const indicator = now(row.indicator);
    if (indicator === null) return [];
    return indicator === row.indicator ? [row] : [{ ...row, indicator }];
  });
}
