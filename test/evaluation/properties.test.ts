import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Result } from "../../src/core/evaluation/evaluation.ts";
import { evaluationJson } from "../../src/core/evaluation/json.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { HUNDRED, max, min, ONE, type Rational, ZERO } from "../../src/core/number/rational.ts";
import type { Node, Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy/policy.ts";
import { policyOf } from "../../src/core/policy/read-policy.ts";
import { num, plan, YEAR_END } from "./building.ts";
import { drawn, rowsFor } from "./generated.ts";

const RUNS = { numRuns: 300 };

const POLICIES: Policy[] = [
  { rule: "capped-ratio", parameters: { tolerance: "5", graceDays: 30 } },
  { rule: "on-off", parameters: {} },
  { rule: "linear-from-baseline", parameters: {} },
  {
    rule: "bands",
    parameters: {
      bands: [
        { from: "0", to: "40", achievement: "10" },
        { from: "40", to: "100", achievement: "60" },
        { from: "100", to: null, achievement: "100" },
      ],
    },
  },
].map((data) => policyOf({ id: "p", version: "1", ...data }).policy ?? DEFAULT_POLICY);
const policies = fc.constantFrom(DEFAULT_POLICY, ...POLICIES);
const moments = fc.constantFrom(YEAR_END, { ...YEAR_END, observedUpTo: "2018-06-30" });

function within(value: Rational, low: Rational, high: Rational): boolean {
  return value.compare(low) >= 0 && value.compare(high) <= 0;
}

function allResults(e: Evaluation): Result[] {
  return [e.body, ...e.nodes.values(), ...e.units.values(), ...e.indicators.values()];
}

/** Every figure as text, in the order of the keys given. */
function figures(e: Evaluation): Record<string, string> {
  const told = ({ score, coverage, worst, best }: Result): string =>
    [score, coverage, worst, best].map((x) => x?.toFraction() ?? "-").join(" ");
  const entries = [
    ["body", told(e.body)],
    ...[...e.nodes].map(([key, r]) => [`node ${key}`, told(r)]),
    ...[...e.units].map(([key, r]) => [`unit ${key}`, told(r)]),
    ...[...e.indicators].map(([key, r]) => [
      `indicator ${key}`,
      `${r.status} ${told(r)} ${r.achievement?.toFraction()}`,
    ]),
  ];
  return Object.fromEntries(entries.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
}

describe("whatever the plan, the measurements and the policy", () => {
  test("worst <= score <= best, coverage between 0 and 1", () => {
    fc.assert(
      fc.property(drawn, policies, moments, ({ plan: p, rows }, policy, moment) => {
        for (const { score, coverage, worst, best } of allResults(evaluate(p, rows, policy, moment))) {
          expect(within(worst, ZERO, best) && within(best, worst, HUNDRED)).toBe(true);
          expect(score === null || within(score, worst, best)).toBe(true);
          expect(within(coverage, ZERO, ONE)).toBe(true);
          expect(score === null).toBe(coverage.equals(ZERO));
          if (coverage.equals(ONE)) expect(worst.equals(best)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("the order of nodes and of rows observed on different days changes nothing", () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), ({ plan: p, rows }, noise) => {
        const shuffled = (list: readonly Node[]): Node[] =>
          list
            .map((item) => ({ item, key: noise.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const there = figures(evaluate(p, rows, DEFAULT_POLICY, YEAR_END));
        const other = { ...p, nodes: shuffled(p.nodes) };
        expect(figures(evaluate(other, [...rows].reverse(), DEFAULT_POLICY, YEAR_END))).toEqual(there);
      }),
      RUNS,
    );
  });

  test("weights are relative: scaling those of a family changes nothing", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 1000 }), ({ plan: p, rows }, k) => {
        const factor = num(`${k}/7`);
        const scaled: Plan = {
          ...p,
          nodes: p.nodes.map((node) => ({
            ...node,
            weight: node.weight?.mul(factor) ?? null,
            indicators: node.indicators.map((i) => ({ ...i, weight: i.weight?.mul(factor) ?? null })),
          })),
        };
        const there = figures(evaluate(p, rows, DEFAULT_POLICY, YEAR_END));
        expect(figures(evaluate(scaled, rows, DEFAULT_POLICY, YEAR_END))).toEqual(there);
      }),
      RUNS,
    );
  });

  test("a mean lies between its parts", () => {
    fc.assert(
      fc.property(drawn, ({ plan: p, rows }) => {
        const e = evaluate(p, rows, DEFAULT_POLICY, YEAR_END);
        for (const { score, worst, best, parts } of [e.body, ...e.nodes.values(), ...e.units.values()]) {
          const counted = parts
            .filter(({ weight }) => !weight.equals(ZERO))
            .map(({ kind, key }) => (kind === "node" ? e.nodes : e.indicators).get(key));
          const scores = counted.flatMap((part) => (part?.score ? [part.score] : []));
          if (score === null || scores.length === 0) continue;
          // Held inside its interval, a score may leave the parts' own; it then stands at an end.
          const held = score.equals(worst) || score.equals(best);
          expect(held || within(score, scores.reduce(min), scores.reduce(max))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("more data never widens an interval", () => {
    const pairs = drawn.chain(({ plan: p, rows }) => rowsFor(p).map((more) => ({ p, rows, more })));
    fc.assert(
      fc.property(pairs, ({ p, rows, more }) => {
        const before = evaluate(p, rows, DEFAULT_POLICY, YEAR_END);
        // What is known already may change its mind; only what is missing is completed.
        const open = more.filter(({ indicator }) => before.indicators.get(indicator)?.status === "missing");
        const later = open.map((one) => ({ ...one, sequence: one.sequence + 1_000_000 }));
        const after = evaluate(p, [...rows, ...later], DEFAULT_POLICY, YEAR_END);
        for (const [key, { worst, best }] of before.nodes) {
          const now = after.nodes.get(key);
          expect(now && now.worst.compare(worst) >= 0 && now.best.compare(best) <= 0, key).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("the JSON holds twelve digits and more", () => {
    fc.assert(
      fc.property(drawn, ({ plan: p, rows }) => {
        const e = evaluate(p, rows, DEFAULT_POLICY, YEAR_END);
        const json = evaluationJson(e, rows);
        for (const [key, result] of e.nodes) {
          const written = json.nodes[key]?.score ?? null;
          if (result.score === null) expect(written).toBeNull();
          else
            expect(
              num(written ?? "0")
                .sub(result.score)
                .abs()
                .compare("1/1000000000000"),
            ).toBeLessThan(0);
        }
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      }),
      { numRuns: 100 },
    );
  });
});

describe("evaluating never throws", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("(", '(v "x"', "(/ 1 0)", '(rollup "" mean)'),
  );
  const nodes = fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c", ""),
      parent: fc.constantFrom("a", "b", "c", "", null),
      level: fc.constantFrom("programme", "action", ""),
      indicators: fc.array(
        fc.record({ normal: text, targets: fc.constantFrom(">= 0", "<= 2018-01-01", "= no", "between 0 0") }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 8 },
  );
  const row: fc.Arbitrary<Measurement> = fc.record({
    indicator: fc.constantFrom("a/1", "b/1", "c/2", "nowhere"),
    quantity: fc.option(text),
    year: fc.integer(),
    observedOn: fc.oneof(text, fc.constant("2018-05-05")),
    value: fc.oneof(
      fc.record({ kind: fc.constant("number" as const), value: fc.bigInt().map((n) => num(String(n))) }),
      fc.record({ kind: fc.constant("date" as const), date: fc.oneof(text, fc.constant("2018-05-05")) }),
      fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
    ),
    unit: fc.option(text),
    n: fc.option(fc.bigInt().map((n) => num(String(n)))),
    source: text,
    sequence: fc.integer(),
    recordedOn: fc.option(text),
    line: fc.option(fc.integer()),
  });

  test("on plans and rows that make no sense", () => {
    fc.assert(
      fc.property(nodes, fc.array(row, { maxLength: 20 }), policies, (sketches, rows, policy) => {
        const p = plan(sketches);
        const e = evaluate(p, rows, policy, YEAR_END);
        expect(e.nodes.size).toBe(p.nodes.length);
        evaluationJson(e, rows);
      }),
      RUNS,
    );
  });
});
