import type { Span } from "../diagnostics/diagnostic.ts";
import type { Rational } from "../number/rational.ts";
import type { ScannedDate } from "../period/italian-date.ts";
import type { Comparator } from "./target.ts";

/** What a difference or a "same as before" is measured from. */
export type Base = "baseline" | "previous-year" | number;

/**
 * Why a reading is doubtful: "3/4" may be a date, "NO" may mean that there is no target, "SI/NO" does not choose,
 * "superiore al 2018" may mean the number, "³ 90%" has lost the letters of its sign.
 */
export type Doubt = "fraction" | "not-applicable" | "either" | "year-or-value" | "lost-sign";

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
  doubt: Doubt | null;
  span: Span;
}

export interface Deadline {
  readonly kind: "deadline";
  readonly date: ScannedDate;
  readonly everyYear: boolean;
  readonly span: Span;
}

/**
 * The parts of a target in the order of the text. `break` separates clauses, `empty` is a place left without target.
 * `years` below 100 count the plan's years from 1 ("2° anno").
 */
export type Item =
  | Condition
  | Deadline
  | { readonly kind: "years"; readonly years: readonly number[]; readonly span: Span }
  | { readonly kind: "empty"; readonly span: Span }
  | { readonly kind: "break"; readonly span: Span };
