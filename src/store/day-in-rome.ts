import type { IsoDate } from "../core/period/iso-date.ts";
import type { Instant } from "./store.ts";

const FORMAT = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Rome",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day of a moment in Italy: what is recorded at 23:30 UTC was recorded on the next day. */
export function dayInRome(instant: Instant): IsoDate {
  const parts = new Map(
    FORMAT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value] as const),
  );
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
