import { HUNDRED, type Rational, rational } from "../number/rational.ts";
import { dayNumber } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import type { Moment, Result } from "./evaluation.ts";

/** How a performance is doing, in order of importance. */
export const STATES = ["reached", "on-track", "at-risk", "not-reached", "no-data"] as const;
export type StateName = (typeof STATES)[number];

/**
 * The state of an indicator, a node, a unit or the body (0..100 each; an `IndicatorResult` is a `Result`).
 * No norm fixes it; the rule is docs/decisions/0010:
 * - no-data: nothing is measured;
 * - reached: 100 even if all that is missing should count 0;
 * - while the year runs, on-track where the score is at least the share of the year gone by (50 at mid-year), else at-risk;
 * - once the year is over, not-reached where 100 is out of reach, at-risk where missing data could still bring it there.
 */
export function stateOf(
  result: Pick<Result, "score" | "worst" | "best">,
  moment: Pick<Moment, "year" | "observedUpTo">,
): StateName {
  if (result.score === null) return "no-data";
  if (result.worst.compare(HUNDRED) >= 0) return "reached";
  if (isOver(moment)) return result.best.compare(HUNDRED) < 0 ? "not-reached" : "at-risk";
  return result.score.compare(expectedBy(moment)) >= 0 ? "on-track" : "at-risk";
}

/** True from the 31st of December on, when the year's last day has been observed. */
export function isOver({ year, observedUpTo }: Pick<Moment, "year" | "observedUpTo">): boolean {
  return observedUpTo >= lastDayOf(year);
}

/** The share of the year gone by with the day observed up to, that day included: 0..100. */
export function expectedBy({ year, observedUpTo }: Pick<Moment, "year" | "observedUpTo">): Rational {
  const before = dayNumber(lastDayOf(year - 1));
  const days = dayNumber(lastDayOf(year)) - before;
  const gone = Math.max(0, Math.min(days, dayNumber(observedUpTo) - before));
  return rational(gone).mul(HUNDRED).div(rational(days));
}
