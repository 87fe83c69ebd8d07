import { MULTIPLIERS } from "../number/italian.ts";
import { scanItalianNumber } from "../number/scan.ts";
import { scanSpacedNumber } from "../number/spaced.ts";
import { scanItalianDate } from "../period/italian-date.ts";
import { type Cursor, matchAt, type Step } from "./cursor.ts";
import { yearOf } from "./term.ts";
import { wordAt } from "./word-term.ts";

const SIGN = /[-+−–]\s?(?=\d)/y;
/** "meno 5%": the sign in a word. */
const WORDED_SIGN = /(?:(meno)|pi[uù]['’]?)\s+(?=\d)/iy;
const FOUR_DIGITS = /\d{4}/y;
/** "2^ fase", "3° posto": no figure. */
const ORDINAL = /\d{1,2}\s?[°º^ª](?=\s*\p{L}{3})/uy;
const BLANK = /\s+/y;
const DIGITS = /\d+(?:[.,:]\d+)*/y;
/** "milioni di euro": the unit comes right after. */
const OF_UNIT = /\s+di(?=\s+(?:€|eur))/iy;
/** Digits, and the letters with which months, ordinals and "fine anno" begin. */
const DATE_START = /[\dpstquiamflognd]/i;

/** Reads a day, a month or a half-year ("30 aprile 2019", "I semestre"). */
export function readDateTerm({ text, at }: Cursor): Step | null {
  const date = DATE_START.test(text[at] ?? "") ? scanItalianDate(text, at) : null;
  return date && { body: { kind: "date", date }, end: date.end };
}

/** Reads a figure with its sign and its multiplier ("+10", "1,5 milioni"); digits that make none come out as a word. */
export function readFigureTerm(cursor: Cursor): Step | null {
  const { text } = cursor;
  const ordinal = matchAt(ORDINAL, text, cursor.at);
  if (ordinal !== null) {
    return { body: { kind: "word", word: ordinal, meaning: null }, end: cursor.at + ordinal.length };
  }
  const sign = signOf(cursor);
  const from = cursor.at + sign.length;
  const spaced = scanSpacedNumber(text, from, cursor.previous?.kind === "comparator");
  const scanned = spaced ?? scanItalianNumber(text, from);
  if (!scanned) {
    const digits = matchAt(DIGITS, text, from);
    return digits ? { body: { kind: "word", word: digits, meaning: null }, end: from + digits.length } : null;
  }
  const written = sign === "" ? "" : /^[+p]/i.test(sign) ? "+" : "-";
  const broken = spaced?.doubtful === true;
  const word = wordAt(text, scanned.end + (matchAt(BLANK, text, scanned.end)?.length ?? 0));
  // "2,5 M€"
  const key = word?.folded === "m" && text[word.end] === "€" ? "mln" : word?.folded;
  const factor = MULTIPLIERS.get(key ?? "");
  if (!word || !factor) {
    const raw = text.slice(from, scanned.end);
    return { body: { kind: "number", value: scanned.value, sign: written, raw, broken }, end: scanned.end };
  }
  const end = word.end + (matchAt(OF_UNIT, text, word.end)?.length ?? 0);
  return { body: { kind: "number", value: scanned.value.mul(factor), sign: written, raw: "", broken }, end };
}

/**
 * The sign before a figure, with its blank. A dash after a value separates; after a word or a year it is a sign where it
 * touches the figure alone ("riduzione -5%", "2023 -5%", but not "2020 -2022").
 */
function signOf({ text, at, previous }: Cursor): string {
  const found = matchAt(SIGN, text, at) ?? matchAt(WORDED_SIGN, text, at);
  if (found === null || !/^[-−–]/.test(found)) return found ?? "";
  const touches = found.length === 1 && /\s/.test(text[at - 1] ?? "");
  switch (previous?.kind) {
    case "number":
      return yearOf(previous) !== null && touches && matchAt(FOUR_DIGITS, text, at + 1) === null ? found : "";
    case "unit":
    case "date":
    case "placeholder":
      return "";
    case "mark":
      return previous.mark === ")" ? "" : found;
    case "word":
      if (previous.meaning?.is === "reference") return found;
      return found.length > 1 || (previous.meaning === null && !touches) ? "" : found;
    default:
      return found;
  }
}
