import type { Diagnostic } from "../core/diagnostics/diagnostic.ts";
import type { SourceLines } from "../core/diagnostics/source-lines.ts";
import { toDecimalDigits } from "../core/number/decimal.ts";
import type { Rational } from "../core/number/rational.ts";
import type { Indicator, Node, Plan } from "../core/plan/plan.ts";
import { targetJson } from "../core/target/json.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { diagnosticJson } from "../messages/diagnostic-json.ts";

/** What `import --json` writes is made of. */
export interface Importable {
  readonly plan: Plan;
  /** Located in the text that `view.lines` counts. */
  readonly diagnostics: readonly Diagnostic[];
  readonly view: { readonly lines: SourceLines };
}

/** The object of `import --json`: the plan, and the diagnostics with their words and places. */
export function importedJson({ plan, diagnostics, view }: Importable, words: Catalogue) {
  return {
    plan: planJson(plan),
    diagnostics: diagnostics.map((found) => diagnosticJson(found, view.lines, words)),
  };
}

/** A plan in the JSON of the interface. Numbers are JSON numbers of at most 15 significant digits. */
export function planJson(plan: Plan) {
  const { id, title, period, levels, units } = plan;
  return { id, title, period, levels, units, nodes: plan.nodes.map(nodeJson) };
}

function nodeJson(node: Node) {
  return {
    id: node.id,
    level: node.level,
    code: node.code,
    title: node.title,
    description: node.description,
    parent: node.parent,
    weight: number(node.weight),
    units: node.units,
    activities: node.activities,
    indicators: node.indicators.map(indicatorJson),
  };
}

function indicatorJson({ id, name, dimension, weight, formula, baseline, targets }: Indicator) {
  return {
    id,
    name,
    dimension,
    weight: number(weight),
    formula,
    baseline: { ...baseline, value: number(baseline.value) },
    targets: targets.map((target) => ({ text: target.text, ...targetJson(target) })),
  };
}

function number(value: Rational | null): number | null {
  return value === null ? null : Number(toDecimalDigits(value, 15));
}
