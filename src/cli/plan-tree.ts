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

/** A node and all that hangs from it, in the order of the document. */
export function branchOf(plan: Plan, root: Node): readonly Node[] {
  const within = new Set([root.id]);
  return plan.nodes.filter(({ id, parent }) => {
    if (parent !== null && within.has(parent)) within.add(id);
    return within.has(id);
  });
}
