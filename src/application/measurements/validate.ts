import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { dutiesOf } from "./duties.ts";
import type { Validation } from "./sheet-row.ts";

export interface Judgement {
  readonly sequence: number;
  readonly verdict: Validation["verdict"];
  /** Needed where the verdict is "rejected". */
  readonly reason: string;
}

/** Most characters of a reason. */
export const LONGEST_REASON = 2000;

/** Records the judgement of a third person on an entry. Another one may follow; the last counts. */
export async function validateEntry(
  services: Services,
  body: string,
  actor: Actor,
  { sequence, verdict, reason }: Judgement,
): Promise<Validation> {
  require(actor, "validate");
  const why = reason.trim();
  if (why.length > LONGEST_REASON) throw invalid("sheet-too-long", { most: LONGEST_REASON });
  if (verdict === "rejected" && why === "") throw invalid("entry-reason-needed", {});
  return services.store.write(body, authorOf(actor), async (writer) => {
    const entry = await writer.ledger.bySequence(sequence);
    const version = await writer.plans.current();
    if (entry === null || version === null)
      throw new Problem("not-found", "entry-unknown", { sequence: String(sequence) });
    const entries = await writer.ledger.of(entry.measurement.indicator);
    const correction = entries.find(({ corrects }) => corrects?.sequence === sequence);
    if (correction)
      throw new Problem("already-done", "entry-corrected-already", { by: correction.author.name });
    const last = (await writer.ledger.validations()).findLast((one) => one.sequence === sequence);
    if (last?.verdict === verdict)
      throw new Problem("already-done", "entry-validated-already", { by: last.by.name });
    const { clash, targetSetter, declarer } = dutiesOf(entry, version, actor, await writer.people.list());
    if (clash !== null) {
      const params = { clash, setter: targetSetter?.name ?? "", declarer: declarer.name };
      throw new Problem("separation-of-duties", "entry-duties-clash", params);
    }
    return writer.ledger.validate({ sequence, verdict, reason: why });
  });
}

function invalid(message: string, params: Readonly<Record<string, number>>): Problem {
  return new Problem("invalid-input", "entry-not-validated", {}, [{ at: "reason", message, params }]);
}
