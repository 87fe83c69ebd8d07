import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineDisagreements } from "../../src/core/evaluation/baseline-disagreement.ts";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { baselineStep, readBaseline } from "../../src/core/plan/baseline.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { type IndicatorSketch, plan, row, YEAR_END } from "./building.ts";

const GROWTH = '(* (/ (- (v "x" t) (v "x" t-1)) (v "x" t-1)) 100)';

/** A plan of one indicator whose "stato" is written so. */
function stating(normal: string, text: string, rest: Partial<IndicatorSketch> = {}): Plan {
  const made = plan([{ id: "A", indicators: [{ normal, targets: ">= 1", ...rest }] }]);
  const [node] = made.nodes;
  const [one] = node?.indicators ?? [];
  if (!node || !one) throw new Error("no indicator");
  return { ...made, nodes: [{ ...node, indicators: [{ ...one, baseline: readBaseline(text) }] }] };
}

function disagreeing(made: Plan, rows: ReturnType<typeof row>[], moment = YEAR_END) {
  return baselineDisagreements(compilePlan(made), rows, moment).map(
    ({ indicator, quantity, year, stated, measured, rows: from }) =>
      `${indicator} ${quantity} ${year}: ${stated.toFraction()} / ${measured.toFraction()} from ${from.length}`,
  );
}

const past = (value: string, quantity = "x") => ({
  ...row("A/1", quantity, value),
  year: 2017,
  observedOn: "2017-12-31",
});

describe("the smallest difference that a stato tells", () => {
  test.each([
    ["72", "1"],
    ["7,4", "1/10"],
    ["7,40", "1/100"],
    ["16.818", "1"],
    ["1.234,56", "1/100"],
    ["€ 1.150,00", "1/100"],
    ["45 %", "1"],
    ["1,5 milioni", "100000"],
    ["---", "1"],
  ])("%s: %s", (text, step) => {
    expect(baselineStep(text).toFraction()).toBe(step);
  });
});

describe("the raw datum of the year before the plan", () => {
  test.each([
    ["72", "72", 0],
    ["72", "72.4", 0],
    ["72", "72.5", 1],
    ["72", "71.5", 0],
    ["72", "74", 1],
    ["7,40", "7.4", 0],
    ["7,40", "7.41", 1],
    ["7,4", "7.44", 0],
    ["16.818", "16818", 0],
    ["16.818", "17000", 1],
    ["1,5 milioni", "1520000", 0],
    ["1,5 milioni", "1560000", 1],
  ])("stated %s, measured %s: %i", (text, measured, count) => {
    expect(disagreeing(stating(GROWTH, text), [past(measured)])).toHaveLength(count);
  });

  test("says both, and the parts of all units", () => {
    const rows = [
      { ...past("40"), unit: "U1" },
      { ...past("34"), unit: "U2" },
    ];
    expect(disagreeing(stating(GROWTH, "72"), rows)).toEqual(["A/1 x 2017: 72 / 74 from 2"]);
  });

  test("stands for the year before the plan alone: in its second year the past is another", () => {
    const later = { year: 2019, observedUpTo: "2019-12-31", knownUpTo: "2020-12-31" };
    expect(disagreeing(stating(GROWTH, "72"), [past("74")], later)).toEqual([]);
  });

  test("nothing measured, nothing stated, or not known yet: nothing to tell", () => {
    expect(disagreeing(stating(GROWTH, "72"), [])).toEqual([]);
    expect(disagreeing(stating(GROWTH, "---"), [past("74")])).toEqual([]);
    const early = { year: 2018, observedUpTo: "2017-06-30", knownUpTo: "2019-12-31" };
    expect(disagreeing(stating(GROWTH, "72"), [past("74")], early)).toEqual([]);
  });
});

describe("the indicator's own value of the year before", () => {
  test("a plain amount", () => {
    expect(disagreeing(stating('(v "x" t)', "72"), [past("74")])).toEqual(["A/1 null 2017: 72 / 74 from 1"]);
    expect(disagreeing(stating('(v "x" t)', "72"), [past("72")])).toEqual([]);
  });

  test("a share stated in per cent, worked out from its parts", () => {
    const rows = [past("45"), past("90", "y")];
    const ratio = '(/ (v "x" t) (v "y" t))';
    expect(disagreeing(stating(ratio, "50 %"), rows)).toEqual([]);
    expect(disagreeing(stating(ratio, "0 %"), rows)).toEqual(["A/1 null 2017: 0 / 50 from 2"]);
  });
});

test("what is measured as it is stated never disagrees, whatever the figure and its decimals", () => {
  fc.assert(
    fc.property(fc.nat(99999), fc.nat(4), fc.integer({ min: -4, max: 4 }), (digits, places, off) => {
      const whole = String(digits).padStart(places + 1, "0");
      const [front, back] = [whole.slice(0, whole.length - places), whole.slice(whole.length - places)];
      const text = places === 0 ? front : `${front},${back}`;
      const measured = places === 0 ? `${front}.` : `${front}.${back}`;
      const made = stating(GROWTH, text);
      // Within less than half of the last decimal it agrees, from a whole one on it does not.
      const near = off < 0 ? `${measured}0` : `${measured}${off}`;
      expect(disagreeing(made, [past(near)])).toEqual([]);
      const step = baselineStep(text);
      const far = readBaseline(text).value?.add(step);
      if (!far) throw new Error(`nothing read in ${text}`);
      const one = { ...past("0"), value: { kind: "number" as const, value: far } };
      expect(disagreeing(made, [one])).toHaveLength(1);
    }),
  );
});
