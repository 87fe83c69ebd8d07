import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Plan } from "../plan.ts";
import { checkActivityThresholds } from "./activities.ts";
import { checkAmbition } from "./ambition.ts";
import { checkBaselines } from "./baselines.ts";
import { checkCodes } from "./codes.ts";
import { checkCompleteness } from "./completeness.ts";
import { checkDimensions } from "./dimensions.ts";
import { checkFeeding } from "./feeding.ts";
import { checkPercentages } from "./percentages.ts";
import { checkRollups } from "./rollups.ts";
import { checkTargets } from "./targets.ts";
import { checkUnitMismatch } from "./unit-mismatch.ts";
import { checkUnits } from "./units.ts";
import { type PlanView, viewOf } from "./view.ts";
import { checkWeights } from "./weights.ts";

const CHECKS: readonly ((view: PlanView) => Diagnostic[])[] = [
  checkCodes,
  checkWeights,
  checkRollups,
  checkFeeding,
  checkBaselines,
  checkPercentages,
  checkUnitMismatch,
  checkTargets,
  checkAmbition,
  checkActivityThresholds,
  checkUnits,
  checkDimensions,
  checkCompleteness,
];

/**
 * What a plan must satisfy and only the plan as a whole shows; doubts about one formula or one target text come from
 * their own readers. Locations are fields of nodes and indicators. The plan may be broken in any way: nothing is thrown.
 */
export function checkPlan(plan: Plan): Diagnostic[] {
  const view = viewOf(plan);
  return CHECKS.flatMap((check) => check(view));
}
