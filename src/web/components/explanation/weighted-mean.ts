import type { Step } from "../../../core/evaluation/explanation.ts";
import { ONE, type Rational, ZERO } from "../../../core/number/rational.ts";
import { exactly, isRoundedInSum } from "../../../explanation/figures.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { chain, equation, figureOf, type Notation } from "../formula/notation.ts";

export type Part = Extract<Step, { kind: "part" }>;

/** Longer sums are not written out: the parts themselves stand beneath, each with its weight. */
const LONGEST = 6;

/** A weighted mean as it is written; `measured` where only what is measured counts, and coverage is a factor. */
export interface WrittenMean {
  readonly notation: Notation;
  readonly measured: boolean;
}

/** "(60 × 100 + 40 × 92,5) / (60 + 40) = 97", with the weights and scores that the parts hold. Null where it is too long, or nothing is measured. */
export function writtenMean(
  parts: readonly Part[],
  value: Rational | null,
  words: Catalogue,
): WrittenMean | null {
  const counted = parts.filter((part) => part.params.share !== null);
  const known = counted.filter((part) => part.value !== null);
  if (value === null || known.length === 0 || known.length > LONGEST) return null;
  const measured = counted.some((part) => !coverageOf(part).equals(ONE));
  const figures: Rational[] = [value];
  const write = (x: Rational): Notation => {
    figures.push(x);
    return figureOf(exactly(x, words));
  };
  const terms = known.map((part) => {
    const own = part.value?.kind === "number" ? part.value.value : ZERO;
    const factors = measured ? [part.params.weight, coverageOf(part), own] : [part.params.weight, own];
    return chain("×", factors.map(write));
  });
  const weights = known.map((part) =>
    chain("×", (measured ? [part.params.weight, coverageOf(part)] : [part.params.weight]).map(write)),
  );
  const mean: Notation = { kind: "fraction", top: chain("+", terms), bottom: chain("+", weights) };
  const rounded = figures.some((x) => isRoundedInSum({ kind: "number", value: x }));
  return { notation: equation(mean, figureOf(exactly(value, words)), rounded), measured };
}

/** The share of a part that is measured, 0..1. */
export function coverageOf(part: Part): Rational {
  const [child] = part.children;
  if (child?.kind === "result" || child?.kind === "reference") return child.params.coverage;
  return child?.kind === "indicator" ? child.params.result.coverage : ZERO;
}
