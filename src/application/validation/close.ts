import type { CycleRecord } from "../../store/records.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { refuseClosed } from "./closed.ts";
import { validationOf } from "./desk.ts";
import { progressOf } from "./state.ts";

export interface Closing {
  readonly year: number;
  readonly outcome: CycleRecord<"validation-closed">["content"]["outcome"];
  readonly remarks: string;
}

const LONGEST_REMARKS = 10_000;

/**
 * Ends the validation of a year (D.Lgs. 150/2009, art. 14, c. 4, lett. c): every indicator of the sample has its verdict,
 * and what is less than full validation has its remarks. What the year came to is recomputed from then on from the
 * references kept here.
 */
export async function closeValidation(
  services: Services,
  body: string,
  actor: Actor,
  { year, outcome, remarks }: Closing,
): Promise<CycleRecord<"validation-closed">> {
  require(actor, "run-validation");
  const why = remarks.trim();
  return services.store.write(body, authorOf(actor), async (writer) => {
    const state = await validationOf(services, writer, year);
    refuseClosed(state);
    const progress = progressOf(state);
    const faults: Fault[] = [];
    if (state.items.length === 0) faults.push(fault(null, "validation-nothing-drawn"));
    if (progress.left > 0) {
      const left = state.items.filter(({ verdict }) => verdict === null).map(({ indicator }) => indicator.id);
      faults.push(fault(null, "validation-verdicts-left", { count: left.length, indicators: left }));
    }
    if (why.length > LONGEST_REMARKS)
      faults.push(fault("remarks", "sheet-too-long", { most: LONGEST_REMARKS }));
    if (outcome !== "validated" && why === "") faults.push(fault("remarks", "validation-remarks-needed"));
    if (outcome === "validated" && progress["not-verifiable"] > 0)
      faults.push(fault("outcome", "validation-unverified", { count: progress["not-verifiable"] }));
    if (faults.length > 0)
      throw new Problem("invalid-input", "validation-not-closed", { count: faults.length }, faults);
    const { references } = state.standing;
    const content = { year, outcome, remarks: why, references };
    return writer.records.add("validation-closed", String(year), content, null);
  });
}

function fault(at: string | null, message: string, params: Fault["params"] = {}): Fault {
  return { at, message, params };
}
