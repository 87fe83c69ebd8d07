import { describe, expect, it } from "vitest";
import { type Deviation, deviationOf } from "../../src/core/evaluation/deviation.ts";
import type { Comparing, ScaleStep } from "../../src/core/evaluation/evaluation.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { rational } from "../../src/core/number/rational.ts";
import type { Comparison } from "../../src/core/policy/comparison.ts";
import { meets } from "../../src/core/target/meets.ts";
import { readTarget } from "../../src/core/target/reading.ts";

function target(text: string) {
  const [found] = readTarget(text, { year: 2018 }).targets;
  if (!found) throw new Error(`no target in "${text}"`);
  return found;
}

function shown(deviation: Deviation | null): string {
  if (deviation?.kind !== "number") return JSON.stringify(deviation);
  const { difference, unit, percent, met } = deviation;
  const of = percent === null ? "-" : toDecimalDigits(percent, 4);
  return `${toDecimalDigits(difference, 6)} ${unit ?? ""} (${of} %) ${met}`;
}

const of = (comparison: Comparison, text: string, scale: ScaleStep = "as-written"): string => {
  const comparing: Comparing = { comparison, scale, base: null };
  return shown(deviationOf({ comparing, target: target(text) }));
};
const bound = (kind: "at-least" | "at-most", measured: string, to: string): Comparison => ({
  kind,
  measured: rational(measured),
  bound: rational(to),
  strict: false,
  start: null,
});

describe("the deviation of a value from its target", () => {
  it.each([
    ["short of a floor", bound("at-least", "35", "50"), ">= 50", "as-written", "-15  (-30 %) false"],
    ["above a floor", bound("at-least", "103", "100"), ">= 100 %", "as-written", "3 % (3 %) true"],
    ["above a ceiling", bound("at-most", "70", "65"), "<= 65 %", "as-written", "5 % (7.692 %) false"],
    ["zero wanted", bound("at-most", "3", "0"), "<= 0", "as-written", "3  (- %) false"],
    [
      "a bare ratio against a percentage",
      bound("at-least", "0.025", "0.03"),
      ">= 3%",
      "target-over-hundred",
      "-0.5 % (-16.67 %) false",
    ],
    [
      "a bare roll-up against 100",
      bound("at-least", "96.3", "100"),
      ">= 100",
      "value-times-hundred",
      "-3.7 % (-3.7 %) false",
    ],
    [
      "an earlier value as bound",
      bound("at-least", "79", "80"),
      ">= 10 %",
      "from-earlier-value",
      "-1  (-1.25 %) false",
    ],
  ] as const)("%s", (_, comparison, text, scale, expected) => {
    expect(of(comparison, text, scale)).toBe(expected);
  });

  it("of a range is to its nearer end, and nothing inside", () => {
    const within = (measured: string): Comparison => ({
      kind: "within",
      measured: rational(measured),
      from: rational(5),
      to: rational(10),
      start: null,
    });
    expect(["4", "7", "12"].map((measured) => of(within(measured), "tra 5 e 10"))).toEqual([
      "-1  (-20 %) false",
      "0  (0 %) true",
      "2  (20 %) false",
    ]);
  });

  it("of a day is in days; not done by then is said as such", () => {
    const done = (day: string | null): Comparison => ({
      kind: "done-by",
      done: day,
      due: "2018-12-31",
      strict: false,
    });
    expect(["2018-12-19", "2019-01-12", null].map((day) => of(done(day), "entro il 31/12/2018"))).toEqual([
      '{"kind":"days","met":true,"days":-12}',
      '{"kind":"days","met":false,"days":12}',
      '{"kind":"not-done","met":false}',
    ]);
  });

  it("is none where nothing is compared, and has no amount for a yes or no", () => {
    expect(deviationOf({ comparing: null, target: target(">= 2") })).toBeNull();
    expect(of({ kind: "yes-no", measured: false, wanted: true }, "SI")).toBe('{"kind":"yes-no","met":false}');
  });
});

describe("whether an expected value meets a target", () => {
  const number = (text: string) => ({ kind: "number", value: rational(text) }) as const;
  const day = (date: string) => ({ kind: "date", date }) as const;
  it.each([
    [">= 50", number("50"), true],
    [">= 50", number("49.99"), false],
    ["<= 65 %", number("65"), true],
    ["> 3", number("3"), false],
    ["tra 5 e 10", number("10"), true],
    ["tra 5 e 10", number("10.5"), false],
    ["entro il 30/11/2018", day("2018-11-30"), true],
    ["entro il 30/11/2018", day("2018-12-01"), false],
    ["SI", { kind: "boolean", value: false } as const, false],
    ["incremento del 10% rispetto alla baseline", number("12"), null],
    [">= 50", day("2018-11-30"), null],
  ])("%s", (text, value, expected) => {
    expect(meets(target(text), value)).toBe(expected);
  });
});
