import { roundHalfUp } from "./decimal.ts";
import { type Rational, rational } from "./rational.ts";
import { scanItalianNumber } from "./scan.ts";
import { readNumberWord } from "./words.ts";

/** What a multiplier after a figure is worth: "10 mila", "1,5 milioni". */
export const MULTIPLIERS: ReadonlyMap<string, Rational> = new Map([
  ["mila", rational(1000)],
  ["migliaia", rational(1000)],
  ["mille", rational(1000)],
  ["k", rational(1000)],
  ["milione", rational(1_000_000)],
  ["milioni", rational(1_000_000)],
  ["mln", rational(1_000_000)],
  ["miliardo", rational(1_000_000_000)],
  ["miliardi", rational(1_000_000_000)],
  ["mld", rational(1_000_000_000)],
]);

/** Counters and currency words around a figure, which do not change it. */
const BEFORE = /^(?:(?:n(?:r|um|ro)?[.°º]?|numero|€|euro?)\s*(?=[-+−–\d]|€))+/i;
const AFTER = /(?:,[-–—=]+)?\s*(?:€|euro?)?$/i;
const SIGNED = /^([-+−–]?)\s*/;

/**
 * Reads a text that is one number as Italian officials write it, and nothing else: "16.818", "1.234,56", "0.92",
 * "10'000", "10 000", "10 mila", "1,5 milioni", "€ 10.000,00", "n. 5", "-9,8", "dieci". Null for anything else.
 */
export function readItalianNumber(text: string): Rational | null {
  const trimmed = text.trim();
  if (trimmed.length > 120) return null;
  const words = /^(\p{L}+)(?:\s+(\p{L}+))?$/u.exec(trimmed);
  const word = readNumberWord(words?.[1] ?? "");
  const times = words?.[2] === undefined ? rational(1) : MULTIPLIERS.get(words[2].toLowerCase());
  if (word && times) return word.mul(times);
  const body = trimmed.replace(BEFORE, "");
  const sign = SIGNED.exec(body);
  const from = sign?.[0].length ?? 0;
  const scanned = scanItalianNumber(body, from);
  if (!scanned) return null;
  const rest = body.slice(scanned.end).replace(AFTER, "").trim().toLowerCase();
  const multiplier = rest === "" ? rational(1) : MULTIPLIERS.get(rest.replace(/\s+di$/, ""));
  if (!multiplier) return null;
  const value = scanned.value.mul(multiplier);
  return sign?.[1] && sign[1] !== "+" ? value.neg() : value;
}

export interface ItalianFormat {
  /** Decimals at most, rounded half up; 2 unless told. */
  readonly places?: number;
  /** Keep the trailing zeros ("7,50"); they are dropped unless told. */
  readonly fixed?: boolean;
}

/** Writes a number the Italian way, from the exact value: `formatItalian(10000/103)` is "97,09", 16818 is "16.818". */
export function formatItalian(value: Rational, options: ItalianFormat = {}): string {
  const [whole = "0", decimals = ""] = roundHalfUp(value, options.places ?? 2).split(".");
  const kept = options.fixed ? decimals : decimals.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  const text = kept === "" ? grouped : `${grouped},${kept}`;
  return text === "-0" ? "0" : text;
}
