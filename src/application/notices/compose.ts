import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Language } from "../../messages/language.ts";
import type { Body } from "../../store/body.ts";
import type { OutgoingMessage } from "../../store/outbox.ts";
import { languageOf, lettered } from "./letter.ts";
import { roundCalendar } from "./round-calendar.ts";
import type { AskedIndicator } from "./round-state.ts";
import type { WantedNotice } from "./wanted.ts";

/** How messages present themselves. */
export interface Letterhead {
  readonly words: (language: Language) => Catalogue;
  /** Where people answer a round; null where the server does not know its own address. */
  readonly roundAt: (body: string, round: string) => string | null;
  /** Where a token answers for one datum; left out where no message asks for any. */
  readonly answerAt?: (body: string, token: string) => string | null;
  /** Where the office sees a request of a datum. */
  readonly requestAt?: (body: string, request: string) => string | null;
  /** Address that messages leave from; null where mail is not set up. */
  readonly from: string | null;
}

export type Composed = Pick<OutgoingMessage, "subject" | "text" | "language" | "calendar">;

/** Most indicators that a message lists; the page has them all. */
const LONGEST_LIST = 60;

/** A message in the words of who gets it: what is asked, by when, where to answer. */
export function composed(notice: WantedNotice, body: Body, head: Letterhead): Composed {
  const words = head.words(languageOf(notice.person));
  const { round, moved, asked } = notice.open;
  const known = {
    body: body.name,
    title: round.title,
    due: dateWords(round.due, words),
    asof: dateWords(round.asOf, words),
  };
  const say = (id: string, more: Readonly<Record<string, string | number>> = {}) =>
    words.format(id, { ...known, ...more });
  const calendar = roundCalendar(notice.open, body, head, words);
  const letter = (subject: string, ...parts: readonly string[]) =>
    lettered([{ words, subject, parts: [...parts, whereTo(notice, body, head, words)] }], body);
  switch (notice.kind) {
    case "invitation": {
      const count = notice.indicators.length;
      return {
        ...letter(
          say("mail-invitation-subject", { count }),
          say(moved > 0 ? "mail-moved-opening" : "mail-invitation-opening"),
          `${say("mail-invitation-asked", { count })}\n${listed(notice.indicators, words)}`,
          say("mail-invitation-what"),
          say("mail-calendar-attached"),
        ),
        calendar,
      };
    }
    case "summary": {
      const { people, unattended } = notice;
      const count = asked.length;
      return {
        ...letter(
          say("mail-summary-subject", { count }),
          say("mail-summary-opening", { count, people }),
          ...(unattended.length === 0
            ? []
            : [
                `${say("mail-summary-unattended", { count: unattended.length })}\n${listed(unattended, words)}`,
              ]),
          say("mail-calendar-attached"),
        ),
        calendar,
      };
    }
    case "escalation": {
      const count = notice.late.length;
      const lines = notice.late.map((late) => say("mail-escalation-unit", { ...late }));
      return {
        ...letter(
          say("mail-escalation-subject", { count }),
          `${say("mail-escalation-opening", { count })}\n${lines.join("\n")}`,
        ),
        calendar: null,
      };
    }
    default: {
      const count = notice.indicators.length;
      const late = Number(notice.kind.slice("reminder".length)) > 0;
      const opening = say(late ? "mail-late-opening" : "mail-reminder-opening", { count });
      return {
        ...letter(
          say(late ? "mail-late-subject" : "mail-reminder-subject", { count }),
          `${opening}\n${listed(notice.indicators, words)}`,
          ...(late ? [say("mail-late-consequence")] : []),
        ),
        calendar: null,
      };
    }
  }
}

function listed(indicators: readonly AskedIndicator[], words: Catalogue): string {
  const lines = indicators
    .slice(0, LONGEST_LIST)
    .map(({ id, name }) => words.format("mail-item", { code: id, name: name.replace(/\s+/g, " ") }));
  const more = indicators.length - lines.length;
  return [...lines, ...(more > 0 ? [words.format("mail-more", { count: more })] : [])].join("\n");
}

function whereTo(
  { kind, open }: WantedNotice,
  body: Body,
  { roundAt }: Letterhead,
  words: Catalogue,
): string {
  const address = roundAt(body.code, open.round.id);
  if (address === null) return words.format("mail-answer-nowhere");
  const answers = kind !== "summary" && kind !== "escalation";
  return words.format(answers ? "mail-answer-here" : "mail-see-here", { address });
}
