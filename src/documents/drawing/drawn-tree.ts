import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { stateOf } from "../../core/evaluation/state.ts";
import type { EvaluationShares } from "../../core/evidence-grade/shares.ts";
import type { DrawnNode } from "./drawn-node.ts";
import { outline } from "./outline.ts";

/** What stands for the body at the root of the drawing. */
export interface DrawnBody {
  readonly name: string;
  /** Words over the body's box: "Mandato istituzionale". */
  readonly level: string;
}

const BODY = "body:";

/** Every box of a plan's tree at a moment, parents first, each one's descendants right after it. */
export function drawnTree(
  { plan, body, nodes, moment }: Pick<Evaluation, "plan" | "body" | "nodes" | "moment">,
  { name, level }: DrawnBody,
  shares: EvaluationShares | null,
): readonly DrawnNode[] {
  const labels = new Map(plan.levels.map((one) => [one.id, one.label]));
  const root: DrawnNode = {
    key: BODY,
    parent: null,
    tier: 0,
    depth: 0,
    code: null,
    title: name,
    level,
    area: null,
    grouping: false,
    result: body,
    state: stateOf(body, moment),
    shares: shares?.body ?? null,
  };
  const rest = outline(plan).flatMap((place): DrawnNode[] => {
    const result = nodes.get(place.key);
    const node = plan.nodes[place.index];
    if (result === undefined || node === undefined) return [];
    const { key, tier, depth, area, grouping } = place;
    const { code, title } = node;
    const parent = place.parent ?? BODY;
    const state = stateOf(result, moment);
    const label = labels.get(node.level) ?? node.level;
    const rests = shares?.nodes.get(key) ?? null;
    return [
      { key, parent, tier, depth, code, title, level: label, area, grouping, result, state, shares: rests },
    ];
  });
  return [root, ...rest];
}
