import { readItalianNumber } from "../number/italian.ts";
import { type Rational, rational } from "../number/rational.ts";

/** How a file writes its numbers: "1.234,5" or "1234.5". */
export type NumberStyle = "italian" | "plain";

/** "1.234": a thousand in Italian, one and a bit in plain decimals. */
const EITHER = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
const ITALIAN = /,\d+$|^[-+]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const PLAIN = /^[-+]?(?:\d+\.\d{1,2}|\d+\.\d{4,}|0+\.\d+|\d{4,}\.\d+)(?:e[-+]?\d+)?$/i;
const DECIMAL = /^([-+]?)(\d{1,60})(?:\.(\d{1,60}))?(?:e([-+]?\d{1,2}))?$/i;

/** More digits than anybody types: those by which a program writes what no decimal ends ("7,953846153846…"). */
const LONG = /^([-+]?)(\d{1,60})[.,](\d{1,200})$/;

export function canBeEither(text: string): boolean {
  return EITHER.test(text);
}

/**
 * The style of a file, from the numbers that can only be of one; null where there are none such, or of both. A number
 * like "1.234" is then read by what it measures.
 */
export function styleOf(numbers: readonly string[]): NumberStyle | null {
  const italian = numbers.some((text) => ITALIAN.test(text));
  const plain = numbers.some((text) => PLAIN.test(text));
  return italian === plain ? null : italian ? "italian" : "plain";
}

/** Reads one number in a style: a plain decimal ("-12.5", "1e-5") or whatever Italian officials write. */
export function readNumber(text: string, style: NumberStyle): Rational | null {
  if (style === "italian" && canBeEither(text)) return readItalianNumber(text);
  const plain = DECIMAL.exec(text) ?? LONG.exec(text);
  if (!plain) return readItalianNumber(text);
  const [, sign = "", whole = "0", decimals, exponent] = plain;
  const value = rational(`${sign}${whole}${decimals === undefined ? "" : `.${decimals}`}`);
  return exponent === undefined ? value : value.mul(powerOfTen(Number(exponent)));
}

function powerOfTen(exponent: number): Rational {
  const power = rational(10n ** BigInt(Math.abs(exponent)));
  return exponent < 0 ? rational(1).div(power) : power;
}
