import { targetOfYear } from "../../core/evaluation/target-of-year.ts";
import type { Indicator, Node, Plan } from "../../core/plan/plan.ts";
import { unitsAnswering, withUnitsBelow } from "../answers-for.ts";
import type { Standing } from "../standing.ts";
import type { Round, RoundScope } from "./round.ts";

export interface AskedIndicator {
  readonly node: Node;
  readonly indicator: Indicator;
  /** Codes of the units that answer for it. */
  readonly units: readonly string[];
}

/**
 * What a round asks, in the plan's order: the indicators in its scope that have a target for the year and are not set
 * aside. `standing` is of the round's year.
 */
export function askedIn(
  {
    version: { plan, arrangements },
    compiled,
    evaluation,
  }: Pick<Standing, "version" | "compiled" | "evaluation">,
  { scope, year }: Pick<Round, "scope" | "year">,
): readonly AskedIndicator[] {
  const nodes = scope.nodes.length === 0 ? null : nodesBelow(plan, scope.nodes);
  const units = scope.units.length === 0 ? null : new Set(withUnitsBelow(plan, scope.units));
  const setAside = new Set(evaluation.setAside.map(({ indicator }) => indicator));
  const firstYear = compiled.firstYear ?? year;
  return compiled.nodes.flatMap(({ indicators }) =>
    indicators.flatMap(({ key, node, indicator }): AskedIndicator[] => {
      // Of two indicators with one id only the first can be told apart.
      if (key !== indicator.id || setAside.has(key) || (nodes && !nodes.has(node.id))) return [];
      if (targetOfYear(indicator.targets, year, firstYear) === null) return [];
      const answering = unitsAnswering(plan, arrangements, key);
      if (units && !answering.some((unit) => units.has(unit))) return [];
      return [{ node, indicator, units: answering }];
    }),
  );
}

/** Whether two rounds ask some indicator both. */
export function overlap(a: readonly AskedIndicator[], b: readonly AskedIndicator[]): boolean {
  const ids = new Set(a.map(({ indicator }) => indicator.id));
  return b.some(({ indicator }) => ids.has(indicator.id));
}

/** Parts of a scope that the plan does not have. */
export function unknownIn({ nodes, units }: Plan, scope: RoundScope): RoundScope {
  return {
    nodes: scope.nodes.filter((id) => !nodes.some((node) => node.id === id)),
    units: scope.units.filter((code) => !units.some((unit) => unit.code === code)),
  };
}

function nodesBelow(plan: Plan, nodes: readonly string[]): ReadonlySet<string> {
  const found = new Set(nodes);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, parent } of plan.nodes) if (parent !== null && found.has(parent)) found.add(id);
  }
  return found;
}
