import { max, min, type Rational } from "../number/rational.ts";

/** What is expected, and between what it may lie: low <= middle <= high where they are ordered. */
export interface Band<T> {
  readonly low: T;
  readonly middle: T;
  readonly high: T;
}

/** The same three times: nothing can change any more, or nothing says how it would. */
export function point<T>(value: T): Band<T> {
  return { low: value, middle: value, high: value };
}

/** The narrowest band around a middle that holds all of some values. */
export function around(middle: Rational, values: Iterable<Rational>): Band<Rational> {
  let [low, high] = [middle, middle];
  for (const value of values) {
    low = min(low, value);
    high = max(high, value);
  }
  return { low, middle, high };
}

/** The middle of the first, between the ends of both. */
export function widened(band: Band<Rational>, other: Band<Rational>): Band<Rational> {
  return around(band.middle, [band.low, band.high, other.low, other.high]);
}

/** A band kept between bounds; null for none. */
export function clamped(
  { low, middle, high }: Band<Rational>,
  from: Rational | null,
  to: Rational | null,
): Band<Rational> {
  const keep = (value: Rational): Rational => {
    const raised = from ? max(from, value) : value;
    return to ? min(to, raised) : raised;
  };
  return { low: keep(low), middle: keep(middle), high: keep(high) };
}
