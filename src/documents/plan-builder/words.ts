import type { SourcedText } from "../sourced-text.ts";

const APOSTROPHES = "’‘`´ʼ′";
const DASHES = "–—−‐‑";

/**
 * Lower case, without accents, with one kind of apostrophe, dash and blank. The length never changes, so a place in the
 * folded text is the same place in the text.
 */
export function fold(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i += 1) folded += foldUnit(text.charAt(i));
  return folded;
}

const CACHE = new Map<string, string>();

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit === "`" ? "'" : unit.toLowerCase();
  const known = CACHE.get(unit);
  if (known !== undefined) return known;
  const plain = APOSTROPHES.includes(unit)
    ? "'"
    : DASHES.includes(unit)
      ? "-"
      : /\s/u.test(unit)
        ? " "
        : unit.normalize("NFD").charAt(0).toLowerCase().charAt(0) || unit;
  CACHE.set(unit, plain);
  return plain;
}

/** The words of a text as a key: folded, without marks; "Ob. Strategico:" gives "ob strategico". */
export function wordKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}%+]+/gu, " ")
    .trim();
}

/** Blanks folded, tags and emphasis marks that a page left in the text removed. */
export function clean(text: SourcedText): SourcedText {
  let cleaned = text;
  if (/<\/?[a-z]/iu.test(cleaned.text)) {
    cleaned = cleaned
      .replace(/<br\s*\/?>/giu, " ")
      .replace(/<\/?(?:i|b|u|em|strong|p|span|sup|sub|font)\b[^<>]{0,80}>/giu, "");
  }
  if (cleaned.text.includes("**") || cleaned.text.includes("__"))
    cleaned = cleaned.replace(/\*\*+|__+/gu, " ");
  if (/[\u00ad\u200b\ufeff]/u.test(cleaned.text)) cleaned = cleaned.replace(/[\u00ad\u200b\ufeff]/gu, "");
  cleaned = cleaned.foldBlanks();
  const wrapped = /^([*_])(?=\S)(.*\S)\1$/u.exec(cleaned.text);
  return wrapped ? cleaned.slice(1, cleaned.length - 1).trim() : cleaned;
}

/** The words as one group of a regular expression, longest first; blanks in them stand for any. */
export function anyOf(words: readonly string[]): string {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|")})`;
}

/** True for text that says "nothing here": empty, dashes, dots. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}=<>≤≥€%]/u.test(text);
}
