import { readItalianNumber } from "../number/italian.ts";
import { type Rational, rational } from "../number/rational.ts";
import { foldSigns } from "./folding.ts";
import { REFERENCES } from "./lexicon/references.ts";
import { hasLag, type TimeMark, timeMarkAt } from "./time-mark.ts";

/**
 * A word (letters, abbreviations, dates, law references: whatever can only be text), a number, a note of time, a quoted
 * name, or a sign whose role only its neighbours can tell. `gapBefore` and `gapAfter`: a blank or the end on that side.
 */
export interface Token {
  readonly kind: "word" | "number" | "time" | "quoted" | "sign";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  readonly value: Rational | null;
  readonly mark: TimeMark | null;
  /** What kind of reference a word is ("full date", "yes or no"), where it is one. */
  readonly reference: string | null;
}

const SIGNS = "+-*/:;=<>≤≥|%^,()[]{}ΣΔ\n#";
const WORD = /[^\s+\-*/:;=<>≤≥|%^,()[\]{}ΣΔ«»_#]+/uy;
const POWER_OF_TEN = /10\^([1-9])(?!\d)/uy;
/** The bar of a fraction drawn with underscores or dashes. */
const BAR = /_{3,}|-{4,}/uy;
const NUMBER =
  /(?:1\s0\s?0|10?\s0(?:0{2})?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d+)(?![\p{L}\d_°º'’])(?![.,]\d)/uy;
/** "x100": the letter and the number written together. */
const TIMES_NUMBER = /[xX](?=10{1,6}(?:[.,]0+)?(?![\p{L}\d]))/uy;
const QUOTED = /«((?:[^»]|»»)*)»(?!»)/uy;
const LATEX_NOISE = /\\(?:left|right|text|mathrm|mathit|displaystyle|!|,|;|quad|\s)|\$/uy;
const LATEX_SIGN =
  /\\(?:times|cdot|ast)(?![a-z])|\\\*|\\(?:div)(?![a-z])|\\sum(?![a-z])|\\Delta(?![a-zA-Z])|\\%|\\_/uy;

/** Cuts a text into tokens; never fails, linear in the length. Offsets are those of the text. */
export function tokenize(source: string): Token[] {
  const text = foldSigns(source);
  const lagged = hasLag(text);
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < text.length) {
    const c = text[at] ?? "";
    if (c !== "\n" && /\s/u.test(c)) {
      at += 1;
      gap = true;
      continue;
    }
    const noise = match(LATEX_NOISE, text, at);
    if (noise) {
      at += noise[0].length;
      continue;
    }
    const token = tokenAt(text, source, at, gap, lagged);
    tokens.push(token);
    at = token.end;
    gap = false;
  }
  return tokens;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function tokenAt(text: string, source: string, at: number, gapBefore: boolean, lagged: boolean): Token {
  const make = (kind: Token["kind"], end: number, more: Partial<Token> = {}): Token => ({
    kind,
    text: text.slice(at, end),
    start: at,
    end,
    gapBefore,
    gapAfter: end >= text.length || /\s/u.test(text[end] ?? " "),
    value: null,
    mark: null,
    reference: null,
    ...more,
  });
  const c = text[at] ?? "";
  const quoted = c === "«" ? match(QUOTED, text, at) : null;
  if (quoted)
    return make("quoted", at + quoted[0].length, {
      text: source.slice(at + 1, at + quoted[0].length - 1).replaceAll("»»", "»"),
    });
  const latex = c === "\\" ? match(LATEX_SIGN, text, at) : null;
  if (latex) return make("sign", at + latex[0].length, { text: LATEX[latex[0]] ?? "*" });
  const mark = timeMarkAt(text, at, lagged);
  if (mark && !referenceAt(text, at)) return make("time", mark.end, { mark });
  const reference = referenceAt(text, at);
  if (reference) return make("word", reference.end, { reference: reference.name });
  const power = match(POWER_OF_TEN, text, at);
  if (power) return make("number", at + power[0].length, { value: rational(10n ** BigInt(power[1] ?? "1")) });
  const bar = match(BAR, text, at);
  if (bar) return make("sign", at + bar[0].length, { text: "/", gapBefore: true, gapAfter: true });
  const number = match(NUMBER, text, at);
  if (number) {
    const value = readItalianNumber(number[0].replace(/\s/gu, ""));
    if (value) return make("number", at + number[0].length, { value });
  }
  const times = match(TIMES_NUMBER, text, at);
  if (times) return make("sign", at + 1, { text: "*" });
  if (SIGNS.includes(c)) return make("sign", at + 1);
  const word = match(WORD, text, at);
  const stem = word ? gluedYear(word[0], text) : 0;
  if (word) return make("word", at + (stem || word[0].length));
  return make("word", at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
}

/** "Vt" beside "Vt-1": the length of the letter before its year, or 0 where the word is only a word. */
function gluedYear(word: string, text: string): number {
  const stem = /^(\p{Lu}\p{L}{0,2})t$/u.exec(word)?.[1];
  return stem !== undefined && text.includes(`${stem}t-`) ? stem.length : 0;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\times": "*",
  "\\cdot": "*",
  "\\ast": "*",
  "\\*": "*",
  "\\div": "/",
  "\\sum": "Σ",
  "\\Delta": "Δ",
  "\\%": "%",
};

/** How far back a reference looks for the word that makes it one. */
const LOOK_BACK = 24;

function referenceAt(text: string, at: number): { name: string; end: number } | null {
  for (const { name, pattern, after, accepts } of REFERENCES) {
    const found = match(pattern, text, at);
    if (!found) continue;
    if (accepts && !accepts(found[0])) continue;
    if (after && !after.test(text.slice(Math.max(0, at - LOOK_BACK), at))) continue;
    return { name, end: at + found[0].length };
  }
  return null;
}
