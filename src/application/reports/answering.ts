import type { Plan } from "../../core/plan/plan.ts";
import type { Arrangements } from "../../store/arrangements.ts";

/** `unitsAnswering` for every indicator of a plan at once: asked a thousand times, the plan is walked through once. */
export function answeringIn(
  { nodes }: Plan,
  { responsible }: Arrangements,
): (indicator: string) => readonly string[] {
  const involved = new Map<string, readonly string[]>();
  for (const { indicators, units } of nodes)
    for (const { id } of indicators) if (!involved.has(id)) involved.set(id, units);
  return (indicator) => {
    const given = responsible[indicator];
    return given === undefined ? (involved.get(indicator) ?? []) : [given];
  };
}
