import type { AmendmentAnnex, PlanAmendment, ReasonedChange } from "../../../application/amendments/annex.ts";
import { WHOLE } from "../../../application/amendments/reasons.ts";
import type { NodeResult } from "../../../core/evaluation/evaluation.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { type ChangeLine, changeLines } from "../../../messages/change-words.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { type LateView, lateView } from "./late-view.ts";

/** One change with what is said for it and against it. */
export interface ChangeView {
  /** Key of its reason in the form. */
  readonly subject: string;
  readonly code: string;
  readonly title: string;
  readonly change: ReasonedChange["change"];
  readonly kind: ReasonedChange["kind"];
  /** Its page, where the plan in force still has it. */
  readonly href: string | null;
  readonly lines: readonly ChangeLine[];
  readonly reason: string;
  readonly late: readonly LateView[];
  /** Whether it is the indicator that was there, or a new one; null where that was plain. */
  readonly judged: "same" | "new" | null;
}

export interface AmendmentView {
  readonly hash: string;
  /** "Delibera n. 31, 15 giugno 2018". */
  readonly act: string;
  readonly from: string;
  readonly recorded: string;
  readonly reason: string;
  readonly changes: readonly ChangeView[];
  readonly withoutReason: number;
  readonly late: number;
}

export interface WithdrawnRow {
  readonly indicator: string;
  readonly name: string;
  readonly by: string;
  /** Values recorded for the year, as said; empty where nothing was. */
  readonly values: readonly string[];
}

/** A plan of the year, what the body scores by it, and what that rests on. */
interface ScoredPlan {
  readonly act: string;
  readonly result: NodeResult;
  readonly shares: Shares;
}

export interface AmendmentsView {
  readonly year: number;
  readonly approved: ScoredPlan;
  readonly amended: ScoredPlan;
  readonly amendments: readonly AmendmentView[];
  readonly withdrawn: readonly WithdrawnRow[];
  readonly withoutReason: number;
  readonly late: number;
}

/** `values` false for who may not see what offices have recorded. */
export function amendmentsView(
  annex: AmendmentAnnex,
  body: string,
  words: Catalogue,
  values: boolean,
): AmendmentsView {
  const { nodes, indicators } = annex.evaluations.amended;
  const hrefOf = ({ kind, change, subject }: ReasonedChange) => {
    if (change === "removed") return null;
    if (kind === "node") return nodes.has(subject) ? address.node(body, subject) : null;
    return kind === "indicator" && indicators.has(subject) ? address.indicator(body, subject) : null;
  };
  const amendments = annex.amendments.map((one) => amendmentView(one, hrefOf, words));
  return {
    year: annex.year,
    approved: {
      act: actOf(annex.approved, words),
      result: annex.score.approved,
      shares: annex.shares.approved,
    },
    amended: { act: actOf(annex.amended, words), result: annex.score.amended, shares: annex.shares.amended },
    amendments,
    withdrawn: annex.withdrawn.map(({ indicator, by, entries }) => ({
      indicator: indicator.id,
      name: indicator.name,
      by: actOf(by, words),
      values: values
        ? entries.map(({ measurement }) =>
            words.format("amendment-value", {
              value: datumWords(measurement.value, words),
              day: dateWords(measurement.observedOn, words),
            }),
          )
        : [],
    })),
    withoutReason: amendments.reduce((sum, one) => sum + one.withoutReason, 0),
    late: amendments.reduce((sum, one) => sum + one.late, 0),
  };
}

function amendmentView(
  { version, from, reason, changes, withoutReason }: PlanAmendment,
  hrefOf: (change: ReasonedChange) => string | null,
  words: Catalogue,
): AmendmentView {
  return {
    hash: version.hash,
    act: actOf(version, words),
    from: actOf(from, words),
    recorded: momentWords(version.adoptedAt, words),
    reason,
    changes: changes.map((one) => ({
      subject: one.subject,
      code: one.code,
      title: one.kind === "plan" ? words.format("amendment-whole-plan") : one.title,
      change: one.change,
      kind: one.kind,
      href: hrefOf(one),
      lines: changeLines(one, words),
      reason: one.subject === WHOLE ? "" : one.reason,
      late: one.late.map((late) => lateView(late, words)),
      judged: one.judged ?? null,
    })),
    withoutReason,
    late: changes.reduce((sum, one) => sum + one.late.length, 0),
  };
}

function actOf({ act }: { readonly act: { number: string; date: string } }, words: Catalogue): string {
  return words.format("decision-act", { number: act.number, date: dateWords(act.date, words) });
}
