import { readItalianNumber } from "../number/italian.ts";
import type { Rational } from "../number/rational.ts";

/**
 * Reads the weight of an indicator or a node: "50", "50%", "33,33 %", "0,20", "50/100". The percentage sign is dropped.
 * Null where the text gives no number.
 */
export function readWeight(text: string): Rational | null {
  const figure = text
    .trim()
    .replace(/^peso\s*:?\s*/i, "")
    .replace(/\s*(?:%|\/\s*100|per\s+cento|punti)\s*\.?$/i, "");
  return readItalianNumber(figure);
}
