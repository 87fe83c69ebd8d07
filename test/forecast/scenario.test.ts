import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Moment } from "../../src/core/evaluation/evaluation.ts";
import { evaluationJson } from "../../src/core/evaluation/json.ts";
import { type Supposed, supposing } from "../../src/core/forecast/scenario.ts";
import { matchAsked } from "../../src/core/measurement/asked.ts";
import { joined } from "../../src/core/measurement/contributions.ts";
import { requiredOf } from "../../src/core/measurement/entry/required.ts";
import { Ledger, latestByUnit } from "../../src/core/measurement/ledger.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { num, plan, row, target } from "../evaluation/building.ts";
import { drawn } from "../evaluation/generated.ts";

const SEPTEMBER: Moment = { year: 2018, observedUpTo: "2018-09-30", knownUpTo: "2018-12-31" };

function at(p: Plan, rows: readonly Measurement[]): Evaluation {
  return evaluateCompiled(compilePlan(p), rows, DEFAULT_POLICY, SEPTEMBER);
}

function scores(evaluation: Evaluation) {
  const { body, nodes, units, indicators } = evaluationJson(evaluation, []);
  return { body, nodes, units, indicators };
}

function only(p: Plan) {
  const [first] = compilePlan(p).nodes.flatMap(({ indicators }) => indicators);
  if (!first) throw new Error("no indicator");
  return first;
}

describe("values supposed", () => {
  test("take the place of every unit's, and of nothing else", () => {
    const p = plan([
      { id: "A", indicators: [{ normal: '(/ (v "x" t) (v "y" t))', targets: ">= 10" }] },
      { id: "B", indicators: [{ normal: '(v "x" t)', targets: ">= 10" }] },
    ]);
    const own = { observedOn: "2018-06-30" };
    const rows = [
      row("A/1", "x", "3", { ...own, unit: "U1" }),
      row("A/1", "x", "4", { ...own, unit: "U2" }),
      row("A/1", "x", "99", { ...own, year: 2017 }),
      row("A/1", "y", "2", own),
      row("B/1", "x", "5", own),
    ];
    const after = at(
      p,
      supposing(rows, SEPTEMBER, 2018, [
        { of: only(p), quantity: "x", value: { kind: "number", value: num("16") } },
      ]),
    );
    expect([...after.indicators.values()].map(({ achievement }) => achievement?.toFraction())).toEqual([
      "80",
      "50",
    ]);
  });

  test("count for a target with a deadline that has passed, and as a milestone's day", () => {
    const p = plan([
      {
        id: "A",
        indicators: [{ normal: '(v "x" t)', targets: [target(">= 10", 2018, { deadline: "2018-06-30" })] }],
      },
    ]);
    const rows = [
      row("A/1", "x", "4", { observedOn: "2018-06-30" }),
      row("A/1", "x", "9", { observedOn: "2018-08-31" }),
    ];
    const value = { kind: "number", value: num("10") } as const;
    const after = at(p, supposing(rows, SEPTEMBER, 2018, [{ of: only(p), quantity: "x", value }]));
    expect(after.body.score?.toFraction()).toBe("100");
    const m = plan([{ id: "A", indicators: [{ normal: '(milestone "z")', targets: "<= 2018-06-30" }] }]);
    const late = [row("A/1", null, "2018-07-15", { observedOn: "2018-07-15" })];
    expect(at(m, late).body.score?.toFraction()).toBe("0");
    const date = { kind: "date", date: "2018-06-30" } as const;
    const done = at(m, supposing(late, SEPTEMBER, 2018, [{ of: only(m), quantity: null, value: date }]));
    expect(done.body.score?.toFraction()).toBe("100");
  });

  test("the same values as measured change nothing", () => {
    let given = 0;
    fc.assert(
      fc.property(drawn, ({ plan: p, rows }) => {
        const ledger = new Ledger(rows, SEPTEMBER);
        const supposed = compilePlan(p)
          .nodes.flatMap(({ indicators }) => indicators)
          .flatMap((of): Supposed[] => {
            const { target: wanted, values } = requiredOf(of, 2018, 2018);
            if (wanted?.value.kind === "date" || wanted?.deadline) return [];
            return values.flatMap(({ asked, year }) => {
              const own = ledger
                .of(of.indicator.id)
                .filter((one) => one.year === 2018 && matchAsked(of.asked, one.quantity)?.asked === asked);
              const value = year === 2018 ? joined(latestByUnit(own), asked.joining) : null;
              return value ? [{ of, quantity: asked.quantity, value }] : [];
            });
          });
        given += supposed.length;
        const after = at(p, supposing(rows, SEPTEMBER, 2018, supposed));
        expect(scores(after)).toEqual(scores(at(p, rows)));
      }),
      { numRuns: 100 },
    );
    expect(given).toBeGreaterThan(20);
  });
});
