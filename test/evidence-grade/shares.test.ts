import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import { type Grade, gradeOf } from "../../src/core/evidence-grade/grade.ts";
import { BASES, type Shares, sharesOf } from "../../src/core/evidence-grade/shares.ts";
import { sum } from "../../src/core/number/rational.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { num, plan, row, run, YEAR_END } from "../evaluation/building.ts";
import { drawn } from "../evaluation/generated.ts";

const told = (shares: Shares | undefined) =>
  Object.fromEntries(
    BASES.map((basis) => [basis, shares?.[basis].toFraction()]).filter(([, x]) => x !== "0"),
  );
const wholeOf = (shares: Shares) => sum(BASES.map((basis) => shares[basis]));

describe("the grade of an entry", () => {
  test.each<[string, Grade]>([
    ["key, no file", "system"],
    ["key, file", "system"],
    ["person with a link", "system"],
    ["person with a file", "document"],
    ["person alone", "declared"],
    ["the program itself", "declared"],
  ])("%s: %s", (what, grade) => {
    const kind = what.startsWith("key") ? "key" : what.startsWith("the program") ? "system" : "person";
    const link = what.endsWith("link") ? "https://protocollo.example.it/1" : null;
    const evidence = what.endsWith(", file") || what.endsWith("a file") ? [{ hash: "", name: "" }] : [];
    expect(gradeOf({ author: { kind }, link, evidence })).toBe(grade);
  });
});

describe("shares worked by hand", () => {
  // Two areas of equal weight. A has a ratio of two rows (weight 3) and a count (weight 1); B has one count, not measured.
  const p = plan([
    {
      id: "A",
      indicators: [
        { normal: '(/ (v "x" t) (v "y" t))', targets: ">= 1", weight: "3" },
        { normal: '(v "x" t)', targets: ">= 5", weight: "1" },
      ],
    },
    { id: "B", indicators: [{ normal: '(v "x" t)', targets: ">= 5" }] },
  ]);
  const rows = [row("A/1", "x", "4"), row("A/1", "y", "4"), row("A/2", "x", "5")];
  const grades = new Map<number, Grade>([
    [rows[0]?.sequence ?? 0, "system"],
    [rows[1]?.sequence ?? 0, "document"],
  ]);

  test("A: 3/4 of its weight split over two rows, 1/4 on a declaration; the body: half of that, B is not covered", () => {
    const shares = sharesOf(run(p, rows), grades);
    expect(told(shares.indicators.get("A/1"))).toEqual({ system: "1/2", document: "1/2" });
    expect(told(shares.nodes.get("A"))).toEqual({ system: "3/8", document: "3/8", declared: "1/4" });
    expect(told(shares.nodes.get("B"))).toEqual({});
    expect(told(shares.body)).toEqual({ system: "3/16", document: "3/16", declared: "1/8" });
  });

  test("a roll-up rests on what its children rest on", () => {
    const up = plan([
      {
        id: "O",
        level: "strategic-objective",
        indicators: [{ normal: '(rollup "children" weighted-mean)', targets: ">= 1" }],
      },
      { id: "A", parent: "O", weight: "1", indicators: [{ normal: '(v "x" t)', targets: ">= 5" }] },
      { id: "B", parent: "O", weight: "2", indicators: [{ normal: '(v "x" t)', targets: ">= 5" }] },
    ]);
    const measured = [row("A/1", "x", "5"), row("B/1", "x", "5")];
    const only = new Map<number, Grade>([[measured[1]?.sequence ?? 0, "system"]]);
    expect(told(sharesOf(run(up, measured), only).body)).toEqual({ system: "2/3", declared: "1/3" });
  });

  test("a day gone by without anything recorded rests on nothing measured; a decided achievement on the decision", () => {
    const late = plan([
      {
        id: "A",
        indicators: [
          { normal: '(milestone "x")', targets: "<= 2018-06-30", weight: "1" },
          { normal: '(v "x" t)', targets: ">= 5", weight: "1" },
        ],
      },
    ]);
    const decided = {
      indicator: "A/2",
      achievement: num("80"),
      reason: "prova",
      author: "OIV",
      date: "2018-12-01",
    };
    const evaluation = evaluate(late, [row("A/2", "x", "5")], DEFAULT_POLICY, YEAR_END, [], [decided]);
    expect(told(sharesOf(evaluation, new Map()).body)).toEqual({
      unmeasured: "1/2",
      decided: "1/2",
    });
  });
});

test("whatever the plan and the rows, shares are never negative and sum to the coverage, exactly", () => {
  const GRADES: readonly Grade[] = ["system", "document", "declared"];
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat(2)), ({ plan: p, rows }, noise) => {
      const grades = new Map(
        rows.map(({ sequence }) => [sequence, GRADES[noise.next().value ?? 0] ?? "declared"] as const),
      );
      const evaluation = evaluate(p, rows, DEFAULT_POLICY, YEAR_END);
      const shares = sharesOf(evaluation, grades);
      const pairs = [
        [evaluation.body, shares.body] as const,
        ...[...evaluation.nodes].map(([key, result]) => [result, shares.nodes.get(key)] as const),
        ...[...evaluation.units].map(([key, result]) => [result, shares.units.get(key)] as const),
        ...[...evaluation.indicators].map(([key, result]) => [result, shares.indicators.get(key)] as const),
      ];
      for (const [{ coverage }, own] of pairs) {
        expect(own && wholeOf(own).toFraction()).toBe(coverage.toFraction());
        expect(own && BASES.every((basis) => own[basis].s >= 0n)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
