/**
 * Findings about one value as a person types it: code -> parameters of its message, whose words are in the entry.ftl of
 * each language. Figures are in Italian form, as they are typed. An error keeps the value out; a warning asks for a
 * confirmation.
 */
export type EntryDiagnostics = {
  "entry-number-expected": { text: string };
  "entry-date-expected": { text: string };
  "entry-answer-expected": { text: string };
  /** A unit of measure beside the number that is not the one asked: "12 ore" where days are. */
  "entry-other-unit": { text: string; unit: string };
  /** "12 %" where things are counted. */
  "entry-percent-of-count": { text: string };
  /** "1.234" beside something that may well have three decimals. */
  "entry-ambiguous-number": { text: string; read: string; other: string };
  "entry-fraction-of-count": { value: string };
  "entry-negative-count": { value: string };
  "entry-negative-amount": { value: string };
  "entry-over-hundred": { value: string };
  /** Ten times the value known of the year before, or more. */
  "entry-much-more": { value: string; before: string; year: number };
  "entry-much-less": { value: string; before: string; year: number };
  /** The total of the year so far is less than it was on an earlier day. */
  "entry-total-decreases": { value: string; before: string; day: string };
  "entry-day-missing": Record<never, never>;
  "entry-day-invalid": { text: string };
  "entry-day-in-future": { day: string };
  "entry-day-before-year": { day: string; year: number };
  /** Observed after the year's last day: it does not count on 31 December. */
  "entry-day-after-year": { day: string; year: number };
  "entry-done-in-future": { day: string };
  "entry-done-after-observed": { done: string; observed: string };
  /** "SÌ" for something that has a day: taken as done on the day it was observed. */
  "entry-done-without-day": { day: string };
  "entry-answers-missing": Record<never, never>;
  "entry-answers-invalid": { text: string };
  "entry-answers-needless": Record<never, never>;
  "entry-as-recorded": { value: string; day: string };
  "entry-replaces-recorded": { value: string; day: string };
};
