import type { Node, Plan } from "../core/plan/plan.ts";

/** The children of each node, in the order of the document; under null, the roots. */
export type Children = ReadonlyMap<string | null, readonly Node[]>;

export function childrenOf(plan: Plan): Children {
  const children = new Map<string | null, Node[]>();
  for (const node of plan.nodes) {
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}
