import { type ActivityValue, activityValues } from "../../core/activities/computed.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import type { Rational } from "../../core/number/rational.ts";
import { daysBetween, type IsoDate } from "../../core/period/iso-date.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { may } from "../permissions.ts";
import type { ActivityReport, Programme } from "./programme.ts";

/** A value that the activities give, beside what was recorded last. */
export interface ActivityValueLine extends ActivityValue<ActivityReport> {
  readonly name: string;
  /** The last entry of the same cell, observed by the day shown; null for none. */
  readonly last: LedgerEntry | null;
  /** Proposed minus recorded, in things or in days; null where either is missing, or not of one kind. */
  readonly difference: Rational | number | null;
  /**
   * "new": can be recorded. "same": is recorded already. "open": nothing to record yet. "of-units": units record their own
   * parts, to which this would be added.
   */
  readonly standing: "new" | "same" | "open" | "of-units";
  readonly mayRecord: boolean;
  /** All that is done was done before the year began: that it counts for the year has to be meant. */
  readonly doneBefore: boolean;
}

/** What the activities give the plan's indicators at the moment shown. */
export function valuesOf({ standing, courses, day }: Programme, actor: Actor): readonly ActivityValueLine[] {
  const { compiled, moment, entries, version } = standing;
  const names = new Map(
    version.plan.nodes.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)),
  );
  return activityValues(compiled, courses, moment.year, day).map((value): ActivityValueLine => {
    const recorded = entries.filter(
      ({ measurement: { indicator, quantity, year, observedOn } }) =>
        indicator === value.indicator &&
        // Every row of a milestone tells its day, under whatever name.
        (value.kind === "day" || quantity === value.quantity) &&
        year === moment.year &&
        observedOn <= day,
    );
    const last = lastOf(recorded.filter(({ measurement }) => measurement.unit === null));
    const ofUnits = recorded.some(({ measurement }) => measurement.unit !== null);
    const units = unitsAnswering(version.plan, version.arrangements, value.indicator);
    return {
      ...value,
      name: names.get(value.indicator) ?? value.indicator,
      last,
      difference: differenceOf(value.value, last?.measurement.value ?? null),
      standing: standingOf(value.value, last?.measurement.value ?? null, ofUnits),
      mayRecord: may(actor, "measure", units),
      doneBefore: isDoneBefore(value, moment.year, day),
    };
  });
}

/** The plan lists a node's activities without their years: those of one gone by stand in the next too. */
function isDoneBefore({ kind, courses }: ActivityValue<ActivityReport>, year: number, day: IsoDate): boolean {
  const days = courses.flatMap(({ doneOn }) => (doneOn === null || doneOn > day ? [] : [doneOn]));
  return kind === "done" && days.length > 0 && days.every((one) => one < `${year}-01-01`);
}

function lastOf(entries: readonly LedgerEntry[]): LedgerEntry | null {
  let last: LedgerEntry | null = null;
  for (const entry of entries)
    if (last === null || entry.measurement.observedOn >= last.measurement.observedOn) last = entry;
  return last;
}

function standingOf(
  value: MeasuredValue | null,
  last: MeasuredValue | null,
  ofUnits: boolean,
): ActivityValueLine["standing"] {
  if (value === null) return "open";
  if (ofUnits) return "of-units";
  return last !== null && isSame(value, last) ? "same" : "new";
}

function isSame(a: MeasuredValue, b: MeasuredValue): boolean {
  if (a.kind === "number" && b.kind === "number") return a.value.equals(b.value);
  return a.kind === "date" && b.kind === "date" && a.date === b.date;
}

function differenceOf(value: MeasuredValue | null, last: MeasuredValue | null): Rational | number | null {
  if (value?.kind === "number" && last?.kind === "number") return value.value.sub(last.value);
  if (value?.kind === "date" && last?.kind === "date") return daysBetween(last.date, value.date);
  return null;
}
