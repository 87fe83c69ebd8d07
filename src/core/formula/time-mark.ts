import { NOW, type Time } from "./expression.ts";
import { LAST_YEAR, LEAD_IN, NAMED_YEAR, SYMBOL, THIS_YEAR, YEAR_NOUN } from "./lexicon/time-words.ts";

/**
 * A note of time found in the text: one year; two years over one another, "(anno t/anno t-1)"; or several years of which
 * the mean is meant, "(t, t-1, t-2)". `strength` "strong" marks can only be time; "weak" ones ("(n)", "nel 2016", a bare
 * year) count as time only where their surroundings agree.
 */
export interface TimeMark {
  readonly shape: "single" | "ratio" | "difference" | "series";
  readonly times: readonly Time[];
  readonly strength: "strong" | "weak";
  readonly end: number;
}

const LETTER = "[\\p{L}\\p{N}_]";
const YEAR = "(?:19|20)\\d{2}";
/** One year inside brackets or words; "anno" is optional before a symbol. */
const ONE = `(?:(?:${YEAR_NOUN}|periodo|tempo)\\s*(?:${SYMBOL}|${NAMED_YEAR}|${YEAR}|${THIS_YEAR}|${LAST_YEAR})|${SYMBOL})`;

const SUBSCRIPT = new RegExp(`_(?:\\{\\s*(${SYMBOL}|${YEAR})\\s*\\}|(${SYMBOL}|${YEAR})(?!${LETTER}))`, "uy");
const BRACKETED = new RegExp(`[([{]\\s*(?:rif\\.\\s*)?${LEAD_IN}(${ONE}|${YEAR})\\s*[)\\]}]`, "iuy");
const BRACKETED_PAIR = new RegExp(`[([{]\\s*(${ONE})\\s*([/:-])\\s*(${ONE})\\s*[)\\]}]`, "iuy");
const BRACKETED_YEARS = new RegExp(`[([{]\\s*(${YEAR})\\s*([/:])\\s*(${YEAR})\\s*[)\\]}]`, "iuy");
const BRACKETED_SERIES = new RegExp(
  `[([{]\\s*(?:anni\\s+)?(${ONE}(?:\\s*(?:[,;]|\\se\\s)\\s*${ONE})+)\\s*[)\\]}]`,
  "iuy",
);
const IN_WORDS = new RegExp(
  `${LEAD_IN}(?:(?:${YEAR_NOUN})\\s*(${SYMBOL}|${NAMED_YEAR}|${YEAR}|${THIS_YEAR}|${LAST_YEAR})|(?<=nel\\s?)(${YEAR}))(?!${LETTER}|\\s?[/-]\\s?\\d{2})`,
  "iuy",
);
const BARE_YEAR = new RegExp(`(${YEAR})(?![\\p{L}\\p{N}_])(?![.,-]\\d)`, "uy");

/** "X t-1" without brackets; and a bare "t", in a text that also holds a lag. */
const BARE_LAG = /([tn]-(?:\d{1,2}|[nk]))(?![\p{L}\p{N}])/iuy;
const BARE_NOW = /(?<=\s|\p{Lu})(t)(?![\p{L}\p{N}.'’-])/iuy;
/** A "t" that ends an operand; twice in a text, it is no unit. */
const FINAL_NOW = /(?<=\p{Ll}\s)t(?=\s*(?:[)*+/-]|$))/gu;
const LAG = /(?:^|[^\p{L}]|\p{Lu})[tn](?:\s?-\s?\d|-[nk](?!\p{L}))/iu;

/** "t-2, t-1, t" without brackets: the years of a mean. */
const BARE_SERIES =
  /((?:[tn]-\d{1,2}|[tn])(?:\s*(?:,|;|\se\s)\s*(?:[tn]-\d{1,2}|[tn])(?![\p{L}\p{N}.'’]))+)/iuy;

/** Whether a text names an earlier year as "t-1" or "n-1": then a bare "t" is the year too, and where two operands end with it. */
export function hasLag(text: string): boolean {
  return LAG.test(text) || (text.match(FINAL_NOW)?.length ?? 0) > 1;
}

/** The mark that begins at `at`, or null. `at` is the beginning of a word, a bracket or an underscore. */
export function timeMarkAt(text: string, at: number, lagged: boolean): TimeMark | null {
  const c = text[at] ?? "";
  if (c === "_") {
    const match = exec(SUBSCRIPT, text, at);
    return match && single(match[1] ?? match[2] ?? "", "strong", at + match[0].length);
  }
  if (c === "(" || c === "[" || c === "{") return bracketed(text, at);
  const match = exec(IN_WORDS, text, at);
  if (match) {
    const strength = match[1] !== undefined && !/^\d/.test(match[1]) ? "strong" : "weak";
    return single(match[1] ?? match[2] ?? "", strength, at + match[0].length);
  }
  const series = lagged ? exec(BARE_SERIES, text, at) : null;
  if (series && /-/.test(series[0])) {
    const times = (series[1] ?? "").split(/[,;]|\se\s/u).map(readTime);
    return { shape: "series", times, strength: "strong", end: at + series[0].length };
  }
  const bare = exec(BARE_LAG, text, at) ?? (lagged ? exec(BARE_NOW, text, at) : null);
  if (bare) return single(bare[1] ?? "", "strong", at + bare[0].length);
  const year = exec(BARE_YEAR, text, at);
  return year && single(year[1] ?? "", "weak", at + year[0].length);
}

function bracketed(text: string, at: number): TimeMark | null {
  const one = exec(BRACKETED, text, at);
  if (one) {
    const inner = one[1] ?? "";
    return single(inner, /^[nx]$/i.test(inner) ? "weak" : "strong", at + one[0].length);
  }
  const pair = exec(BRACKETED_PAIR, text, at) ?? exec(BRACKETED_YEARS, text, at);
  if (pair) {
    const times = [readTime(pair[1] ?? ""), readTime(pair[3] ?? "")];
    // "(a.a. t-3/t-2)" is one academic year, named by the years in which it begins and ends.
    if (/^[([{]\s*a\.\s?[as]/iu.test(pair[0]))
      return { shape: "single", times: times.slice(0, 1), strength: "strong", end: at + pair[0].length };
    return {
      shape: pair[2] === "-" ? "difference" : "ratio",
      times,
      strength: "strong",
      end: at + pair[0].length,
    };
  }
  const series = exec(BRACKETED_SERIES, text, at);
  if (!series) return null;
  const times = (series[1] ?? "").split(/[,;]|\se\s/u).map(readTime);
  return { shape: "series", times, strength: "strong", end: at + series[0].length };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function single(written: string, strength: TimeMark["strength"], end: number): TimeMark {
  return { shape: "single", times: [readTime(written)], strength, end };
}

/** "anno t - 1", "N-1", "2016", "anno precedente" as a time. */
function readTime(written: string): Time {
  const text = written
    .toLowerCase()
    .replace(/["“”«»']/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const year = /(?:19|20)\d{2}(?=\s?\)?$)/.exec(text);
  if (year) return { kind: "year", year: Number(year[0]) };
  const lag = /(?:^|[\s.])[tnx] ?([-+]) ?(?:(\d{1,2})|([a-z]))$/u.exec(text);
  if (lag) {
    if (lag[3] !== undefined) return { kind: "symbolic-lag", symbol: lag[3] };
    const years = Number(lag[2]);
    return { kind: "lag", years: lag[1] === "-" ? years : -years };
  }
  return new RegExp(`${LAST_YEAR}$`, "u").test(text) ? { kind: "lag", years: 1 } : NOW;
}
