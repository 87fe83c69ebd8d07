import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Worked } from "../formula/evaluate.ts";
import type { Joining } from "../measurement/contributions.ts";
import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Plan } from "../plan/plan.ts";
import type { Achievement } from "../policy/achievement.ts";
import type { Comparison } from "../policy/comparison.ts";
import type { Policy } from "../policy/policy.ts";
import type { Target } from "../target/target.ts";

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

/** A recorded decision not to count an indicator ("sterilizzato"). The weights of the others are renormalised. */
export interface SetAside {
  readonly indicator: string;
  readonly reason: string;
  readonly author: string;
  readonly date: IsoDate;
}

/**
 * A recorded decision that gives an indicator an achievement against the computed one. What is decided counts as known;
 * the computed figure stays beside it (`IndicatorResult.overridden`).
 */
export interface Override {
  readonly indicator: string;
  /** 0..100. */
  readonly achievement: Rational;
  readonly reason: string;
  readonly author: string;
  readonly date: IsoDate;
}

/** Where a value that a formula read came from. */
export type Origin =
  | { readonly from: "measurements"; readonly rows: readonly Measurement[]; readonly joining: Joining }
  /** The datum that the plan itself states for the past year. */
  | { readonly from: "baseline" }
  /** The number of activities that the plan lists in the node. */
  | { readonly from: "activities" }
  | { readonly from: "children"; readonly parts: readonly ResultPart[]; readonly result: Result }
  | { readonly from: "nowhere" };

/** What was read at a leaf of a formula. */
export interface Input {
  readonly quantity: string | null;
  readonly year: number;
  readonly origin: Origin;
}

/** A formula worked out for an indicator. */
export type WorkedFormula = Worked<Input>;

/** How the target's number became the bound that the value is compared with. */
export type ScaleStep =
  | "as-written"
  /** A bare ratio against a "%" target: the target is divided by 100. */
  | "target-over-hundred"
  /** A bare roll-up against a number above 1: the value is multiplied by 100. */
  | "value-times-hundred"
  /** A score against a "%" target: the percentage of the highest mark. */
  | "share-of-highest-mark"
  /** An increment, or "no worse than": the bound comes from an earlier value. */
  | "from-earlier-value";

/** Value and target brought to one scale, and where an earlier value came in. */
export interface Comparing {
  readonly comparison: Comparison;
  readonly scale: ScaleStep;
  /** The earlier value that an increment is relative to; null for absolute targets. */
  readonly base: {
    readonly value: Rational;
    readonly worked: WorkedFormula | null;
    readonly year: number;
  } | null;
}

/** Everything known of one indicator at the moment. */
export interface IndicatorResult extends Result {
  readonly id: string;
  readonly status: "known" | "missing" | "not-applicable" | "failed";
  /** On the scale of the comparison; null where unknown, and for a milestone still open. */
  readonly value: MeasuredValue | null;
  /** The target of the year. */
  readonly target: Target | null;
  /** 0..100 on what is measured; null where nothing is. */
  readonly achievement: Rational | null;
  readonly uncapped: Rational | null;
  readonly needs: readonly Need[];
  /** Why the status is failed or not applicable. */
  readonly reason: Diagnostic | null;
  /** Weight among the node's indicators; zero where it does not count. */
  readonly weight: Rational;
  readonly worked: WorkedFormula | null;
  readonly comparing: Comparing | null;
  readonly achieved: Achievement | null;
  /**
   * Where the achievement was decided: by whom and why, and what was computed. Value, formula, comparison and rule are
   * then those of the computed figure. Null elsewhere; what does not count in the year cannot be decided.
   */
  readonly overridden: { readonly by: Override; readonly computed: IndicatorResult } | null;
}

/** One part that a node, a unit or the body is made of. */
export interface ResultPart {
  /** Key of a node in `nodes` or id of an indicator in `indicators`. */
  readonly kind: "indicator" | "node";
  readonly key: string;
  /** Zero where the part does not count. */
  readonly weight: Rational;
}

export interface NodeResult extends Result {
  readonly parts: readonly ResultPart[];
  /** Some weights were assumed because the plan gives none. */
  readonly assumedWeights: boolean;
  /** False where nothing in it can be scored in the year: it weighs nothing above. */
  readonly counts: boolean;
  /** The mean of the children, where the node is scored by its own indicators: the programmed view beside the outcome. */
  readonly programmed: Result | null;
}

export interface Evaluation {
  readonly plan: Plan;
  readonly moment: Moment;
  readonly policy: Policy;
  /** All that it was made on, those that do not count at the moment too. */
  readonly measurements: readonly Measurement[];
  readonly body: NodeResult;
  readonly nodes: ReadonlyMap<string, NodeResult>;
  readonly units: ReadonlyMap<string, NodeResult>;
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  /** Decisions in force at the moment that name an indicator of the plan. */
  readonly setAside: readonly SetAside[];
  /** Likewise. */
  readonly overrides: readonly Override[];
}
