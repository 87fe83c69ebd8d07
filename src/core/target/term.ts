import type { Span } from "../diagnostics/diagnostic.ts";
import type { Rational } from "../number/rational.ts";
import type { ScannedDate } from "../period/scanned-date.ts";
import type { Meaning } from "./lexicon.ts";
import type { Comparator } from "./target.ts";

/** What a term says. */
export type TermBody =
  | {
      readonly kind: "number";
      readonly value: Rational;
      /** A sign written in front of the figure; `value` does not include it. */
      readonly sign: "" | "+" | "-";
      /** The figure as written, without sign; empty for words and multiples ("due", "10 mila"). */
      readonly raw: string;
      /** A blank divides its digits, and may divide two figures. */
      readonly broken: boolean;
    }
  | { readonly kind: "date"; readonly date: ScannedDate }
  | {
      readonly kind: "comparator";
      readonly comparator: Comparator;
      readonly symbol: boolean;
      /** The sign was damaged and has been guessed ("³ 90%"). */
      readonly lost: boolean;
    }
  /** "1° anno", "anno 2": a year of the plan counted from its first. */
  | { readonly kind: "nth-year"; readonly nth: number }
  | { readonly kind: "plus-minus" }
  | { readonly kind: "unit"; readonly unit: string }
  /** "n.d.", "n.p.": holds the place of a target that is not there. */
  | { readonly kind: "placeholder" }
  /** A word; `meaning` is null for the words that the lexicon does not know. */
  | { readonly kind: "word"; readonly word: string; readonly meaning: Meaning | null }
  | { readonly kind: "mark"; readonly mark: string };

/** One word, figure or mark of a target, with its place in the text as written. */
export type Term = { readonly span: Span } & TermBody;

export type Word = Extract<Term, { kind: "word" }>;
export type NumberTerm = Extract<Term, { kind: "number" }>;

/** A four-digit calendar year written bare: "2018", never "2.018". */
export function yearOf(term: Term | undefined): number | null {
  if (term?.kind !== "number" || term.sign !== "") return null;
  return /^(?:19[89]\d|20\d\d)$/.test(term.raw) ? Number(term.raw) : null;
}
