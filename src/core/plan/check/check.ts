import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Plan } from "../plan.ts";

/** Everything about a plan that only the plan as a whole shows. Locations are fields of its nodes and indicators. */
export function checkPlan(_plan: Plan): Diagnostic[] {
  return [];
}
