import { parseIsoDate } from "../core/period/iso-date.ts";
import { Refusal } from "./refusal.ts";

const ITALIAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Reads the value of `--as-of`: "2018-09-30" or "30/09/2018". Refuses what is no day of the calendar. */
export function readDay(text: string): string {
  const written = text.trim().replace(ITALIAN, (_, day: string, month: string, year: string) => {
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  });
  const date = parseIsoDate(written);
  if (date === null) throw new Refusal("wrong-day", { text });
  return date;
}
