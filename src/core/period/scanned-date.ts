import { lastDayOfMonth } from "./iso-date.ts";

/** A date found in a text. `year` is null where the text does not write it; `exists` is false for "31/06". */
export interface ScannedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly exists: boolean;
  /** The offset just after it. */
  readonly end: number;
}

/** A sticky pattern tried at one offset of a text. */
export function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Two digits mean 1980-2079: plans and deeds, not birth dates. Null where no year is written. */
export function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 80 ? 2000 : 1900);
}

/** The day so found, up to offset `end`; null for a month or a day that no calendar has. */
export function scannedDay(
  year: number | null,
  month: number,
  day: number | "last",
  end: number,
): ScannedDate | null {
  if (month < 1 || month > 12) return null;
  // Without a year 29 February stays possible.
  const last = lastDayOfMonth(year ?? 2000, month);
  const number = day === "last" ? last : day;
  if (number < 1 || number > 31) return null;
  return { year, month, day: number, exists: number <= last, end };
}
