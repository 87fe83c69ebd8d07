import { describe, expect, it } from "vitest";
import { momentOf } from "../../src/application/standing.ts";
import type { Plan } from "../../src/core/plan/plan.ts";

const PLAN = { period: { from: 2018, to: 2020 } } as Plan;

describe("the moment that is shown", () => {
  it.each([
    ["the running year, up to today", {}, "2019-05-15", [2018], 2019, "2019-05-15"],
    ["the year asked for, to its end", { year: 2018 }, "2019-05-15", [2018], 2018, "2018-12-31"],
    ["a day asked for", { year: 2018, asOf: "2018-09-30" }, "2019-05-15", [], 2018, "2018-09-30"],
    [
      "of a plan that is over, the last year measured",
      {},
      "2026-11-23",
      [2017, 2018, 2019, 2026],
      2019,
      "2019-12-31",
    ],
    ["of a plan that is over and was never measured, its first", {}, "2026-11-23", [], 2018, "2018-12-31"],
    ["of a plan yet to begin, its first", {}, "2017-10-01", [2017], 2018, "2017-10-01"],
    ["a year outside the plan is not shown", { year: 2031 }, "2019-05-15", [], 2019, "2019-05-15"],
  ])("%s", (_, asked, today, measured, year, observedUpTo) => {
    expect(momentOf(PLAN, asked, today, measured)).toEqual({ year, observedUpTo, knownUpTo: today });
  });
});
