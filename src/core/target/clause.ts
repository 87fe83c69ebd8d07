import type { Span } from "../diagnostics/diagnostic.ts";
import type { Rational } from "../number/rational.ts";
import type { ScannedDate } from "../period/italian-date.ts";
import type { Comparator } from "./target.ts";

/** What a difference or a "same as before" is measured from. */
export type Base = "baseline" | "previous-year" | number;

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
  /** A sign was written before the figure. */
  signed: boolean;
  change: 1 | -1 | null;
  base: Base | null;
  role: "target" | "threshold" | null;
  /** The figure stands in running words, not at the head of its clause: probably a detail of the description. */
  detail: boolean;
  doubt: Doubt | null;
  span: Span;
}

export interface Doubt {
  readonly code: "fraction" | "not-applicable" | "either" | "year-or-value";
}

export interface Deadline {
  readonly kind: "deadline";
  readonly date: ScannedDate;
  readonly everyYear: boolean;
  readonly span: Span;
}

/** The parts of a target in the order of the text. `break` separates clauses, `empty` is a place left without target. */
export type Item =
  | Condition
  | Deadline
  | { readonly kind: "years"; readonly years: readonly number[]; readonly span: Span }
  | { readonly kind: "empty"; readonly span: Span }
  | { readonly kind: "break"; readonly span: Span };
