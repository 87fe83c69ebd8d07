import type { Rational } from "../../number/rational.ts";

/**
 * Bounded floats: a double with a bound on its distance from the exact value, after the standard model of floating-point
 * arithmetic: fl(a op b) = (a op b)(1 + d), |d| <= 2^-53 (N. Higham, Accuracy and Stability of Numerical Algorithms,
 * 2nd ed., ch. 2-3). Each operation adds UNIT * |result| to what it inherits. UNIT is twice the model's, and inherited
 * bounds grow by SLACK, so that the rounding of the bound's own arithmetic is covered too.
 */
export const UNIT = 2 ** -52;
export const SLACK = 1 + 2 ** -40;

/** The nearest double, or one next to it. */
export function toDouble(exact: Rational): number {
  const { s, n, d } = exact;
  if (n < EXACT && d < EXACT) return (Number(s) * Number(n)) / Number(d);
  return exact.valueOf();
}

const EXACT = 2n ** 53n;

/** How far `double` may be from the exact value: zero for the integers that a double holds. */
export function boundOf(exact: Rational, double: number): number {
  return exact.d === 1n && exact.n < EXACT ? 0 : Math.abs(double) * UNIT * 2;
}

/**
 * A value rounded half up to hundredths, as an integer (9709 for 97,09), where every number within the bound rounds to
 * the same; null where the bound cannot tell. NaN (not known) gives `UNKNOWN`.
 */
export function hundredths(value: number, bound: number): number | null {
  if (Number.isNaN(value)) return UNKNOWN;
  const scaled = value * 100 + 0.5;
  const slack = bound * 100 * SLACK + Math.abs(scaled) * UNIT * 2;
  const low = Math.floor(scaled - slack);
  return low === Math.floor(scaled + slack) ? low : null;
}

export const UNKNOWN = -1;
