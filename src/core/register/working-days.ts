import { dayNumber, type IsoDate, isoDate } from "../period/iso-date.ts";

/** Easter Sunday (Gauss and Meeus, Gregorian calendar) as the days since 1970. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/** National holidays (L. 260/1949, D.P.R. 792/1985, L. 336/2000; from 2026 St Francis, L. 151/2025), as months and days. */
const HOLIDAYS: readonly { readonly day: string; readonly since: number }[] = [
  { day: "01-01", since: 0 },
  { day: "01-06", since: 1986 },
  { day: "04-25", since: 0 },
  { day: "05-01", since: 0 },
  { day: "06-02", since: 2001 },
  { day: "08-15", since: 0 },
  { day: "10-04", since: 2026 },
  { day: "11-01", since: 0 },
  { day: "12-08", since: 0 },
  { day: "12-25", since: 0 },
  { day: "12-26", since: 0 },
];

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

function dayOf(year: number, month: number, day: number): number {
  const date = isoDate(year, month, day);
  return date === null ? Number.NaN : dayNumber(date);
}

/** Holidays of a year in Italy, as the days since 1970; `patron` ("MM-DD") is the saint of the place. */
export function holidaysOf(year: number, patron: string | null = null): ReadonlySet<number> {
  const days = HOLIDAYS.filter(({ since }) => year >= since).map(({ day }) => day);
  const fixed = patron === null ? days : [...days, patron];
  const numbers = fixed.map((day) => dayOf(year, Number(day.slice(0, 2)), Number(day.slice(3))));
  return new Set([...numbers, easter(year), easter(year) + 1]);
}

/** Working days up to each day since 1970, that day counted, by patron saint: what is between two days is a difference. */
const COUNTED = new Map<string | null, Uint32Array>();

function counted(patron: string | null): Uint32Array {
  const known = COUNTED.get(patron);
  if (known) return known;
  const all = new Uint32Array(dayOf(LAST_YEAR, 12, 31) + 1);
  let total = 0;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const holidays = holidaysOf(year, patron);
    for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day += 1) {
      // 1970-01-01 was a Thursday: 0 Monday, 5 Saturday, 6 Sunday.
      const weekday = (day + 3) % 7;
      if (weekday < 5 && !holidays.has(day)) total += 1;
      all[day] = total;
    }
  }
  COUNTED.set(patron, all);
  return all;
}

/**
 * Working days (Monday to Friday, no holidays) after `from` up to `to`, `to` counted and `from` not, as terms of
 * procedures run (art. 2963 c.c.): received on a Friday and closed on the Monday is one day. Negative when `to` comes first.
 */
export function workingDays(from: number, to: number, patron: string | null = null): number {
  const all = counted(patron);
  const at = (day: number): number => all[Math.min(Math.max(day, 0), all.length - 1)] ?? 0;
  return at(to) - at(from);
}

export function workingDaysBetween(from: IsoDate, to: IsoDate, patron: string | null = null): number {
  return workingDays(dayNumber(from), dayNumber(to), patron);
}
