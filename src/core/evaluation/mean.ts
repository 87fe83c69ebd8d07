import { HUNDRED, isZero, max, min, ONE, type Rational, ZERO } from "../number/rational.ts";
import type { Result } from "./evaluation.ts";

/** One part of a weighted mean. */
export interface Part {
  readonly weight: Rational;
  readonly result: Result;
}

/** Nothing measured, and anything possible. */
export const NOTHING: Result = { score: null, coverage: ZERO, worst: ZERO, best: HUNDRED };

/** What a mean is made from: sums over its parts, so that one part can change without going through the others. */
export interface Totals {
  readonly weights: Rational;
  readonly covered: Rational;
  readonly scored: Rational;
  readonly worst: Rational;
  readonly best: Rational;
}

/**
 * The mean of nodes, groupings, units and the body alike. With w the weights, c the coverages and a the scores:
 * coverage = sum(w c) / sum(w); score = sum(w c a) / sum(w c), null where nothing is measured; worst and best are the
 * weighted means of the parts' own, held around the score. Null where the weights sum to zero.
 */
export function weightedMean(parts: readonly Part[]): Result | null {
  return meanOf(totalsOf(parts));
}

export function totalsOf(parts: readonly Part[]): Totals {
  let weights = ZERO;
  let covered = ZERO;
  let scored = ZERO;
  let worst = ZERO;
  let best = ZERO;
  for (const { weight, result } of parts) {
    weights = weights.add(weight);
    worst = worst.add(weight.mul(result.worst));
    best = best.add(weight.mul(result.best));
    if (result.score === null) continue;
    const share = weight.mul(result.coverage);
    covered = covered.add(share);
    scored = scored.add(share.mul(result.score));
  }
  return { weights, covered, scored, worst, best };
}

/** The totals with some parts in the place of others: exact, as everything here, so that nothing is lost on the way. */
export function exchanged(totals: Totals, before: readonly Part[], after: readonly Part[]): Totals {
  const [less, more] = [totalsOf(before), totalsOf(after)];
  const changed = (key: keyof Totals): Rational => totals[key].sub(less[key]).add(more[key]);
  return {
    weights: changed("weights"),
    covered: changed("covered"),
    scored: changed("scored"),
    worst: changed("worst"),
    best: changed("best"),
  };
}

/** Null where the weights sum to zero. */
export function meanOf({ weights, covered, scored, worst, best }: Totals): Result | null {
  if (isZero(weights)) return null;
  return held({
    coverage: covered.div(weights),
    score: isZero(covered) ? null : scored.div(covered),
    worst: worst.div(weights),
    best: best.div(weights),
  });
}

/** The same result with its score held inside its interval: a roll-up's target below 100 can push it out. */
export function held(result: Result): Result {
  if (result.score === null) return result;
  return { ...result, score: max(result.worst, min(result.best, result.score)) };
}

/** The result of a single achievement that is known. */
export function certain(achievement: Rational): Result {
  return { score: achievement, coverage: ONE, worst: achievement, best: achievement };
}
