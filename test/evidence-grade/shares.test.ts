import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import { GRADES, type Grade, gradeOf } from "../../src/core/evidence-grade/grade.ts";
import { percentsOf } from "../../src/core/evidence-grade/percents.ts";
import { BASES, NO_SHARES, type Shares, sharesOf } from "../../src/core/evidence-grade/shares.ts";
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
    ["person with a count, a file", "computed"],
    ["key with a count, a file", "computed"],
    ["the program itself with a reading of another system, a file", "system"],
    ["person with a value of another system carried over", "system"],
    ["person with an answer asked for", "declared"],
    ["person with an answer asked for, a file", "document"],
    ["key with an answer asked for", "declared"],
    ["key with an answer asked for, a file", "document"],
  ])("%s: %s", (what, grade) => {
    const kind = what.startsWith("key") ? "key" : what.startsWith("the program") ? "system" : "person";
    const link = what.endsWith("link") ? "https://protocollo.example.it/1" : null;
    const evidence = what.endsWith(", file") || what.endsWith("a file") ? [{ hash: "", name: "" }] : [];
    const bases = { count: "register", reading: "feed", answer: "request", value: "system" } as const;
    const word = /with an? (count|reading|answer|value)/.exec(what)?.[1];
    const basis = word === undefined ? null : { kind: bases[word as keyof typeof bases] };
    expect(gradeOf({ author: { kind }, link, evidence, basis })).toBe(grade);
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
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat(GRADES.length - 1)), ({ plan: p, rows }, noise) => {
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

describe("a score in whole percents", () => {
  const of = (given: Partial<Record<keyof Shares, string>>) =>
    percentsOf({ ...NO_SHARES, ...Object.fromEntries(Object.entries(given).map(([k, x]) => [k, num(x)])) });
  const told = (given: Parameters<typeof of>[0]) =>
    of(given).map(({ basis, percent, about }) => `${basis} ${percent} ${about}`);

  test("the part measured is the whole of the score", () => {
    expect(told({ computed: "0.29", declared: "0.21" })).toEqual(["computed 58 whole", "declared 42 whole"]);
  });

  test("three thirds are 34, 33 and 33: the stronger one first", () => {
    expect(told({ system: "1", document: "1", declared: "1" })).toEqual([
      "system 34 whole",
      "document 33 whole",
      "declared 33 whole",
    ]);
  });

  test("next to nothing is not nothing, nor is next to all all", () => {
    expect(told({ system: "0.999", declared: "0.001" })).toEqual(["system 100 over", "declared 0 under"]);
    expect(told({ system: "1" })).toEqual(["system 100 whole"]);
    expect(told({})).toEqual([]);
  });

  test("whatever the shares, the percents sum to 100 and none is a whole percent away", () => {
    const parts = fc.array(fc.nat(1000), { minLength: BASES.length, maxLength: BASES.length });
    fc.assert(
      fc.property(parts, (drawnParts) => {
        const shares = Object.fromEntries(BASES.map((basis, at) => [basis, num(String(drawnParts[at]))]));
        const all = drawnParts.reduce((total, part) => total + part, 0);
        const percents = percentsOf(shares as unknown as Shares);
        expect(percents.reduce((total, { percent }) => total + percent, 0)).toBe(all === 0 ? 0 : 100);
        for (const { basis, percent } of percents)
          expect(Math.abs(percent - ((drawnParts[BASES.indexOf(basis)] ?? 0) * 100) / all)).toBeLessThan(1);
      }),
    );
  });
});
