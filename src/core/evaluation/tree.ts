import type { Node, Plan } from "../plan/plan.ts";

/** Levels whose nodes only gather others when none of them has indicators: they show, and do not change the parent's figure. */
const GROUPING_LEVELS: ReadonlySet<string> = new Set(["programme"]);

/** A plan's nodes as a forest that is safe to walk, whatever the parents written in it. Nodes are indices into `nodes`. */
export interface Tree {
  readonly nodes: readonly Node[];
  /** Key of each node in the results: its id, with "#2", "#3"... where an id comes twice. */
  readonly keys: readonly string[];
  /** Index of the first node with an id. */
  readonly byId: ReadonlyMap<string, number>;
  /** -1 for a root; a parent that is missing, the node itself, or part of a circle makes a root. */
  readonly parents: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** What a node is made of: its next descendants that are not groupings. */
  readonly parts: readonly (readonly number[])[];
  readonly isGrouping: readonly boolean[];
  /** The nodes that make up the body. */
  readonly rootParts: readonly number[];
  /** Every node after all its descendants. */
  readonly order: readonly number[];
}

export function treeOf(plan: Plan): Tree {
  const { nodes } = plan;
  const byId = new Map<string, number>();
  const keys = nodes.map((node, index) => {
    if (!byId.has(node.id)) byId.set(node.id, index);
    return node.id;
  });
  numberRepeats(keys);
  const parents = soundParents(nodes, byId);
  const children: number[][] = nodes.map(() => []);
  const roots: number[] = [];
  parents.forEach((parent, index) => {
    (children[parent] ?? roots).push(index);
  });
  const order = descendantsFirst(roots, children);
  const withIndicators = new Set(nodes.filter((n) => n.indicators.length > 0).map((n) => n.level));
  const isGrouping = nodes.map((n) => GROUPING_LEVELS.has(n.level) && !withIndicators.has(n.level));
  const parts: number[][] = nodes.map(() => []);
  const partsAmong = (list: readonly number[]): number[] =>
    list.flatMap((child) => (isGrouping[child] ? (parts[child] ?? []) : [child]));
  for (const index of order) parts[index] = partsAmong(children[index] ?? []);
  return { nodes, keys, byId, parents, children, parts, isGrouping, rootParts: partsAmong(roots), order };
}

function numberRepeats(keys: string[]): void {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  keys.forEach((id, index) => {
    let key = id;
    for (let k = repeats.get(id) ?? 2; taken.has(key); k += 1) {
      key = `${id}#${k}`;
      repeats.set(id, k + 1);
    }
    taken.add(key);
    keys[index] = key;
  });
}

/** The index of each node's parent, with every circle cut open where it is first entered. */
function soundParents(nodes: readonly Node[], byId: ReadonlyMap<string, number>): number[] {
  const parents = nodes.map((node, index) => {
    const parent = node.parent === null ? undefined : byId.get(node.parent);
    return parent === undefined || parent === index ? -1 : parent;
  });
  const settled = new Uint8Array(nodes.length);
  nodes.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && settled[at] === 0) {
      settled[at] = 1;
      path.push(at);
      at = parents[at] ?? -1;
    }
    // Reaching a node of the very path being walked closes a circle.
    if (at !== -1 && settled[at] === 1) parents[at] = -1;
    for (const index of path) settled[index] = 2;
  });
  return parents;
}

function descendantsFirst(roots: readonly number[], children: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const stack = [...roots];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    order.push(next);
    for (const child of children[next] ?? []) stack.push(child);
  }
  return order.reverse();
}
