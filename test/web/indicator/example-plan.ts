import { readFileSync } from "node:fs";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import { readMeasurements } from "../../../src/core/measurement/csv.ts";
import type { Measurement } from "../../../src/core/measurement/measurement.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";

/** The example plan with its demonstration measurements, at the end of 2018. */
export interface ExamplePlan {
  readonly plan: Plan;
  readonly measurements: readonly Measurement[];
  readonly evaluation: Evaluation;
  /** The same at the end of another year, with the same measurements. */
  readonly yearEnd: (year: number, rows?: readonly Measurement[]) => Evaluation;
}

export async function examplePlan(): Promise<ExamplePlan> {
  const file = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url));
  const { plan } = await importPlan("piano.txt", file("piano-lecce-2018-2020.txt"));
  const csv = file("misurazioni-2017-2018.csv").toString("utf8");
  const { measurements } = readMeasurements(csv, plan);
  const yearEnd = (year: number, rows = measurements) =>
    evaluate(plan, rows, DEFAULT_POLICY, {
      year,
      observedUpTo: `${year}-12-31`,
      knownUpTo: `${year}-12-31`,
    });
  return { plan, measurements, evaluation: yearEnd(2018), yearEnd };
}
