import { roundHalfUp, toDecimalDigits } from "../core/number/decimal.ts";
import { isZero, type Rational } from "../core/number/rational.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { figure, score } from "../messages/figures.ts";

/** What rounding did to a score: only for display, half up, two decimals. Null where nothing was lost. */
export function roundingOf(value: Rational, words: Catalogue): { exact: string; shown: string } | null {
  if (toDecimalDigits(value) === trimmed(roundHalfUp(value, 2))) return null;
  return { exact: exact(value, words), shown: score(value, words.language) };
}

function trimmed(digits: string): string {
  return digits.replace(/\.?0+$/, "");
}

/** All the decimals where they end soon, else the fraction and its first digits. */
function exact(value: Rational, words: Catalogue): string {
  const digits = figure(value, words.language, { places: 8 });
  if (isZero(value.sub(toDecimalDigits(value, 8)))) return digits;
  return value.d < MOST_READABLE && value.n < MOST_READABLE
    ? `${value.n}/${value.d} (${digits}…)`
    : `${digits}…`;
}

const MOST_READABLE = 1_000_000n;
