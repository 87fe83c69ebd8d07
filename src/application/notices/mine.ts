import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { reachOf } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Letterhead } from "./compose.ts";
import { roundCalendar } from "./round-calendar.ts";
import {
  type AskedIndicator,
  among,
  askedOf,
  type LateUnit,
  lateUnits,
  type OpenRound,
  openRounds,
} from "./round-state.ts";

/** What an open round asks of somebody. */
export interface RoundNotice {
  readonly round: string;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly due: IsoDate;
  /** Indicators that they are asked for, answered or not. */
  readonly mine: readonly AskedIndicator[];
  /** Of the whole round; null for who sees only their own. */
  readonly all: { readonly asked: number; readonly answered: number } | null;
  /** Units that are late, for who sees the whole, once the last day is over. */
  readonly late: readonly LateUnit[];
}

/** What the open rounds ask of who asks, those due first in front. Rounds that ask them nothing are left out. */
export async function noticesFor(
  services: Services,
  body: string,
  actor: Actor,
): Promise<readonly RoundNotice[]> {
  require(actor, "see-rounds");
  const today = dayInRome(services.clock().toISOString());
  return services.store.read(body, async (reader) => {
    const rounds = await openRounds(services, reader, await reader.people.list());
    return rounds
      .map((open) => noticeOf(open, actor, today))
      .filter(({ mine, all }) => mine.length > 0 || all !== null)
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.round.localeCompare(b.round)));
  });
}

function noticeOf(open: OpenRound, actor: Actor, today: IsoDate): RoundNotice {
  const { id, title, asOf, due } = open.round;
  const seesAll = reachOf(actor, "see-rounds") === "all";
  return {
    round: id,
    title,
    asOf,
    due,
    mine: askedOfActor(open, actor),
    all: seesAll
      ? { asked: open.asked.length, answered: open.asked.filter(({ answered }) => answered).length }
      : null,
    late: seesAll && today > due ? lateUnits(open) : [],
  };
}

/** A head of unit answers for the units headed, the programming office for what nobody else is asked. */
function askedOfActor(open: OpenRound, actor: Actor): readonly AskedIndicator[] {
  const reach = reachOf(actor, "answer-round");
  if (actor.kind === "public" || reach === "none") return [];
  const own = askedOf(open, actor.units);
  if (reach === "own") return own;
  return among(open, [...own.map(({ id }) => id), ...open.board.unheaded.asked]);
}

/** The last day of an open round as a calendar file. Throws where there is no such round, or it is over. */
export async function roundCalendarFile(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
  head: Letterhead,
  words: Catalogue,
): Promise<{ readonly name: string; readonly text: string }> {
  require(actor, "see-rounds");
  return services.store.read(body, async (reader) => {
    const rounds = await openRounds(services, reader, await reader.people.list());
    const open = rounds.find(({ round }) => round.id === id);
    if (!open) throw new Problem("not-found", "asked-no-round");
    return { name: `${id}.ics`, text: roundCalendar(open, reader.body, head, words) };
  });
}
