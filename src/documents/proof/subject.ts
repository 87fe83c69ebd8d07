import { jsonPath } from "../../core/diagnostics/json-path.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Difference } from "./report.ts";

type Path = readonly (string | number)[];

/** What a place in a JSON file is about, and where in that. */
export type Place = (path: Path) => Pick<Difference, "subject" | "field">;

const SCOPES = { nodes: "node", units: "unit", indicators: "indicator" } as const;

/** Places of `results.json` and `shares.json`: by body, node, unit and indicator. */
export const inResults: Place = (path) => {
  const [section, key, ...rest] = path;
  if (section === "body") return { subject: { scope: "body", key: "" }, field: fieldOf(path.slice(1)) };
  const scope = Object.hasOwn(SCOPES, section ?? "") ? SCOPES[section as keyof typeof SCOPES] : null;
  if (scope === null || key === undefined) return { subject: null, field: fieldOf(path) };
  return { subject: { scope, key: String(key) }, field: fieldOf(rest) };
};

/** Places of `plan.json`: by the node or indicator that the exact plan has there. */
export function inPlan(plan: Plan): Place {
  return (path) => {
    const [, section, node, list, position, ...rest] = path;
    const at = section === "nodes" && typeof node === "number" ? plan.nodes[node] : undefined;
    if (at === undefined) return { subject: null, field: fieldOf(path.slice(1)) };
    const indicator =
      list === "indicators" && typeof position === "number" ? at.indicators[position] : undefined;
    return indicator === undefined
      ? { subject: { scope: "node", key: at.id }, field: fieldOf(path.slice(3)) }
      : { subject: { scope: "indicator", key: indicator.id }, field: fieldOf(rest) };
  };
}

function fieldOf(path: Path): string {
  return path.length === 0 ? "" : jsonPath(path);
}
