import { foldWord, UNITS } from "../number/units.ts";
import { readNumberWord } from "../number/words.ts";
import type { Cursor, Step } from "./cursor.ts";
import { matchAt } from "./cursor.ts";
import { LEXICON, type Meaning } from "./lexicon.ts";

const WORD = /\p{L}[\p{L}\p{M}\d]*/uy;
/** Between the words of one phrase: blanks, an apostrophe, the full stop of an abbreviation. */
const DIGITS = /\d{1,4}(?![\d%]|[.,]\d)/y;
const GLUE = /\.?['’`]?\s*(?:\/\s*)?/y;
/** "min" before a figure is a minimum, after one it is minutes. */
const BEFORE_FIGURE = /\.?\s*(?:n[.°]?\s*)?\d/y;
/** No word of the lexicon comes near it. */
const LONGEST = 60;

interface Word {
  readonly folded: string;
  readonly end: number;
}

/** The word that begins at an offset, small and without accents. */
export function wordAt(text: string, at: number): Word | null {
  const found = matchAt(WORD, text, at);
  if (found === null) return null;
  return { folded: found.length > LONGEST ? "" : foldWord(found), end: at + found.length };
}

/** Reads a word, or the longest phrase of the lexicon that begins with it. */
export function readWordTerm(cursor: Cursor): Step | null {
  const { text, at } = cursor;
  const word = wordAt(text, at);
  if (word === null) return null;
  const phrase = phraseAt(text, word);
  if (phrase) return { body: ofMeaning(phrase.meaning, word.folded), end: phrase.end };
  const afterStop = text[word.end] === "." ? word.end + 1 : word.end;
  if (word.folded === "min" && cursor.previous?.kind !== "number" && matchAt(BEFORE_FIGURE, text, word.end)) {
    return { body: { kind: "comparator", comparator: ">=", symbol: false, lost: false }, end: afterStop };
  }
  const value = isCount(word.folded, cursor) ? readNumberWord(word.folded) : null;
  if (value) return { body: { kind: "number", value, sign: "", raw: "", broken: false }, end: word.end };
  const unit = UNITS.get(word.folded);
  if (unit !== undefined) return { body: { kind: "unit", unit }, end: afterStop };
  return { body: { kind: "word", word: word.folded, meaning: null }, end: word.end };
}

function ofMeaning(meaning: Meaning, word: string): Step["body"] {
  if (meaning.is === "comparator")
    return { kind: "comparator", comparator: meaning.comparator, symbol: false, lost: false };
  return meaning.is === "unit" ? { kind: "unit", unit: meaning.unit } : { kind: "word", word, meaning };
}

/** The longest phrase that begins with a word. */
function phraseAt(text: string, first: Word): { meaning: Meaning; end: number } | null {
  let found: { meaning: Meaning; end: number } | null = null;
  let phrases = LEXICON.next.get(first.folded);
  for (let end = first.end; phrases !== undefined; ) {
    if (phrases.meaning) found = { meaning: phrases.meaning, end };
    if (phrases.next.size === 0) break;
    const word = wordOrDigits(text, end + (matchAt(GLUE, text, end)?.length ?? 0));
    if (word === null) break;
    phrases = phrases.next.get(word.folded) ?? (isNumber(word.folded) ? phrases.next.get("#") : undefined);
    end = word.end;
  }
  return found;
}

function wordOrDigits(text: string, at: number): Word | null {
  const digits = matchAt(DIGITS, text, at);
  return digits === null ? wordAt(text, at) : { folded: digits, end: at + digits.length };
}

function isNumber(word: string): boolean {
  return /^\d/.test(word) || readNumberWord(word) !== null;
}

/** "un", "una" are articles but at the beginning or right after a comparator. */
function isCount(word: string, { previous }: Cursor): boolean {
  if (!/^un[oa]?$/.test(word)) return true;
  return (
    previous === undefined ||
    previous.kind === "comparator" ||
    (previous.kind === "mark" && previous.mark === ":")
  );
}
