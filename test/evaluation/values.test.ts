import { describe, expect, test } from "vitest";
import type { IndicatorResult } from "../../src/core/evaluation/evaluation.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { type IndicatorSketch, plan, row, run, target } from "./building.ts";

/** What the one indicator of a plan of one node gives. */
function one(
  sketch: IndicatorSketch,
  rows: readonly Measurement[],
  options: Parameters<typeof run>[2] & { activities?: number; from?: number } = {},
): IndicatorResult {
  const { activities = 0, from = 2018, ...rest } = options;
  const result = run(plan([{ id: "A", activities, indicators: [sketch] }], from), rows, rest).indicators.get(
    "A/1",
  );
  if (!result) throw new Error("no result");
  return result;
}

/** "status value achievement", digits as the JSON has them. */
function told({ status, value, achievement }: IndicatorResult): string {
  const shown =
    value === null
      ? "-"
      : value.kind === "number"
        ? toDecimalDigits(value.value, 12)
        : value.kind === "date"
          ? value.date
          : value.value;
  return `${status} ${shown} ${achievement === null ? "-" : toDecimalDigits(achievement, 12)}`;
}

const GROWTH = '(* (/ (- (v "x" t) (v "x" t-1)) (v "x" t-1)) 100)';
const x = (value: string, rest: Partial<Omit<Measurement, "value">> = {}): Measurement =>
  row("A/1", "x", value, rest);
const last = { year: 2017, observedOn: "2017-12-31" };

