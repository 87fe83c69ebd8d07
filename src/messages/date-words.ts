import { daysBetween, type IsoDate } from "../core/period/iso-date.ts";
import type { Catalogue } from "./catalogue.ts";

const MONTHS = [
  "month-1",
  "month-2",
  "month-3",
  "month-4",
  "month-5",
  "month-6",
  "month-7",
  "month-8",
  "month-9",
  "month-10",
  "month-11",
  "month-12",
] as const;

/** "15 maggio 2018", "1º maggio 2018"; "15 May 2018". */
export function dateWords(date: IsoDate, words: Catalogue): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? "month-1";
  return words.format("date-in-words", {
    day: Number(date.slice(8, 10)),
    month: words.format(month),
    year: String(Number(date.slice(0, 4))),
  });
}

/** How far a deadline is from the day on which it is read: "oggi", "domani", "fra 12 giorni", "scaduto da 3 giorni". */
export function deadlineWords(due: IsoDate, today: IsoDate, words: Catalogue): string {
  const days = daysBetween(today, due);
  return words.format("deadline-in-words", { when: days < 0 ? "past" : "ahead", days: Math.abs(days) });
}

/** The clock time of an instant written in ISO 8601 with the body's offset, "18:04". */
export function timeWords(instant: string): string {
  return instant.slice(11, 16);
}
