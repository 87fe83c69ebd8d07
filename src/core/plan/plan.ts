import type { FormulaKind } from "../formula/expression.ts";
import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Target } from "../target/target.ts";

/** One tier of the tree. Levels are data of the plan: a chamber has five, a municipality others. */
export interface Level {
  /** Kebab-case English for the terms of the glossary ("strategic-area"), else a slug of the label. */
  readonly id: string;
  readonly label: string;
}

/** What the indicator measures (domain glossary, "tipologia KPI"). */
export type Dimension = "effectiveness" | "efficiency" | "quality" | "resources" | "impact";

export interface Formula {
  /** As the plan writes it, blanks folded. */
  readonly text: string;
  /** The reading in force as an S-expression; `parseNormal` gives the expression. */
  readonly normal: string;
  readonly kind: FormulaKind;
}

/** The raw datum known at t-1. `value` null where the plan gives none: unknown is never 0. */
export interface Baseline {
  readonly text: string;
  readonly value: Rational | null;
  /** As in targets: "%", "EUR", "days"...; null for a bare number. */
  readonly unit: string | null;
}

export interface Indicator {
  /** Node id + "/" + position from 1. */
  readonly id: string;
  readonly name: string;
  readonly dimension: Dimension | null;
  /** Relative weight among the indicators of the node; a percentage sign in the source is dropped (50% -> 50). Null where the plan gives none. */
  readonly weight: Rational | null;
  readonly formula: Formula;
  readonly baseline: Baseline;
  /** In order of year. A target without a year in the source belongs to the plan's first year. */
  readonly targets: readonly Target[];
}

export interface Activity {
  readonly text: string;
  readonly due: IsoDate | null;
}

export interface Node {
  /** The code where it is present and unique; else a derived id that stays the same on re-import ("A.1:programme-1", "OO3.1#2"). */
  readonly id: string;
  readonly level: string;
  readonly code: string | null;
  readonly title: string;
  readonly description: string;
  readonly parent: string | null;
  /** Weight among its siblings; null where the plan gives none (equal weights are then assumed). */
  readonly weight: Rational | null;
  /** Codes of the units involved, in the one style of `Plan.units`. */
  readonly units: readonly string[];
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
}

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** An immutable plan document. Positions in the source are kept beside it, not in it. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  /** First and last year; null where the document does not say and the caller gave no year. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly levels: readonly Level[];
  readonly units: readonly Unit[];
  /** Document order, parents before children. */
  readonly nodes: readonly Node[];
}
