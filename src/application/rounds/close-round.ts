import { dayInRome } from "../../store/day-in-rome.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { mustBeOpen } from "./must-be-open.ts";
import { pictureWithin } from "./picture.ts";
import { type Round, roundIn } from "./round.ts";

export interface ClosingInput {
  readonly round: string;
  readonly note: string;
  /** How many indicators who closes has seen to be without an answer; null for not said. */
  readonly acknowledged: number | null;
}

export const LONGEST_NOTE = 4000;

/**
 * Closes a round: what it shows is from now on recomputed from the references written here, whatever comes later. Who
 * closes says how many answers are missing, so that nobody closes over a gap unseen.
 */
export async function closeRound(
  services: Services,
  body: string,
  actor: Actor,
  { round: id, note, acknowledged }: ClosingInput,
): Promise<Round> {
  require(actor, "run-rounds");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { asOf } = mustBeOpen(await roundIn(writer, id));
    const today = dayInRome(services.clock().toISOString());
    if (today < asOf) throw new Problem("invalid-input", "round-too-early", { asOf });
    if (note.length > LONGEST_NOTE) {
      const fault = { at: "note", message: "round-too-long", params: { most: LONGEST_NOTE } };
      throw new Problem("invalid-input", "round-not-closed", {}, [fault]);
    }
    const { total, references } = await pictureWithin(services, writer, id);
    const unanswered = total.asked - total.answered;
    if ((acknowledged ?? 0) !== unanswered) {
      const message = acknowledged === null ? "round-acknowledge" : "round-acknowledge-changed";
      const fault = { at: "acknowledged", message, params: { count: unanswered } };
      throw new Problem(acknowledged === null ? "invalid-input" : "conflict", "round-not-closed", {}, [
        fault,
      ]);
    }
    const content = { references, note: note.trim(), asked: total.asked, unanswered };
    await writer.records.add("round-closed", id, content, null);
    return roundIn(writer, id);
  });
}
