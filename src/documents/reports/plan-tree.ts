import { treeOf } from "../../core/evaluation/tree.ts";
import type { Node, Plan } from "../../core/plan/plan.ts";

/** A plan's nodes as documents go through them: by key in the evaluation, whatever ids come twice. */
export interface KeyedNode {
  readonly key: string;
  readonly node: Node;
  /** It only gathers others. */
  readonly grouping: boolean;
}

export interface PlanTree {
  readonly roots: readonly KeyedNode[];
  /** Everything under a node, parents before children, the node left out. */
  readonly beneath: (key: string) => readonly KeyedNode[];
  readonly all: readonly KeyedNode[];
  readonly childrenOf: (key: string) => readonly KeyedNode[];
}

export function planTree(plan: Plan): PlanTree {
  const { nodes, keys, parents, children, isGrouping } = treeOf(plan);
  const all = nodes.map((node, index) => ({
    key: keys[index] ?? node.id,
    node,
    grouping: isGrouping[index] ?? false,
  }));
  const at = new Map(all.map(({ key }, index) => [key, index]));
  const pick = (some: readonly number[]): KeyedNode[] => some.flatMap((index) => all[index] ?? []);
  const childrenAt = (key: string): readonly number[] => children[at.get(key) ?? -1] ?? [];
  const beneath = (key: string): readonly KeyedNode[] => {
    const found: number[] = [];
    const stack = [...childrenAt(key)].reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      found.push(next);
      stack.push(...(children[next] ?? []).toReversed());
    }
    return pick(found);
  };
  return {
    all,
    roots: pick(parents.flatMap((parent, index) => (parent < 0 ? [index] : []))),
    beneath,
    childrenOf: (key) => pick(childrenAt(key)),
  };
}
