import type { Node, Plan } from "../../../core/plan/plan.ts";

/** Things of one part of the plan. */
export interface NodeGroup<T> {
  /** Null for what belongs to no node of the plan. */
  readonly node: Node | null;
  readonly items: readonly T[];
}

/** More than these in one list are too many to look over on a phone. */
export const MOST_FLAT = 12;

/**
 * A long list parted by the plan's areas, and those that are still long by what is under them, down to the nodes
 * themselves. One group where nothing needs to be parted. Items keep their order; groups stand as their first item does.
 */
export function groupedByNode<T>(
  items: readonly T[],
  nodeOf: (item: T) => string,
  { nodes }: Pick<Plan, "nodes">,
): readonly NodeGroup<T>[] {
  if (items.length <= MOST_FLAT) return items.length === 0 ? [] : [{ node: null, items }];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const paths = new Map<string, readonly Node[]>();
  const pathOf = (item: T): readonly Node[] => {
    const id = nodeOf(item);
    const path = paths.get(id) ?? pathTo(id, byId);
    paths.set(id, path);
    return path;
  };
  return parted(items, pathOf, 0);
}

/** The node of an indicator, by its id ("A.1.2/3"). */
export function nodeIdOf(indicator: string): string {
  return indicator.slice(0, indicator.lastIndexOf("/"));
}

function parted<T>(
  items: readonly T[],
  pathOf: (item: T) => readonly Node[],
  depth: number,
): readonly NodeGroup<T>[] {
  const groups = new Map<Node | null, T[]>();
  for (const item of items) {
    const path = pathOf(item);
    const node = path[Math.min(depth, path.length - 1)] ?? null;
    const group = groups.get(node);
    if (group) group.push(item);
    else groups.set(node, [item]);
  }
  return [...groups].flatMap(([node, own]): readonly NodeGroup<T>[] =>
    own.length > MOST_FLAT && own.some((item) => pathOf(item).length > depth + 1)
      ? parted(own, pathOf, depth + 1)
      : [{ node, items: own }],
  );
}

/** From the area down to the node; a circle of parents ends where it closes. */
function pathTo(id: string, byId: ReadonlyMap<string, Node>): readonly Node[] {
  const path: Node[] = [];
  for (let node = byId.get(id); node && !path.includes(node); node = byId.get(node.parent ?? ""))
    path.unshift(node);
  return path;
}
