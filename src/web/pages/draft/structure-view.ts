import type { Plan } from "../../../core/plan/plan.ts";
import type { Choice } from "../../components/form/Field.tsx";

/** What the forms of a draft's structure offer to choose from. */
export interface StructureView {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly levels: readonly Choice[];
  /** All nodes in the plan's order, indented by depth. */
  readonly nodes: readonly Choice[];
  /** Nodes without children, with how many indicators go with them. */
  readonly leaves: readonly { readonly choice: Choice; readonly indicators: number }[];
  readonly units: readonly Choice[];
}

export function structureView({ title, period, levels, nodes, units }: Plan): StructureView {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const depthOf = (id: string): number => {
    let depth = 0;
    const seen = new Set([id]);
    for (let at = parents.get(id); at != null && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      depth += 1;
    }
    return depth;
  };
  const named = ({ id, code, title }: Plan["nodes"][number]): Choice => ({
    value: id,
    label: [code, title].filter(Boolean).join(" · "),
  });
  const withChildren = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  return {
    title: title ?? "",
    from: period ? String(period.from) : "",
    to: period ? String(period.to) : "",
    levels: levels.map(({ id, label }) => ({ value: id, label })),
    nodes: nodes.map((node) => {
      const { value, label } = named(node);
      return { value, label: `${"\u2003".repeat(depthOf(node.id))}${label}` };
    }),
    leaves: nodes
      .filter(({ id }) => !withChildren.has(id))
      .map((node) => ({ choice: named(node), indicators: node.indicators.length })),
    units: units.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` })),
  };
}

/** The id of a new node: its code, where no other node bears it; else a number that none has. */
export function newNodeId(plan: Plan, code: string): string {
  const taken = new Set(plan.nodes.map(({ id }) => id));
  if (code !== "" && !taken.has(code)) return code;
  let number = plan.nodes.length + 1;
  while (taken.has(`n${number}`)) number += 1;
  return `n${number}`;
}
