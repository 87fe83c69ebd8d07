import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import type { Override, SetAside } from "../../src/core/evaluation/evaluation.ts";
import { evaluationJson, type ResultJson } from "../../src/core/evaluation/json.ts";
import { readMeasurements } from "../../src/core/measurement/csv.ts";
import { ratio } from "../../src/core/number/rational.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { planJson } from "../../src/documents/plan-json.ts";
import { agree, type Fraction, fromText } from "./fraction.ts";
import { type NaiveDecisions, NaiveEvaluation, type NaiveResult } from "./naive-evaluation.ts";
import type { MeasuredRow, PlanShape } from "./plan-shape.ts";

/** The plan as `import --json` hands it over: all that the naive evaluator is given. */
export function shapeOf(plan: Plan): PlanShape {
  return JSON.parse(JSON.stringify(planJson(plan))) as PlanShape;
}

/** The rows as a file of measurements, in Italian numbers. */
export function csvOf(rows: readonly MeasuredRow[]): string {
  const shown = (value: string): string => (/^-?\d+\.\d+$/.test(value) ? value.replace(".", ",") : value);
  const answer: Record<string, string> = { true: "SI", false: "NO" };
  const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map(({ indicator, quantity, year, observedOn, value, unit, n }) =>
    [indicator, quantity, String(year), observedOn, answer[value] ?? shown(value), unit, n, "prova"]
      .map(quoted)
      .join(";"),
  );
  return ["indicator;quantity;year;observed_on;value;unit;n;source", ...lines, ""].join("\n");
}

/** Where the product and the naive evaluator differ, one line a figure; empty where they agree to nine digits. */
export function differences(
  plan: Plan,
  rows: readonly MeasuredRow[],
  year: number,
  observedUpTo: string,
  decisions: NaiveDecisions = { aside: new Set(), decided: new Map() },
): string[] {
  const read = readMeasurements(csvOf(rows), plan);
  const errors = read.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return errors.slice(0, 5).map((error) => `measurements: ${JSON.stringify(error)}`);
  const moment = { year, observedUpTo, knownUpTo: "9999-12-31" };
  const product = evaluationJson(
    evaluate(plan, read.measurements, DEFAULT_POLICY, moment, setAsideOf(decisions), overridesOf(decisions)),
    read.measurements,
  );
  const shape = shapeOf(plan);
  const naive = new NaiveEvaluation(shape, rows, year, observedUpTo, decisions);
  const found: string[] = [];
  const figure = (place: string, theirs: string | null | undefined, ours: Fraction | null): void => {
    if (theirs === null || theirs === undefined || ours === null) {
      if ((theirs ?? null) !== null || ours !== null) found.push(`${place}: ${theirs} / ${show(ours)}`);
    } else if (!agree(fromText(theirs), ours)) found.push(`${place}: ${theirs} / ${show(ours)}`);
  };
  const result = (place: string, theirs: ResultJson | undefined, ours: NaiveResult): void => {
    figure(`${place} score`, theirs?.score, ours.score);
    figure(`${place} coverage`, theirs?.coverage, ours.coverage);
    figure(`${place} worst`, theirs?.worst, ours.worst);
    figure(`${place} best`, theirs?.best, ours.best);
  };
  for (const node of shape.nodes) {
    for (const each of node.indicators) {
      const theirs = product.indicators[each.id];
      const ours = naive.indicator(node, each);
      const place = `${each.id} ${each.formula.normal}`;
      if (theirs?.status !== ours.status) found.push(`${place} status: ${theirs?.status} / ${ours.status}`);
      figure(`${place} achievement`, theirs?.achievement, ours.achievement);
      figure(`${place} uncapped`, theirs?.uncapped, ours.uncapped);
      const value = theirs?.value;
      if (ours.value !== null && typeof value === "string" && !/^\d{4}-\d\d-\d\d$/.test(value)) {
        figure(`${place} value`, value, ours.value);
      }
    }
    result(node.id, product.nodes[node.id], naive.node(node));
  }
  for (const { code } of shape.units) result(`unit ${code}`, product.units[code], naive.unit(code));
  result("body", product.body, naive.body);
  return found;
}

const SIGNED = { reason: "prova", author: "prova", date: "2018-01-01" };

function setAsideOf({ aside }: NaiveDecisions): SetAside[] {
  return [...aside].map((indicator) => ({ indicator, ...SIGNED }));
}

function overridesOf({ decided }: NaiveDecisions): Override[] {
  return [...decided].map(([indicator, { numerator, denominator }]) => ({
    indicator,
    achievement: ratio(numerator, denominator),
    ...SIGNED,
  }));
}

function show(value: Fraction | null): string {
  return value === null ? "null" : String(Number(value.numerator) / Number(value.denominator));
}
