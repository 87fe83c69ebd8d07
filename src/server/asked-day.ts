import { Problem } from "../application/problem.ts";
import { type IsoDate, parseIsoDate } from "../core/period/iso-date.ts";

/**
 * A day as addresses and forms have it, undefined where none is asked for. Throws for what is no day (31 February):
 * figures of another day are never shown in its place. `place` is its name in the address.
 */
export function askedDay(text: string | null | undefined, place: string): IsoDate | undefined {
  const typed = (text ?? "").trim();
  if (typed === "") return undefined;
  const day = parseIsoDate(typed);
  if (day === null) throw new Problem("invalid-input", "asked-no-day", { text: typed.slice(0, 40), place });
  return day;
}
