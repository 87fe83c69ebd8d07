import { describe, expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import { type Forecast, forecastOf } from "../../src/core/forecast/forecast.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Rational } from "../../src/core/number/rational.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { policyOf } from "../../src/core/policy/read-policy.ts";
import { type IndicatorSketch, type NodeSketch, num, plan, row, target } from "../evaluation/building.ts";

/** Three fifths of the year have gone. */
const AUGUST = "2018-08-07";
const MAY = "2018-05-26";

function forecast(
  nodes: readonly NodeSketch[],
  rows: readonly Measurement[],
  observedUpTo = AUGUST,
  policy = DEFAULT_POLICY,
): Forecast {
  const compiled = compilePlan(plan(nodes));
  const moment = { year: 2018, observedUpTo, knownUpTo: "2018-12-31" };
  return forecastOf(compiled, evaluateCompiled(compiled, rows, policy, moment));
}

function of(sketch: IndicatorSketch, rows: readonly Measurement[], observedUpTo = AUGUST) {
  const found = forecast([{ id: "A", indicators: [sketch] }], rows, observedUpTo).indicators.get("A/1");
  if (!found) throw new Error("no forecast");
  return found;
}

function told(
  band:
    | { readonly low: Rational; readonly middle: Rational | null; readonly high: Rational }
    | null
    | undefined,
): string | null {
  return band ? [band.low, band.middle, band.high].map((x) => x?.toFraction() ?? "-").join(" ") : null;
}

const DONE = "Totale attività realizzate";

describe("an indicator's band", () => {
  test("of a ratio is made at every corner of its quantities", () => {
    const rows = [
      row("A/1", "x", "10", { observedOn: MAY }),
      row("A/1", "x", "30", { observedOn: AUGUST }),
      row("A/1", "y", "20", { observedOn: MAY }),
      row("A/1", "y", "60", { observedOn: AUGUST }),
    ];
    const { quantities, results, achievement } = of(
      { normal: '(/ (v "x" t) (v "y" t))', targets: ">= 1" },
      rows,
    );
    // x: 10 in two fifths, 20 in one; two are left. The least is 40 over 140, the most 70 over 80.
    expect(quantities.map(({ band }) => told(band))).toEqual(["40 50 70", "80 100 140"]);
    expect([results?.low, results?.middle, results?.high].map((one) => one?.value)).toEqual(
      ["2/7", "1/2", "7/8"].map((value) => ({ kind: "number", value: num(value) })),
    );
    expect(told(achievement)).toBe("200/7 50 175/2");
  });

  test("of a sum of days grows with the cases that it is shared by; days as they stand do not", () => {
    const mean = (days: string) => {
      const rows = [
        row("A/1", days, "120", { observedOn: AUGUST }),
        row("A/1", "Numero pratiche", "30", { observedOn: AUGUST }),
      ];
      return of({ normal: `(/ (v "${days}" t) (v "Numero pratiche" t))`, targets: "<= 5" }, rows);
    };
    const added = mean("Somma dei giorni di lavorazione");
    expect(added.quantities.map(({ band }) => band?.middle?.toFraction())).toEqual(["200", "50"]);
    expect(added.results?.middle?.value).toEqual({ kind: "number", value: num("4") });
    const standing = mean("Giorni di lavorazione");
    expect(standing.quantities[0]?.band?.middle?.toFraction()).toBe("120");
  });

  test("is best where the value is least, for a target not to be exceeded", () => {
    const rows = [
      row("A/1", DONE, "10", { observedOn: MAY }),
      row("A/1", DONE, "30", { observedOn: AUGUST }),
    ];
    const found = forecast(
      [{ id: "A", indicators: [{ normal: `(v "${DONE}" t)`, targets: "<= 40" }] }],
      rows,
    );
    expect(told(found.indicators.get("A/1")?.achievement)).toBe("400/7 80 100");
    expect(told(found.body)).toBe("400/7 80 100");
    expect(found.evaluations.low.indicators.get("A/1")?.value).toEqual({ kind: "number", value: num("70") });
  });

  test("goes to the target's own deadline, and stops there", () => {
    const sketch = {
      normal: `(v "${DONE}" t)`,
      targets: [target(">= 100", 2018, { deadline: "2018-10-19" })],
    };
    const rows = [row("A/1", DONE, "60", { observedOn: AUGUST })];
    // 60 in three fifths; one more until 19 October.
    const before = of(sketch, rows);
    expect(told(before.quantities[0]?.band)).toBe("70 80 90");
    // 40 more at 120 in 219 days take 73: the whole time that is left.
    expect(before.latest).toMatchObject({ kind: "day", day: "2018-08-08" });
    const after = of(sketch, rows, "2018-10-31");
    expect(after.standing).toBe("settled");
    expect(told(after.achievement)).toBe("60 60 60");
  });

  test("of units' parts is their sum, of their means the mean by answers", () => {
    const rows = [
      row("A/1", DONE, "30", { observedOn: AUGUST, unit: "U1" }),
      row("A/1", DONE, "20", { observedOn: MAY, unit: "U2" }),
    ];
    // Each at its own pace: 50 and 50; half of the 20 and 30 to come, and half as much again.
    const { quantities } = of({ normal: `(v "${DONE}" t)`, targets: ">= 100" }, rows);
    expect(told(quantities[0]?.band)).toBe("75 100 125");
    const means = [
      row("A/1", "g", "6", { observedOn: MAY, unit: "U1", n: num("10") }),
      row("A/1", "g", "8", { observedOn: AUGUST, unit: "U1", n: num("10") }),
      row("A/1", "g", "5", { observedOn: AUGUST, unit: "U2", n: num("20") }),
    ];
    expect(told(of({ normal: '(mean-score "g")', targets: ">= 6" }, means).quantities[0]?.band)).toBe(
      "16/3 6 6",
    );
  });

  test("of activities is never beyond those listed", () => {
    const sketch = {
      normal: `(* (/ (v "${DONE}" t) (v "Totale attività programmate" t)) 100)`,
      targets: ">= 100 %",
    };
    const rows = [row("A/1", DONE, "3", { observedOn: AUGUST })];
    const found = forecast([{ id: "A", activities: 4, indicators: [sketch] }], rows).indicators.get("A/1");
    expect(told(found?.achievement)).toBe("100 100 100");
    expect(told(found?.quantities[0]?.band)).toBe("4 4 4");
  });

  test("says nothing of the end where the value never moved", () => {
    const found = of({ normal: '(mean-score "g")', targets: ">= 8" }, [
      row("A/1", "g", "7", { observedOn: MAY }),
    ]);
    expect(told(found.achievement)).toBe("175/2 175/2 175/2");
    expect(found.outlook).toBeNull();
  });
});

describe("a milestone", () => {
  const sketch = { normal: '(milestone "m")', targets: "<= 2018-10-31" };

  test("still open may be done or not, and the middle says nothing", () => {
    const found = of(sketch, []);
    expect(found.standing).toBe("open");
    expect(told(found.achievement)).toBe("0 - 100");
    expect(found.latest).toEqual({ kind: "due", day: "2018-10-31" });
  });

  test("that one unit has yet to do is open for all", () => {
    const rows = [
      row("A/1", null, "2018-07-01", { observedOn: "2018-07-01", unit: "U1" }),
      row("A/1", null, "no", { observedOn: "2018-07-01", unit: "U2" }),
    ];
    expect(told(of(sketch, rows).achievement)).toBe("0 - 100");
  });

  test("late beyond its days of grace is worth nothing at its worst", () => {
    const policy =
      policyOf({ id: "p", version: "1", rule: "capped-ratio", parameters: { graceDays: 30 } }).policy ??
      DEFAULT_POLICY;
    const found = forecast([{ id: "A", indicators: [sketch] }], [], AUGUST, policy);
    expect(policy.graceDays).toBe(30);
    expect(told(found.indicators.get("A/1")?.achievement)).toBe("0 - 100");
  });

  test("done or missed is settled", () => {
    const done = [row("A/1", null, "2018-07-01", { observedOn: "2018-07-01" })];
    expect(of(sketch, done).standing).toBe("settled");
    expect(told(of(sketch, [], "2018-11-05").achievement)).toBe("0 0 0");
  });
});

describe("a node", () => {
  test("follows its children through a roll-up, and rests on what is forecast", () => {
    const found = forecast(
      [
        {
          id: "A",
          level: "operational-objective",
          indicators: [{ normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %" }],
        },
        { id: "A.1", parent: "A", indicators: [{ normal: `(v "${DONE}" t)`, targets: ">= 100" }] },
        { id: "A.2", parent: "A", indicators: [{ normal: '(v "y" t)', targets: ">= 100" }] },
      ],
      [row("A.1/1", DONE, "30", { observedOn: MAY }), row("A.1/1", DONE, "48", { observedOn: AUGUST })],
    );
    // 30 in two fifths, 18 in one: 75 and 90 a year; two fifths are left.
    expect(told(found.nodes.get("A.1"))).toBe("78 80 84");
    expect(told(found.nodes.get("A"))).toBe("78 80 84");
    expect(found.nodes.get("A")?.coverage.toFraction()).toBe("1/2");
    expect(found.nodes.get("A.2")).toBeUndefined();
    expect(found.indicators.get("A/1")?.standing).toBe("children");
    expect(found.indicators.get("A.2/1")?.why).toMatchObject({ id: "forecast-none-unmeasured" });
  });
});
