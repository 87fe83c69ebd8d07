/** Exact fractions on BigInt, written for this evaluator alone: the product's arithmetic is what it checks. */
export interface Fraction {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError("denominator is zero");
  const divisor = greatestCommonDivisor(numerator, denominator < 0n ? -denominator : denominator) || 1n;
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Reads "-12", "7.4", "1e21", "2.5e-7": whatever a JSON number or a decimal text prints as. */
export function fromText(text: string): Fraction {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (match === null) throw new RangeError(`not a decimal number: ${text}`);
  const decimals = match[3] ?? "";
  const exponent = Number(match[4] ?? "0") - decimals.length;
  const digits = BigInt(`${match[1] === "-" ? "-" : ""}${match[2]}${decimals}`);
  return exponent >= 0
    ? fraction(digits * 10n ** BigInt(exponent))
    : fraction(digits, 10n ** BigInt(-exponent));
}

export const ZERO = fraction(0n);
export const ONE = fraction(1n);
export const HUNDRED = fraction(100n);

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as a is below, at or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** |a - b| <= 10^-9 times the larger of 1 and |b|: the agreement asked of two evaluators. */
export function agree(a: Fraction, b: Fraction): boolean {
  const absolute = (x: Fraction): Fraction => (x.numerator < 0n ? subtract(ZERO, x) : x);
  const room = multiply(larger(ONE, absolute(b)), fraction(1n, 1_000_000_000n));
  return compare(absolute(subtract(a, b)), room) <= 0;
}
