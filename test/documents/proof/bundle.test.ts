import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleMeasurements, examplePlan } from "../../../src/application/demonstration/example.ts";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import { evaluationJson } from "../../../src/core/evaluation/json.ts";
import { readMeasurements } from "../../../src/core/measurement/csv.ts";
import { rational } from "../../../src/core/number/rational.ts";
import { hashLedger, hashPlan } from "../../../src/core/plan/hash.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { readPlanJson } from "../../../src/documents/plan-from-json.ts";
import type { ProofMaterial } from "../../../src/documents/proof/bundle.ts";
import { CHECKS } from "../../../src/documents/proof/report.ts";
import { writeBundle, zipped } from "../../../src/documents/proof/write-bundle.ts";
import { plan, row, YEAR_END } from "../../evaluation/building.ts";
import { drawn } from "../../evaluation/generated.ts";
import { randomPlan } from "../../store/random-plan.ts";
import { materialOf, reportOn, textsIn } from "./material.ts";

let material: ProofMaterial;
beforeAll(async () => {
  const { name, bytes } = await examplePlan();
  const { plan } = await importPlan(name, bytes, {});
  material = materialOf(plan, await exampleMeasurements(plan), {
    setAside: [{ indicator: "A.1/1", reason: "prova", author: "programming-office", date: "2018-06-01" }],
    overrides: [
      {
        indicator: "A.1.1.1/1",
        achievement: rational("87.5"),
        reason: "prova",
        author: "evaluator",
        date: "2018-06-01",
      },
    ],
  });
});

describe("the bundle of the example", () => {
  test("holds, with every check made", () => {
    const report = reportOn(writeBundle(material));
    expect(report.differences).toEqual([]);
    expect(report.checks.map(({ check, state }) => `${check} ${state}`)).toEqual(
      CHECKS.map((check) => `${check} holds`),
    );
    expect(report.checks.find(({ check }) => check === "results")?.compared).toBeGreaterThan(800);
  });

  test("is the same bytes twice", () => {
    expect(Buffer.from(writeBundle(material)).equals(Buffer.from(writeBundle(material)))).toBe(true);
  });

  test("is the same bytes with a moment read back from a store, whose parts are in another order", () => {
    const { year, observedUpTo, knownUpTo } = material.moment;
    const moment = { knownUpTo, observedUpTo, year };
    const again = { ...material, moment, evaluation: { ...material.evaluation, moment } };
    expect(Buffer.from(writeBundle(again)).equals(Buffer.from(writeBundle(material)))).toBe(true);
  });

  test("holds as it was written before counts were told from documents", () => {
    const texts = textsIn(writeBundle(material));
    const without = (name: string, key: string) =>
      JSON.stringify(JSON.parse(texts.get(name) ?? "", (at, value) => (at === key ? undefined : value)));
    const first = new Map(texts)
      .set("shares.json", without("shares.json", "computed"))
      .set("entries.json", without("entries.json", "basis"));
    const manifest = JSON.parse(texts.get("manifest.json") ?? "");
    for (const name of Object.keys(manifest.files))
      manifest.files[name] = {
        sha256: createHash("sha256")
          .update(first.get(name) ?? "")
          .digest("hex"),
        bytes: Buffer.byteLength(first.get(name) ?? ""),
      };
    first.set("manifest.json", JSON.stringify({ ...manifest, version: 1 }));
    const files = [...first].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
    expect(reportOn(zipped(files)).differences).toEqual([]);
  });

  test("can be checked by hand: the hashes of files are those of plan and ledger", () => {
    const texts = textsIn(writeBundle(material));
    const hash = (name: string) =>
      createHash("sha256")
        .update(texts.get(name) ?? "")
        .digest("hex");
    expect(hash("plan-exact.json")).toBe(hashPlan(material.plan));
    expect(hash("ledger-exact.json")).toBe(hashLedger(material.measurements));
    const { files } = JSON.parse(texts.get("manifest.json") ?? "");
    for (const [name, { sha256 }] of Object.entries<{ sha256: string }>(files))
      expect(hash(name)).toBe(sha256);
  });

  test("plan and measurements are what the program reads, and give the same scores", () => {
    const texts = textsIn(writeBundle(material));
    const plan = readPlanJson(texts.get("plan.json") ?? "").plan as Plan;
    const { measurements, diagnostics } = readMeasurements(texts.get("measurements.csv") ?? "", plan);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const again = evaluate(
      plan,
      measurements,
      DEFAULT_POLICY,
      YEAR_END,
      material.setAside,
      material.overrides,
    );
    const { ledger: _, ...figures } = evaluationJson(again, measurements);
    const { ledger: __, ...stated } = JSON.parse(texts.get("results.json") ?? "");
    expect(JSON.parse(JSON.stringify(figures))).toEqual(stated);
  });
});

test("a mean that no decimal ends is read back from the measurements, by people's programs and by this one", () => {
  const value = { kind: "number", value: rational("517").div(rational("65")) } as const;
  const mean = { ...row("A/1", "x", "8"), sequence: 1, value };
  const one = plan([{ id: "A", indicators: [{ normal: '(v "x" t)', targets: ">= 10" }] }]);
  const texts = textsIn(writeBundle(materialOf(one, [mean])));
  const { measurements, diagnostics } = readMeasurements(texts.get("measurements.csv") ?? "", one);
  expect(diagnostics).toEqual([]);
  const again = evaluate(one, measurements, DEFAULT_POLICY, YEAR_END, [], []);
  const stated = JSON.parse(texts.get("results.json") ?? "");
  expect(evaluationJson(again, measurements).body).toEqual(stated.body);
});

describe("whatever the plan", () => {
  test("bundles of generated plans and measurements hold", () => {
    fc.assert(
      fc.property(drawn, ({ plan, rows }) => {
        const report = reportOn(writeBundle(materialOf(plan, rows, { counted: true })));
        expect(report.differences).toEqual([]);
        expect(report.holds).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("plans of any content come back exactly, down to the digits that no decimal has", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        expect(reportOn(writeBundle(materialOf(plan, []))).differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