describe("formulas", () => {
  test.each<[string, IndicatorSketch, Measurement[], string]>([
    [
      "growth from last year's measurement",
      { normal: GROWTH, targets: ">= 10 %" },
      [x("105"), x("100", last)],
      "known 5 50",
    ],
    [
      "growth from the plan's datum",
      { normal: GROWTH, targets: ">= 10 %", baseline: "72" },
      [x("81")],
      "known 12.5 100",
    ],
    [
      "a measurement comes before the plan's datum",
      { normal: GROWTH, targets: ">= 10 %", baseline: "72" },
      [x("105"), x("100", last)],
      "known 5 50",
    ],
    ["growth from nothing", { normal: GROWTH, targets: ">= 10 %", baseline: "0" }, [x("81")], "failed - -"],
    ["nothing known of last year", { normal: GROWTH, targets: ">= 10 %" }, [x("81")], "missing - -"],
    ["unknown is not zero", { normal: '(v "x" t)', targets: ">= 10" }, [], "missing - -"],
    ["zero is not unknown", { normal: '(v "x" t)', targets: ">= 10" }, [x("0")], "known 0 0"],
    [
      "a base year",
      { normal: '(* (/ (v "x" t) (v "x" 2016)) 100)', targets: "<= 65 %" },
      [x("77"), x("120", { year: 2016, observedOn: "2016-12-31" })],
      "known 64.1666666667 100",
    ],
    [
      "a base year that the plan states",
      { normal: '(* (/ (v "x" t) (v "x" 2016)) 100)', targets: "<= 65 %", baseline: "120" },
      [x("77")],
      "known 64.1666666667 100",
    ],
    [
      "a percentage is not the raw datum of a count",
      { normal: GROWTH, targets: ">= 10 %", baseline: "72", baselineUnit: "%" },
      [x("81")],
      "missing - -",
    ],
    [
      "a percentage is that of a percentage",
      { normal: '(/ (v "% evase" t) (v "% evase" t-1))', targets: ">= 1", baseline: "80", baselineUnit: "%" },
      [row("A/1", "% evase", "88")],
      "known 1.1 100",
    ],
    [
      "two quantities of last year: the datum could be either's",
      { normal: '(/ (/ (v "x" t) (v "x" t-1)) (/ (v "y" t) (v "y" t-1)))', targets: ">= 1", baseline: "5" },
      [x("1"), row("A/1", "y", "1")],
      "missing - -",
    ],
    [
      "the datum is of last year, not of three years ago",
      { normal: '(/ (v "x" t) (v "x" t-3))', targets: ">= 1", baseline: "5" },
      [x("1")],
      "missing - -",
    ],
    [
      "mean over years",
      { normal: '(mean (v "x" t) (v "x" t-1) (v "x" t-2))', targets: ">= 3", baseline: "4" },
      [x("5"), x("1", { year: 2016, observedOn: "2016-12-31" })],
      "known 3.33333333333 100",
    ],
    [
      "delta",
      { normal: '(delta (v "x" t))', targets: ">= 3" },
      [x("5"), x("4", last)],
      "known 1 33.3333333333",
    ],
    [
      "delta of a ratio",
      { normal: '(delta (/ (v "x" t) (v "y" t)))', targets: ">= 0" },
      [x("5"), row("A/1", "y", "10"), x("1", last), row("A/1", "y", "4", last)],
      "known 0.25 100",
    ],
    [
      "largest and smallest",
      { normal: '(- (max (v "x" t) (v "y" t)) (min (v "x" t) (v "y" t)))', targets: "<= 3" },
      [x("5"), row("A/1", "y", "7")],
      "known 2 100",
    ],
    ["a reported sum", { normal: '(sum (v "x" t))', targets: ">= 15" }, [x("14")], "known 14 93.3333333333"],
    [
      "days between two dates",
      { normal: '(days (date "fine") (date "inizio"))', targets: "<= 30" },
      [row("A/1", "fine", "2018-03-02"), row("A/1", "inizio", "2018-02-20")],
      "known 10 100",
    ],
    ["symbolic lag", { normal: '(- (v "x" t) (v "x" t-n))', targets: ">= 1" }, [x("5")], "failed - -"],
    [
      "two formulas in one cell",
      { normal: '(multi (v "x" t) (v "y" t))', targets: ">= 1" },
      [x("5")],
      "failed - -",
    ],
    [
      "a formula that nobody could read is measured itself",
      { normal: "(unknown)", targets: ">= 10" },
      [row("A/1", null, "9")],
      "known 9 90",
    ],
    [
      "one that is half unread too",
      { normal: '(/ (v "x" t) (unknown))', targets: ">= 10" },
      [row("A/1", null, "9")],
      "known 9 90",
    ],
    ["and is missing until then", { normal: "(unknown)", targets: ">= 10" }, [], "missing - -"],
    [
      "a text that is no normal form",
      { normal: "((", targets: ">= 10" },
      [row("A/1", null, "9")],
      "known 9 90",
    ],
    [
      "an index of law is measured itself",
      { normal: '(index "itp")', targets: "<= 0" },
      [row("A/1", null, "-2.6")],
      "known -2.6 100",
    ],
    [
      "progress",
      { normal: '(progress "lavori")', targets: ">= 80 %" },
      [row("A/1", null, "60")],
      "known 60 75",
    ],
    [
      "yes",
      { normal: '(boolean "adozione")', targets: "= yes" },
      [row("A/1", null, "yes")],
      "known true 100",
    ],
    ["no", { normal: '(boolean "adozione")', targets: "= yes" }, [row("A/1", null, "no")], "known false 0"],
    [
      "no, as wished",
      { normal: '(boolean "rilievi")', targets: "= no" },
      [row("A/1", null, "no")],
      "known false 100",
    ],
    [
      "yes against a number",
      { normal: '(boolean "adozione")', targets: ">= 100 %" },
      [row("A/1", null, "yes")],
      "known true 100",
    ],
    ["a number against yes", { normal: '(v "x" t)', targets: "= yes" }, [x("1")], "known 1 100"],
    [
      "a day among numbers",
      { normal: '(+ (v "x" t) (v "y" t))', targets: ">= 1" },
      [x("2018-01-01"), row("A/1", "y", "1")],
      "failed - -",
    ],
    [
      "a day against a number",
      { normal: '(date "fine")', targets: ">= 5" },
      [row("A/1", "fine", "2018-01-01")],
      "failed - -",
    ],
  ])("%s", (_, sketch, rows, expected) => {
    expect(told(one(sketch, rows))).toBe(expected);
  });

  test("the plan's datum speaks of the year before the plan only", () => {
    const sketch = { normal: GROWTH, targets: [target(">= 10 %", 2019)], baseline: "72" };
    expect(told(one(sketch, [x("81", { year: 2019 })], { moment: { year: 2019 } }))).toBe("missing - -");
  });

  test("needs name what is missing, each once", () => {
    expect(one({ normal: GROWTH, targets: ">= 10 %" }, []).needs).toEqual([
      { indicator: "A/1", quantity: "x", year: 2018 },
      { indicator: "A/1", quantity: "x", year: 2017 },
    ]);
    expect(one({ normal: "(unknown)", targets: ">= 1" }, []).needs).toEqual([
      { indicator: "A/1", quantity: null, year: 2018 },
    ]);
  });

  test("a formula of many thousand terms is not followed into the stack", () => {
    const many = `(+ ${Array.from({ length: 50_000 }, () => '(v "x" t)').join(" ")})`;
    expect(told(one({ normal: many, targets: ">= 1" }, [row("A/1", null, "1")]))).toBe("known 1 100");
  });
});

