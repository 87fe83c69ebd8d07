import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMeasurements } from "../../core/measurement/csv.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";
import type { Plan } from "../../core/plan/plan.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "examples");
const PLAN = "piano-lecce-2018-2020.txt";
const MEASUREMENTS = "misurazioni-2017-2018.csv";
const INVOICES = "fatture-2018.csv";

/** The example plan as a person would upload it. */
export async function examplePlan(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: PLAN, bytes: await readFile(join(FOLDER, PLAN)) };
}

/** The invented invoices as an accounting program would export them. */
export async function exampleInvoices(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: INVOICES, bytes: await readFile(join(FOLDER, INVOICES)) };
}

/** The invented measurements, in the order of the file. Throws where they do not fit the plan: both are ours. */
export async function exampleMeasurements(plan: Plan): Promise<readonly Measurement[]> {
  const text = await readFile(join(FOLDER, MEASUREMENTS), "utf8");
  const { measurements, diagnostics } = readMeasurements(text, plan);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`${MEASUREMENTS}: ${errors.map(({ code }) => code).join(", ")}`);
  return measurements;
}
