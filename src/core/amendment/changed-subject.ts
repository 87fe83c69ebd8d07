import type {
  IndicatorChange,
  NodeChange,
  PlanChange,
  PlanDifference,
} from "../plan/difference/difference.ts";
import { indicatorChanges } from "../plan/difference/indicators.ts";
import type { Indicator } from "../plan/plan.ts";

/** One thing that an amendment adds, withdraws or changes: what a reason is given for. */
export type ChangedSubject =
  /** The plan as a whole and its units. Subject: "". */
  | {
      readonly kind: "plan";
      readonly subject: "";
      readonly change: "changed";
      readonly code: "";
      readonly title: string;
      readonly changes: readonly PlanChange[];
      readonly units: PlanDifference["units"];
    }
  | {
      readonly kind: "node";
      /** Id in the version after; in the one before, where it is withdrawn. */
      readonly subject: string;
      readonly change: "added" | "removed" | "changed";
      readonly code: string;
      readonly title: string;
      readonly changes: readonly NodeChange[];
    }
  | {
      readonly kind: "indicator";
      readonly subject: string;
      readonly change: "added" | "removed" | "changed";
      readonly code: string;
      readonly title: string;
      readonly changes: readonly IndicatorChange[];
    };

/**
 * A difference as a list of subjects, the plan first, then nodes with their indicators in the order of the version after,
 * then what is withdrawn. The indicators of an added or withdrawn node come and go with it and are not listed apart; of
 * those added or withdrawn alone, the changes tell weight, formula and targets.
 */
export function changedSubjects(difference: PlanDifference, title: string): readonly ChangedSubject[] {
  const { plan, units, nodes } = difference;
  const whole = plan.length > 0 || Object.values(units).some((list) => list.length > 0);
  const added = nodes.added.map((one) => nodeSubject(one, "added"));
  const changed = nodes.changed.flatMap(({ after, changes, indicators }): ChangedSubject[] => [
    ...(changes.length === 0 ? [] : [{ ...nodeSubject(after, "changed"), changes }]),
    ...indicators.changed.map((one) => ({
      ...indicatorSubject(one.after, "changed"),
      changes: one.changes,
    })),
    ...indicators.added.map((one) => ({
      ...indicatorSubject(one, "added"),
      changes: indicatorChanges(nothingOf(one), one),
    })),
    ...indicators.removed.map((one) => ({
      ...indicatorSubject(one, "removed"),
      changes: indicatorChanges(one, nothingOf(one)),
    })),
  ]);
  return [
    ...(whole
      ? [{ kind: "plan", subject: "", change: "changed", code: "", title, changes: plan, units } as const]
      : []),
    ...changed,
    ...added,
    ...nodes.removed.map((one) => nodeSubject(one, "removed")),
  ];
}

/** The indicator without weight, words of the formula and targets: what it is told apart from. */
function nothingOf(one: Indicator): Indicator {
  return { ...one, weight: null, formula: { ...one.formula, text: "" }, targets: [] };
}

type Named<K extends ChangedSubject["kind"]> = Extract<ChangedSubject, { kind: K }>;

function nodeSubject(
  { id, code, title }: { readonly id: string; readonly code: string | null; readonly title: string },
  change: Named<"node">["change"],
): Named<"node"> {
  return { kind: "node", subject: id, change, code: code ?? "", title, changes: [] };
}

function indicatorSubject(
  { id, name }: { readonly id: string; readonly name: string },
  change: Named<"indicator">["change"],
): Named<"indicator"> {
  return { kind: "indicator", subject: id, change, code: id, title: name, changes: [] };
}
