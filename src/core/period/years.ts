import type { IsoDate } from "./iso-date.ts";

/** The first year and the last, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Every year of a span, in order. */
export function yearsOfSpan({ from, to }: YearSpan): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function isInSpan(year: number, { from, to }: YearSpan): boolean {
  return year >= from && year <= to;
}

/** The day on which a year's outcome is complete. */
export function lastDayOf(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-12-31`;
}

/** That day, or the year's last where the year is over by then. */
export function dayWithin(year: number, day: IsoDate): IsoDate {
  const last = lastDayOf(year);
  return day < last ? day : last;
}
