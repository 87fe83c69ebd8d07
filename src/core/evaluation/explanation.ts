import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Expression } from "../formula/expression.ts";
import type { Joining } from "../measurement/contributions.ts";
import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import type { Rational } from "../number/rational.ts";
import type { Reason } from "../policy/achievement.ts";
import type { IndicatorResult, Need, Override, Result, ScaleStep } from "./evaluation.ts";

/** What can be explained. Keys as in the evaluation's maps. */
export type Subject =
  | { readonly kind: "body" }
  | { readonly kind: "node"; readonly key: string }
  | { readonly kind: "unit"; readonly key: string }
  | { readonly kind: "indicator"; readonly key: string };

/** What each kind of step tells besides its value. */
export interface StepParams {
  /** The mean that makes a node, a unit or the body. Value: the score. Children: its parts. */
  readonly result: {
    readonly subject: Subject;
    readonly title: string;
    readonly coverage: Rational;
    readonly of: "indicators" | "children" | "involvements";
    readonly assumedWeights: boolean;
    /** The children's mean, where the node is scored by its own indicators. */
    readonly programmed: Result | null;
  };
  /** A part of a mean: its weight, and its share of the whole (null where it does not count). Child: the part. */
  readonly part: { readonly weight: Rational; readonly share: Rational | null };
  /** A part explained elsewhere in the same explanation. */
  readonly reference: { readonly subject: Subject; readonly title: string; readonly coverage: Rational };
  /** Value: the achievement. Children: the formula, then the policy's rule, then a decision against it, then notes. */
  readonly indicator: {
    readonly name: string;
    /** As the plan writes it. */
    readonly formula: string;
    readonly result: IndicatorResult;
    readonly year: number;
  };
  /** The formula or a part of it. Value: what it gives. Children: its operands; none for a number. */
  readonly formula: {
    readonly expression: Expression;
    readonly year: number;
    readonly reason: Diagnostic | null;
  };
  /** A leaf of the formula. Children: what it was read from. */
  readonly input: {
    readonly expression: Expression;
    readonly quantity: string | null;
    readonly year: number;
    readonly joining: Joining | null;
  };
  readonly measurement: { readonly row: Measurement };
  /** The datum that the plan states for the past year. */
  readonly baseline: { readonly text: string };
  /** The activities that the plan lists. */
  readonly activities: { readonly node: string };
  /** What would complete the value. */
  readonly missing: { readonly need: Need };
  /** The earlier value that the target is relative to. Children: its formula, where it was computed. */
  readonly base: { readonly year: number };
  /** Value: the achievement by the policy's rule. */
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly rule: string;
    readonly reason: Reason;
    readonly scale: ScaleStep;
    readonly uncapped: Rational;
  };
  /** The achievement was decided against what was computed. Value: what was decided. */
  readonly override: { readonly by: Override; readonly computed: IndicatorResult };
  /** What a growth indicator would score if growth were read as an index (105 against 110 instead of 5 against 10). */
  readonly "index-form": { readonly measured: Rational; readonly bound: Rational };
  /** Another reading of a doubtful formula. Value: what it would score. */
  readonly alternative: { readonly text: string; readonly result: IndicatorResult };
}

export type StepKind = keyof StepParams;

interface StepOf<K extends StepKind> {
  readonly kind: K;
  readonly params: StepParams[K];
  /** Null where it is not known. */
  readonly value: MeasuredValue | null;
  /** Least and greatest value that the missing data allow, where the step has them. */
  readonly range: { readonly worst: Rational; readonly best: Rational } | null;
  readonly children: readonly Step[];
}

/** One step of how a number came about. A tree: the root's value is the number, its leaves are what was read. */
export type Step = { readonly [K in StepKind]: StepOf<K> }[StepKind];

/** Builds a step; what is left out is null or empty. */
export function step<K extends StepKind>(
  kind: K,
  params: StepParams[K],
  value: Rational | MeasuredValue | null,
  children: readonly Step[] = [],
  range: StepOf<K>["range"] = null,
): Step {
  const datum = value === null || "kind" in value ? value : ({ kind: "number", value } as const);
  return { kind, params, value: datum, range, children } as Step;
}
