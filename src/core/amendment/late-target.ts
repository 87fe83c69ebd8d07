import { besideTarget } from "../evaluation/beside-target.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import type { Evaluation, IndicatorResult } from "../evaluation/evaluation.ts";
import { targetOfYear } from "../evaluation/target-of-year.ts";
import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../period/iso-date.ts";
import { isInSpan, lastDayOf } from "../period/years.ts";
import type { PlanDifference } from "../plan/difference/difference.ts";
import { canonicalJson } from "../plan/hash.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { isMet } from "../policy/comparison.ts";
import type { Policy } from "../policy/policy.ts";
import type { Target } from "../target/target.ts";
import { isDecided } from "./decided.ts";

/** Why the outcome of a target could be known on the day it was changed. */
export type Foreknowledge =
  /** The target's year was over. */
  | { readonly kind: "year-over"; readonly day: IsoDate }
  /** The day by which it was due had passed. */
  | { readonly kind: "due-passed"; readonly day: IsoDate }
  /** What was recorded by then had decided the old target, whatever came after. */
  | ({ readonly kind: "decided" } & Shown)
  /** A value was known by then, which did not decide the old target but showed where it was heading. */
  | ({ readonly kind: "seen" } & Shown);

/** What was known, on the scale and in the unit of the target that it stood against. */
interface Shown {
  readonly met: boolean;
  readonly value: MeasuredValue | null;
  readonly unit: string | null;
}

/** A target changed or withdrawn when its outcome could be known. */
export interface LateTarget {
  /** Id in the version before. */
  readonly indicator: string;
  readonly year: number;
  readonly before: Target;
  /** Null where it was withdrawn, alone or with its indicator. */
  readonly after: Target | null;
  /** The day of the amendment. */
  readonly on: IsoDate;
  /** Never empty, the gravest first. */
  readonly foreknown: readonly Foreknowledge[];
}

/** What the targets changed by an amendment are looked at with. */
export interface AmendedOn {
  readonly before: Plan;
  readonly after: Plan;
  readonly difference: PlanDifference;
  /** The whole ledger: what was recorded later is left out. */
  readonly measurements: readonly Measurement[];
  readonly policy: Policy;
  /** The day of the act. What was observed and recorded on earlier days was known. */
  readonly on: IsoDate;
}

/**
 * Targets of an amendment that changed after their outcome could be known: the year was over, the day due had passed, or
 * what was recorded before the act had decided the old target or showed where it was heading. Withdrawn targets and
 * indicators are looked at as well; targets written otherwise that ask for the same are not. In the plan's order.
 */
export function lateTargets(amended: AmendedOn): readonly LateTarget[] {
  const { before, on, measurements, policy } = amended;
  const eve = dateOfDay(dayNumber(on) - 1);
  const known = new Map<number, Evaluation>();
  const evaluationOf = (year: number): Evaluation => {
    const moment = { year, observedUpTo: eve, knownUpTo: eve };
    const made = known.get(year) ?? evaluate(before, measurements, policy, moment);
    known.set(year, made);
    return made;
  };
  return changedTargets(amended).flatMap(({ indicator, year, was, is }): LateTarget[] => {
    // Nothing is observed of a year before it begins.
    const result = eve < `${year}-01-01` ? undefined : evaluationOf(year).indicators.get(indicator.id);
    const foreknown = foreknowledge(indicator, year, was, on, result);
    return foreknown.length === 0
      ? []
      : [{ indicator: indicator.id, year, before: was, after: is, on, foreknown }];
  });
}

function foreknowledge(
  indicator: Indicator,
  year: number,
  was: Target,
  on: IsoDate,
  result: IndicatorResult | undefined,
): readonly Foreknowledge[] {
  const found: Foreknowledge[] = [];
  const end = lastDayOf(year);
  if (end < on) found.push({ kind: "year-over", day: end });
  const due = was.value.kind === "date" ? was.value.date : was.deadline;
  if (due !== null && due < on && due < end) found.push({ kind: "due-passed", day: due });
  const comparison = result?.comparing?.comparison;
  if (!result || !comparison) return found;
  // That a milestone is late is told by its day alone.
  if (comparison.kind === "done-by" && comparison.done === null) return found;
  const kind = isDecided(indicator, comparison) ? "decided" : "seen";
  const number = besideTarget(result);
  const value: MeasuredValue | null = number ? { kind: "number", value: number.value } : result.value;
  return [...found, { kind, met: isMet(comparison), value, unit: number?.unit ?? null }];
}

interface ChangedTarget {
  readonly indicator: Indicator;
  readonly year: number;
  readonly was: Target;
  readonly is: Target | null;
}

/** Of years that the plan after still covers: of another year the plan before stays in force, with its targets. */
function changedTargets({ before, after, difference, on }: AmendedOn): readonly ChangedTarget[] {
  const first = before.period?.from ?? Number(on.slice(0, 4));
  const firstNow = after.period?.from ?? first;
  const { changed, removed } = difference.nodes;
  const pairs = changed.flatMap(({ indicators }) => [
    ...indicators.changed.map((one) => ({ was: one.before, is: one.after })),
    ...indicators.removed.map((one) => ({ was: one, is: null })),
  ]);
  const withdrawn = removed.flatMap(({ indicators }) => indicators.map((one) => ({ was: one, is: null })));
  return [...pairs, ...withdrawn].flatMap(({ was: indicator, is: now }) =>
    yearsOf(indicator, first).flatMap((year): ChangedTarget[] => {
      if (after.period !== null && !isInSpan(year, after.period)) return [];
      const was = targetOfYear(indicator.targets, year, first);
      const is = now && targetOfYear(now.targets, year, firstNow);
      return was === null || asksTheSame(was, is) ? [] : [{ indicator, year, was, is }];
    }),
  );
}

function yearsOf({ targets }: Indicator, first: number): readonly number[] {
  return [...new Set(targets.map(({ year }) => year ?? first))].sort((a, b) => a - b);
}

function asksTheSame(was: Target, is: Target | null): boolean {
  if (is === null) return false;
  const asked = ({ comparator, value, unit, deadline, relativeTo }: Target) =>
    canonicalJson({ comparator, value, unit, deadline, relativeTo });
  return asked(was) === asked(is);
}
