import { type Rational, ratio } from "../number/rational.ts";
import {
  BOOLEANS,
  BY,
  CHANGES,
  COMPARATORS,
  COMPLIANCE,
  COUNTERS,
  ELSEWHERE,
  EVERY_YEAR,
  KEEPS,
  LIKE,
  MOVES,
  NEXT_YEAR,
  NOTHING,
  NUMBERED,
  POSTFIXES,
  RATES,
  REFERENCES,
  SAME,
  SCALES,
  SHARES,
  TARGETS,
  THRESHOLDS,
  VALUE_OF,
  VERSUS,
  WORDED_UNITS,
  YEAR_MARKS,
} from "./lexicon-words.ts";
import { endings } from "./phrase.ts";
import { UNDECIDED } from "./placeholder-words.ts";
import type { Comparator } from "./target.ts";

/** What a word or a run of words does in a target. */
export type Meaning =
  | { readonly is: "comparator"; readonly comparator: Comparator }
  /** After the figure: "5 o più", "30 o meno". */
  | { readonly is: "postfix"; readonly comparator: Comparator }
  /** Before a date it makes a deadline, before a figure an upper bound. */
  | { readonly is: "by" }
  /** The first bound of a range: "tra 5 e 10" ends at "e", "da 5 a 10" at "a". */
  | { readonly is: "range"; readonly ends: readonly string[] }
  /** A difference from an earlier value: 1 up, -1 down. */
  | { readonly is: "change"; readonly direction: 1 | -1 }
  /** Before "al" or two bounds: the figure to be reached. */
  | { readonly is: "move" }
  /** Keep what there is: no less of it, or no more. */
  | { readonly is: "keep"; readonly comparator: ">=" | "<=" }
  /** The same threshold as before. */
  | { readonly is: "same" }
  /** "come il 2021": keep what there was. */
  | { readonly is: "like" }
  /** Observance of terms: a deed. */
  | { readonly is: "deed" }
  /** "da definire": there is no target yet. */
  | { readonly is: "placeholder" }
  /** What a difference is measured from follows ("rispetto al 2018"). */
  | { readonly is: "versus" }
  | { readonly is: "reference"; readonly to: "baseline" | "previous-year" | "earlier-years" }
  /** A measured value of the year that follows ("valore 2018"). */
  | { readonly is: "value-of" }
  | { readonly is: "boolean"; readonly value: boolean }
  /** The year that follows says when the target holds. */
  | { readonly is: "year-mark" }
  | { readonly is: "every-year" }
  | { readonly is: "role"; readonly role: "target" | "threshold" }
  /** "tutte", "la metà": a share of the whole, in per cent. */
  | { readonly is: "share"; readonly percent: Rational }
  /** "scala da 1 a 10". */
  | { readonly is: "scale" }
  /** "si veda": what follows tells where the target stands. */
  | { readonly is: "elsewhere" }
  /** "assenza di reclami": zero. */
  | { readonly is: "nothing" }
  /** "2 ogni 100 abitanti": so many for each so many. */
  | { readonly is: "rate" }
  /** "fase 2": the number after it is a name. */
  | { readonly is: "numbered" }
  /** After a day: "dell'anno successivo". */
  | { readonly is: "next-year" }
  /** "n. 2 incontri": what follows is counted. */
  | { readonly is: "counter" }
  | { readonly is: "unit"; readonly unit: string };

/** The phrases that begin with the same words. */
export interface Phrases {
  /** What these words mean as a phrase of their own. */
  meaning: Meaning | null;
  /** By the next word; "#" is any number. */
  readonly next: Map<string, Phrases>;
}

function build(): Phrases {
  const lexicon: Phrases = { meaning: null, next: new Map() };
  const add = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases.flatMap(endings)) {
      let at = lexicon;
      for (const word of phrase.split(" ")) {
        const longer = at.next.get(word) ?? { meaning: null, next: new Map() };
        at.next.set(word, longer);
        at = longer;
      }
      at.meaning ??= meaning;
    }
  };
  for (const [comparator, phrases] of COMPARATORS) add(phrases, { is: "comparator", comparator });
  for (const [comparator, phrases] of POSTFIXES) add(phrases, { is: "postfix", comparator });
  for (const [direction, phrases] of CHANGES) add(phrases, { is: "change", direction });
  for (const [to, phrases] of REFERENCES) add(phrases, { is: "reference", to });
  for (const [value, phrases] of BOOLEANS) add(phrases, { is: "boolean", value });
  for (const [unit, phrases] of WORDED_UNITS) add(phrases, { is: "unit", unit });
  add(BY, { is: "by" });
  add(["tra", "fra"], { is: "range", ends: ["e", "ed"] });
  add(["da", "dal", "dall", "dalle"], { is: "range", ends: ["a", "al", "all", "ad", "alle"] });
  for (const [comparator, phrases] of KEEPS) add(phrases, { is: "keep", comparator });
  add(MOVES, { is: "move" });
  add(SAME, { is: "same" });
  add(LIKE, { is: "like" });
  add(COMPLIANCE, { is: "deed" });
  add(UNDECIDED, { is: "placeholder" });
  add(VERSUS, { is: "versus" });
  add(VALUE_OF, { is: "value-of" });
  add(YEAR_MARKS, { is: "year-mark" });
  add(EVERY_YEAR, { is: "every-year" });
  add(TARGETS, { is: "role", role: "target" });
  add(THRESHOLDS, { is: "role", role: "threshold" });
  for (const [[part, whole], phrases] of SHARES)
    add(phrases, { is: "share", percent: ratio(part * 100, whole) });
  add(SCALES, { is: "scale" });
  add(ELSEWHERE, { is: "elsewhere" });
  add(NOTHING, { is: "nothing" });
  add(RATES, { is: "rate" });
  add(NUMBERED, { is: "numbered" });
  add(NEXT_YEAR, { is: "next-year" });
  add(COUNTERS, { is: "counter" });
  return lexicon;
}

/** All phrases of the lexicon, word by word. */
export const LEXICON: Phrases = build();
