import type { Plan } from "../core/plan/plan.ts";
import type { Arrangements } from "../store/arrangements.ts";

/** Which units answer for an indicator: the one it was given to, else all those involved in its node. */
export function unitsAnswering(plan: Plan, arrangements: Arrangements, indicator: string): readonly string[] {
  const given = arrangements.responsible[indicator];
  if (given !== undefined) return [given];
  const node = plan.nodes.find(({ indicators }) => indicators.some(({ id }) => id === indicator));
  return node?.units ?? [];
}

/** A unit with all those under it. Units that the plan does not list stand for themselves. */
export function withUnitsBelow(plan: Plan, units: readonly string[]): readonly string[] {
  const found = new Set(units);
  // Parents may be listed after their children: go on until nothing is added.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { code, parent } of plan.units) if (parent !== null && found.has(parent)) found.add(code);
  }
  return [...found];
}
