import type { Span } from "../diagnostics/diagnostic.ts";
import type { Rational } from "../number/rational.ts";
import type { ScannedDate } from "../period/scanned-date.ts";
import type { Comparator } from "./target.ts";

/** What a difference or a "same as before" is measured from. */
export type Base = "baseline" | "previous-year" | number;

/**
 * Why a reading is doubtful: "3/4" may be a date, "NO" may mean that there is no target, "SI/NO" does not choose,
 * "superiore al 2018" may mean the number, "³ 90%" has lost the letters of its sign, "2022" alone may be no figure, "8 0%" may be two, "media del
 * triennio precedente" is a value that only the plan's baseline can tell.
 */
export type Doubt =
  | "fraction"
  | "not-applicable"
  | "either"
  | "year-or-value"
  | "lost-sign"
  | "year-or-figure"
  | "broken-figure"
  | "earlier-years";

/** A threshold as read, before it is known to which year it belongs. */
export interface Condition {
  readonly kind: "condition";
  comparator: Comparator | null;
  value:
    | { readonly kind: "number"; readonly value: Rational }
    | { readonly kind: "range"; readonly from: Rational; readonly to: Rational }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "baseline" };
  unit: string | null;
  change: 1 | -1 | null;
  base: Base | null;
  role: "target" | "threshold" | null;
  /** The figure stands in running words, not at the head of its clause: probably a detail of the description. */
  detail: boolean;
  /** Words without meaning stand before it in its clause. */
  worded: boolean;
  /** A span of time that tells which cases count ("entro 30 giorni nel 95% dei casi"), where a figure of theirs stands. */
  within: boolean;
  doubt: Doubt | null;
  /** "100 110 120": the groups of a figure that only blanks group, all of three digits. */
  groups: readonly Rational[] | null;
  span: Span;
}

export interface Deadline {
  readonly kind: "deadline";
  readonly date: ScannedDate;
  /** "<=" unless a sign or "dopo" say otherwise. */
  readonly comparator: Comparator;
  /** "dal 1° luglio": the day on which something is to be there, or before which it is not to be. */
  readonly from: boolean;
  readonly everyYear: boolean;
  /** "entro il 31 gennaio dell'anno successivo". */
  readonly nextYear: boolean;
  readonly span: Span;
}

/**
 * The parts of a target in the order of the text. `break` separates clauses, `empty` is a place left without target.
 * `years` below 100 count the plan's years from 1 ("2° anno").
 */
export type Item =
  | Condition
  | Deadline
  | {
      readonly kind: "years";
      readonly years: readonly number[];
      /** "dal 2023": those after it too. */
      readonly onward: boolean;
      readonly span: Span;
    }
  | { readonly kind: "empty"; readonly span: Span }
  /** `full`: a semicolon or a bar, which divide more than commas and dashes do. */
  | { readonly kind: "break"; readonly full: boolean; readonly span: Span };
