import { dateWords } from "../../messages/date-words.ts";
import type { Body } from "../../store/body.ts";
import { calendarOf } from "./calendar.ts";
import type { Letterhead } from "./compose.ts";
import type { OpenRound } from "./round-state.ts";

/** The last day to answer a round, for a calendar. */
export function roundCalendar(round: OpenRound, body: Body, { words, roundAt, from }: Letterhead): string {
  const { id, opening, moved, openedAt } = round;
  return calendarOf({
    uid: `${body.code}.${id}.round@traguardo`,
    sequence: moved,
    day: opening.due,
    summary: words.format("calendar-summary", { title: opening.title }),
    description: words.format("calendar-description", {
      body: body.name,
      asof: dateWords(opening.asOf, words),
    }),
    url: roundAt(body.code, id),
    stamp: openedAt,
    organizer: from,
    language: words.language,
  });
}
