import { describe, expect, test } from "vitest";
import { agree, compare, type Fraction, fraction, fromText } from "./fraction.ts";
import { NaiveEvaluation } from "./naive-evaluation.ts";
import type { IndicatorShape, MeasuredRow, NodeShape, PlanShape, TargetShape } from "./plan-shape.ts";

/** The naive evaluator itself, held against results published by chambers and against sums done by hand. */

function indicator(
  id: string,
  normal: string,
  weight: number | null,
  target: Partial<TargetShape>,
): IndicatorShape {
  const targets = [{ year: 2018, comparator: ">=", value: 100, unit: null, ...target }];
  return { id, weight, formula: { text: "", normal }, baseline: { value: null, unit: null }, targets };
}

function node(id: string, level: string, parent: string | null, indicators: IndicatorShape[]): NodeShape {
  return { id, level, parent, units: [], activities: [], indicators };
}

function plan(...nodes: NodeShape[]): PlanShape {
  return { period: { from: 2018, to: 2018 }, levels: [], units: [], nodes };
}

function row(id: string, value: string, more: Partial<MeasuredRow> = {}): MeasuredRow {
  return {
    indicator: id,
    quantity: "",
    year: 2018,
    observedOn: "2018-12-31",
    value,
    unit: "",
    n: "",
    ...more,
  };
}

function near(value: Fraction | null, expected: string, decimals = 2): void {
  const room = fraction(1n, 2n * 10n ** BigInt(decimals));
  expect(value).not.toBeNull();
  if (value === null) return;
  const difference = fraction(
    value.numerator * 1n * fromText(expected).denominator - fromText(expected).numerator * value.denominator,
    value.denominator * fromText(expected).denominator,
  );
  expect(
    compare(difference, room) <= 0 && compare(difference, fraction(-room.numerator, room.denominator)) >= 0,
  ).toBe(true);
}

describe("published results", () => {
  const one = (target: Partial<TargetShape>, value: string): Fraction | null => {
    const only = node("N", "action", null, [indicator("N/1", '(v "Q" t)', 100, target)]);
    return new NaiveEvaluation(plan(only), [row("N/1", value)], 2018).body.score;
  };
  test.each([
    ["103 % asked, 100 % measured", { value: 103, unit: "%" }, "100", "97.09"],
    ["60 asked, 56 measured", { value: 60 }, "56", "93.33"],
    ["8 % asked, 35,16 % measured", { value: 8, unit: "%" }, "35.16", "100"],
    ["+10 % asked, +5 % measured", { value: 10, unit: "%" }, "5", "50"],
    ["at most 65, 70 measured", { value: 65, comparator: "<=" }, "70", "92.86"],
    ["at most 0, 1 measured", { value: 0, comparator: "<=" }, "1", "0"],
    ["between 5 and 10, 12 measured", { value: { from: 5, to: 10 }, comparator: "between" }, "12", "83.33"],
  ])("%s", (_, target, value, expected) => near(one(target, value), expected));

  test("five indicators of equal weight, four at 100", () => {
    const five = [1, 2, 3, 4, 5].map((k) => indicator(`N/${k}`, '(v "Q" t)', 20, { value: 103 }));
    const rows = five.map((each, k) => row(each.id, k === 0 ? "100" : "103"));
    near(new NaiveEvaluation(plan(node("N", "action", null, five)), rows, 2018).body.score, "99.42");
  });
});

test("a roll-up target below 100 cannot push the score out of its interval", () => {
  const parent = node("P", "operational-objective", null, [
    indicator("P/1", '(* (rollup "actions" weighted-mean) 100)', 50, { value: 50, unit: "%" }),
    indicator("P/2", '(v "Q" t)', 50, { value: 10 }),
  ]);
  const child = (id: string): NodeShape =>
    node(id, "action", "P", [indicator(`${id}/1`, '(v "Q" t)', 100, { value: 10 })]);
  const whole = plan(parent, child("P.1"), child("P.2"));
  const evaluation = new NaiveEvaluation(whole, [row("P.1/1", "10"), row("P/2", "0")], 2018);
  // Half the children are measured, at 100: against a target of 50 the worst case already reaches it.
  const result = evaluation.node(parent);
  near(result.worst, "50");
  near(result.best, "50");
  near(result.score, "50");
  near(result.coverage, "0.75");
});

test("the latest observation counts, units add up, means weigh by n, a late start is unknown until the day has passed", () => {
  const nodes = node("N", "action", null, [
    indicator("N/1", '(v "Q" t)', 1, { value: 100 }),
    indicator("N/2", '(mean-score "Q")', 1, { value: 8 }),
    indicator("N/3", '(milestone "Q")', 1, { value: "2018-06-30", comparator: "<=" }),
  ]);
  const rows = [
    row("N/1", "30", { unit: "U.1", observedOn: "2018-03-01" }),
    row("N/1", "40", { unit: "U.1", observedOn: "2018-05-01" }),
    row("N/1", "45", { unit: "U.1", observedOn: "2018-05-01" }),
    row("N/1", "20", { unit: "U.2", observedOn: "2018-02-01" }),
    row("N/1", "90", { unit: "U.2", observedOn: "2018-09-01" }),
    row("N/2", "6", { unit: "U.1", n: "30", observedOn: "2018-04-01" }),
    row("N/2", "8", { unit: "U.2", n: "10", observedOn: "2018-04-01" }),
    row("N/3", "2018-07-02", { observedOn: "2018-07-02" }),
  ];
  const figures = (asOf: string): string[] => {
    const evaluation = new NaiveEvaluation(plan(nodes), rows, 2018, asOf);
    return nodes.indicators.map((each) => {
      const { value, achievement, status } = evaluation.indicator(nodes, each);
      const shown = (f: Fraction | null): string =>
        f === null ? "-" : String(Number(f.numerator) / Number(f.denominator));
      return `${status} ${each.id === "N/3" ? "" : shown(value)} ${shown(achievement)}`;
    });
  };
  expect(figures("2018-06-30")).toEqual(["known 65 65", "known 6.5 81.25", "missing  -"]);
  expect(figures("2018-07-01")).toEqual(["known 65 65", "known 6.5 81.25", "known  0"]);
  expect(figures("2018-12-31")).toEqual(["known 135 100", "known 6.5 81.25", "known  0"]);
});

test("fractions agree to nine digits and no further", () => {
  expect(agree(fromText("1"), fromText("1.0000000005"))).toBe(true);
  expect(agree(fromText("1"), fromText("1.00000001"))).toBe(false);
});
