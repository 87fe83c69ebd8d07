import { nearest } from "../../text/nearest.ts";
import type { Indicator, Node } from "../plan.ts";
import { type Edit, type Edited, LONGEST, type Prepared } from "./edit.ts";
import { done, folded, refused } from "./outcome.ts";
import { indicatorOf, nodeOf, withNode } from "./parts.ts";
import { formulaRead, readingsOf } from "./readings.ts";
import { withoutLostShares } from "./shares.ts";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** A new indicator without formula, target or weight: findings say what it lacks until it has them. */
export function addIndicator(prepared: Prepared, { node: id, position, name }: Of<"add-indicator">): Edited {
  const node = nodeOf(prepared.plan, id);
  if (node === null) return refused("edit-subject-unknown", { subject: id });
  const written = folded(name);
  if (written === "") return refused("edit-empty", { field: "name" }, id, "name");
  if (written.length > LONGEST.title)
    return refused("edit-too-long", { field: "name", most: LONGEST.title }, id, "name");
  const own = `${id}/${position}`;
  if (indicatorOf(prepared.plan, own)) return refused("edit-id-taken", { id: own }, id);
  const setting = { name: written, targets: [] };
  const formula = formulaRead("", null, readingsOf("", setting)) ?? {
    text: "",
    normal: "(unknown)",
    kind: "other",
  };
  const indicator: Indicator = {
    ...setting,
    id: own,
    dimension: null,
    weight: null,
    formula,
    baseline: { text: "", value: null, unit: null },
  };
  return done(withNode(prepared, { ...node, indicators: [...node.indicators, indicator] }));
}

/** The ids of the others stay as they are: a place left empty is never filled by moving up. */
export function removeIndicator(prepared: Prepared, id: string): Edited {
  const found = indicatorOf(prepared.plan, id);
  if (found === null) return refused("edit-subject-unknown", { subject: id });
  const { node } = found;
  return done(
    forget(withNode(prepared, { ...node, indicators: node.indicators.filter((one) => one.id !== id) }), id),
  );
}

/** A node goes in at the end of its parent's branch, so that parents stay before their children. */
export function addNode({ plan, arrangements }: Prepared, edit: Of<"add-node">): Edited {
  const { id, level, parent } = edit;
  const title = folded(edit.title);
  const code = folded(edit.code);
  if (nodeOf(plan, id)) return refused("edit-id-taken", { id }, id);
  if (!plan.levels.some((one) => one.id === level))
    return refused("edit-subject-unknown", { subject: level });
  if (parent !== null && nodeOf(plan, parent) === null)
    return refused("edit-subject-unknown", { subject: parent });
  if (title === "") return refused("edit-empty", { field: "title" }, id, "title");
  if (title.length > LONGEST.title)
    return refused("edit-too-long", { field: "title", most: LONGEST.title }, id, "title");
  const other = plan.nodes.find((one) => code !== "" && one.code === code && one.level === level);
  if (other) return refused("edit-code-taken", { code, title: other.title }, id, "code");
  const node: Node = {
    id,
    level,
    code: code === "" ? null : code,
    title,
    description: "",
    parent,
    weight: null,
    units: [],
    activities: [],
    indicators: [],
  };
  const at = parent === null ? plan.nodes.length : endOfBranch(plan.nodes, parent);
  return done({ plan: { ...plan, nodes: plan.nodes.toSpliced(at, 0, node) }, arrangements });
}

/** Ids of a node and of all that is under it, in the plan's order. */
function branchOf(nodes: readonly Node[], root: string): readonly string[] {
  const branch = new Set([root]);
  for (const { id, parent } of nodes) if (parent !== null && branch.has(parent)) branch.add(id);
  return [...branch];
}

function endOfBranch(nodes: readonly Node[], root: string): number {
  const branch = new Set(branchOf(nodes, root));
  return nodes.findLastIndex(({ id }) => branch.has(id)) + 1;
}

/** Only a node without children: a branch is taken away from its leaves. Its indicators go with it. */
export function removeNode(prepared: Prepared, id: string): Edited {
  const { plan, arrangements } = prepared;
  const node = nodeOf(plan, id);
  if (node === null) return refused("edit-subject-unknown", { subject: id });
  const children = plan.nodes.filter(({ parent }) => parent === id).length;
  if (children > 0) return refused("edit-node-not-empty", { node: node.code ?? node.title, children }, id);
  const without = { plan: { ...plan, nodes: plan.nodes.filter((one) => one.id !== id) }, arrangements };
  return done(node.indicators.reduce<Prepared>((left, { id }) => forget(left, id), without));
}

/** A branch goes, whole and in its order, to the end of another parent's; ids and codes stay as they are. */
export function moveNode({ plan, arrangements }: Prepared, edit: Of<"move-node">): Edited {
  const { node: id, parent } = edit;
  const node = nodeOf(plan, id);
  if (node === null) return refused("edit-subject-unknown", { subject: id });
  if (parent !== null && nodeOf(plan, parent) === null)
    return refused("edit-subject-unknown", { subject: parent });
  const branch = new Set(branchOf(plan.nodes, id));
  if (parent !== null && branch.has(parent))
    return refused("edit-node-under-itself", { node: node.code ?? node.title }, id);
  const moved = plan.nodes
    .filter((one) => branch.has(one.id))
    .map((one) => (one.id === id ? { ...one, parent } : one));
  const others = plan.nodes.filter((one) => !branch.has(one.id));
  const at = parent === null ? others.length : endOfBranch(others, parent);
  return done({ plan: { ...plan, nodes: others.toSpliced(at, 0, ...moved) }, arrangements });
}

export function addUnit({ plan, arrangements }: Prepared, edit: Of<"add-unit">): Edited {
  const code = folded(edit.code);
  const name = folded(edit.name);
  if (code === "" || name === "") return refused("edit-empty", { field: "units" });
  if (code.length > LONGEST.code) return refused("edit-too-long", { field: "code", most: LONGEST.code });
  if (name.length > LONGEST.title) return refused("edit-too-long", { field: "name", most: LONGEST.title });
  const codes = plan.units.map((unit) => unit.code);
  if (codes.includes(code)) return refused("edit-id-taken", { id: code });
  if (edit.parent !== null && !codes.includes(edit.parent))
    return refused("edit-unit-unknown", { unit: edit.parent, near: nearest(edit.parent, codes) });
  return done({
    plan: { ...plan, units: [...plan.units, { code, name, parent: edit.parent }] },
    arrangements,
  });
}

/** What was decided about an indicator goes with it. */
function forget(prepared: Prepared, indicator: string): Prepared {
  const { prepared: left } = withoutLostShares(prepared, indicator);
  const { [indicator]: _, ...responsible } = left.arrangements.responsible;
  const { [indicator]: __, ...settled } = left.arrangements.settled ?? {};
  const { settled: ___, ...rest } = left.arrangements;
  const kept = Object.keys(settled).length === 0 ? {} : { settled };
  return { plan: left.plan, arrangements: { ...rest, responsible, ...kept } };
}
