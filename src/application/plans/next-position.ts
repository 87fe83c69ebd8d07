import { readEdit } from "../../core/plan/edit/edit.ts";
import { nodeOf } from "../../core/plan/edit/parts.ts";
import type { AssessedDraft } from "./assessment.ts";

/**
 * The position of a new indicator of a node: after all that it has, has had in the draft and has in the plan in force,
 * so that what was measured for another is never taken for its own.
 */
export function nextPosition({ plan, inForce, changes }: AssessedDraft, node: string): number {
  const used = [plan, inForce?.plan].flatMap((one) =>
    (one ? (nodeOf(one, node)?.indicators ?? []) : []).map(({ id }) =>
      Number(id.slice(id.lastIndexOf("/") + 1)),
    ),
  );
  const added = changes.flatMap(({ change }) => {
    const edit = readEdit(change);
    return edit?.kind === "add-indicator" && edit.node === node ? [edit.position] : [];
  });
  return Math.max(0, ...used.filter(Number.isInteger), ...added) + 1;
}
