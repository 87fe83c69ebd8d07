import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import type { Node } from "../../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";

const LEVELS = ["Area", "Obiettivo strategico", "Obiettivo operativo", "Azione"];
/** How many stand under each: 9 areas with 4 objectives, 5 and 4 beneath them. */
const FANS = [9, 4, 5, 4];

/** A plan larger than any chamber's, with nothing measured. */
export function largeEvaluation(): Evaluation {
  const levels = LEVELS.map((label, index) => ({ id: `level-${index}`, label }));
  const plan = {
    id: "large",
    title: "Piano grande",
    period: { from: 2018, to: 2020 },
    levels,
    units: [],
    nodes: nodesUnder(null, 0),
  };
  const day = "2018-12-31";
  return evaluate(plan, [], DEFAULT_POLICY, { year: 2018, observedUpTo: day, knownUpTo: day });
}

function nodesUnder(parent: string | null, depth: number): Node[] {
  return Array.from({ length: FANS[depth] ?? 0 }, (_, index) => {
    const code = parent === null ? String(index + 1) : `${parent}.${index + 1}`;
    const node: Node = {
      id: code,
      code,
      parent,
      level: `level-${depth}`,
      title: `Un titolo che prende due righe intere del suo riquadro, ${code}`,
      description: "",
      weight: null,
      units: [],
      activities: [],
      indicators: [],
    };
    return [node, ...nodesUnder(code, depth + 1)];
  }).flat();
}
