import type { IsoDate } from "../../core/period/iso-date.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { reachOf } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Letterhead } from "./compose.ts";
import { roundCalendar } from "./round-calendar.ts";
import {
  type AskedIndicator,
  askedOf,
  askedOfNobody,
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
  { store, clock }: Services,
  body: string,
  actor: Actor,
): Promise<readonly RoundNotice[]> {
  require(actor, "see-rounds");
  const today = dayInRome(clock().toISOString());
  return store.read(body, async (reader) => {
    const rounds = await openRounds(reader);
    const notices: RoundNotice[] = [];
    for (const round of rounds) notices.push(await noticeOf(reader, round, actor, today));
    return notices
      .filter(({ mine, all }) => mine.length > 0 || all !== null)
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.round.localeCompare(b.round)));
  });
}

async function noticeOf(
  reader: Reader,
  round: OpenRound,
  actor: Actor,
  today: IsoDate,
): Promise<RoundNotice> {
  const { title, asOf, due } = round.opening;
  const seesAll = reachOf(actor, "see-rounds") === "all";
  return {
    round: round.id,
    title,
    asOf,
    due,
    mine: await askedOfActor(reader, round, actor),
    all: seesAll
      ? { asked: round.asked.length, answered: round.asked.filter(({ answered }) => answered).length }
      : null,
    late: seesAll && today > due ? lateUnits(round) : [],
  };
}

/** A head of unit answers for the units headed, the programming office for what nobody else is asked. */
async function askedOfActor(
  reader: Reader,
  round: OpenRound,
  actor: Actor,
): Promise<readonly AskedIndicator[]> {
  const reach = reachOf(actor, "answer-round");
  if (actor.kind === "public" || reach === "none") return [];
  const own = askedOf(round, actor.units);
  if (reach === "own") return own;
  const ids = new Set([...own, ...askedOfNobody(round, await reader.people.list())].map(({ id }) => id));
  return round.asked.filter(({ id }) => ids.has(id));
}

/** The last day of an open round as a calendar file. Throws where there is no such round, or it is over. */
export async function roundCalendarFile(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
  head: Letterhead,
): Promise<{ readonly name: string; readonly text: string }> {
  require(actor, "see-rounds");
  return store.read(body, async (reader) => {
    const round = (await openRounds(reader)).find((one) => one.id === id);
    if (!round) throw new Problem("not-found", "asked-no-round");
    return { name: `${id}.ics`, text: roundCalendar(round, reader.body, head) };
  });
}
