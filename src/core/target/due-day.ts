import type { IsoDate } from "../period/iso-date.ts";
import type { Target } from "./target.ts";

/**
 * The day by which a target asks to be met: its own, or "entro il 30/11" beside a number. Null where it names none, and
 * where the day is the one that must not be anticipated.
 */
export function dueDay({ comparator, deadline, value }: Target): IsoDate | null {
  if (deadline !== null) return deadline;
  return value.kind === "date" && comparator !== ">=" && comparator !== ">" ? value.date : null;
}
