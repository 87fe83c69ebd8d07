import type { CompiledIndicator } from "../evaluation/compile.ts";
import { type Asked, matchAsked } from "../measurement/asked.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { type Rational, rational } from "../number/rational.ts";
import { dayNumber, type IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";

/** A quantity as it stood on a day. */
export interface Observation {
  readonly day: IsoDate;
  readonly value: Rational;
  /** Answers that a mean rests on; null where not given. */
  readonly n: Rational | null;
}

/** What one unit observed of a quantity, by the year spoken of; each year's in order, one a day. */
export interface Series {
  readonly unit: string | null;
  readonly years: ReadonlyMap<number, readonly Observation[]>;
}

/** The series of a quantity, one for each unit that contributes, in the order of their first appearance. Numbers only. */
export function seriesOf(c: CompiledIndicator, asked: Asked, rows: readonly Measurement[]): Series[] {
  const units = new Map<string | null, Map<number, Map<IsoDate, Measurement>>>();
  for (const row of rows) {
    if (row.value.kind !== "number" || matchAsked(c.asked, row.quantity)?.asked !== asked) continue;
    const years = entry(units, row.unit, () => new Map<number, Map<IsoDate, Measurement>>());
    const days = entry(years, row.year, () => new Map<IsoDate, Measurement>());
    const other = days.get(row.observedOn);
    if (!other || row.sequence >= other.sequence) days.set(row.observedOn, row);
  }
  return [...units].map(([unit, years]) => ({
    unit,
    years: new Map([...years].map(([year, days]) => [year, inOrder(days)])),
  }));
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key) ?? make();
  map.set(key, there);
  return there;
}

function inOrder(days: ReadonlyMap<IsoDate, Measurement>): Observation[] {
  return [...days.values()]
    .sort((a, b) => (a.observedOn < b.observedOn ? -1 : 1))
    .flatMap(({ observedOn: day, value, n }) =>
      value.kind === "number" ? [{ day, value: value.value, n }] : [],
    );
}

/** The day's place in the year from 1; 0 for earlier days, the year's length for later ones. */
export function dayOfYear(day: IsoDate, year: number): number {
  const before = dayNumber(lastDayOf(year - 1));
  return Math.max(0, Math.min(daysIn(year), dayNumber(day) - before));
}

export function daysIn(year: number): number {
  return dayNumber(lastDayOf(year)) - dayNumber(lastDayOf(year - 1));
}

/** The share of the year gone by with the day, that day included: 0..1. */
export function shareGone(day: IsoDate, year: number): Rational {
  return rational(dayOfYear(day, year)).div(rational(daysIn(year)));
}

/** Days within which two observations tell of one moment: a pace is not read off them. */
export const CLOSE = 15;

/**
 * The observations that a pace can be read off: the last, and going back those at least `CLOSE` days before the one kept
 * after it and after the year's beginning.
 */
export function apart(year: number, observed: readonly Observation[]): readonly Observation[] {
  const kept: Observation[] = [];
  for (const one of [...observed].reverse()) {
    const at = dayOfYear(one.day, year);
    const next = kept[0];
    if (next === undefined || (at >= CLOSE && dayOfYear(next.day, year) - at >= CLOSE)) kept.unshift(one);
  }
  return kept;
}

/** What an earlier year came to: observed on its last day or later. Null where its end was not measured. */
export function finalOf({ years }: Series, year: number): Rational | null {
  const last = years.get(year)?.at(-1);
  return last && last.day >= lastDayOf(year) ? last.value : null;
}

/** What an earlier year stood at on the same day of the year, within `CLOSE` days; null where nothing was observed then. */
export function comparable(
  { years }: Series,
  year: number,
  day: IsoDate,
  of: number,
): { readonly value: Rational; readonly day: IsoDate } | null {
  const at = dayOfYear(day, of);
  let nearest: { value: Rational; day: IsoDate; distance: number } | null = null;
  for (const one of years.get(year) ?? []) {
    const distance = Math.abs(dayOfYear(one.day, year) - at);
    if (distance <= CLOSE && (nearest === null || distance < nearest.distance))
      nearest = { value: one.value, day: one.day, distance };
  }
  return nearest;
}
