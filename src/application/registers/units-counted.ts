import type { Rule } from "../../core/register/rule.ts";
import { unitsAnswering, withUnitsBelow } from "../answers-for.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Standing } from "../standing.ts";

/**
 * The units whose rows a rule counts, with those that are part of them; null for all rows. Where nobody answers for the
 * indicator there is nothing to count, which is not zero: thrown as a fault of the rule.
 */
export function unitsCounted(
  { units }: Rule,
  { version: { plan, arrangements } }: Standing,
  indicator: string,
): readonly string[] | null {
  if (units === "all") return null;
  const named = units === "answering" ? unitsAnswering(plan, arrangements, indicator) : units;
  if (named.length === 0) throw refused("rule-units-none", { indicator: indicator.slice(0, 80) });
  return withUnitsBelow(plan, named);
}

/** What else is wrong in the units of a rule that is written now: one that is in force may name units of an earlier plan. */
export function checkUnits(rule: Rule, standing: Standing, indicator: string): void {
  unitsCounted(rule, standing, indicator);
  if (typeof rule.units === "string") return;
  const known = new Set(standing.version.plan.units.map(({ code }) => code));
  const unknown = rule.units.filter((code) => !known.has(code));
  if (unknown.length > 0) throw refused("rule-units-unknown", { units: unknown });
}

function refused(message: string, params: Fault["params"]): Problem {
  return new Problem("invalid-input", "binding-refused", { count: 1 }, [{ at: "units", message, params }]);
}
