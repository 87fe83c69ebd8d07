import { nearest } from "../../text/nearest.ts";
import { readWeight } from "../weight.ts";
import { type Edit, type Edited, LONGEST, type Prepared } from "./edit.ts";
import { editIndicator } from "./indicator-edits.ts";
import { editNode } from "./node-edits.ts";
import { done, folded, refused } from "./outcome.ts";
import { indicatorOf, nodeOf, withIndicator, withNode } from "./parts.ts";
import { share, unshare } from "./shares.ts";
import { addIndicator, addNode, addUnit, moveNode, removeIndicator, removeNode } from "./structure.ts";

/**
 * Applies one edit to a plan being prepared. Pure, never throws; ids of nodes and indicators stay as they are, whatever
 * is renamed. What cannot be done is refused with its reason; doubts about a text that was read are told with the result.
 */
export function applyEdit(prepared: Prepared, edit: Edit): Edited {
  const { plan, arrangements } = prepared;
  switch (edit.kind) {
    case "set-plan-title": {
      const title = folded(edit.title);
      if (title === "") return refused("edit-empty", { field: "title" });
      if (title.length > LONGEST.title)
        return refused("edit-too-long", { field: "title", most: LONGEST.title });
      return done({ plan: { ...plan, title }, arrangements });
    }
    case "set-period": {
      const { from, to } = edit;
      if (to < from) return refused("edit-period-backwards", { from, to });
      return done({ plan: { ...plan, period: { from, to } }, arrangements });
    }
    case "set-title":
    case "set-code":
    case "set-description":
    case "set-units":
    case "set-activities":
      return editNode(prepared, edit);
    case "set-name":
    case "set-dimension":
    case "set-formula":
    case "settle-reading":
    case "set-baseline":
    case "set-targets":
      return editIndicator(prepared, edit);
    case "set-weight":
      return setWeight(prepared, edit.subject, folded(edit.weight));
    case "add-indicator":
      return addIndicator(prepared, edit);
    case "remove-indicator":
      return removeIndicator(prepared, edit.indicator);
    case "add-node":
      return addNode(prepared, edit);
    case "remove-node":
      return removeNode(prepared, edit.node);
    case "move-node":
      return moveNode(prepared, edit);
    case "add-unit":
      return addUnit(prepared, edit);
    case "set-responsible":
      return setResponsible(prepared, edit.indicator, edit.unit);
    case "share-quantity":
      return share(prepared, edit);
    case "unshare-quantity":
      return unshare(prepared, edit.name);
  }
}

function setWeight(prepared: Prepared, subject: string, text: string): Edited {
  const found = indicatorOf(prepared.plan, subject);
  const node = nodeOf(prepared.plan, subject);
  const weight = text === "" ? null : readWeight(text);
  if (weight === null && text !== "") return refused("edit-weight-unreadable", { text }, subject, "weight");
  if (found) return done(withIndicator(prepared, found.node, { ...found.indicator, weight }));
  if (node) return done(withNode(prepared, { ...node, weight }));
  return refused("edit-subject-unknown", { subject });
}

function setResponsible({ plan, arrangements }: Prepared, indicator: string, unit: string | null): Edited {
  if (indicatorOf(plan, indicator) === null) return refused("edit-subject-unknown", { subject: indicator });
  const codes = plan.units.map(({ code }) => code);
  if (unit !== null && !codes.includes(unit))
    return refused("edit-unit-unknown", { unit, near: nearest(unit, codes) }, indicator, "units");
  const { [indicator]: _, ...others } = arrangements.responsible;
  const responsible = unit === null ? others : { ...others, [indicator]: unit };
  return done({ plan, arrangements: { ...arrangements, responsible } });
}
