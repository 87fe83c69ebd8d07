import { besideTarget } from "../core/evaluation/beside-target.ts";
import type { IndicatorResult } from "../core/evaluation/evaluation.ts";
import type { MeasuredValue } from "../core/measurement/measurement.ts";
import { roundHalfUp } from "../core/number/decimal.ts";
import { ONE, type Rational, rational } from "../core/number/rational.ts";
import type { Catalogue } from "./catalogue.ts";
import { figure } from "./figures.ts";
import { withUnit } from "./target-words.ts";

/** Decimals that a reader can use: two, or four below 1, where two would say nothing. */
function placesOf(value: Rational): number {
  return value.abs().compare(ONE) < 0 ? 4 : 2;
}

/** A number for reading, and whether what is shown is all of it. */
export function shownNumber(value: Rational, words: Catalogue): { text: string; exact: boolean } {
  const places = placesOf(value);
  const exact = rational(roundHalfUp(value, places)).equals(value);
  return { text: figure(value, words.language, { places }), exact };
}

function readable(value: Rational, words: Catalogue): string {
  return shownNumber(value, words).text;
}

/** A measured datum in words: a number with its unit where it has one, a day, yes or no. */
export function datumWords(datum: MeasuredValue, words: Catalogue, unit: string | null = null): string {
  switch (datum.kind) {
    case "number":
      return withUnit(datum.value, unit, words, readable);
    case "date":
      return words.format("day", { date: datum.date });
    case "boolean":
      return words.format("target-yes-no", { value: datum.value ? "yes" : "no" });
  }
}

/** The value of an indicator beside its target: in the target's unit where the two are written on one scale. */
export function valueWords(
  { value, target, comparing }: Pick<IndicatorResult, "value" | "target" | "comparing">,
  words: Catalogue,
): string | null {
  if (value === null) return null;
  const number = besideTarget({ value, target, comparing });
  return number === null ? datumWords(value, words) : withUnit(number.value, number.unit, words, readable);
}
