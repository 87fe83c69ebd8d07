import { MULTIPLIERS } from "../number/italian.ts";
import { rational } from "../number/rational.ts";
import { scanItalianNumber } from "../number/scan.ts";
import { foldWord, UNITS } from "../number/units.ts";
import { readNumberWord } from "../number/words.ts";
import { scanItalianDate } from "../period/italian-date.ts";
import { decode } from "./decode.ts";
import { LEXICON, type Meaning } from "./lexicon.ts";
import type { Comparator } from "./target.ts";
import type { Term } from "./term.ts";

const SYMBOLS: readonly (readonly [RegExp, Comparator])[] = [
  [/>\s?=|=\s?>|>\s?\/\s?=|[≥≧⩾\uf0b3]\s?=?/y, ">="],
  [/<\s?=|=\s?<|<\s?\/\s?=|[≤≦⩽\uf0a3]\s?=?/y, "<="],
  [/>+/y, ">"],
  [/<+/y, "<"],
  [/={1,2}/y, "="],
];
/** What is left of ≥ and ≤ where a symbol font was lost. */
const LOST_SIGN = /[³£](?=\s*[-+]?\d)/y;
const ARROW = /[-–—]+\s?>|→|⇒/y;
const PLUS_MINUS = /±|\+\s?\/\s?[-−–]/y;
const PLACEHOLDER =
  /(?:n[./]\s?[dapvrc]\b\.?|n[dvpc](?![\p{L}\d'’]))(?!['’])|(?:[_…]|\.{2,}|\?)+|(?<=^|[\s:=])[xX]+(?=\s*(?:$|[%;,|]))/iuy;
const LAST_YEAR = /(?:anno\s+)?\(?[tn]\s?[-−–]\s?1(?!\d)\)?/iy;
const NTH_YEAR =
  /(?:([1-9])\s?[°ºª^]|(i{1,3}|iv|v)|(prim|second|terz|quart)o)\s*anno(?![\p{L}])|anno\s+(?:([1-9])|(i{1,3}|iv|v))(?![\p{L}\d.,%])/iuy;
const WORD = /\p{L}[\p{L}\p{M}\d]*/uy;
const DIGITS = /\d+(?:[.,:]\d+)*/y;
const SIGN = /([-+−–])\s?(?=\d)/y;
const BLANK = /[\s'’`"«»“”•°ºª^]+|\.(?!\.)/y;
const DOTS = /(?<=\d)\s?(?:\.{2,}|…)\s?(?=\d)/y;
/** "milioni di euro": the unit comes right after. */
const OF_UNIT = /\s+di(?=\s+(?:€|eur))/iy;
const MINUTES = /['’′](?=\s*(?:$|[;,)]))/y;
const DATE_START = /[\dpstquiamflogndPSTQUIAMFLOGND]/;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a target into terms, in one pass. Any text will do; what has no meaning comes out as words and marks. */
export function lex(written: string): Term[] {
  const { text, origin } = decode(written);
  const terms: Term[] = [];
  let at = 0;

  const span = (start: number, end: number) => ({
    start: origin[start] ?? 0,
    end: origin[end] ?? written.length,
  });
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const previous = (): Term | undefined => terms[terms.length - 1];

  /** A dash is a sign at the start, after a comparator or a word, and where only the figure side touches it. */
  const signed = (): "" | "+" | "-" => {
    const found = match(SIGN);
    if (!found) return "";
    const sign = found.startsWith("+") ? "+" : "-";
    const last = previous();
    const afterValue =
      last?.kind === "number" ||
      last?.kind === "unit" ||
      last?.kind === "date" ||
      last?.kind === "placeholder" ||
      (last?.kind === "mark" && last.mark === ")");
    if (afterValue && sign === "-") return "";
    if (last?.kind === "word" && sign === "-" && (last.meaning === null || found.length > 1)) {
      if (found.length > 1 || !/\s/.test(text[at - 1] ?? "")) return "";
    }
    at += found.length;
    return sign;
  };

  const number = (start: number, sign: "" | "+" | "-"): boolean => {
    const scanned = scanItalianNumber(text, at);
    if (!scanned) return false;
    const raw = text.slice(at, scanned.end);
    at = scanned.end;
    let value = scanned.value;
    BLANK.lastIndex = at;
    const afterBlank = at + (BLANK.exec(text)?.[0].length ?? 0);
    const word = wordAt(text, afterBlank);
    const factor = word ? MULTIPLIERS.get(word.folded) : undefined;
    if (word && factor) {
      value = value.mul(factor);
      at = word.end;
      at += match(OF_UNIT)?.length ?? 0;
    }
    terms.push({ kind: "number", value, sign, raw: factor ? "" : raw, span: span(start, at) });
    return true;
  };

  while (at < text.length) {
    const start = at;
    if (afterFigure() && match(MINUTES)) {
      at += 1;
      terms.push({ kind: "unit", unit: "minutes", span: span(start, at) });
      continue;
    }
    const blank = match(BLANK);
    if (blank) {
      at += blank.length;
      continue;
    }
    const dots = match(DOTS);
    if (dots) {
      at += dots.length;
      terms.push({ kind: "mark", mark: "-", span: span(start, at) });
      continue;
    }
    const placeholder = match(PLACEHOLDER);
    if (placeholder) {
      at += placeholder.length;
      terms.push({ kind: "placeholder", span: span(start, at) });
      continue;
    }
    const arrow = match(ARROW);
    if (arrow) {
      at += arrow.length;
      terms.push({ kind: "mark", mark: ":", span: span(start, at) });
      continue;
    }
    const plusMinus = match(PLUS_MINUS);
    if (plusMinus) {
      at += plusMinus.length;
      terms.push({ kind: "plus-minus", span: span(start, at) });
      continue;
    }
    const lost = match(LOST_SIGN);
    if (lost) {
      at += 1;
      const comparator = lost === "³" ? ">=" : "<=";
      terms.push({ kind: "comparator", comparator, symbol: true, lost: true, span: span(start, at) });
      continue;
    }
    const symbol = comparatorAt(text, at);
    if (symbol) {
      at = symbol.end;
      terms.push({
        kind: "comparator",
        comparator: symbol.comparator,
        symbol: true,
        lost: false,
        span: span(start, at),
      });
      continue;
    }
    const nth = nthYear();
    if (nth !== null) {
      at += nth.length;
      terms.push({ kind: "nth-year", nth: nth.nth, span: span(start, at) });
      continue;
    }
    const sign = signed();
    const char = text[at] ?? "";
    if (sign === "" && DATE_START.test(char)) {
      const date = scanItalianDate(text, at);
      if (date) {
        at = date.end;
        terms.push({ kind: "date", date, span: span(start, at) });
        continue;
      }
    }
    if (/\d/.test(char)) {
      if (number(start, sign)) continue;
      at += match(DIGITS)?.length ?? 1;
      terms.push({ kind: "word", word: text.slice(start, at), meaning: null, span: span(start, at) });
      continue;
    }
    const lastYear = match(LAST_YEAR);
    if (lastYear) {
      at += lastYear.length;
      terms.push({
        kind: "word",
        word: "t-1",
        meaning: { is: "reference", to: "previous-year" },
        span: span(start, at),
      });
      continue;
    }
    const word = wordAt(text, at);
    if (word) {
      at = pushWord(word);
      continue;
    }
    at += 1;
    const unit = UNITS.get(char);
    terms.push(
      unit !== undefined
        ? { kind: "unit", unit, span: span(start, at) }
        : { kind: "mark", mark: char, span: span(start, at) },
    );
  }
  return terms;

  function nthYear(): { nth: number; length: number } | null {
    NTH_YEAR.lastIndex = at;
    const found = NTH_YEAR.exec(text);
    if (!found) return null;
    const roman = ["i", "ii", "iii", "iv", "v"].indexOf((found[2] ?? found[5] ?? "").toLowerCase()) + 1;
    const ordinal = ["prim", "second", "terz", "quart"].indexOf((found[3] ?? "").toLowerCase()) + 1;
    return { nth: Number(found[1] ?? found[4] ?? 0) || roman || ordinal, length: found[0].length };
  }

  function pushWord(first: Word): number {
    const phrase = phraseAt(first);
    const end = phrase?.end ?? first.end;
    const place = span(first.start, end);
    if (phrase?.meaning.is === "comparator") {
      terms.push({
        kind: "comparator",
        comparator: phrase.meaning.comparator,
        symbol: false,
        lost: false,
        span: place,
      });
      return end;
    }
    if (phrase?.meaning.is === "unit") {
      terms.push({ kind: "unit", unit: phrase.meaning.unit, span: place });
      return end;
    }
    if (
      first.folded === "min" &&
      /^\.?\s*(?:n[.°]?\s*)?\d/.test(text.slice(end, end + 8)) &&
      !afterFigure()
    ) {
      terms.push({ kind: "comparator", comparator: ">=", symbol: false, lost: false, span: place });
      return text[end] === "." ? end + 1 : end;
    }
    const value = phrase ? null : readNumberWord(first.folded);
    if (value && isCount(first)) {
      terms.push({ kind: "number", value, sign: "", raw: "", span: place });
      return end;
    }
    const unit = phrase ? undefined : UNITS.get(first.folded);
    if (unit !== undefined) {
      terms.push({ kind: "unit", unit, span: place });
      return text[end] === "." ? end + 1 : end;
    }
    terms.push({ kind: "word", word: first.folded, meaning: phrase?.meaning ?? null, span: place });
    return end;
  }

  function afterFigure(): boolean {
    return previous()?.kind === "number";
  }

  /** "un", "una" are articles but at the beginning or right after a comparator; "ora", "sei" alike read by place. */
  function isCount(word: Word): boolean {
    if (!/^un[oa]?$/.test(word.folded)) return true;
    const last = previous();
    return last === undefined || last.kind === "comparator" || (last.kind === "mark" && last.mark === ":");
  }

  function phraseAt(first: Word): { meaning: Meaning; end: number } | null {
    for (const { words, meaning } of LEXICON.get(first.folded) ?? []) {
      let end = first.end;
      let whole = true;
      for (let k = 1; whole && k < words.length; k += 1) {
        GLUE.lastIndex = end;
        const next = wordAt(text, end + (GLUE.exec(text)?.[0].length ?? 0));
        whole = next?.folded === words[k];
        if (next) end = next.end;
      }
      if (whole) return { meaning, end };
    }
    return null;
  }
}

/** Between the words of one phrase: blanks, an apostrophe, the full stop of an abbreviation. */
const GLUE = /\.?['’`]?\s*(?:\/\s*)?/y;

function wordAt(text: string, at: number): Word | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0];
  return found === undefined || found.length > 60
    ? longWord(found, at)
    : { folded: foldWord(found), start: at, end: at + found.length };
}

function longWord(found: string | undefined, at: number): Word | null {
  return found === undefined ? null : { folded: "", start: at, end: at + found.length };
}

function comparatorAt(text: string, at: number): { comparator: Comparator; end: number } | null {
  for (const [pattern, comparator] of SYMBOLS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { comparator, end: at + found[0].length };
  }
  return null;
}

/** 1, the factor of a figure without a multiplier. */
export const UNSCALED = rational(1);
