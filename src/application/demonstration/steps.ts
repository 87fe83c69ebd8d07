import type { Measurement } from "../../core/measurement/measurement.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../../core/period/iso-date.ts";
import { holidaysOf } from "../../core/register/working-days.ts";

/** What happened between two observations of the example: so much more, or less, in days after one and up to the other. */
export interface Step {
  readonly after: IsoDate;
  readonly upTo: IsoDate;
  /** What the count came to by `upTo`. */
  readonly value: number;
  /** `value` less what it was before. */
  readonly change: number;
}

/** What was there before the first observation, where the example's measurements do not say it. */
export interface Opening {
  readonly since: IsoDate;
  readonly day: IsoDate;
  readonly value: number;
}

/** Steps of what begins again from nothing every year; nothing of it happened by `since`, where that is given. */
export function stepsByYear(observed: readonly Measurement[], since: IsoDate = ""): readonly Step[] {
  const steps: Step[] = [];
  let [year, value, after] = [0, 0, ""];
  for (const one of inOrder(observed)) {
    if (one.year !== year) {
      const begin = `${one.year - 1}-12-31`;
      [year, value, after] = [one.year, 0, since > begin && since < one.observedOn ? since : begin];
    }
    const now = numberOf(one);
    steps.push({ after, upTo: one.observedOn, value: now, change: now - value });
    [value, after] = [now, one.observedOn];
  }
  return steps;
}

/** Steps of what goes on from year to year, such as a stock. */
export function stepsSoFar(observed: readonly Measurement[], opening: Opening | null): readonly Step[] {
  const steps: Step[] = [];
  let value = 0;
  let after: IsoDate | null = null;
  if (opening !== null) {
    const { since, day } = opening;
    steps.push({ after: since, upTo: day, value: opening.value, change: opening.value });
    [value, after] = [opening.value, day];
  }
  for (const one of inOrder(observed)) {
    const now = numberOf(one);
    const upTo = one.observedOn;
    // The first observation is the opening one: all of it on one day.
    steps.push({ after: after ?? dayBefore(upTo), upTo, value: now, change: now - value });
    [value, after] = [now, upTo];
  }
  return steps;
}

function inOrder(observed: readonly Measurement[]): readonly Measurement[] {
  return [...observed].sort((a, b) => (a.observedOn < b.observedOn ? -1 : 1));
}

function numberOf({ value, indicator }: Measurement): number {
  if (value.kind !== "number") throw new Error(`${indicator} is not counted`);
  return value.value.valueOf();
}

function dayBefore(day: IsoDate): IsoDate {
  return dateOfDay(dayNumber(day) - 1);
}

/** So many days spread over a step, in order, on working days as far as there are any. */
export function daysIn({ after, upTo }: Pick<Step, "after" | "upTo">, count: number): readonly IsoDate[] {
  const [first, last] = [dayNumber(after) + 1, dayNumber(upTo)];
  return Array.from({ length: count }, (_, at) => {
    const day = first + Math.floor(((at + 0.5) * (last - first + 1)) / count);
    return dateOfDay(workingDay(day, first, last));
  });
}

function workingDay(day: number, first: number, last: number): number {
  for (let earlier = day; earlier >= first; earlier -= 1) if (isWorking(earlier)) return earlier;
  for (let later = day; later <= last; later += 1) if (isWorking(later)) return later;
  return day;
}

function isWorking(day: number): boolean {
  // Day 0 of 1970 was a Thursday.
  const weekday = (day + 3) % 7;
  return weekday < 5 && !holidaysOf(Number(dateOfDay(day).slice(0, 4))).has(day);
}

/** The last days of the months within a step, and its own last. */
export function monthsIn({ after, upTo }: Pick<Step, "after" | "upTo">): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = dayNumber(after) + 1; day < dayNumber(upTo); day += 1)
    if (dateOfDay(day + 1).endsWith("-01")) days.push(dateOfDay(day));
  return [...days, upTo];
}

/** A whole as so many whole parts, uneven as life is, the same every time. */
export function parts(whole: number, count: number): readonly number[] {
  const weights = Array.from({ length: count }, (_, at) => 8 + ((at * 5) % 7));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [reached, given] = [0, 0];
  return weights.map((weight) => {
    reached += weight;
    const part = Math.round((whole * reached) / all) - given;
    given += part;
    return part;
  });
}
