import type { Indicator, Node, Plan } from "../plan.ts";
import type { Prepared } from "./edit.ts";

export function nodeOf(plan: Plan, id: string): Node | null {
  return plan.nodes.find((node) => node.id === id) ?? null;
}

/** The node that holds an indicator, and the indicator. */
export function indicatorOf(plan: Plan, id: string): { node: Node; indicator: Indicator } | null {
  for (const node of plan.nodes) {
    const indicator = node.indicators.find((one) => one.id === id);
    if (indicator) return { node, indicator };
  }
  return null;
}

export function withNode({ plan, arrangements }: Prepared, node: Node): Prepared {
  const nodes = plan.nodes.map((one) => (one.id === node.id ? node : one));
  return { plan: { ...plan, nodes }, arrangements };
}

export function withIndicator(prepared: Prepared, node: Node, indicator: Indicator): Prepared {
  const indicators = node.indicators.map((one) => (one.id === indicator.id ? indicator : one));
  return withNode(prepared, { ...node, indicators });
}
