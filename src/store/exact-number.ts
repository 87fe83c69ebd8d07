import { type Rational, ratio } from "../core/number/rational.ts";
import type { NumberText } from "./tables.ts";

/** "-7/20": as `canonicalJson` writes exact numbers. */
export function numberText(value: Rational): NumberText {
  return `${value.s < 0n ? "-" : ""}${value.n}/${value.d}`;
}

const WRITTEN = /^(-?\d+)\/(\d+)$/;

/** Throws where the text is not one that `numberText` wrote. */
export function readNumberText(text: unknown): Rational {
  const [, numerator, denominator] = (typeof text === "string" && WRITTEN.exec(text)) || [];
  if (numerator === undefined || denominator === undefined)
    throw new Error(`not a stored number: ${JSON.stringify(text)}`);
  return ratio(BigInt(numerator), BigInt(denominator));
}
