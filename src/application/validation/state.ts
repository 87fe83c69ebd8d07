import type { IndicatorResult } from "../../core/evaluation/evaluation.ts";
import type { Grade } from "../../core/evidence-grade/grade.ts";
import type { EvaluationShares } from "../../core/evidence-grade/shares.ts";
import type { Indicator, Node } from "../../core/plan/plan.ts";
import type { LedgerEntry, Validation } from "../../store/ledger.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Standing } from "../standing.ts";
import type { IndicatorDoubts } from "../surveys/indicator-doubts.ts";

/** The validation of one year, as it stands or as it was ended. */
export interface ValidationState {
  readonly year: number;
  /** What the figures are of: now, or as the validation was ended. */
  readonly standing: Standing;
  /** Every draw, the first first; the last one is the sample. */
  readonly draws: readonly CycleRecord<"sample">[];
  /** In the order drawn; empty before the first draw. */
  readonly items: readonly Sampled[];
  /** Indicators that count in the year: what is drawn from, with the area of each. */
  readonly population: readonly { readonly id: string; readonly stratum: string }[];
  readonly outcome: CycleRecord<"validation-closed"> | null;
  readonly shares: EvaluationShares;
  /** Why means of the sample rest on too few answers to be set against their targets, by indicator. */
  readonly doubts: ReadonlyMap<string, IndicatorDoubts>;
  /** Achievements decided against the computed ones, in force. */
  readonly overrides: readonly CycleRecord<"override">[];
}

/** One indicator of the sample, with all that its verdict is given on. */
export interface Sampled {
  readonly node: Node;
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  /** What it came to when it was drawn. */
  readonly drawnResult: IndicatorResult | null;
  /** Rows of the ledger that its value rests on, in order of recording. */
  readonly rows: readonly SampledRow[];
  /** Its other rows of the year: earlier observations, and what was corrected. */
  readonly earlier: readonly SampledRow[];
  readonly verdict: CycleRecord<"verdict"> | null;
}

export interface SampledRow {
  readonly entry: LedgerEntry;
  readonly grade: Grade;
  /** The last judgement of a third person on the row. */
  readonly validation: Validation | null;
  /** The row that corrects it. */
  readonly correctedBy: LedgerEntry | null;
}

export type VerdictName = CycleRecord<"verdict">["content"]["verdict"];

/** How far the verdicts have come. */
export function progressOf({
  items,
}: Pick<ValidationState, "items">): Readonly<Record<VerdictName | "left" | "all", number>> {
  const count = (verdict: VerdictName | undefined) =>
    items.filter((item) => item.verdict?.content.verdict === verdict).length;
  return {
    confirmed: count("confirmed"),
    corrected: count("corrected"),
    "not-verifiable": count("not-verifiable"),
    left: count(undefined),
    all: items.length,
  };
}
