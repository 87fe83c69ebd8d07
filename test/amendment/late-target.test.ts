import { describe, expect, it } from "vitest";
import { changedSubjects } from "../../src/core/amendment/changed-subject.ts";
import { type LateTarget, lateTargets } from "../../src/core/amendment/late-target.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { diffPlans } from "../../src/core/plan/difference/diff.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { type IndicatorSketch, plan, row, target } from "../evaluation/building.ts";

const COUNT = '(v "iniziative" t)';
const RATIO = '(* (/ (v "fatte" t) (v "previste" t)) 100)';
const MILESTONE = '(milestone "avvio")';

/** A plan of one action with one indicator; null for a plan in which the action has no indicator. */
function planWith(indicator: IndicatorSketch | null): Plan {
  return plan([
    { id: "A.1.1.1", indicators: [{ normal: "1", targets: ">= 1" }, ...(indicator ? [indicator] : [])] },
  ]);
}

function late(
  was: IndicatorSketch,
  is: IndicatorSketch | null,
  on: string,
  rows: readonly Measurement[],
): readonly LateTarget[] {
  const [before, after] = [planWith(was), planWith(is)];
  const difference = diffPlans(before, after);
  return lateTargets({ before, after, difference, measurements: rows, policy: DEFAULT_POLICY, on });
}

/** "decided, met", "due-passed"... : what is said of the one target that is warned of. */
function said(found: readonly LateTarget[]): string {
  return found
    .flatMap(({ foreknown }) => foreknown)
    .map((one) => ("met" in one ? `${one.kind}, ${one.met ? "met" : "missed"}` : `${one.kind} ${one.day}`))
    .join("; ");
}

const of2018 = (value: string, observedOn: string, recordedOn: string | null = observedOn) =>
  row("A.1.1.1/2", "iniziative", value, { observedOn, recordedOn });
const done = (day: string) => row("A.1.1.1/2", null, day, { observedOn: day, recordedOn: day });
const part = (fatte: string, previste: string, day: string) => [
  row("A.1.1.1/2", "fatte", fatte, { observedOn: day, recordedOn: day }),
  row("A.1.1.1/2", "previste", previste, { observedOn: day, recordedOn: day }),
];

const JUNE = "2018-06-15";

describe("a target changed after its outcome could be known", () => {
  it.each<[string, string, string, string | null, string, readonly Measurement[], string]>([
    ["nothing was measured", COUNT, ">= 10", ">= 8", JUNE, [], ""],
    ["the count had reached it", COUNT, ">= 10", ">= 12", JUNE, [of2018("11", "2018-05-15")], "decided, met"],
    ["the count was on its way", COUNT, ">= 10", ">= 6", JUNE, [of2018("4", "2018-05-15")], "seen, missed"],
    [
      "the limit had been passed",
      COUNT,
      "<= 10",
      "<= 20",
      JUNE,
      [of2018("11", "2018-05-15")],
      "decided, missed",
    ],
    ["the limit still held", COUNT, "<= 10", "<= 20", JUNE, [of2018("4", "2018-05-15")], "seen, met"],
    [
      "the range had been passed",
      COUNT,
      "between 2 5",
      "between 2 9",
      JUNE,
      [of2018("6", "2018-05-15")],
      "decided, missed",
    ],
    ["a ratio can still turn", RATIO, ">= 80 %", ">= 60 %", JUNE, part("9", "10", "2018-05-15"), "seen, met"],
    [
      "it was observed before and recorded after",
      COUNT,
      ">= 10",
      ">= 8",
      JUNE,
      [of2018("11", "2018-05-15", "2018-06-20")],
      "",
    ],
    ["it was recorded on the very day", COUNT, ">= 10", ">= 8", JUNE, [of2018("11", "2018-06-15")], ""],
    [
      "the step was done",
      MILESTONE,
      "<= 2018-09-30",
      "<= 2018-12-31",
      JUNE,
      [done("2018-05-02")],
      "decided, met",
    ],
    ["the day due is yet to come", MILESTONE, "<= 2018-09-30", "<= 2018-12-31", JUNE, [], ""],
    [
      "the day due had passed, nothing done",
      MILESTONE,
      "<= 2018-04-30",
      "<= 2018-12-31",
      JUNE,
      [],
      "due-passed 2018-04-30",
    ],
    [
      "the day due had passed, done late",
      MILESTONE,
      "<= 2018-04-30",
      "<= 2018-12-31",
      JUNE,
      [done("2018-05-02")],
      "due-passed 2018-04-30; decided, missed",
    ],
    ["the year was over", COUNT, ">= 10", ">= 8", "2019-01-20", [], "year-over 2018-12-31"],
    [
      "the year was over and measured",
      COUNT,
      ">= 10",
      ">= 8",
      "2019-01-20",
      [of2018("8", "2018-12-31", "2019-01-10")],
      "year-over 2018-12-31; seen, missed",
    ],
    [
      "the indicator was withdrawn when it had failed",
      COUNT,
      "<= 10",
      null,
      JUNE,
      [of2018("11", "2018-05-15")],
      "decided, missed",
    ],
  ])("%s", (_, normal, was, is, on, rows, expected) => {
    const found = late({ normal, targets: was }, is === null ? null : { normal, targets: is }, on, rows);
    expect(said(found)).toBe(expected);
    expect(found.every(({ after }) => (after === null) === (is === null))).toBe(true);
  });

  it("is told year by year, and a year that has not begun is not looked at", () => {
    const targets = (now: string) => [target(">= 10", 2018), target(now, 2019), target(now, 2020)];
    const rows = [
      of2018("11", "2018-05-15"),
      row("A.1.1.1/2", "iniziative", "9", { year: 2019, observedOn: JUNE }),
    ];
    const found = late(
      { normal: COUNT, targets: targets(">= 8") },
      { normal: COUNT, targets: targets(">= 20") },
      "2019-07-01",
      rows,
    );
    expect(found.map(({ year }) => year)).toEqual([2019]);
    expect(said(found)).toBe("decided, met");
  });

  it("is not one written otherwise that asks for the same", () => {
    const found = late(
      { normal: COUNT, targets: [target(">= 10")] },
      { normal: COUNT, targets: [target(">= 10", 2018, { text: "almeno dieci" })] },
      "2019-02-01",
      [],
    );
    expect(found).toEqual([]);
  });
});