describe("activities", () => {
  const SHARE = '(* (/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t)) 100)';
  test("the planned ones are those that the plan lists", () => {
    expect(
      told(
        one({ normal: SHARE, targets: ">= 80 %" }, [row("A/1", "Totale attività realizzate", "6")], {
          activities: 8,
        }),
      ),
    ).toBe("known 75 93.75");
  });
  test("a row without a quantity gives those done", () => {
    expect(told(one({ normal: SHARE, targets: ">= 80 %" }, [row("A/1", null, "7")], { activities: 8 }))).toBe(
      "known 87.5 100",
    );
  });
  test("measured, they are what is measured", () => {
    const rows = [
      row("A/1", "Totale attività realizzate", "6"),
      row("A/1", "Totale attività programmate", "6"),
    ];
    expect(told(one({ normal: SHARE, targets: ">= 80 %" }, rows, { activities: 8 }))).toBe("known 100 100");
  });
  test("without a list they must be measured", () => {
    expect(
      told(one({ normal: SHARE, targets: ">= 80 %" }, [row("A/1", "Totale attività realizzate", "6")])),
    ).toBe("missing - -");
  });
  test("other planned things are not the list", () => {
    const normal = '(/ (v "Interventi di manutenzione" t) (v "Interventi programmati di manutenzione" t))';
    expect(
      told(
        one({ normal, targets: ">= 80 %" }, [row("A/1", "Interventi di manutenzione", "6")], {
          activities: 8,
        }),
      ),
    ).toBe("missing - -");
  });
  test("the share itself", () => {
    expect(
      told(
        one({ normal: "(* (activities) 100)", targets: ">= 80 %" }, [row("A/1", null, "6")], {
          activities: 8,
        }),
      ),
    ).toBe("known 75 93.75");
  });
});

describe("scales", () => {
  const RATIO = '(/ (v "x" t) (v "y" t))';
  const rows = [x("1650"), row("A/1", "y", "72800")];
  test.each<[string, IndicatorSketch, Measurement[], string]>([
    [
      "a bare ratio against a percentage",
      { normal: RATIO, targets: ">= 3 %" },
      rows,
      "known 0.0226648351648 75.5494505495",
    ],
    [
      "a bare ratio against a number",
      { normal: RATIO, targets: ">= 0.02" },
      rows,
      "known 0.0226648351648 100",
    ],
    [
      "a percentage against a percentage",
      { normal: `(* ${RATIO} 100)`, targets: ">= 3 %" },
      rows,
      "known 2.26648351648 75.5494505495",
    ],
    ["a complement", { normal: `(- 1 ${RATIO})`, targets: ">= 50 %" }, rows, "known 0.977335164835 100"],
    [
      "a mean per unit",
      { normal: '(/ (v "x" t) (+ (v "y" t) (v "z" t)))', targets: ">= 2" },
      [x("24"), row("A/1", "y", "14"), row("A/1", "z", "1")],
      "known 1.6 80",
    ],
    ["a share times 100", { normal: '(* (v "x" t) 100)', targets: ">= 90 %" }, [x("0.94")], "known 94 100"],
    [
      "a count against a percentage, as written",
      { normal: '(v "x" t)', targets: ">= 90 %" },
      [x("45")],
      "known 45 50",
    ],
    ["a score out of ten", { normal: '(mean-score "x")', targets: ">= 7" }, [x("6.3")], "known 6.3 90"],
    [
      "a score against a percentage of the highest",
      { normal: '(mean-score "x" 1 10)', targets: ">= 80 %" },
      [x("6")],
      "known 6 75",
    ],
  ])("%s", (_, sketch, measured, expected) => {
    expect(told(one(sketch, measured))).toBe(expected);
  });
});

