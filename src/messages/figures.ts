import { formatItalian, type ItalianFormat } from "../core/number/italian.ts";
import type { Rational } from "../core/number/rational.ts";
import type { Language } from "./language.ts";

const SWAPPED: Readonly<Record<string, string>> = { ".": ",", ",": "." };

/** A number as the language writes it, rounded half up for display only: 16.818 and 97,09, or 16,818 and 97.09. */
export function figure(value: Rational, language: Language, format: ItalianFormat = {}): string {
  const italian = formatItalian(value, format);
  return language === "it" ? italian : italian.replace(/[.,]/g, (mark) => SWAPPED[mark] ?? mark);
}

/** A score or an achievement: always two decimals, so that columns stand under one another. */
export function score(value: Rational, language: Language): string {
  return figure(value, language, { places: 2, fixed: true });
}
