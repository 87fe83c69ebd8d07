import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";

const ITALY = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Rome",
  dateStyle: "short",
  timeStyle: "short",
});

/**
 * An instant (ISO 8601, UTC) as the day and hour that an office in Italy read on the clock: "4 gennaio 2019 alle 18:04".
 * A day alone ("2019-01-04") is told without an hour.
 */
export function momentWords(instant: string, words: Catalogue): string {
  if (!instant.includes("T")) return dateWords(instant, words);
  const [day = "", time = ""] = ITALY.format(new Date(instant)).split(" ");
  return words.format("why-moment", { day: dateWords(day, words), time });
}
