import { UNIT_WORDS } from "./lexicon/unit-words.ts";
import { fold } from "./words.ts";

const KEY_OF = new Map<string, string>();
for (const forms of UNIT_WORDS)
  for (const form of forms) KEY_OF.set(form.replace(/[.\s]/g, ""), (forms[0] ?? form).replace(/\s/g, ""));

const WORDS = [...UNIT_WORDS.flat()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/\./g, "\\.?").replace(/ /g, "\\s+"));
const UNIT_WORD = new RegExp(`(?:${WORDS.join("|")})(?![\\p{L}])\\.?`, "uy");
const NUMBER = String.raw`(?:\d{1,3}(?:[.\-]\d{1,3})*[a-z]?|[IVX]{1,5}(?:\.\d+)*|[A-Z]{1,2}\d{0,3}(?:[.\-]\d{1,3})*)`;
const DESIGNATOR = new RegExp(
  `\\s*(?:[-_]\\s?)?(?:n\\.?\\s?|n°\\s?)?(?:${NUMBER}|(?:[A-Z]\\.){2,})(?![\\p{L}\\d])`,
  "uy",
);
/** "S. 2.1", "U.3.1.1", "STAFF 6", "A3", "UO-3", "D1", "3.1", "ST. C.G.". */
const SHORT =
  /(?:[A-Z]{1,5}\.?\s?[-_]?\s?\d{1,3}(?:[.-]\d{1,3})*[a-z]?|(?:[A-Z]\.){2,}\s?\d{1,3}(?:\.\d{1,3})*|[A-Z]{1,5}(?:\.\s?|\s)[IVX]{1,4}|\d{1,3}(?:[.-]\d{1,3})*[a-z]?|[A-Z][A-Za-z]{0,3}\.?\s?(?:[A-Z]\.){2,}|[A-Z]{2,5}\.\s?(?:[A-Z]\.)+)(?![\p{L}\d])/uy;
const ACRONYM = /(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5})(?![\p{L}\d])/uy;

export interface UnitCode {
  readonly end: number;
  /** Letters only ("AS"): a code for certain only where the document uses it as one. */
  readonly acronym: boolean;
}

/** Characters within which a code ends: a field into which a whole page ran is looked at piece by piece. */
export const CODE_REACH = 200;

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && match[0].length > 0 ? at + match[0].length : null;
}

/** The code of an organisational unit that begins at `at`: "SETT. I", "S. 2.1", "Uff A.S.", "Settore 3", "A3", "3.1", "AS". */
export function unitCodeAt(text: string, at: number): UnitCode | null {
  const found = codeWithin(text.slice(at, at + CODE_REACH));
  return found && { ...found, end: at + found.end };
}

/** The code with which the text begins. */
function codeWithin(text: string): UnitCode | null {
  const folded = fold(text);
  const word = matchEnd(UNIT_WORD, folded, 0);
  if (word !== null && /\p{Lu}/u.test(text.charAt(0))) {
    const designator = matchEnd(DESIGNATOR, text, word);
    if (designator !== null && closes(text, designator)) return { end: designator, acronym: false };
    // "AREA STAFF STAFF DEL SEGRETARIO": the name begins by saying the code's word again.
    const again = /\s+([A-Z]{2,8})(?=\s+\1\b)/uy;
    const repeated = matchEnd(again, text, word);
    if (repeated !== null) return { end: repeated, acronym: false };
  }
  const short = matchEnd(SHORT, text, 0);
  if (short !== null && closes(text, short)) return { end: short, acronym: false };
  const acronym = matchEnd(ACRONYM, text, 0);
  if (acronym !== null && closes(text, acronym)) {
    const rest = text.slice(acronym);
    if (/^\s*$/.test(rest) || /^\s*[-–—:(]\s*\p{L}/u.test(rest) || /^\s+\p{Lu}[\p{Ll}'’]/u.test(rest))
      return { end: acronym, acronym: true };
  }
  return null;
}

function closes(text: string, end: number): boolean {
  return /^(?:$|[\s:;,()\]|/–—*-])/u.test(text.slice(end, end + 1)) && !/^\s?[%°€]/u.test(text.slice(end));
}

/** "SRV. 2.1", "S. 2": letters that shorten a word, and a number; not "A.1" or "1.1". */
export function isAbbreviated(code: string): boolean {
  return /^(?:\p{Lu}{2,5}\.?\s?|\p{Lu}\.?\s)\d/u.test(code);
}

/** The code with a number, or with a noun of units, with which the text begins ("SRV. 2.1"), or null. */
export function codedUnit(text: string): string | null {
  const code = unitCodeAt(text, 0);
  return code === null || code.acronym ? null : text.slice(0, code.end);
}

/** True where the text begins with a unit's code or with a noun of units ("Ufficio tributi"). */
export function looksLikeUnit(text: string): boolean {
  if (unitCodeAt(text, 0) !== null) return true;
  return matchEnd(UNIT_WORD, fold(text), 0) !== null && /^\p{Lu}/u.test(text);
}

/** The key of the noun of units ("settore", "ufficio") with which the folded text at `at` begins, or null. */
export function unitWordAt(folded: string, at: number): string | null {
  const end = matchEnd(UNIT_WORD, folded, at);
  if (end === null) return null;
  const squeezed = folded.slice(at, end).replace(/[.\s]/g, "");
  return KEY_OF.get(squeezed) ?? squeezed;
}

/** One key for every way to write one code: "SERV. 8" and "Serv. 8", "3.03" and "3.3", "Settore I" and "SETT. I". */
export function unitKey(code: string): string {
  const folded = fold(code);
  const word = matchEnd(UNIT_WORD, folded, 0);
  let key = "";
  let rest = folded;
  if (word !== null) {
    const squeezed = folded.slice(0, word).replace(/[.\s]/g, "");
    key = KEY_OF.get(squeezed) ?? squeezed;
    rest = folded.slice(word);
  }
  const parts = rest.match(/\d+|\p{L}+/gu) ?? [];
  return `${key}${parts.map((part, index) => `${index > 0 && /\d/.test(part) && /\d/.test(parts[index - 1] ?? "") ? "." : ""}${part.replace(/^0+(?=\d)/, "")}`).join("")}`;
}

/** The numbers of a code, for its place in the tree: "S.2.4.1" gives [2,4,1], "AREA II" [2]. */
export function unitNumbers(code: string): number[] {
  const roman = /(?:^|[\s.])(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))$/.exec(code.trim());
  if (roman?.[1]) return [romanValue(roman[1])];
  return (code.match(/\d+/g) ?? []).map(Number);
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...roman].reduce((total, letter, index) => {
    const value = values[letter] ?? 0;
    return total + (value < (values[roman.charAt(index + 1)] ?? 0) ? -value : value);
  }, 0);
}

/** Letters of a code: its kind ("S", "U", "AREA"). */
export function unitKind(code: string): string {
  return (/^\p{L}+/u.exec(code)?.[0] ?? "").toUpperCase();
}
