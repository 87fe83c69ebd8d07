import { type Tree, treeOf } from "../../core/evaluation/tree.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { AreaMark } from "./drawn-node.ts";
import { areaMarks } from "./palette.ts";

/** Where a node of the plan stands under the body, whatever the plan's levels. */
export interface Place {
  /** Index into the plan's nodes, and its key in the evaluation. */
  readonly index: number;
  readonly key: string;
  readonly parent: string | null;
  /** Steps from the body: a root's is 1. */
  readonly depth: number;
  /** Order of its level in the plan, from 1. */
  readonly tier: number;
  readonly area: AreaMark | null;
  readonly grouping: boolean;
  readonly children: number;
  /** Nodes that hang from it at any depth. */
  readonly beneath: number;
}

/** The plan's nodes as they are drawn: parents first, each one's descendants right after it, siblings in the plan's order. */
export function outline(plan: Plan): readonly Place[] {
  const tree = treeOf(plan);
  const tiers = new Map(plan.levels.map(({ id }, order) => [id, order + 1]));
  const beneath = tree.nodes.map(() => 0);
  for (const index of tree.order) {
    const parent = tree.parents[index] ?? -1;
    if (parent >= 0) beneath[parent] = (beneath[parent] ?? 0) + (beneath[index] ?? 0) + 1;
  }
  const areas = marksOf(tree);
  const places: Place[] = [];
  const stack = rootsOf(tree)
    .map((index) => ({ index, depth: 1, area: null as AreaMark | null }))
    .reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { index, depth } = next;
    const area = areas.get(index) ?? next.area;
    const parent = tree.parents[index] ?? -1;
    const children = tree.children[index] ?? [];
    places.push({
      index,
      key: tree.keys[index] ?? "",
      parent: tree.keys[parent] ?? null,
      depth,
      tier: tiers.get(tree.nodes[index]?.level ?? "") ?? depth,
      area,
      grouping: tree.isGrouping[index] ?? false,
      children: children.length,
      beneath: beneath[index] ?? 0,
    });
    for (const child of children.toReversed()) stack.push({ index: child, depth: depth + 1, area });
  }
  return places;
}

/** The areas are the roots; where one root holds all, what hangs from it, down to where the tree first parts. */
function marksOf(tree: Tree): ReadonlyMap<number, AreaMark> {
  let areas = rootsOf(tree);
  for (let [only] = areas; areas.length === 1 && only !== undefined; [only] = areas) {
    const children = tree.children[only] ?? [];
    if (children.length === 0) break;
    areas = children;
  }
  const marks = areaMarks(areas.map((index) => ({ code: tree.nodes[index]?.code ?? null })));
  return new Map(
    areas.flatMap((index, order) => {
      const mark = marks[order];
      return mark === undefined ? [] : [[index, mark] as const];
    }),
  );
}

function rootsOf({ parents }: Tree): readonly number[] {
  return parents.flatMap((parent, index) => (parent === -1 ? [index] : []));
}