describe("what an amendment changes, subject by subject", () => {
  it("lists the plan, nodes and indicators, in the plan's order, what is withdrawn last", () => {
    const before = plan([
      {
        id: "A",
        units: ["U1"],
        indicators: [
          { normal: COUNT, targets: ">= 10", weight: "40" },
          { normal: RATIO, targets: ">= 1", name: "Da togliere" },
        ],
      },
      { id: "B", indicators: [{ normal: COUNT, targets: ">= 1" }] },
    ]);
    const after = plan([
      { id: "A", units: ["U1", "U2"], indicators: [{ normal: COUNT, targets: ">= 8", weight: "100" }] },
      { id: "C", indicators: [{ normal: COUNT, targets: ">= 1" }] },
    ]);
    const subjects = changedSubjects(diffPlans(before, after), "Piano");
    expect(subjects.map(({ kind, subject, change }) => `${kind} ${subject} ${change}`)).toEqual([
      "plan  changed",
      "node A changed",
      "indicator A/1 changed",
      "indicator A/2 removed",
      "node C added",
      "node B removed",
    ]);
    const [, , indicator] = subjects;
    const fields = (one: (typeof subjects)[number] | undefined) =>
      one?.kind === "indicator" && one.changes.map(({ field }) => field);
    expect(fields(indicator)).toEqual(["weight", "target"]);
    expect(fields(subjects[3])).toEqual(["formula", "target"]);
  });

  it("is empty between a plan and itself", () => {
    const same = planWith({ normal: COUNT, targets: ">= 1" });
    expect(changedSubjects(diffPlans(same, same), "Piano")).toEqual([]);
  });

  it("tells what was known on the scale of the target: a bare ratio against 80 % as a percentage", () => {
    const bare = '(/ (v "fatte" t) (v "previste" t))';
    const [found] = late(
      { normal: bare, targets: ">= 80 %" },
      { normal: bare, targets: ">= 60 %" },
      JUNE,
      part("9", "10", "2018-05-15"),
    );
    expect(found?.foreknown).toMatchObject([{ kind: "seen", met: true, unit: "%" }]);
    const [known] = found?.foreknown ?? [];
    const value = known?.kind === "seen" && known.value?.kind === "number" ? known.value.value : null;
    expect(value && toDecimalDigits(value)).toBe("90");
  });

  it("says nothing of a year that the plan after does not cover: its targets stay in the plan before", () => {
    const [before, after] = [planWith({ normal: COUNT, targets: ">= 10" }), planWith(null)];
    const later = { ...after, period: { from: 2019, to: 2021 } };
    const difference = diffPlans(before, later);
    const rows = [of2018("11", "2018-05-15")];
    const amended = { before, difference, measurements: rows, policy: DEFAULT_POLICY, on: "2019-01-28" };
    expect(lateTargets({ ...amended, after }).length).toBeGreaterThan(0);
    expect(lateTargets({ ...amended, after: later })).toEqual([]);
  });
});
