import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Body } from "../../store/body.ts";
import { calendarOf } from "./calendar.ts";
import type { Letterhead } from "./compose.ts";
import type { OpenRound } from "./round-state.ts";

/** The last day to answer a round, for a calendar. */
export function roundCalendar(
  open: OpenRound,
  body: Body,
  { roundAt, from }: Letterhead,
  words: Catalogue,
): string {
  const { round, moved, announcedAt } = open;
  const { id } = round;
  return calendarOf({
    uid: `${body.code}.${id}.round@traguardo`,
    sequence: moved,
    day: round.due,
    summary: words.format("calendar-summary", { title: round.title }),
    description: words.format("calendar-description", {
      body: body.name,
      asof: dateWords(round.asOf, words),
    }),
    url: roundAt(body.code, id),
    stamp: announcedAt,
    organizer: from,
    language: words.language,
  });
}
