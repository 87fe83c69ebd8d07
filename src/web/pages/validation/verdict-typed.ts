import type { DiagnosticCode } from "../../../core/diagnostics/diagnostic.ts";

/** A verdict as it was typed. */
export interface VerdictTyped {
  readonly verdict: string;
  readonly reason: string;
  /** "12": the row to correct; "recorded 14": the correction that the office has recorded; "" for none. */
  readonly row: string;
  readonly text: string;
  readonly observedOn: string;
  readonly n: string;
  readonly source: string;
  readonly confirmed: readonly string[];
}

/** Doubts about a value that who gives it may confirm. */
export const CONFIRMABLE: readonly string[] = [
  "entry-ambiguous-number",
  "entry-day-after-year",
  "entry-answers-missing",
  "entry-replaces-recorded",
  "entry-done-without-day",
  "entry-negative-amount",
  "entry-fraction-of-count",
  "entry-over-hundred",
  "entry-total-decreases",
  "entry-much-more",
  "entry-much-less",
] satisfies readonly DiagnosticCode[];
