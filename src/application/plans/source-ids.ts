import { diffPlans } from "../../core/plan/difference/diff.ts";
import type { Plan } from "../../core/plan/plan.ts";

/** The ids that nodes and indicators of a plan have in the document it was read from, and back. */
export interface SourceIds {
  /** The id in the document of one that the plan has. */
  written(id: string): string;
  /** The id in the plan of one that the document has. */
  now(id: string): string;
}

/** Ids differ where a code was settled before the plan came into force: such a node is known again by its words. */
export function sourceIds(plan: Plan, source: Plan): SourceIds {
  const there = new Set(source.nodes.map(({ id }) => id));
  const standing = new Set(plan.nodes.map(({ id }) => id));
  const then = new Map<string, string>();
  if (plan.nodes.some(({ id }) => !there.has(id)))
    for (const { before, after } of diffPlans(source, plan).nodes.changed) {
      if (there.has(after.id) || standing.has(before.id)) continue;
      then.set(after.id, before.id);
      for (const { id } of after.indicators) then.set(id, `${before.id}${id.slice(after.id.length)}`);
    }
  const now = new Map([...then].map(([is, was]) => [was, is]));
  return { written: (id) => then.get(id) ?? id, now: (id) => now.get(id) ?? id };
}
