import { rollupChildren } from "../../evaluation/children.ts";
import { type Tree, treeOf } from "../../evaluation/tree.ts";
import type { Expression } from "../../formula/expression.ts";
import { type Growth, growthOf } from "../../formula/growth.ts";
import { parseNormal } from "../../formula/normal.ts";
import { walk } from "../../formula/quantities.ts";
import { type Dimension, typeOf } from "../../formula/types.ts";
import type { Indicator, Node, Plan } from "../plan.ts";

export type Rollup = Extract<Expression, { kind: "rollup" }>;

/** An indicator with all that the checks ask of its formula, worked out once. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly node: Node;
  /** Position of the node in the plan. */
  readonly at: number;
  readonly expression: Expression;
  /** What the formula's value is measured in. */
  readonly measure: Dimension;
  readonly growth: Growth | null;
  /** The formula is a roll-up of the node's children, bare or times a number. */
  readonly rollup: Rollup | null;
  /** The formula multiplies by 100. */
  readonly timesHundred: boolean;
}

/** A plan as the checks see it. */
export interface PlanView {
  readonly plan: Plan;
  readonly tree: Tree;
  readonly indicators: readonly IndicatorView[];
  /** Indicators of the node at a position. */
  indicatorsOf(at: number): readonly IndicatorView[];
  /** Nodes that a roll-up of the node at a position averages. */
  childrenOf(at: number, rollup: Rollup): readonly Node[];
}

export function viewOf(plan: Plan): PlanView {
  const tree = treeOf(plan);
  const byNode = plan.nodes.map((node, at) => node.indicators.map((one) => view(one, node, at)));
  return {
    plan,
    tree,
    indicators: byNode.flat(),
    indicatorsOf: (at) => byNode[at] ?? [],
    childrenOf: (at, rollup) =>
      rollupChildren(tree, at, rollup.children, plan.levels).flatMap((child) => plan.nodes[child] ?? []),
  };
}

function view(indicator: Indicator, node: Node, at: number): IndicatorView {
  const expression = parseNormal(indicator.formula.normal) ?? { kind: "unknown" };
  const times = factorOf(expression);
  const inner = times === null ? expression : times.inner;
  return {
    indicator,
    node,
    at,
    expression,
    measure: typeOf(expression),
    growth: growthOf(expression),
    rollup: inner.kind === "rollup" ? inner : null,
    timesHundred: times?.hundred === true,
  };
}

function factorOf(e: Expression): { inner: Expression; hundred: boolean } | null {
  if (e.kind !== "operation" || e.operator !== "*") return null;
  if (e.right.kind === "number") return { inner: e.left, hundred: e.right.value.equals(100) };
  return e.left.kind === "number" ? { inner: e.right, hundred: e.left.value.equals(100) } : null;
}

/** Whether the formula holds an expression of a kind anywhere. */
export function holds(e: Expression, kind: Expression["kind"]): boolean {
  for (const part of walk(e)) if (part.kind === kind) return true;
  return false;
}

/**
 * Whether so many of a plan's `total` cases deviate that it is the plan's way of writing rather than a slip: what would
 * be a warning once is then information.
 */
export function isHabit(deviating: number, total: number): boolean {
  return deviating >= 3 && 2 * deviating > total;
}
