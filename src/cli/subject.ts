import type { Indicator, Node, Plan } from "../core/plan/plan.ts";
import { nearest } from "../core/text/nearest.ts";
import { Refusal } from "./refusal.ts";

/** What the user may name on the command line. */
export type Subject =
  | { readonly kind: "body" }
  | { readonly kind: "node"; readonly node: Node }
  | { readonly kind: "indicator"; readonly node: Node; readonly indicator: Indicator }
  | { readonly kind: "unit"; readonly code: string };

/** Names of the body as a whole. */
const BODY = new Set(["body", "ente"]);

/** Case, blanks and full stops at the end do not tell two codes apart: "s.2.1" is "S. 2.1". */
function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, "").replace(/\.+$/, "");
}

/** Finds a node, indicator, unit or the body by the name typed. Refuses an unknown one, telling the nearest. */
export function findSubject(plan: Plan, name: string): Subject {
  const wanted = folded(name);
  for (const node of plan.nodes) {
    if (folded(node.id) === wanted) return { kind: "node", node };
    const indicator = node.indicators.find(({ id }) => folded(id) === wanted);
    if (indicator) return { kind: "indicator", node, indicator };
  }
  const unit = plan.units.find(({ code }) => folded(code) === wanted);
  if (unit) return { kind: "unit", code: unit.code };
  if (BODY.has(wanted)) return { kind: "body" };
  const known = [
    ...plan.nodes.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]),
    ...plan.units.map(({ code }) => code),
  ];
  throw unknown("unknown-subject", name, known);
}

/** Finds a node by the name typed. Refuses an unknown one, telling the nearest. */
export function findNode(plan: Plan, name: string): Node {
  const wanted = folded(name);
  const node = plan.nodes.find(({ id, code }) => folded(id) === wanted || folded(code ?? "") === wanted);
  if (node) return node;
  throw unknown(
    "unknown-node",
    name,
    plan.nodes.map(({ id }) => id),
  );
}

function unknown(id: string, name: string, known: readonly string[]): Refusal {
  const guesses = nearest(name, known);
  return new Refusal(id, { name, guesses, found: guesses.length });
}