describe("targets", () => {
  const COUNT = '(v "x" t)';
  const relative = (text: string, relativeTo: "baseline" | "previous-year" | number | null) => [
    target(text, 2018, { relativeTo }),
  ];
  test.each<[string, IndicatorSketch, Measurement[], string]>([
    ["between", { normal: COUNT, targets: "between 5 10" }, [x("4")], "known 4 80"],
    ["exactly", { normal: COUNT, targets: "= 10" }, [x("8")], "known 8 80"],
    ["more than", { normal: COUNT, targets: "> 10" }, [x("10")], "known 10 100"],
    [
      "ten per cent more than the plan's datum",
      { normal: COUNT, targets: relative("increment 10 %", "baseline"), baseline: "200" },
      [x("210")],
      "known 210 95.4545454545",
    ],
    [
      "ten more than the plan's datum",
      { normal: COUNT, targets: relative("increment 10", "baseline"), baseline: "200" },
      [x("210")],
      "known 210 100",
    ],
    [
      "ten per cent less",
      { normal: COUNT, targets: relative("increment -10 %", "baseline"), baseline: "200" },
      [x("200")],
      "known 200 90",
    ],
    [
      "more than last year, measured",
      { normal: COUNT, targets: relative("increment 10 %", "previous-year"), baseline: "1" },
      [x("210"), x("200", last)],
      "known 210 95.4545454545",
    ],
    [
      "more than a year, measured",
      { normal: COUNT, targets: relative("increment 10 %", 2015) },
      [x("210"), x("200", { year: 2015, observedOn: "2015-12-31" })],
      "known 210 95.4545454545",
    ],
    [
      "more than what nobody knows",
      { normal: COUNT, targets: relative("increment 10 %", "previous-year") },
      [x("210")],
      "missing - -",
    ],
    [
      "per cent of nothing",
      { normal: COUNT, targets: relative("increment 10 %", "baseline"), baseline: "0" },
      [x("210")],
      "failed - -",
    ],
    [
      "no worse than at the start",
      { normal: COUNT, targets: ">= baseline", baseline: "7" },
      [x("6.3")],
      "known 6.3 90",
    ],
    [
      "an increment of what is growth already",
      { normal: GROWTH, targets: relative("increment 10 %", "previous-year"), baseline: "100" },
      [x("105")],
      "known 5 50",
    ],
    [
      "an increment of an index of growth",
      {
        normal: '(/ (v "x" t) (v "x" t-1))',
        targets: relative("increment 10 %", "previous-year"),
        baseline: "100",
      },
      [x("105")],
      "known 1.05 95.4545454545",
    ],
    [
      "of growth, no worse",
      { normal: GROWTH, targets: ">= baseline", baseline: "100" },
      [x("105")],
      "known 5 100",
    ],
    [
      "no target for the year",
      { normal: COUNT, targets: [target(">= 1", 2019)] },
      [x("6")],
      "not-applicable 6 -",
    ],
    ["no target at all", { normal: COUNT, targets: [] }, [x("6")], "not-applicable 6 -"],
    [
      "a target without a year is of the first",
      { normal: COUNT, targets: [target(">= 12", null)] },
      [x("6")],
      "known 6 50",
    ],
  ])("%s", (_, sketch, measured, expected) => {
    expect(told(one(sketch, measured))).toBe(expected);
  });

  test("a deadline leaves out what was observed later", () => {
    const targets = [target(">= 150", 2018, { deadline: "2018-11-30" })];
    const rows = [x("140", { observedOn: "2018-11-30" }), x("160", { observedOn: "2018-12-31" })];
    expect(told(one({ normal: COUNT, targets }, rows))).toBe("known 140 93.3333333333");
    expect(told(one({ normal: COUNT, targets }, rows.slice(1)))).toBe("missing - -");
    expect(told(one({ normal: COUNT, targets: ">= 150" }, rows))).toBe("known 160 100");
  });
});

