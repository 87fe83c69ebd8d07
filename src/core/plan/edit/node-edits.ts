import { parseIsoDate } from "../../period/iso-date.ts";
import { nearest } from "../../text/nearest.ts";
import type { Activity, Node } from "../plan.ts";
import { type Edit, type Edited, LONGEST, type Prepared } from "./edit.ts";
import { done, folded, foldedLines, refused } from "./outcome.ts";
import { nodeOf, withNode } from "./parts.ts";

export type NodeEdit = Extract<
  Edit,
  { kind: "set-title" | "set-code" | "set-description" | "set-units" | "set-activities" }
>;

/** Changes what a node says of itself. */
export function editNode(prepared: Prepared, edit: NodeEdit): Edited {
  const node = nodeOf(prepared.plan, edit.node);
  if (node === null) return refused("edit-subject-unknown", { subject: edit.node });
  switch (edit.kind) {
    case "set-title":
      return setTitle(prepared, node, folded(edit.title));
    case "set-code":
      return setCode(prepared, node, folded(edit.code));
    case "set-description":
      return setDescription(prepared, node, foldedLines(edit.description));
    case "set-units":
      return setUnits(prepared, node, edit.units);
    case "set-activities":
      return setActivities(prepared, node, edit.activities);
  }
}

function setTitle(prepared: Prepared, node: Node, title: string): Edited {
  if (title === "") return refused("edit-empty", { field: "title" }, node.id, "title");
  if (title.length > LONGEST.title)
    return refused("edit-too-long", { field: "title", most: LONGEST.title }, node.id, "title");
  return done(withNode(prepared, { ...node, title }));
}

/** The id stays: what has been measured goes on belonging to the node. */
function setCode(prepared: Prepared, node: Node, code: string): Edited {
  if (code.length > LONGEST.code)
    return refused("edit-too-long", { field: "code", most: LONGEST.code }, node.id, "code");
  const other = prepared.plan.nodes.find((one) => code !== "" && one.id !== node.id && one.code === code);
  if (other && other.level === node.level)
    return refused("edit-code-taken", { code, title: other.title }, node.id, "code");
  return done(withNode(prepared, { ...node, code: code === "" ? null : code }));
}

function setDescription(prepared: Prepared, node: Node, description: string): Edited {
  if (description.length > LONGEST.description)
    return refused(
      "edit-too-long",
      { field: "description", most: LONGEST.description },
      node.id,
      "description",
    );
  return done(withNode(prepared, { ...node, description }));
}

function setUnits(prepared: Prepared, node: Node, units: readonly string[]): Edited {
  const known = prepared.plan.units.map(({ code }) => code);
  const unknown = units.find((unit) => !known.includes(unit) && !node.units.includes(unit));
  if (unknown !== undefined)
    return refused("edit-unit-unknown", { unit: unknown, near: nearest(unknown, known) }, node.id, "units");
  return done(withNode(prepared, { ...node, units: [...new Set(units)] }));
}

function setActivities(
  prepared: Prepared,
  node: Node,
  written: readonly { readonly text: string; readonly due: string }[],
): Edited {
  const activities: Activity[] = [];
  for (const { text, due } of written) {
    const words = folded(text);
    if (words === "") continue;
    if (words.length > LONGEST.title)
      return refused("edit-too-long", { field: "activities", most: LONGEST.title }, node.id, "activities");
    const day = due.trim() === "" ? null : parseIsoDate(due.trim());
    if (day === null && due.trim() !== "")
      return refused("edit-day-impossible", { text: due.trim() }, node.id, "activities");
    activities.push({ text: words, due: day });
  }
  return done(withNode(prepared, { ...node, activities }));
}
