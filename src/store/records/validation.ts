import type { References } from "../references.ts";

/** The indicators that the evaluator looks at, drawn at random with a stated seed. Subject: the year. */
export interface Sample {
  readonly year: number;
  /** As it was stated: `drawSample` draws the same again from it. */
  readonly seed: string;
  readonly size: number;
  /** Drawn from each area in proportion to its indicators; else from all at once. */
  readonly byArea: boolean;
  /** Ids of all that could be drawn: the indicators that counted in the year. */
  readonly population: readonly string[];
  /** Why it was drawn again; "" for the first draw. */
  readonly reason: string;
  /** Ids of indicators, in the order drawn. */
  readonly drawn: readonly string[];
  readonly references: References;
}

/** The evaluator's judgement on one indicator (D.Lgs. 150/2009, art. 14). Subject: "year/indicator". */
export interface Verdict {
  readonly year: number;
  readonly indicator: string;
  readonly verdict: "confirmed" | "corrected" | "not-verifiable";
  readonly reason: string;
  /** Ledger entry that corrects the datum, where the verdict is "corrected". */
  readonly correction: number | null;
}

/** The validation of the Relazione ends (D.Lgs. 150/2009, art. 14, c. 4, lett. c). Subject: the year. */
export interface ValidationOutcome {
  readonly year: number;
  readonly outcome: "validated" | "validated-with-remarks" | "not-validated";
  readonly remarks: string;
  readonly references: References;
}
