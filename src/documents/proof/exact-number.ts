import { z } from "zod";
import { type Rational, ratio } from "../../core/number/rational.ts";

const WRITTEN = /^-?\d{1,200}\/[1-9]\d{0,199}$/;
const MOST_DIGITS = 5000;

/**
 * Reads exact numbers ("-7/20") within bounds: sums of fractions whose denominators have nothing in common grow without
 * end, so those that are no decimals may have so many digits in all. One reader serves one bundle.
 */
export class ExactNumbers {
  private digits = 0;

  readonly number = z.string().transform((text, context): Rational => {
    const value = WRITTEN.test(text) ? read(text) : null;
    if (value !== null && !isDecimal(value.d)) this.digits += value.d.toString().length;
    if (value === null || this.digits > MOST_DIGITS) {
      context.addIssue({ code: "custom" });
      return z.NEVER;
    }
    return value;
  });
}

function read(text: string): Rational {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return ratio(BigInt(numerator), BigInt(denominator));
}

/** Whether a fraction over it, in lowest terms, ends as a decimal. */
function isDecimal(denominator: bigint): boolean {
  let rest = denominator;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}
