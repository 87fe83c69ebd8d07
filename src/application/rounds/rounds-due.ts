import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import { answersAmong, givenIn, type Round, roundsIn } from "./round.ts";
import { standingFor } from "./round-standing.ts";
import { askedIn } from "./scope.ts";

/** An open round in which the actor has still to answer. */
export interface RoundDue {
  readonly round: Round;
  readonly asked: number;
  readonly missing: number;
}

/** Rounds that wait for the actor's answers, the first due first; none for who answers nothing. */
export async function roundsDue(
  services: Services,
  reader: Reader,
  actor: Actor,
): Promise<readonly RoundDue[]> {
  if (!may(actor, "answer-round")) return [];
  const open = (await roundsIn(reader)).filter(({ closing }) => closing === null);
  if (open.length === 0) return [];
  const given = await givenIn(reader, { closing: null });
  const due: RoundDue[] = [];
  for (const round of open) {
    const standing = await standingFor(services, reader, round);
    const own = standing
      ? askedIn(standing, round).filter(({ units }) => may(actor, "answer-round", units))
      : [];
    const answers = answersAmong(given, round);
    const missing = own.filter(({ indicator }) => !answers.has(indicator.id)).length;
    if (missing > 0) due.push({ round, asked: own.length, missing });
  }
  return due.sort((a, b) => (a.round.due < b.round.due ? -1 : 1));
}
