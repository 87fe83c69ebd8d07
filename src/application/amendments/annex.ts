import type { ChangedSubject } from "../../core/amendment/changed-subject.ts";
import type { LateTarget } from "../../core/amendment/late-target.ts";
import type { Evaluation, Moment, NodeResult } from "../../core/evaluation/evaluation.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import type { Indicator } from "../../core/plan/plan.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { RecordedDecision } from "../decisions/decision.ts";

/** A plan version without its content. */
export type VersionHeading = Omit<PlanVersion, "plan" | "arrangements" | "targetSetters">;

/** A change of an amendment, with what was said for it. `changeLines` of messages tells it in words. */
export type ReasonedChange = ChangedSubject & {
  /** "" where none was given yet: mark it as missing. */
  readonly reason: string;
  /** Targets changed when their outcome could be known; empty in most cases. */
  readonly late: readonly LateTarget[];
  /** Of an indicator written anew where another was: what the body said of it when it adopted; absent where it was plain. */
  readonly judged?: "same" | "new";
};

/** A plan version after the one approved for the year: who changed what, by which act and why. */
export interface PlanAmendment {
  readonly version: VersionHeading;
  /** The version that it changes. */
  readonly from: VersionHeading;
  /** Why, as a whole; "" where nothing was said. */
  readonly reason: string;
  readonly changes: readonly ReasonedChange[];
  /** Changes without a reason of their own, where the amendment as a whole has none either. */
  readonly withoutReason: number;
}

/** An indicator of the approved plan that is no more, with what had been measured: it stays in the ledger. */
export interface WithdrawnIndicator {
  readonly indicator: Indicator;
  readonly node: string;
  /** The amendment that withdrew it. */
  readonly by: VersionHeading;
  /** Entries about the year, in order of recording. */
  readonly entries: readonly LedgerEntry[];
}

/**
 * The annex of a year's changes with their reasons (D.Lgs. 150/2009, arts. 6 and 10): amendments, what they did to the
 * score, withdrawn indicators, and decisions on single indicators.
 */
export interface AmendmentAnnex {
  readonly year: number;
  readonly moment: Moment;
  /** The version approved for the year: the last adopted by 31 January, else the first of the year. */
  readonly approved: VersionHeading;
  /** The last version that covers the year. */
  readonly amended: VersionHeading;
  /** The body by each of them: same ledger, policy, moment and decisions. The same where nothing was amended. */
  readonly score: { readonly approved: NodeResult; readonly amended: NodeResult };
  readonly evaluations: { readonly approved: Evaluation; readonly amended: Evaluation };
  /** What either score rests on. */
  readonly shares: { readonly approved: Shares; readonly amended: Shares };
  /** In order of adoption. */
  readonly amendments: readonly PlanAmendment[];
  readonly withdrawn: readonly WithdrawnIndicator[];
  /** Decisions in force for the year: set aside, and overrides. */
  readonly decisions: readonly RecordedDecision[];
}
