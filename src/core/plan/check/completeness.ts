import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { quantityKey } from "../../formula/quantity-name.ts";
import type { PlanView } from "./view.ts";

/** Leaves of the tree without indicators, and indicators that a node has twice. */
export function checkCompleteness(view: PlanView): Diagnostic[] {
  return [...bareLeaves(view), ...view.plan.nodes.flatMap(({ indicators }) => twice(indicators))];
}

function bareLeaves({ plan, tree }: PlanView): Diagnostic[] {
  const leaves = plan.nodes.flatMap((node, at) => ((tree.children[at] ?? []).length === 0 ? [node] : []));
  const bare = leaves.filter((node) => node.indicators.length === 0);
  const severity = 2 * bare.length > leaves.length ? "info" : "warning";
  return bare.map((node) =>
    diagnostic(
      "no-indicators",
      severity,
      { node: node.code ?? node.title },
      { subject: node.id, location: { in: "field", field: "title", span: null } },
    ),
  );
}

function twice(indicators: PlanView["plan"]["nodes"][number]["indicators"]): Diagnostic[] {
  const seen = new Map<string, string>();
  return indicators.flatMap(({ id, name, formula }) => {
    const key = `${quantityKey(name)} ${formula.normal}`;
    const earlier = seen.get(key);
    seen.set(key, earlier ?? id);
    if (earlier === undefined || name === "") return [];
    return [
      diagnostic(
        "duplicate-indicator",
        "warning",
        { other: earlier },
        { subject: id, location: { in: "field", field: "name", span: null } },
      ),
    ];
  });
}
