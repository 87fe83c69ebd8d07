import { dateOfDay, dayNumber } from "../period/iso-date.ts";
import type { Feed } from "./feed.ts";

const FORMAT = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Rome",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The hour that clocks in Italy show at a moment: "2018-10-15T10". Compares with `<` as text. */
export function localTime(instant: string): string {
  const parts = new Map(FORMAT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}T${parts.get("hour")}`;
}

/**
 * The last time at which a schedule wanted a reading, not after `now` (an hour as `localTime` gives it). An hour that
 * clocks skip in spring is made up for with the next; one that they show twice is one.
 */
export function lastDue({ every, on, hour }: Feed["schedule"], now: string): string {
  const today = dayNumber(now.slice(0, 10));
  const reached = Number(now.slice(11, 13)) >= hour;
  let day = reached ? today : today - 1;
  // 1970-01-01 was a Thursday.
  if (every === "week") day -= (((day + 3) % 7) + 1 - on + 7) % 7;
  if (every === "month") while (Number(dateOfDay(day).slice(8, 10)) !== on) day -= 1;
  return `${dateOfDay(day)}T${String(hour).padStart(2, "0")}`;
}
