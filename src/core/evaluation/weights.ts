import { isZero, ONE, type Rational, rational, sign, sum, ZERO } from "../number/rational.ts";

/** Weights to compute with, relative to each other, and whether some were assumed. */
export interface Weights {
  readonly values: readonly Rational[];
  readonly assumed: boolean;
}

/**
 * Weights as the plan gives them are relative: they need not sum to 100. Where none is given, or all are zero, equal
 * weights are assumed; where only some are, the others count as their mean. A negative weight counts as zero.
 */
export function weightsOf(given: readonly (Rational | null)[]): Weights {
  const known = given.flatMap((weight) => (weight ? [atLeastZero(weight)] : []));
  const total = sum(known);
  if (isZero(total)) return { values: given.map(() => ONE), assumed: given.length > 0 };
  if (known.length === given.length) return { values: known, assumed: false };
  const mean = total.div(rational(known.length));
  return { values: given.map((weight) => (weight ? atLeastZero(weight) : mean)), assumed: true };
}

function atLeastZero(weight: Rational): Rational {
  return sign(weight) < 0 ? ZERO : weight;
}
