import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { readTarget } from "../../src/core/target/reading.ts";
import { dayIn, isYearless, targetIn } from "../../src/core/target/yearless.ts";
import { readPlanJson } from "../../src/documents/plan-from-json.ts";
import { planJson } from "../../src/documents/plan-json.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { plan, row } from "../evaluation/building.ts";

/** A plan that does not say its years, with one milestone. */
function planWith(text: string): Plan {
  const { targets } = readTarget(text);
  const indicators = [{ normal: '(milestone "Regolamento")', targets }];
  return { ...plan([{ id: "A", indicators }]), period: null };
}

function achievement(text: string, year: number, rows: readonly Measurement[], observedUpTo: string) {
  const moment = { year, observedUpTo, knownUpTo: `${year + 1}-12-31` };
  const found = evaluate(planWith(text), rows, DEFAULT_POLICY, moment).indicators.get("A/1");
  return [found?.status, found?.achievement?.valueOf() ?? null];
}

const done = (day: string) => [row("A/1", null, day, { year: Number(day.slice(0, 4)), observedOn: day })];

describe("a day without its year, in a plan without years", () => {
  test.each([
    ["entro il 30/06", 2022, "2022-05-10", ["known", 100]],
    ["entro il 30/06", 2022, "2022-08-01", ["known", 0]],
    ["entro il 30/06", 2025, "2025-06-30", ["known", 100]],
    ["T3", 2023, "2023-10-01", ["known", 0]],
    [">= 1 luglio", 2023, "2023-07-02", ["known", 100]],
    ["a partire dal 1° luglio", 2023, "2023-07-01", ["known", 100]],
  ])("%s, evaluated in %i, done %s", (text, year, day, expected) => {
    expect(achievement(text, year, done(day), `${year}-12-31`)).toEqual(expected);
  });

  it("is missing before the day and late after it", () => {
    expect(achievement("entro il 30/06", 2022, [], "2022-06-30")).toEqual(["missing", null]);
    expect(achievement("entro il 30/06", 2022, [], "2022-07-01")).toEqual(["known", 0]);
  });

  it("comes back from the plan's own JSON as it was", () => {
    const written = planWith("90% entro il 30/06");
    expect(readPlanJson(JSON.stringify(planJson(written))).plan).toEqual(written);
    const day = planWith("30 giugno");
    expect(readPlanJson(JSON.stringify(planJson(day))).plan).toEqual(day);
  });

  it("is shown as day and month", () => {
    for (const language of ["it", "en"] as const) {
      const words = Catalogue.load(language);
      expect(words.format("target-date", { comparator: "by", date: "--06-30" })).toContain("30/06");
    }
  });
});

describe("days in a year", () => {
  test.each([
    ["--02-29", 2023, "2023-02-28"],
    ["--02-29", 2024, "2024-02-29"],
    ["2021-05-04", 2024, "2021-05-04"],
  ])("%s in %i is %s", (date, year, expected) => {
    expect(dayIn(date, year)).toBe(expected);
  });

  it.each(["30/06", "SI entro aprile", "5", "tra 2 e 3"])(
    "leave nothing else of a target changed: %s",
    (text) => {
      const [target] = readTarget(text).targets;
      if (!target) throw new Error(text);
      const { value, deadline, ...rest } = targetIn(target, 2022);
      expect({ ...rest, value: target.value, deadline: target.deadline }).toEqual(target);
      expect(isYearless(value.kind === "date" ? value.date : (deadline ?? ""))).toBe(false);
    },
  );
});
