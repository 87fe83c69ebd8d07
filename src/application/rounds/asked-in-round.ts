import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { type RoundPicture, roundPicture } from "./picture.ts";

/**
 * What a round asks of the actor: only lines that it may answer. Who answers for nothing (a manager) is refused; so is
 * nobody once the round is closed: then nothing is asked any more.
 */
export async function askedInRound(
  services: Services,
  body: string,
  actor: Actor,
  round: string,
): Promise<RoundPicture> {
  require(actor, "answer-round");
  const picture = await roundPicture(services, body, actor, round);
  return { ...picture, lines: picture.lines.filter(({ mayAnswer }) => mayAnswer) };
}
