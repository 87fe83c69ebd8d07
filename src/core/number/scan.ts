import { type Rational, rational } from "./rational.ts";

/** A number found in a text: its exact value and the offset just after it. */
export interface ScannedNumber {
  readonly value: Rational;
  readonly end: number;
}

/** Longer runs of digits are no figure of a plan; the bound keeps hostile input cheap. */
const MOST_DIGITS = 60;

/** Thousands in threes with one and the same mark (full stop, apostrophe, blank, thin or fixed blank), decimals after a comma. */
const GROUPED = /([1-9]\d{0,2})([.'’ \u00a0\u2009\u202f])\d{3}(?:\2\d{3})*(?:,\d+)?(?![\d]|[.,]\d)/y;
/** The English way, where nothing else can be meant: "1,234.56", "1,234,567". */
const ENGLISH = /[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})(?![\d]|[.,]\d)/y;
const PLAIN = /(\d+)(?:[.,](\d+))?(?![\d]|[.,]\d)/y;

function exact(whole: string, decimals: string): Rational {
  return rational(decimals === "" ? whole : `${whole}.${decimals}`);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && found[0].length <= MOST_DIGITS ? found : null;
}

/**
 * Reads the unsigned figure that begins at offset `at`, by the Italian rules: a comma marks decimals, a full stop
 * followed by exactly three digits groups thousands ("16.818" is sixteen thousand), any other single full stop marks
 * decimals ("1.5", "0.92"). Null where no figure begins there, or where the digits are something else ("31.12.2019").
 */
export function scanItalianNumber(text: string, at: number): ScannedNumber | null {
  const grouped = match(GROUPED, text, at);
  if (grouped) {
    const [whole = "", decimals = ""] = grouped[0].split(",");
    return { value: exact(whole.replace(/\D/g, ""), decimals), end: at + grouped[0].length };
  }
  const english = match(ENGLISH, text, at);
  if (english) {
    const [whole = "", decimals = ""] = english[0].split(".");
    return { value: exact(whole.replaceAll(",", ""), decimals), end: at + english[0].length };
  }
  const plain = match(PLAIN, text, at);
  return plain ? { value: exact(plain[1] ?? "", plain[2] ?? ""), end: at + plain[0].length } : null;
}
