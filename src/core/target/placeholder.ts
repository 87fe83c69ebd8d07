import { foldWord } from "../number/units.ts";
import { endings } from "./phrase.ts";
import { ALONE, SUBJECTS, UNDECIDED } from "./placeholder-words.ts";

const PHRASES: ReadonlySet<string> = new Set(UNDECIDED.flatMap(endings));
const LONGEST_PHRASE = Math.max(...UNDECIDED.map((phrase) => phrase.split(" ").length));
/** Longer cells are not about what is missing. */
const LONGEST = 200;

/**
 * True for "n.d.", "---", "…", blanks, "da definire", "valore in corso di definizione", "da concordare con la Regione":
 * texts that stand for a datum that is not given, whoever is to give it. Zero is not one, nor a text with a figure.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return !/[\p{L}\p{N}]/u.test(text);
  const folded = foldWord(text)
    .replace(/[^\p{L}\p{N}%€]+/gu, " ")
    .replace(/\s+(?:per|nel|nell|al)\s+(?:il\s+|l\s+)?(?:anno\s+)?20\d\d\s*$/u, "")
    .trim();
  if (folded === "" || folded === "%" || ALONE.has(folded)) return true;
  return !/\p{N}/u.test(folded) && saysUndecided(folded.split(" "));
}

function saysUndecided(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !SUBJECTS.has(word));
  if (from < 0) return false;
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    if (PHRASES.has(words.slice(from, from + length).join(" "))) return true;
  }
  return false;
}
