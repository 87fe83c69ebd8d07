import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { holds, type PlanView } from "./view.ts";

/**
 * Nodes with indicators of their own and none that gathers their children's: what is done below does not show above. In
 * plans that use roll-ups nowhere this is how they are made, and nothing is said.
 */
export function checkFeeding(view: PlanView): Diagnostic[] {
  const { plan, tree, indicators } = view;
  if (!indicators.some(({ expression }) => holds(expression, "rollup"))) return [];
  const measured = plan.nodes.map((node) => node.indicators.length > 0);
  for (const at of tree.order)
    if ((tree.children[at] ?? []).some((child) => measured[child])) measured[at] = true;
  return plan.nodes.flatMap((node, at) => {
    const own = view.indicatorsOf(at);
    const below = (tree.parts[at] ?? []).filter((part) => measured[part]);
    if (own.length === 0 || below.length === 0 || own.some(({ expression }) => holds(expression, "rollup")))
      return [];
    return [
      diagnostic(
        "not-fed-by-children",
        "info",
        { node: node.code ?? node.title, children: below.length },
        { subject: node.id, location: { in: "field", field: "title", span: null } },
      ),
    ];
  });
}
