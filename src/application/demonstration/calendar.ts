import type { Measurement } from "../../core/measurement/measurement.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Services } from "../services.ts";

/** The example's year is over. */
export const END: IsoDate = "2018-12-31";

/** Days on which the example's offices count and record: monitoring, half-years, year's end, and one for a mistake put right. */
export const STOPS: readonly IsoDate[] = [
  "2016-12-31",
  "2017-12-31",
  "2018-05-15",
  "2018-06-30",
  "2018-09-30",
  "2018-10-05",
  "2018-12-31",
];
/** On which only what was a mistake is counted anew. */
const PUT_RIGHT: IsoDate = "2018-10-05";

/** The day on which what was observed on another is recorded. */
export function stopFor(day: IsoDate): IsoDate {
  return STOPS.find((stop) => stop >= day && (stop !== PUT_RIGHT || day === stop)) ?? day;
}

/** What each cell had come to by the day on which it is recorded. */
export function observedBy(stop: IsoDate, rows: readonly Measurement[]): readonly Measurement[] {
  return rows.filter(({ observedOn }) => stopFor(observedOn) === stop);
}

/**
 * The same use cases on another day: a questionnaire takes answers on its own days only. What is written is dated by the
 * store, whose clock stays as it is.
 */
export function on(services: Services, day: IsoDate): Services {
  return { ...services, clock: () => new Date(`${day}T11:00:00Z`) };
}
