import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Result } from "../../src/core/evaluation/evaluation.ts";
import { hundredths, UNKNOWN } from "../../src/core/evaluation/fast/bounded.ts";
import { compileProgram } from "../../src/core/evaluation/fast/compile-program.ts";
import { ScoredTree, type ShownResult } from "../../src/core/evaluation/fast/scored-tree.ts";
import type { MeasuredValue, Measurement } from "../../src/core/measurement/measurement.ts";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import { type Rational, rational } from "../../src/core/number/rational.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { planJson } from "../../src/documents/plan-json.ts";
import type { MeasuredRow, PlanShape } from "../independent/plan-shape.ts";
import { Random } from "../independent/random.ts";
import { randomMeasurements } from "../independent/random-measurements.ts";
import { randomPlan, YEAR } from "../independent/random-plan.ts";

const EXAMPLE = new URL("../../examples/piano-lecce-2018-2020.txt", import.meta.url);

function measured(text: string): MeasuredValue {
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { kind: "date", date: text };
  return { kind: "number", value: rational(text) };
}

function measurementOf(row: MeasuredRow, sequence: number): Measurement {
  return {
    indicator: row.indicator,
    quantity: row.quantity === "" ? null : row.quantity,
    year: row.year,
    observedOn: row.observedOn,
    recordedOn: null,
    value: measured(row.value),
    unit: row.unit === "" ? null : row.unit,
    n: row.n === "" ? null : rational(row.n),
    source: "",
    sequence,
    line: null,
  };
}

function shown(value: Rational | null): number {
  return value === null ? UNKNOWN : Number(roundHalfUp(value, 2).replace(".", ""));
}

function shownResult(result: Result): ShownResult {
  return {
    score: shown(result.score),
    coverage: shown(result.coverage.mul(100)),
    worst: shown(result.worst),
    best: shown(result.best),
  };
}

function expectSame(tree: ScoredTree, exact: Evaluation): void {
  expect(tree.body()).toEqual(shownResult(exact.body));
  for (const [key, result] of exact.nodes) expect([key, tree.node(key)]).toEqual([key, shownResult(result)]);
  for (const [key, result] of exact.units) expect([key, tree.unit(key)]).toEqual([key, shownResult(result)]);
  for (const [key, result] of exact.indicators) {
    expect([key, tree.achievement(key)]).toEqual([key, shown(result.achievement)]);
  }
}

/** Loads half of the rows, adds the others one at a time, and compares with the exact evaluation on the way. */
function follow(plan: Plan, year: number, shape: PlanShape, seed: number): boolean {
  const random = new Random(seed);
  const rows = randomMeasurements(shape, year, random).map(measurementOf);
  const moment = { year, observedUpTo: `${year}-12-31`, knownUpTo: "9999-12-31" };
  const compiled = compilePlan(plan);
  const program = compileProgram(compiled, DEFAULT_POLICY, moment);
  const tree = new ScoredTree(compiled, program, DEFAULT_POLICY, moment);
  const half = Math.floor(rows.length / 2);
  tree.load(rows.slice(0, half));
  tree.evaluate();
  expectSame(tree, evaluateCompiled(compiled, rows.slice(0, half), DEFAULT_POLICY, moment));
  for (const row of rows.slice(half)) tree.add(row);
  expectSame(tree, evaluateCompiled(compiled, rows, DEFAULT_POLICY, moment));
  return program !== null;
}

describe("a tree kept scored shows what the exact evaluation gives", () => {
  test("on plans at random", () => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const plan = randomPlan(new Random(seed));
      follow(plan, YEAR, planJson(plan) as unknown as PlanShape, seed);
    }
  });

  test("on the example plan, which needs no exact evaluation as a whole", async () => {
    expect(existsSync(EXAMPLE)).toBe(true);
    const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
    for (let seed = 1; seed <= 12; seed += 1) {
      expect(follow(plan, 2018, planJson(plan) as unknown as PlanShape, seed)).toBe(true);
    }
  });
});

describe("rounding of a bounded float", () => {
  test("decides only what the bound can tell", () => {
    expect(hundredths(97.087378, 1e-9)).toBe(9709);
    expect(hundredths(62.125, 1e-12)).toBeNull();
    expect(hundredths(62.125, 0)).toBeNull();
    expect(hundredths(100, 1e-12)).toBe(10_000);
    expect(hundredths(Number.NaN, 0)).toBe(UNKNOWN);
  });
});
