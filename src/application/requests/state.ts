import { dateOfDay, dayNumber, type IsoDate } from "../../core/period/iso-date.ts";
import type { DataRequest } from "../../store/data-requests.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Instant } from "../../store/store.ts";

export type { DataRequest };

/** "answered": it waits for the office, which takes the answer or refuses it. "expired": nobody answered in time. */
export type RequestState = "waiting" | "answered" | "accepted" | "refused" | "expired" | "withdrawn";

export function requestState(
  { settled, answeredAt, expires }: Pick<DataRequest, "settled" | "answeredAt" | "expires">,
  now: Instant,
): RequestState {
  if (settled !== null) return settled;
  if (answeredAt !== null) return "answered";
  return expires <= now ? "expired" : "waiting";
}

/** The instant at which a day is over in Italy. */
export function endOfDay(day: IsoDate): Instant {
  const next = dateOfDay(dayNumber(day) + 1);
  const midnight = Date.parse(`${next}T00:00:00.000Z`);
  // Midnight in Rome is 22 or 23 o'clock in UTC, by the season.
  const early = new Date(midnight - 2 * 3600_000).toISOString();
  return dayInRome(early) === next ? early : new Date(midnight - 3600_000).toISOString();
}

/** The last day on which a link answers: `endOfDay` backwards. */
export function lastDay({ expires }: Pick<DataRequest, "expires">): IsoDate {
  return dayInRome(new Date(Date.parse(expires) - 1).toISOString());
}

/** The day of an instant in Italy. */
export function dayOf(instant: Instant): IsoDate {
  return dayInRome(instant);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(day) + days);
}
