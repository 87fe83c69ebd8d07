import type { Evaluation, NodeResult } from "../evaluation/evaluation.ts";
import { max, min, type Rational } from "../number/rational.ts";
import type { Band } from "./band.ts";

/** A score as it is expected at the end of the year; the middle null where nothing says. */
export interface ScoreForecast {
  readonly low: Rational;
  readonly middle: Rational | null;
  readonly high: Rational;
  /** Share of the weight that the middle rests on, 0..1. */
  readonly coverage: Rational;
}

/** The same of every node, or unit. */
export function scores(
  evaluations: Band<Evaluation>,
  of: (evaluation: Evaluation) => ReadonlyMap<string, NodeResult>,
): ReadonlyMap<string, ScoreForecast> {
  const found = new Map<string, ScoreForecast>();
  for (const key of of(evaluations.middle).keys()) {
    const score = scoreForecast(evaluations, (evaluation) => of(evaluation).get(key) ?? null);
    if (score) found.set(key, score);
  }
  return found;
}

/** Between the least and the greatest of the three: where a roll-up's target is held, more need not be more. */
export function scoreForecast(
  { low, middle, high }: Band<Evaluation>,
  of: (evaluation: Evaluation) => NodeResult | null,
): ScoreForecast | null {
  const found = [low, middle, high].map(of);
  const known = found.flatMap((result) => result?.score ?? []);
  const [first] = known;
  const expected = found[1];
  if (first === undefined || !expected?.counts) return null;
  return {
    low: known.reduce(min, first),
    middle: expected.score,
    high: known.reduce(max, first),
    coverage: expected.coverage,
  };
}
