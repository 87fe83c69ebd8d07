import { type Rational, sign } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";

/** "−2,00", a dash where there is no index. */
export function daysText(days: Rational | null, words: Catalogue): string {
  return days === null ? "–" : figure(days, words.language, { places: 2, fixed: true }).replace("-", "−");
}

/** "+12,30": what a figure adds. */
export function signedText(value: Rational | null, words: Catalogue): string {
  const text = daysText(value, words);
  return value !== null && sign(value) > 0 ? `+${text}` : text;
}

/** "1.234,50 €". */
export function euroText(amount: Rational, words: Catalogue): string {
  const text = figure(amount, words.language, { places: 2, fixed: true }).replace("-", "−");
  return words.language === "it" ? `${text} €` : `€ ${text}`;
}
