import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluate, evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Moment, Result } from "../../src/core/evaluation/evaluation.ts";
import { changesBetween } from "../../src/core/evaluation/leverage/changes.ts";
import { type Lever, leversOf, strongest } from "../../src/core/evaluation/leverage.ts";
import { readMeasurements } from "../../src/core/measurement/csv.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import { ZERO } from "../../src/core/number/rational.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy/policy.ts";
import { policyOf } from "../../src/core/policy/read-policy.ts";
import { importPlan } from "../../src/documents/import-plan.ts";
import { EXAMPLE, MEASUREMENTS } from "../example/documents.ts";
import { type NodeSketch, plan, row, target, YEAR_END } from "./building.ts";
import { drawn } from "./generated.ts";

function levers(p: Plan, rows: readonly Measurement[], policy: Policy = DEFAULT_POLICY, moment = YEAR_END) {
  const compiled = compilePlan(p);
  const evaluation = evaluateCompiled(compiled, rows, policy, moment);
  return { evaluation, levers: leversOf(compiled, evaluation) };
}

/** The body where the indicator is another, of the same weight, whose single value is its target. */
function replaced(
  p: Plan,
  rows: readonly Measurement[],
  key: string,
  policy: Policy,
  moment: Moment,
): Evaluation {
  const sure = { normal: '(v "leva" t)', targets: ">= 1" };
  const nodes = p.nodes.map((node) => ({
    ...node,
    indicators: node.indicators.map((one) =>
      one.id === key
        ? {
            ...one,
            formula: { text: sure.normal, normal: sure.normal, kind: "other" as const },
            targets: [target(sure.targets)],
          }
        : one,
    ),
  }));
  const kept = rows.filter(({ indicator }) => indicator !== key);
  return evaluate(
    { ...p, nodes },
    [...kept, row(key, "leva", "1", { observedOn: "2018-01-01" })],
    policy,
    moment,
  );
}

function told({ score, coverage, worst, best }: Result): string {
  return [score, coverage, worst, best].map((x) => x?.toFraction() ?? "-").join(" ");
}

const short = ({ indicator, gain, secured, coverage }: Omit<Lever, "body" | "weight">): string =>
  [
    indicator,
    gain === null ? "-" : roundHalfUp(gain, 2),
    roundHalfUp(secured, 2),
    roundHalfUp(coverage, 4),
  ].join(" ");

