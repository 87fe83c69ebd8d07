import { parseIsoDate } from "../../core/period/iso-date.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { mustBeOpen } from "./must-be-open.ts";
import { type Round, roundIn } from "./round.ts";

/** Moves the last day to answer of an open round. The act is added beside the first: both stay in the register. */
export async function moveDue(
  services: Services,
  body: string,
  actor: Actor,
  { round: id, due }: { readonly round: string; readonly due: string },
): Promise<Round> {
  require(actor, "run-rounds");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { title, year, asOf, scope, ...round } = mustBeOpen(await roundIn(writer, id));
    const last = parseIsoDate(due);
    if (last === null || last < asOf) {
      const message = last === null ? "round-day-needed" : "round-due-before";
      throw new Problem("invalid-input", "round-not-moved", {}, [{ at: "due", message, params: { asOf } }]);
    }
    if (last === round.due) throw new Problem("already-done", "round-due-same", { due });
    const seen = (await writer.records.latest("round-opened", id))?.number ?? null;
    await writer.records.add("round-opened", id, { title, year, asOf, due, scope }, seen);
    return roundIn(writer, id);
  });
}
