import type { Node, Plan } from "../../../core/plan/plan.ts";
import type { FindingView } from "./finding-view.ts";

/** A node of the plan with what is found about it and its indicators, as the preview's list shows it. */
export interface TreeItem {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly level: string;
  readonly href: string;
  readonly indicators: number;
  /** Errors and warnings about the node and its indicators. */
  readonly defects: number;
  /** Anchor of the first of them; null where there is none. */
  readonly first: string | null;
  readonly children: readonly TreeItem[];
}

/** The plan as a nested list. A node whose parent is not there stands at the root: nothing of a plan is left out. */
export function treeView(
  plan: Plan,
  findings: readonly FindingView[],
  href: (node: string) => string,
): TreeItem[] {
  const known = new Set(plan.nodes.map(({ id }) => id));
  const children = new Map<string | null, Node[]>();
  for (const node of plan.nodes) {
    const parent = node.parent !== null && known.has(node.parent) ? node.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const levels = new Map(plan.levels.map(({ id, label }) => [id, label]));
  const found = new Map<string, FindingView[]>();
  for (const finding of findings) {
    if (finding.severity === "info" || finding.subject === null) continue;
    const own = finding.subject.href.split("#")[0] ?? "";
    found.set(own, [...(found.get(own) ?? []), finding]);
  }
  const placed = new Set<string>();
  const itemsUnder = (parent: string | null): TreeItem[] =>
    (children.get(parent) ?? []).flatMap((node) => {
      // A plan in which a node hangs from itself is broken, and shown all the same.
      if (placed.has(node.id)) return [];
      placed.add(node.id);
      const own = found.get(href(node.id)) ?? [];
      return {
        id: node.id,
        code: node.code,
        title: node.title,
        level: levels.get(node.level) ?? node.level,
        href: href(node.id),
        indicators: node.indicators.length,
        defects: own.length,
        first: own[0]?.anchor ?? null,
        children: itemsUnder(node.id),
      };
    });
  return itemsUnder(null);
}
