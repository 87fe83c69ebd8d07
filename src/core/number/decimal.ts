import type { Rational } from "./rational.ts";

/** 10^places as a bigint. */
function power10(places: number): bigint {
  return 10n ** BigInt(places);
}

function withPoint(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/**
 * Rounds half up (away from zero at the midpoint, as Italian tables do) to `places` decimals and gives plain digits
 * with a full stop: `roundHalfUp(10000/103, 2)` is "97.09". Always exactly `places` decimals; never "-0.00".
 */
export function roundHalfUp(value: Rational, places: number): string {
  const scaled = value.n * power10(places);
  const quotient = (2n * scaled + value.d) / (2n * value.d);
  const text = withPoint(quotient.toString(), places);
  return value.s < 0n && quotient !== 0n ? `-${text}` : text;
}

/**
 * The machine form of a number: all its decimal digits where they end within `digits` significant ones, else rounded
 * half up to `digits` significant digits. No exponent, no grouping, no trailing zeros: "7.4", "97.087378640776699".
 */
export function toDecimalDigits(value: Rational, digits = 18): string {
  if (value.n === 0n) return "0";
  const whole = value.n / value.d;
  let places: number;
  if (whole > 0n) {
    places = Math.max(0, digits - whole.toString().length);
  } else {
    places = digits;
    for (let scaled = value.n * 10n; scaled < value.d; scaled *= 10n) places += 1;
  }
  const text = roundHalfUp(value, places);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
