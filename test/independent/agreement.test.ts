import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMeasurements } from "../../src/core/measurement/csv.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { plan as planOf } from "../evaluation/building.ts";
import { EXAMPLE, OTHER_PLANS } from "../example/documents.ts";
import { differences, shapeOf } from "./comparison.ts";
import { fromText } from "./fraction.ts";
import type { NaiveDecisions } from "./naive-evaluation.ts";
import { Random } from "./random.ts";
import { randomMeasurements } from "./random-measurements.ts";
import { randomPlan, YEAR } from "./random-plan.ts";

/** Two evaluators that share no code give the same figures, to nine digits, on measurements drawn at random. */

const ROUNDS = 30;

function drawn(plan: Plan, year: number, seed: number, decisions = false): string[] {
  const random = new Random(seed);
  const rows = randomMeasurements(shapeOf(plan), year, random);
  const observedUpTo = random.chance(0.5) ? `${year}-12-31` : random.date(year);
  return differences(plan, rows, year, observedUpTo, decisions ? randomDecisions(plan, random) : undefined);
}

/** A few indicators set aside, a few with an achievement given, some with both. */
function randomDecisions(plan: Plan, random: Random): NaiveDecisions {
  const ids = plan.nodes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return {
    aside: new Set(ids.filter(() => random.chance(0.15))),
    decided: new Map(
      ids.filter(() => random.chance(0.25)).map((id) => [id, fromText(String(random.integer(0, 100)))]),
    ),
  };
}

const others = existsSync(OTHER_PLANS)
  ? readdirSync(OTHER_PLANS)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => `${OTHER_PLANS}/${name}`)
  : [];

describe.each([EXAMPLE, ...others])("%s", (path) => {
  test.each([0, 1])(`${ROUNDS} drawings of measurements, years after the first: %i`, async (after) => {
    const { plan } = await importPlan("piano.txt", readFileSync(path));
    const year = (plan.period?.from ?? 0) + after;
    for (let seed = 1; seed <= ROUNDS; seed += 1) expect(drawn(plan, year, seed), `seed ${seed}`).toEqual([]);
  });
});

test("what people decided on single indicators", async () => {
  const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
  const year = plan.period?.from ?? 0;
  for (let seed = 1; seed <= ROUNDS / 2; seed += 1) {
    expect(drawn(plan, year, seed, true), `seed ${seed}`).toEqual([]);
    expect(drawn(randomPlan(new Random(seed)), YEAR, seed, true), `seed ${seed}`).toEqual([]);
  }
});

test(`${5 * ROUNDS} plans of other shapes`, () => {
  for (let seed = 1; seed <= 5 * ROUNDS; seed += 1) {
    expect(drawn(randomPlan(new Random(seed)), YEAR, seed), `seed ${seed}`).toEqual([]);
  }
});

test("a part of a formula that cannot be computed is not taken for the indicator's own value", () => {
  const normal =
    '(/ (sum-over i (* (v "giorni di ritardo" t) (v "importo" t))) (sum-over i (v "importi pagati" t)))';
  const plan = planOf([{ id: "N", indicators: [{ normal, targets: "<= 0" }] }]);
  const header = "indicator;quantity;year;observed_on;value;unit;n;source";
  const read = readMeasurements(`${header}\nN/1;importi pagati;2018;2018-12-31;120000;;;prova\n`, plan);
  expect(read.diagnostics.map(({ severity }) => severity)).toContain("error");
  expect(read.measurements).toEqual([]);
});
