import type { Indicator, Plan } from "../../src/core/plan/plan.ts";
import { targetJson } from "../../src/core/target/json.ts";

/** A plan as lines that an official can check against the document. */
export function outlineOf(plan: Plan): string {
  const depth = new Map<string, number>();
  const labels = new Map(plan.levels.map(({ id, label }) => [id, label]));
  const lines = plan.nodes.flatMap((node) => {
    const level = node.parent === null ? 0 : (depth.get(node.parent) ?? 0) + 1;
    depth.set(node.id, level);
    const weight = node.weight === null ? "" : ` (peso ${node.weight})`;
    const own = [
      `${labels.get(node.level)} ${node.code ?? "senza codice"}: ${node.title}${weight}`,
      ...(node.units.length > 0 ? [`  unità: ${node.units.join("; ")}`] : []),
      ...node.activities.map(({ text, due }) => `  attività: ${text}${due === null ? "" : ` -> ${due}`}`),
      ...node.indicators.map((indicator) => `  * ${indicatorLine(indicator)}`),
    ];
    return own.map((line) => `${"  ".repeat(level)}${line}`);
  });
  const units = plan.units.map(
    ({ code, name, parent }) => `unità ${code}: ${name}${parent === null ? "" : ` (in ${parent})`}`,
  );
  return [`${plan.title} | ${plan.period?.from}-${plan.period?.to}`, ...lines, ...units, ""].join("\n");
}

function indicatorLine({ name, dimension, formula, weight, baseline, targets }: Indicator): string {
  const values = targets.map((target) => {
    const { year, comparator, value, unit } = targetJson(target);
    return `${year} ${comparator} ${typeof value === "object" ? `${value.from}..${value.to}` : value}${unit === null ? "" : ` ${unit}`}`;
  });
  return [
    name,
    dimension ?? "-",
    formula.text,
    `peso ${weight ?? "-"}`,
    `stato ${baseline.text || "-"}`,
    values.join(", ") || "-",
  ].join(" | ");
}
