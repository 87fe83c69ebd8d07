import type { IndicatorResult, Moment, NodeResult } from "../../core/evaluation/evaluation.ts";
import type { Act } from "../../store/plans.ts";
import type { Author, Instant } from "../../store/store.ts";

/** What was decided on one indicator for a year. */
export type Decided =
  /** Not counted any more, or counted again. */
  | { readonly kind: "set-aside"; readonly setAside: boolean }
  /** An achievement of 0..100 as decimal digits against the computed one; null withdraws it. */
  | { readonly kind: "override"; readonly achievement: string | null };

/** One decision, as recorded: reasoned, signed, never deleted. */
export interface RecordedDecision {
  /** Place in the body's register. */
  readonly number: number;
  readonly year: number;
  readonly indicator: string;
  /** The indicator's name in the plan; "" where the plan has it no more. */
  readonly name: string;
  readonly decided: Decided;
  readonly reason: string;
  readonly act: Act | null;
  readonly author: Author;
  readonly at: Instant;
  /** It is the last of its kind on the indicator, and changes something. */
  readonly inForce: boolean;
}

/** A result without a decision and with it. */
export interface Effect {
  readonly before: NodeResult;
  readonly after: NodeResult;
}

/** A decision in force, with what it does. */
export interface DecisionInForce extends RecordedDecision {
  /** What the indicator would come to without it; null where the plan has it no more. */
  readonly computed: IndicatorResult | null;
  /** The body's result without this decision and with it, everything else as it is. */
  readonly effect: Effect | null;
  /** The same for its node, which may move where the body does not. */
  readonly nodeEffect: (Effect & { readonly node: string }) | null;
}

/** The decisions of a year at a moment. */
export interface Decisions {
  readonly moment: Moment;
  /** In the plan's order. */
  readonly inForce: readonly DecisionInForce[];
  /** Every decision of the year, the last first. */
  readonly history: readonly RecordedDecision[];
}
