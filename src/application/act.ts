import { isoDate, parseIsoDate } from "../core/period/iso-date.ts";
import { scanItalianDate } from "../core/period/italian-date.ts";
import { folded } from "../core/plan/edit/outcome.ts";
import type { Act } from "../store/plans.ts";
import type { Fault } from "./problem.ts";

const LONGEST_ACT = 200;

/** An act as typed: "Delibera n. 7" and its day, 2018-01-31 or 31/01/2018. */
export interface TypedAct {
  readonly number: string;
  readonly date: string;
}

/** Reads an act that must be given; it cannot be of a day to come. */
export function actOf(
  { number, date }: TypedAct,
  today: string,
): { readonly act: Act | null; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const written = folded(number);
  if (written === "") faults.push({ at: "number", message: "adopt-number-missing", params: {} });
  if (written.length > LONGEST_ACT)
    faults.push({ at: "number", message: "adopt-number-too-long", params: { most: LONGEST_ACT } });
  const day = dayOf(date);
  if (date.trim() === "") faults.push({ at: "date", message: "adopt-date-missing", params: {} });
  else if (day === null)
    faults.push({ at: "date", message: "adopt-date-impossible", params: { text: date.trim().slice(0, 40) } });
  else if (day > today) faults.push({ at: "date", message: "adopt-date-future", params: { today } });
  return { act: day === null ? null : { number: written, date: day }, faults };
}

/** The same for an act that may be left out: number and day go together. */
export function optionalAct(
  typed: TypedAct | null,
  today: string,
): { readonly act: Act | null; readonly faults: Fault[] } {
  if (typed === null || (typed.number.trim() === "" && typed.date.trim() === ""))
    return { act: null, faults: [] };
  return actOf(typed, today);
}

/** A day as the browser's date field sends it, or as people write it: a month alone is no day. */
function dayOf(text: string): string | null {
  const trimmed = text.trim();
  if (!/^\d{1,2}\D/.test(trimmed)) return parseIsoDate(trimmed);
  const written = scanItalianDate(trimmed, 0);
  if (written?.year == null || written.end !== trimmed.length) return null;
  return isoDate(written.year, written.month, written.day);
}
