import type { IndicatorResult, NodeResult, Result } from "../../core/evaluation/evaluation.ts";
import { type Part, weightedMean } from "../../core/evaluation/mean.ts";
import { readItalianNumber } from "../../core/number/italian.ts";
import { HUNDRED, max, min, ONE, type Rational, ZERO } from "../../core/number/rational.ts";
import type { Achievement } from "../../core/policy/achievement.ts";
import type { NumberComparison } from "../../core/policy/comparison.ts";
import type { Edition } from "./edition.ts";

/** A part of a mean as a citizen may change it. */
export interface RecomputedPart {
  readonly kind: "indicator" | "node";
  readonly key: string;
  readonly weight: Rational;
  readonly result: Result;
  /** As published. */
  readonly before: { readonly weight: Rational; readonly score: Rational | null };
  /** What was typed and cannot be read as a number from 0 to 100, or as a weight. */
  readonly wrong: { readonly weight: boolean; readonly score: boolean };
}

export interface Recomputation {
  readonly parts: readonly RecomputedPart[];
  /** Null where the weights come to nothing. */
  readonly result: Result | null;
  readonly published: NodeResult;
  readonly changed: boolean;
}

/** What was typed for a part: texts as people write numbers; undefined where nothing was sent. */
export type Typed = (part: number, what: "weight" | "score") => string | undefined;

/** The weighted mean of a node or of the body (`node` null) again, with what was typed in the place of what was published. Null where there is no such node. */
export function recomputeMean(
  { evaluation }: Pick<Edition, "evaluation">,
  node: string | null,
  typed: Typed,
): Recomputation | null {
  const published = node === null ? evaluation.body : evaluation.nodes.get(node);
  if (!published) return null;
  let changed = false;
  const parts = published.parts.map(({ kind, key, weight }, at): RecomputedPart => {
    const own = (kind === "node" ? evaluation.nodes : evaluation.indicators).get(key);
    const result: Result = own ?? { score: null, coverage: ZERO, worst: ZERO, best: HUNDRED };
    const newWeight = readWeight(typed(at, "weight"), weight);
    const newScore = readScore(typed(at, "score"), result);
    const next = newWeight.value ?? weight;
    if (!next.equals(weight) || (newScore.result !== null && newScore.result !== result)) changed = true;
    return {
      kind,
      key,
      weight: next,
      result: newScore.result ?? result,
      before: { weight, score: result.score },
      wrong: { weight: newWeight.value === null, score: newScore.result === null },
    };
  });
  const counted: readonly Part[] = parts.map(({ weight, result }) => ({ weight, result }));
  return { parts, result: weightedMean(counted), published, changed };
}

const MOST_WEIGHT = HUNDRED.mul(HUNDRED);

/** Null where it is no weight. An empty field is the weight as published. */
function readWeight(typed: string | undefined, weight: Rational): { readonly value: Rational | null } {
  if (typed === undefined || typed.trim() === "") return { value: weight };
  const value = readItalianNumber(typed);
  return { value: value && value.compare(ZERO) >= 0 && value.compare(MOST_WEIGHT) <= 0 ? value : null };
}

/** A score that was typed counts as wholly measured; the published one keeps its coverage. An empty field means no data. */
function readScore(typed: string | undefined, result: Result): { readonly result: Result | null } {
  if (typed === undefined) return { result };
  if (typed.trim() === "")
    return result.score === null
      ? { result }
      : { result: { score: null, coverage: ZERO, worst: ZERO, best: HUNDRED } };
  const value = readItalianNumber(typed);
  if (!value || value.compare(ZERO) < 0 || value.compare(HUNDRED) > 0) return { result: null };
  if (result.score !== null && rounded(result.score).equals(rounded(value))) return { result };
  return { result: { score: value, coverage: ONE, worst: value, best: value } };
}

/** What a page shows has two decimals: who sends it back unchanged means the exact score. */
function rounded(value: Rational): Rational {
  return value.round(2);
}

/** The achievement of an indicator again, with another value or another target. Null where no number is compared. */
export interface RecomputedAchievement {
  readonly measured: Rational;
  readonly bound: Rational;
  readonly achieved: Achievement;
  readonly published: { readonly measured: Rational; readonly bound: Rational };
  readonly wrong: { readonly measured: boolean; readonly bound: boolean };
  readonly changed: boolean;
}

export function recomputeAchievement(
  { evaluation }: Pick<Edition, "evaluation">,
  { comparing }: IndicatorResult,
  typed: { readonly measured?: string | undefined; readonly bound?: string | undefined },
): RecomputedAchievement | null {
  const comparison = comparing?.comparison;
  if (comparison?.kind !== "at-least" && comparison?.kind !== "at-most") return null;
  const measured = readNumber(typed.measured, comparison.measured);
  const bound = readNumber(typed.bound, comparison.bound);
  const next: NumberComparison = {
    ...comparison,
    measured: measured ?? comparison.measured,
    bound: bound ?? comparison.bound,
  };
  const achieved = evaluation.policy.achieve(next);
  return {
    measured: next.measured,
    bound: next.bound,
    achieved: { ...achieved, achievement: max(ZERO, min(HUNDRED, achieved.achievement)) },
    published: { measured: comparison.measured, bound: comparison.bound },
    wrong: { measured: measured === null, bound: bound === null },
    changed: !next.measured.equals(comparison.measured) || !next.bound.equals(comparison.bound),
  };
}

/** A field shows at most six decimals: what comes back as it was shown is the exact number. */
export const SHOWN_PLACES = 6;

function readNumber(typed: string | undefined, published: Rational): Rational | null {
  if (typed === undefined || typed.trim() === "") return published;
  const value = readItalianNumber(typed);
  return value?.equals(published.round(SHOWN_PLACES)) ? published : value;
}
