import type { Expression } from "../formula/expression.ts";
import { parseNormal } from "../formula/normal.ts";
import { walk } from "../formula/quantities.ts";
import { type Asked, askedOf, isMeasuredDirectly } from "../measurement/asked.ts";
import { ONE, type Rational } from "../number/rational.ts";
import type { Indicator, Node, Plan } from "../plan/plan.ts";
import { rollupChildren } from "./children.ts";
import { type Tree, treeOf } from "./tree.ts";
import { weightsOf } from "./weights.ts";

/** An indicator made ready: its formula parsed, what it asks and which nodes it averages known. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** Key in the results: the id, with "#2"... where an id comes twice. Measurements go to the first. */
  readonly key: string;
  readonly node: Node;
  /** `unknown` as a whole where a part of the formula cannot be computed: the other parts are then not asked for. */
  readonly expression: Expression;
  readonly asked: readonly Asked[];
  /** The formula cannot be computed: the indicator's own value is measured. */
  readonly direct: boolean;
  /** Nodes averaged by each roll-up of the formula, by the word it uses. */
  readonly rollups: ReadonlyMap<string, readonly number[]>;
  readonly weight: Rational;
}

export interface CompiledNode {
  readonly indicators: readonly CompiledIndicator[];
  readonly assumedWeights: boolean;
}

/** A plan made ready to be evaluated any number of times: everything that does not depend on measurements or the moment. */
export interface CompiledPlan {
  readonly plan: Plan;
  readonly tree: Tree;
  /** By index of `tree.nodes`. */
  readonly nodes: readonly CompiledNode[];
  /** Indices of the nodes in which each unit is involved. */
  readonly units: ReadonlyMap<string, readonly number[]>;
  /** First year of the plan; null where the plan does not say: the year evaluated is then taken for it. */
  readonly firstYear: number | null;
}

/** A formula larger than this is not one that a person wrote; it is measured directly instead of risking the stack. */
const MOST_PARTS = 1000;

export function compilePlan(plan: Plan): CompiledPlan {
  const tree = treeOf(plan);
  const seen = new Map<string, number>();
  const nodes = plan.nodes.map((node, index): CompiledNode => {
    const weights = weightsOf(node.indicators.map((indicator) => indicator.weight));
    const indicators = node.indicators.map((indicator, position) => {
      const read = readable(indicator.formula.normal);
      const direct = isMeasuredDirectly(read);
      const expression: Expression = direct ? { kind: "unknown" } : read;
      const count = (seen.get(indicator.id) ?? 0) + 1;
      seen.set(indicator.id, count);
      return {
        indicator,
        key: count === 1 ? indicator.id : `${indicator.id}#${count}`,
        node,
        expression,
        asked: askedOf(expression, indicator.targets, [indicator.name, indicator.formula.text]),
        direct,
        rollups: rollupsOf(expression, tree, index, plan),
        weight: weights.values[position] ?? ONE,
      };
    });
    return { indicators, assumedWeights: weights.assumed };
  });
  return { plan, tree, nodes, units: involvements(plan), firstYear: plan.period?.from ?? null };
}

function readable(normal: string): Expression {
  const expression = parseNormal(normal);
  if (!expression) return { kind: "unknown" };
  let parts = 0;
  for (const _ of walk(expression)) {
    parts += 1;
    if (parts > MOST_PARTS) return { kind: "unknown" };
  }
  return expression;
}

function rollupsOf(
  e: Expression,
  tree: Tree,
  node: number,
  plan: Plan,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const part of walk(e)) {
    if (part.kind === "rollup" && !found.has(part.children)) {
      found.set(part.children, rollupChildren(tree, node, part.children, plan.levels));
    }
  }
  return found;
}

/** The nodes in which each unit is involved, units in the plan's order, each node once. */
function involvements(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(plan.units.map((unit) => [unit.code, []]));
  plan.nodes.forEach((node, index) => {
    for (const code of new Set(node.units)) {
      const nodes = found.get(code);
      if (nodes) nodes.push(index);
      else found.set(code, [index]);
    }
  });
  return found;
}
