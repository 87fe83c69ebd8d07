import type { Evaluation, Need } from "../../../core/evaluation/evaluation.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import { lastDayOf } from "../../../core/period/years.ts";
import type { Indicator } from "../../../core/plan/plan.ts";
import { dueDay } from "../../../core/target/due-day.ts";

/** A datum that is still to be given for the year. */
export interface OwedDatum {
  readonly indicator: Indicator;
  readonly need: Need;
  /** The target's own day, else the last of the year. */
  readonly due: IsoDate;
}

/** What a unit answers for in the year evaluated. */
export interface Duties {
  /** Indicators that count in the year. */
  readonly indicators: number;
  /** How many of them still lack a datum. */
  readonly missing: number;
  readonly owed: readonly OwedDatum[];
}

const NO_DUTIES: Duties = { indicators: 0, missing: 0, owed: [] };

/** The duties of every unit; `answering` gives the codes of the units that answer for an indicator. */
export function dutiesByUnit(
  { plan, indicators, moment }: Evaluation,
  answering: (indicator: string) => readonly string[],
): (unit: string) => Duties {
  const byUnit = new Map<string, Duties>();
  for (const indicator of plan.nodes.flatMap((node) => node.indicators)) {
    const result = indicators.get(indicator.id);
    if (!result || result.status === "not-applicable") continue;
    // A mean of what is beneath needs what others owe: it is theirs to give.
    const own = result.needs.filter((need) => need.indicator === indicator.id);
    const due = (result.target && dueDay(result.target)) ?? lastDayOf(moment.year);
    for (const unit of answering(indicator.id)) {
      const before = byUnit.get(unit) ?? NO_DUTIES;
      byUnit.set(unit, {
        indicators: before.indicators + 1,
        missing: before.missing + (own.length > 0 ? 1 : 0),
        owed: [...before.owed, ...own.map((need) => ({ indicator, need, due }))],
      });
    }
  }
  return (unit) => byUnit.get(unit) ?? NO_DUTIES;
}
