/** Diagnostics about the target: code -> parameters of its message, whose words are in the target.ftl of each language. */
export type TargetDiagnostics = {
  /** Neither a figure, a date, a yes or no, nor a deed. */
  "target-unreadable": { readonly text: string };
  /** A comparator with nothing after it (">= x"). */
  "target-placeholder": { readonly text: string };
  /** A date without its year; `year` is the one it was given. */
  "target-year-assumed": { readonly text: string; readonly year: string };
  /** A date without its year in a plan that does not say which. */
  "target-year-unknown": { readonly text: string };
  /** Several thresholds in one cell without their years; `years` are the ones they were given, in order. */
  "target-years-assumed": { readonly text: string; readonly years: readonly string[] };
  "target-years-unknown": { readonly text: string; readonly count: number };
  /** No comparator, and a figure of which less is usually better. */
  "target-direction-assumed": { readonly text: string; readonly comparator: string };
  /** `doubt`: "fraction" (3/4 or a date), "not-applicable" ("NO"), "either" ("SI/NO"), "year-or-value" ("superiore al 2018"), "lost-sign" ("³ 90%"), "year-or-figure" ("2022"), "broken-figure" ("8 0%"), "earlier-years" ("media del triennio precedente"). */
  "target-ambiguous": { readonly text: string; readonly doubt: string };
  /** A day that the calendar does not have. */
  "target-date-impossible": { readonly text: string };
  /** A second figure that no single target can hold. */
  "target-part-ignored": { readonly text: string; readonly ignored: string };
};
