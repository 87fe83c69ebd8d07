import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rational } from "../../src/core/number/rational.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { readPlanJson } from "../../src/documents/plan-from-json.ts";
import type { NewEntry } from "../../src/store/ledger.ts";
import type { PlanWriter } from "../../src/store/plans.ts";
import type { Author, Store } from "../../src/store/store.ts";
import { ROOT } from "../house/source-files.ts";

export const SETUP: Author = { kind: "system", id: "setup", name: "Avvio" };
export const ANNA: Author = { kind: "person", id: "anna", name: "Anna Greco" };
export const BRUNO: Author = { kind: "person", id: "bruno", name: "Bruno Leo" };

export const LECCE = "cciaa_le";
export const BARI = "cciaa_ba";

/** Two bodies, so that each test can look over the fence. */
export async function withBodies(store: Store): Promise<void> {
  await store.createBody({ code: LECCE, name: "Camera di commercio di Lecce", demonstration: true }, SETUP);
  await store.createBody({ code: BARI, name: "Camera di commercio di Bari", demonstration: false }, SETUP);
}

/** The plan of the example, whole. */
export function examplePlan(): Plan {
  const { plan } = readPlanJson(readFileSync(join(ROOT, "test/golden/example-plan.json"), "utf8"));
  if (plan === null) throw new Error("the example plan cannot be read");
  return plan;
}

/** A first value of a cell, unless told otherwise. */
export function entry(
  indicator: string,
  value: string,
  { seen = null, corrects = null, evidence = [], year = 2018 }: Partial<NewEntry> & { year?: number } = {},
): NewEntry {
  return {
    measurement: {
      indicator,
      quantity: null,
      year,
      observedOn: `${year}-12-31`,
      value: { kind: "number", value: rational(value) },
      unit: null,
      n: null,
      source: "Protocollo",
    },
    seen,
    corrects,
    evidence,
    link: null,
  };
}

/** An adoption of the plan, unless told otherwise. */
export function adoption(
  plan: Plan,
  change: Partial<Parameters<PlanWriter["adopt"]>[0]> = {},
): Parameters<PlanWriter["adopt"]>[0] {
  return {
    plan,
    arrangements: { responsible: {}, shared: [] },
    act: { number: "Delibera n. 7", date: "2018-01-31" },
    source: null,
    targetSetters: {},
    ...change,
  };
}