describe("what an indicator at its target would do", () => {
  const tree: NodeSketch[] = [
    { id: "A", level: "area", weight: "60" },
    {
      id: "A.1",
      level: "action",
      parent: "A",
      indicators: [
        { normal: '(v "x" t)', targets: ">= 10", weight: "25" },
        { normal: '(v "y" t)', targets: ">= 10", weight: "75" },
      ],
    },
    { id: "B", level: "area", weight: "40" },
    {
      id: "B.1",
      level: "action",
      parent: "B",
      indicators: [{ normal: '(v "z" t)', targets: ">= 10" }],
    },
  ];

  test("a value below its target moves by its share of the whole", () => {
    const rows = [row("A.1/1", "x", "5"), row("A.1/2", "y", "10"), row("B.1/1", "z", "8")];
    // Missing from 100: 50 points of a quarter of 60 %, and 20 points of 40 %.
    expect(levers(plan(tree), rows).levers.map(short)).toEqual([
      "A.1/1 7.50 7.50 0.0000",
      "B.1/1 8.00 8.00 0.0000",
    ]);
  });

  test("its weight is what it can move, whatever it stands at", () => {
    for (const y of ["0", "5", "9"]) {
      const rows = [row("A.1/1", "x", "5"), row("A.1/2", "y", y), row("B.1/1", "z", "8")];
      const weights = levers(plan(tree), rows).levers.map(({ weight }) => weight.toFraction());
      expect(weights).toEqual(["15", "45", "40"]);
    }
  });

  test("a missing value gains coverage, and secures what counts 0 today", () => {
    const rows = [row("A.1/1", "x", "5"), row("B.1/1", "z", "10")];
    // 15 and 40 of 100 measured: (15 * 50 + 40 * 100) / 55 becomes (15 * 50 + 45 * 100 + 40 * 100) / 100.
    expect(levers(plan(tree), rows).levers.map(short)).toEqual([
      "A.1/1 13.64 7.50 0.0000",
      "A.1/2 6.14 45.00 0.4500",
    ]);
  });

  test("where nothing is measured the body has no score to gain on", () => {
    const { levers: found } = levers(plan(tree), []);
    expect(found.map(short)).toEqual([
      "A.1/1 - 15.00 0.1500",
      "A.1/2 - 45.00 0.4500",
      "B.1/1 - 40.00 0.4000",
    ]);
    expect(strongest(found, 2).map(({ indicator }) => indicator)).toEqual(["A.1/2", "B.1/1"]);
  });

  test("an indicator that feeds nothing moves nothing, a roll-up is no lever", () => {
    const p = plan([
      {
        id: "A",
        level: "strategic-objective",
        indicators: [
          { normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %", weight: "50" },
          { normal: '(v "x" t)', targets: ">= 10", weight: "50" },
        ],
      },
      { id: "A.1", parent: "A", indicators: [{ normal: '(v "y" t)', targets: ">= 10" }] },
      { id: "B", level: "strategic-objective", indicators: [{ normal: '(v "z" t)', targets: ">= 10" }] },
      { id: "B.1", parent: "B", indicators: [{ normal: '(v "w" t)', targets: ">= 10" }] },
    ]);
    const rows = ["A/2 x", "A.1/1 y", "B/1 z", "B.1/1 w"].map((text) => {
      const [id = "", name = ""] = text.split(" ");
      return row(id, name, "5");
    });
    const { levers: found } = levers(p, rows);
    expect(found.map(short)).toEqual([
      "A/2 12.50 12.50 0.0000",
      "A.1/1 12.50 12.50 0.0000",
      "B/1 25.00 25.00 0.0000",
      "B.1/1 0.00 0.00 0.0000",
    ]);
    expect(strongest(found, 9).map(({ indicator }) => indicator)).toEqual(["B/1", "A/2", "A.1/1"]);
  });

  test("the example plan: what would move the chamber's score most", async () => {
    const { plan: p } = await importPlan("piano-lecce-2018-2020.txt", readFileSync(EXAMPLE));
    const { measurements } = readMeasurements(readFileSync(MEASUREMENTS, "utf8"), p);
    const { levers: found } = levers(p, measurements);
    expect(strongest(found, 3).map(short)).toEqual([
      "C.1.2.1/1 15.25 12.50 0.0000",
      "B.1/2 4.36 3.57 0.0000",
      "D.2/1 2.84 12.50 0.1250",
    ]);
  });

  test("a thousand indicators, each exactly as the plan evaluated anew", () => {
    const wide: NodeSketch[] = Array.from({ length: 250 }, (_, i) => ({
      id: `n${i}`,
      parent: i === 0 ? null : `n${Math.floor((i - 1) / 6)}`,
      indicators: [
        ...(i < 41 ? [{ normal: '(* (rollup "children" weighted-mean) 100)', targets: ">= 90 %" }] : []),
        ...Array.from({ length: 4 }, () => ({ normal: '(v "x" t)', targets: ">= 10" })),
      ],
    }));
    const p = plan(wide);
    const rows = p.nodes.flatMap(({ indicators }, i) =>
      indicators
        .filter(({ formula }, k) => !formula.normal.includes("rollup") && (i + k) % 5 > 0)
        .map(({ id }, k) => row(id, "x", String(((i * 7 + k * 3) % 9) + 1))),
    );
    const { levers: found } = levers(p, rows);
    expect(found).toHaveLength(1000);
    for (const lever of found.filter((_, i) => i % 97 === 0))
      expect(told(lever.body)).toBe(told(replaced(p, rows, lever.indicator, DEFAULT_POLICY, YEAR_END).body));
  });
});

describe("what changed between two evaluations", () => {
  test("each indicator that stands elsewhere, with its effect on the body", () => {
    const p = plan([
      { id: "A", indicators: [{ normal: '(v "x" t)', targets: ">= 10" }] },
      { id: "B", indicators: [{ normal: '(v "y" t)', targets: ">= 10" }] },
      { id: "C", indicators: [{ normal: '(v "z" t)', targets: ">= 10" }] },
    ]);
    const compiled = compilePlan(p);
    const first = [row("A/1", "x", "5", { observedOn: "2018-06-30" }), row("B/1", "y", "4")];
    const later = [row("A/1", "x", "8"), row("C/1", "z", "3")];
    const at = (rows: readonly Measurement[]) => evaluateCompiled(compiled, rows, DEFAULT_POLICY, YEAR_END);
    const changes = changesBetween(compiled, at(first), at([...first, ...later]));
    const told = changes.map(({ indicator, before, after, effect }) =>
      [indicator, before.score, after.score, effect].map((x) =>
        typeof x === "string" ? x : (x?.toFraction() ?? "-"),
      ),
    );
    // 80, 40 and 30 now: without the first change (50 + 40 + 30) / 3, without the second (80 + 40) / 2.
    expect(told).toEqual([
      ["A/1", "50", "80", "10"],
      ["C/1", "-", "30", "-10"],
    ]);
  });

  test("one that changed alone has the whole effect", () => {
    let moved = 0;
    fc.assert(
      fc.property(drawn, ({ plan: p, rows }) => {
        const compiled = compilePlan(p);
        const at = (some: readonly Measurement[]) =>
          evaluateCompiled(compiled, some, DEFAULT_POLICY, YEAR_END);
        const after = at(rows);
        for (const one of new Set(rows.map(({ indicator }) => indicator))) {
          const before = at(rows.filter(({ indicator }) => indicator !== one));
          const own = changesBetween(compiled, before, after).find(({ indicator }) => indicator === one);
          if (before.body.score === null || after.body.score === null || !own) continue;
          expect(own.effect?.toFraction()).toBe(after.body.score.sub(before.body.score).toFraction());
          moved += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(moved).toBeGreaterThan(5);
  });
});

describe("whatever the plan and the measurements", () => {
  const onOff = policyOf({ id: "p", version: "1", rule: "on-off", parameters: {} }).policy ?? DEFAULT_POLICY;
  const policies = fc.constantFrom(DEFAULT_POLICY, onOff);
  const moments = fc.constantFrom(YEAR_END, { ...YEAR_END, observedUpTo: "2018-06-30" });

  test("the body then is that of the plan evaluated anew", () => {
    let compared = 0;
    fc.assert(
      fc.property(drawn, policies, moments, ({ plan: p, rows }, policy, moment) => {
        for (const lever of levers(p, rows, policy, moment).levers) {
          const anew = replaced(p, rows, lever.indicator, policy, moment);
          expect(told(lever.body), lever.indicator).toBe(told(anew.body));
          compared += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  test("without roll-ups nothing is ever lost by reaching a target", () => {
    fc.assert(
      fc.property(drawn, policies, moments, ({ plan: p, rows }, policy, moment) => {
        const nodes = p.nodes.map((node) => ({
          ...node,
          indicators: node.indicators.filter(({ formula }) => !formula.normal.includes("rollup")),
        }));
        for (const { gain, secured, coverage } of levers({ ...p, nodes }, rows, policy, moment).levers) {
          expect((gain ?? ZERO).compare(ZERO)).toBeGreaterThanOrEqual(0);
          expect(secured.compare(ZERO)).toBeGreaterThanOrEqual(0);
          expect(coverage.compare(ZERO)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
