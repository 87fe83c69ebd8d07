import type { Rational } from "../../../core/number/rational.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";

/** What a chart shows, ready to be drawn: every label is written, every gap is a gap. */
export interface Chart {
  /** The finding: "Nel 2018 il valore 7,40 supera il target ≥ 5". */
  readonly title: string;
  readonly drawing:
    | { readonly kind: "values"; readonly years: readonly YearOfValues[] }
    | { readonly kind: "days"; readonly years: readonly YearOfDays[] }
    | { readonly kind: "answers"; readonly years: readonly YearOfAnswers[] }
    /** Nothing has a place on a scale: the table alone tells it. */
    | { readonly kind: "none" };
  /** The same as a table. */
  readonly table: readonly ChartRow[];
}

export interface YearOfValues {
  readonly year: number;
  readonly value: Labelled | null;
  /** The value stated by the plan, not measured. */
  readonly stated: boolean;
  readonly target: TargetMark | null;
}

export interface Labelled {
  readonly at: Rational;
  readonly label: string;
}

/** A threshold at `from`, or all that lies between `from` and `to`. */
export interface TargetMark {
  readonly from: Rational;
  readonly to: Rational;
  readonly label: string;
}

export interface YearOfDays {
  readonly year: number;
  readonly due: { readonly day: IsoDate; readonly label: string };
  /** Null while it is open. */
  readonly done: { readonly day: IsoDate; readonly label: string } | null;
  readonly met: boolean;
}

export interface YearOfAnswers {
  readonly year: number;
  /** Null where nobody has answered yet. */
  readonly answer: boolean | null;
  readonly label: string;
}

/** Null for what there is not. */
export interface ChartRow {
  readonly year: string;
  readonly value: string | null;
  readonly target: string | null;
  readonly achievement: string | null;
  /** What the achievement rests on, in words; null where nothing is measured. */
  readonly rests: string | null;
}
