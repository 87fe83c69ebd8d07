import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";

/** Year evaluated, last day observed, last day known. */
export interface Moment {
  readonly year: number;
  readonly observedUpTo: IsoDate;
  readonly knownUpTo: IsoDate;
}

/**
 * Performance of a node, grouping, unit or body: all in 0..100 but `coverage`, in 0..1.
 * worst <= score <= best always (score null where nothing is measured).
 */
export interface Result {
  readonly score: Rational | null;
  readonly coverage: Rational;
  readonly worst: Rational;
  readonly best: Rational;
}

/** A measurement that would complete a value. */
export interface Need {
  readonly indicator: string;
  readonly quantity: string | null;
  readonly year: number;
}
