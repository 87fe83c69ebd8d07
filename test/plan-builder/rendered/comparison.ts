import type { Plan } from "../../../src/core/plan/plan.ts";
import type { WrittenPlan } from "./model.ts";

/** What the importer must give back of a plan as written: one line a node, an indicator, a unit. */
export function writtenFacts(plan: WrittenPlan): string[] {
  return plan.nodes.flatMap((node) => [
    `${plan.levels[node.level]} | ${node.code ?? "-"} | ${node.title} | under ${node.parent?.title ?? "-"} | ${node.units
      .map((unit) => unit.code ?? unit.name)
      .sort()
      .join(", ")}`,
    ...node.indicators.map(
      (indicator) =>
        `   ${indicator.name} | ${indicator.dimension} | ${indicator.formula} | ${indicator.weight} | ${indicator.baseline} | ${indicator.targets.join(" ; ")}`,
    ),
  ]);
}

const DIMENSIONS: Readonly<Record<string, string>> = {
  effectiveness: "Efficacia",
  efficiency: "Efficienza",
  quality: "Qualità",
  impact: "Impatto",
  resources: "Stato delle risorse",
};

/** The same of a plan as read. */
export function readFacts(plan: Plan): string[] {
  const labels = new Map(plan.levels.map(({ id, label }) => [id, label]));
  const titles = new Map(plan.nodes.map(({ id, title }) => [id, title]));
  return plan.nodes.flatMap((node) => [
    `${labels.get(node.level)} | ${node.code ?? "-"} | ${node.title} | under ${titles.get(node.parent ?? "") ?? "-"} | ${[...node.units].sort().join(", ")}`,
    ...node.indicators.map(
      ({ name, dimension, formula, weight, baseline, targets }) =>
        `   ${name} | ${DIMENSIONS[dimension ?? ""] ?? "-"} | ${formula.text} | ${weight} | ${baseline.text} | ${targets.map(({ text }) => text).join(" ; ")}`,
    ),
  ]);
}
