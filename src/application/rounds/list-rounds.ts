import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { answersAmong, givenIn, type Round, roundsIn } from "./round.ts";
import { standingFor } from "./round-standing.ts";
import { askedIn } from "./scope.ts";

/** A round in the list of them. */
export interface RoundSummary {
  readonly round: Round;
  /** Null while it is open and the plan in force no longer has its year. */
  readonly total: { readonly asked: number; readonly answered: number } | null;
}

/** Every round, the last opened first. */
export async function listRounds(
  services: Services,
  body: string,
  actor: Actor,
): Promise<readonly RoundSummary[]> {
  require(actor, "see-rounds");
  return services.store.read(body, async (reader) => {
    const rounds = await roundsIn(reader);
    const open = rounds.filter(({ closing }) => closing === null);
    const given = open.length === 0 ? [] : await givenIn(reader, { closing: null });
    const found: RoundSummary[] = [];
    for (const round of rounds.toReversed()) {
      if (round.closing) {
        const { asked, unanswered } = round.closing;
        found.push({ round, total: { asked, answered: asked - unanswered } });
        continue;
      }
      const standing = await standingFor(services, reader, round);
      const answers = answersAmong(given, round);
      const asked = standing && askedIn(standing, round);
      const answered = asked?.filter(({ indicator }) => answers.has(indicator.id)).length ?? 0;
      found.push({ round, total: asked && { asked: asked.length, answered } });
    }
    return found;
  });
}