describe("milestones", () => {
  const sketch = { normal: '(milestone "avvio")', targets: "<= 2018-06-30" };
  const at = (observedUpTo: string) => ({ moment: { observedUpTo } });
  test.each<[string, IndicatorSketch, Measurement[], string, string]>([
    ["done in time", sketch, [row("A/1", null, "2018-06-30")], "2018-12-31", "known 2018-06-30 100"],
    ["done late", sketch, [row("A/1", null, "2018-07-18")], "2018-12-31", "known 2018-07-18 0"],
    ["still open, still time", sketch, [], "2018-06-30", "missing - -"],
    ["still open, too late", sketch, [], "2018-07-01", "known - 0"],
    [
      "said not to be done",
      sketch,
      [row("A/1", null, "no", { observedOn: "2018-05-01" })],
      "2018-06-01",
      "missing - -",
    ],
    [
      "said to be done",
      sketch,
      [row("A/1", null, "yes", { observedOn: "2018-05-01" })],
      "2018-06-01",
      "known 2018-05-01 100",
    ],
    [
      "not known to be done yet",
      sketch,
      [row("A/1", null, "2018-06-20", { observedOn: "2018-06-20" })],
      "2018-06-01",
      "missing - -",
    ],
    [
      "the last unit counts",
      sketch,
      [row("A/1", null, "2018-06-20", { unit: "a" }), row("A/1", null, "2018-07-20", { unit: "b" })],
      "2018-12-31",
      "known 2018-07-20 0",
    ],
    [
      "one unit is not done",
      sketch,
      [row("A/1", null, "2018-06-20", { unit: "a" }), row("A/1", null, "no", { unit: "b" })],
      "2018-12-31",
      "known - 0",
    ],
    [
      "a date target makes a milestone whatever the formula",
      { normal: '(v "costituzione" t)', targets: "<= 2018-12-31" },
      [row("A/1", null, "2018-10-12")],
      "2018-12-31",
      "known 2018-10-12 100",
    ],
    [
      "named as the formula does",
      { normal: '(v "costituzione" t)', targets: "<= 2018-12-31" },
      [row("A/1", "costituzione", "2018-10-12")],
      "2018-12-31",
      "known 2018-10-12 100",
    ],
    [
      "not before a day",
      { normal: '(milestone "avvio")', targets: ">= 2018-06-30" },
      [row("A/1", null, "2018-06-29")],
      "2018-12-31",
      "known 2018-06-29 0",
    ],
    ["a number is no day", sketch, [row("A/1", null, "5")], "2018-05-01", "missing - -"],
  ])("%s", (_, one_, rows, asOf, expected) => {
    expect(told(one(one_, rows, at(asOf)))).toBe(expected);
  });

  test("a milestone may have a yes/no target", () => {
    expect(
      told(one({ normal: '(milestone "avvio")', targets: "= yes" }, [row("A/1", null, "2018-10-12")])),
    ).toBe("known 2018-10-12 100");
  });
});

describe("the ledger", () => {
  const count = { normal: '(v "x" t)', targets: ">= 100" };
  test.each<[string, IndicatorSketch, Measurement[], string]>([
    [
      "the latest observation counts",
      count,
      [x("40", { observedOn: "2018-06-30" }), x("50", { observedOn: "2018-09-30" })],
      "known 50 50",
    ],
    [
      "whatever the order of recording",
      count,
      [x("50", { observedOn: "2018-09-30" }), x("40", { observedOn: "2018-06-30" })],
      "known 50 50",
    ],
    ["a correction supersedes", count, [x("50"), x("45")], "known 45 45"],
    [
      "units add up, each with its latest",
      count,
      [
        x("1", { unit: "a", observedOn: "2018-01-31" }),
        x("20", { unit: "a" }),
        x("30", { unit: "b", observedOn: "2018-03-31" }),
      ],
      "known 50 50",
    ],
    [
      "means weigh by the answers",
      { normal: '(mean-score "x")', targets: ">= 10" },
      [x("6", { unit: "a", n: null }), x("9", { unit: "b", n: null })],
      "known 7.5 75",
    ],
    ["an indicator takes only its own rows", count, [row("B/1", "x", "70"), x("50")], "known 50 50"],
    ["a row that names nothing is left out", count, [row("A/1", "y", "70"), x("50")], "known 50 50"],
    ["a row without a quantity is the only one's", count, [row("A/1", null, "50")], "known 50 50"],
    [
      "counters and time marks do not tell names apart",
      count,
      [row("A/1", "Numero x (t)", "50")],
      "known 50 50",
    ],
  ])("%s", (_, sketch, rows, expected) => {
    expect(told(one(sketch, rows))).toBe(expected);
  });

  test("what was known on a day, and what is known now about it", () => {
    const rows = [
      x("40", { observedOn: "2018-05-15", recordedOn: "2018-05-15" }),
      x("44", { observedOn: "2018-05-15", recordedOn: "2018-07-01" }),
      x("60", { observedOn: "2018-09-30", recordedOn: "2018-10-01" }),
    ];
    const then = (observedUpTo: string, knownUpTo: string): string =>
      told(one(count, rows, { moment: { observedUpTo, knownUpTo } }));
    expect(then("2018-05-15", "2018-05-15")).toBe("known 40 40");
    expect(then("2018-05-15", "2018-12-31")).toBe("known 44 44");
    expect(then("2018-12-31", "2018-09-30")).toBe("known 44 44");
    expect(then("2018-12-31", "2018-12-31")).toBe("known 60 60");
  });
});
