import type { DrawnNode } from "./drawn-node.ts";
import { layout } from "./layout.ts";
import { MEASURES } from "./measures.ts";

/** What fits an A3 sheet with words that can still be read (about 6 points), in the drawing's units. */
const SHEET_HEIGHT = 1520;

/**
 * The tree in as few A3 sheets as it needs. Each sheet holds a run of branches in the plan's order, with the boxes that
 * they hang from said again; where it must break, it breaks as high in the tree as it can without wasting the sheet.
 */
export function sheets<N extends DrawnNode>(nodes: readonly N[]): (readonly N[])[] {
  const tree = new Map(nodes.map((node) => [node.key, node]));
  const parents = new Set(nodes.map(({ parent }) => parent));
  const leaves = nodes.filter(({ key }) => !parents.has(key));
  const made: (readonly N[])[] = [];
  for (let from = 0; from < leaves.length; ) {
    const to = breakAt(leaves, from, fullSheet(leaves, from, tree));
    made.push(withAncestors(leaves.slice(from, to), tree));
    from = to;
  }
  return made;
}

/** The index after the last leaf that fits a sheet beginning at `from`: found by halving, at least one. */
function fullSheet(leaves: readonly DrawnNode[], from: number, tree: ReadonlyMap<string, DrawnNode>): number {
  const fits = (to: number): boolean =>
    layout(withAncestors(leaves.slice(from, to), tree), MEASURES).height <= SHEET_HEIGHT;
  let low = from + 1;
  // No leaf is lower than its box.
  let high = Math.min(leaves.length, from + Math.ceil(SHEET_HEIGHT / 32));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The break that stands highest in the tree within the last two fifths of the sheet. */
function breakAt(leaves: readonly DrawnNode[], from: number, full: number): number {
  if (full >= leaves.length) return full;
  const earliest = from + Math.max(1, Math.ceil((full - from) * 0.6));
  let best = full;
  for (let at = full - 1; at >= earliest; at -= 1)
    if (heightOfBreak(leaves, at) < heightOfBreak(leaves, best)) best = at;
  return best;
}

/** How much a break parts: an area from the next (least), the children of two nodes, or those of one (most). */
function heightOfBreak(leaves: readonly DrawnNode[], at: number): number {
  const [before, after] = [leaves[at - 1], leaves[at]];
  if (!before || !after) return 0;
  if (before.area?.mark !== after.area?.mark) return -1;
  return before.parent === after.parent ? 1 : 0;
}

/** The leaves with all that they hang from, in the order of the tree. */
function withAncestors<N extends DrawnNode>(
  leaves: readonly N[],
  tree: ReadonlyMap<string, N>,
): readonly N[] {
  const kept: N[] = [];
  const taken = new Set<string>();
  for (const leaf of leaves) {
    const path: N[] = [];
    for (let node: N | undefined = leaf; node && !taken.has(node.key); ) {
      taken.add(node.key);
      path.unshift(node);
      node = node.parent === null ? undefined : tree.get(node.parent);
    }
    kept.push(...path);
  }
  return kept;
}
