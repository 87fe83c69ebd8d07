import { readFileSync } from "node:fs";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import { readMeasurements } from "../../../src/core/measurement/csv.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { type ImportedPlan, importPlan } from "../../../src/documents/import-plan.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);

/** The example plan, read once. */
export const imported: ImportedPlan = await importPlan(
  "piano-lecce-2018-2020.txt",
  readFileSync(new URL("piano-lecce-2018-2020.txt", EXAMPLES)),
);

const measured = readFileSync(new URL("misurazioni-2017-2018.csv", EXAMPLES), "utf8");

/** The example evaluated for 2018, seen up to a day. */
export function exampleOn(day: string): Evaluation {
  const { plan } = imported;
  const { measurements } = readMeasurements(measured, plan, day);
  const moment = { year: 2018, observedUpTo: day, knownUpTo: day };
  return evaluate(plan, measurements, DEFAULT_POLICY, moment);
}
