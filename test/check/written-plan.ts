import { readFormula } from "../../src/core/formula/reading.ts";
import { readBaseline } from "../../src/core/plan/baseline.ts";
import { checkPlan } from "../../src/core/plan/check/check.ts";
import type { Indicator, Node, Plan } from "../../src/core/plan/plan.ts";
import { readWeight } from "../../src/core/plan/weight.ts";
import { readTarget } from "../../src/core/target/reading.ts";

/** An indicator as a plan's table has it; what is left out is written as a plan without defects would. */
export interface WrittenIndicator {
  readonly name?: string;
  readonly formula?: string;
  readonly weight?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly dimension?: Indicator["dimension"];
}

export interface WrittenNode {
  readonly level: string;
  readonly code: string | null;
  /** Code or id of the node above. */
  readonly in?: string;
  readonly title?: string;
  readonly units?: readonly string[];
  readonly activities?: number;
  readonly indicators?: readonly WrittenIndicator[];
}

const PERIOD = { from: 2018, to: 2020 };

/** Builds a plan of 2018-2020 from its nodes, with all texts read as the importer reads them. */
export function writtenPlan(nodes: readonly WrittenNode[], units: readonly string[] = []): Plan {
  const seen = new Set<string>();
  const built = nodes.map((node, at): Node => {
    const plain = node.code ?? `${node.level}-${at}`;
    const id = seen.has(plain) ? `${plain}#2` : plain;
    seen.add(id);
    return {
      id,
      level: node.level,
      code: node.code,
      title: node.title ?? `Titolo di ${id}`,
      description: "",
      parent: node.in ?? null,
      weight: null,
      units: node.units ?? [],
      activities: Array.from({ length: node.activities ?? 0 }, (_, k) => ({
        text: `Attività ${k + 1}`,
        due: null,
      })),
      indicators: (node.indicators ?? []).map((one, k, all) => indicator(`${id}/${k + 1}`, one, all.length)),
    };
  });
  const all = new Set([...units, ...(units.length === 0 ? built.flatMap((node) => node.units) : [])]);
  return {
    id: "prova",
    title: "Piano di prova",
    period: PERIOD,
    levels: [...new Set(nodes.map(({ level }) => level))].map((id) => ({ id, label: id })),
    units: [...all].map((code) => ({ code, name: code, parent: null })),
    nodes: built,
  };
}

function indicator(id: string, written: WrittenIndicator, siblings: number): Indicator {
  const {
    name = `Indicatore ${id}`,
    formula = "Numero incontri",
    baseline = "---",
    target = ">= 10",
  } = written;
  const { targets } = readTarget(target, { year: PERIOD.from, years: [2018, 2019, 2020] });
  const reading = readFormula(formula, { indicatorName: name, targets });
  return {
    id,
    name,
    dimension: written.dimension === undefined ? "effectiveness" : written.dimension,
    weight: readWeight(written.weight ?? String(100 / siblings)),
    formula: { text: formula, normal: reading.normal, kind: reading.kind },
    baseline: readBaseline(baseline),
    targets,
  };
}

/** One action under one objective, with these indicators: enough for what concerns a single indicator. */
export function planWith(...indicators: readonly WrittenIndicator[]): Plan {
  return writtenPlan([{ level: "action", code: "A.1", indicators }]);
}

/** Codes and subjects found, without those of plan-wide remarks: "weights-sum A.1". */
export function found(plan: Plan): string[] {
  return checkPlan(plan)
    .filter(({ code }) => code !== "assumed-equal-weights")
    .map(({ code, subject }) => `${code} ${subject}`)
    .sort();
}
