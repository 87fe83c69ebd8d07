/** Diagnostics about a file of measurements: code -> parameters of its message, whose words are in the measurement.ftl of each language. */
export type MeasurementDiagnostics = {
  "measurements-empty": Record<never, never>;
  /** A header and nothing under it. */
  "measurements-no-rows": Record<never, never>;
  "measurements-missing-column": { columns: readonly string[]; count: number };
  /** Left out: the column is not one that is read. */
  "measurements-unknown-column": { column: string };
  "measurements-repeated-column": { column: string };
  "measurements-unclosed-quote": Record<never, never>;
  /** More cells than the header has, as happens with "7,4" unquoted between commas. */
  "measurements-too-many-cells": { expected: number; found: number };
  /** A row that is one cell, with signs in it that part cells in other files. */
  "measurements-other-separator": { found: string; expected: string };
  /** Rows whose value is empty: not measured yet, left out. `line` of the first. */
  "measurements-without-value": { count: number; line: number };
  /** Numbers like "1.250" in a file that does not show its style; `example` as written and as read. */
  "measurements-ambiguous-numbers": { count: number; example: string; read: string; line: number };
  /** Observed after the day that the evaluation looks at: they do not count. */
  "measurements-after-moment": { count: number; day: string };
  /** Of years after the plan's last: nothing asks for them. `line` of the first, `year` its own. */
  "measurements-after-plan": { count: number; year: number; line: number };
  /** Rows that say again what another says, to the digit. `line` of the first. */
  "measurements-identical": { count: number; line: number };
  /** Findings past those that are listed. */
  "measurements-more": { count: number };
  /** The body's own figure and units' parts of one quantity: they add up. */
  "measurements-whole-and-parts": { quantity: string; year: number };
  "measurement-missing-cell": { column: string };
  /** `found` says how many `guesses` there are. */
  "measurement-unknown-indicator": { indicator: string; found: number; guesses: readonly string[] };
  "measurement-unknown-quantity": { quantity: string; indicator: string; known: readonly string[] };
  /** Not quite the name in the plan; there is only one that it can mean. */
  "measurement-quantity-taken": { quantity: string; taken: string };
  /** No quantity, and the indicator has several. */
  "measurement-quantity-needed": { indicator: string; known: readonly string[] };
  /** A roll-up or another formula that asks nothing. */
  "measurement-not-measured": { indicator: string };
  "measurement-invalid-year": { text: string };
  "measurement-invalid-date": { text: string };
  "measurement-number-expected": { text: string };
  "measurement-date-expected": { text: string };
  "measurement-answer-expected": { text: string };
  "measurement-unknown-unit": { unit: string; found: number; guesses: readonly string[] };
  /** `n` is not a number above zero. */
  "measurement-invalid-count": { text: string };
  /** `n` beside something that is no mean: not used. */
  "measurement-needless-count": { quantity: string };
  /** The same thing for the same day as in line `line`: this row counts. */
  "measurement-repeated": { line: number };
  /** "SI" for a milestone: taken as done by the day it was observed. */
  "measurement-milestone-without-day": { day: string };
  "measurement-done-after-observed": { done: string; observed: string };
};
