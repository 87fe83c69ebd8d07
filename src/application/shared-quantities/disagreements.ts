import {
  type BaselineDisagreement,
  baselineDisagreements,
} from "../../core/evaluation/baseline-disagreement.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import type { Standing } from "../standing.ts";

/** An evaluation names the ledger that it was made on: what disagrees in it is looked for once. */
const found = new WeakMap<Evaluation, readonly BaselineDisagreement[]>();

/** Where what was measured of a past year and the plan's baseline say two things, at the moment of a standing. */
export function disagreementsIn({
  compiled,
  evaluation,
}: Pick<Standing, "compiled" | "evaluation">): readonly BaselineDisagreement[] {
  const known = found.get(evaluation);
  if (known) return known;
  const disagreements = baselineDisagreements(compiled, evaluation.measurements, evaluation.moment);
  found.set(evaluation, disagreements);
  return disagreements;
}
