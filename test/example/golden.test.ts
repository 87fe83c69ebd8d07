import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import { evaluationJson } from "../../src/core/evaluation/json.ts";
import { readMeasurements } from "../../src/core/measurement/csv.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { planJson } from "../../src/documents/plan-json.ts";
import { EXAMPLE, MEASUREMENTS } from "./documents.ts";
import { expectGolden } from "./golden.ts";

/** The whole example as imported and as evaluated, so that no figure moves unseen. */

const imported = importPlan("piano-lecce-2018-2020.txt", readFileSync(EXAMPLE));

test("the plan and its diagnostics, without their places and words", async () => {
  const { plan, diagnostics } = await imported;
  expectGolden("example-plan.json", {
    plan: planJson(plan),
    diagnostics: diagnostics.map(({ code, severity, subject, params, fix, alternatives }) => ({
      code,
      severity,
      subject,
      params,
      fix,
      alternatives,
    })),
  });
});

test.each([
  ["2018-12-31", "example-evaluation.json"],
  ["2018-09-30", "example-evaluation-2018-09-30.json"],
])("the evaluation as of %s", async (observedUpTo, name) => {
  const { plan } = await imported;
  const { measurements, diagnostics } = readMeasurements(readFileSync(MEASUREMENTS, "utf8"), plan);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const moment = { year: 2018, observedUpTo, knownUpTo: "2019-01-31" };
  expectGolden(name, evaluationJson(evaluate(plan, measurements, DEFAULT_POLICY, moment), measurements));
});

test("every row of the demonstration says that it is invented", () => {
  const [header = "", ...rows] = readFileSync(MEASUREMENTS, "utf8").trim().split("\n");
  const column = header.split(";").indexOf("source");
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(row.split(";")[column]).toMatch(/^dato inventato a scopo dimostrativo/);
});
