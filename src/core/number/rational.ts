import Fraction from "fraction.js";

/**
 * An exact rational number. Scores, weights, baselines, targets and measurements are rationals from the moment
 * they are read to the moment they are shown: binary floats never decide a score or a comparison.
 */
export type Rational = Fraction;

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Builds a rational from a bigint, a safe integer, or a plain decimal text ("12", "-0.35": a full stop as decimal mark,
 * no grouping). Throws RangeError on anything else: text typed by people is read by `readItalianNumber`.
 */
export function rational(value: bigint | number | string): Rational {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact integer: ${value}`);
    return new Fraction(value);
  }
  if (typeof value === "string" && !PLAIN.test(value)) throw new RangeError(`not a plain decimal: ${value}`);
  return new Fraction(value);
}

/** Builds numerator / denominator exactly. Throws RangeError when the denominator is zero. */
export function ratio(numerator: bigint | number, denominator: bigint | number): Rational {
  if (denominator === 0 || denominator === 0n) throw new RangeError("denominator is zero");
  return rational(numerator).div(rational(denominator));
}

export const ZERO: Rational = new Fraction(0);
export const ONE: Rational = new Fraction(1);
export const HUNDRED: Rational = new Fraction(100);

export function isZero(value: Rational): boolean {
  return value.n === 0n;
}

/** -1, 0 or 1. */
export function sign(value: Rational): -1 | 0 | 1 {
  return value.n === 0n ? 0 : value.s < 0n ? -1 : 1;
}

export function min(a: Rational, b: Rational): Rational {
  return a.compare(b) <= 0 ? a : b;
}

export function max(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
}

export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = total.add(value);
  return total;
}
