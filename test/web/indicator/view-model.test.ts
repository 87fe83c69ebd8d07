import { describe, expect, test } from "vitest";
import { explain } from "../../../src/core/evaluation/explain.ts";
import type { Measurement } from "../../../src/core/measurement/measurement.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import type { RecordedEntry, Verdict } from "../../../src/web/pages/indicator/ledger.ts";
import {
  type IndicatorData,
  type IndicatorView,
  indicatorView,
  yearsToTell,
} from "../../../src/web/pages/indicator/view-model.ts";
import { row } from "../../evaluation/building.ts";
import { examplePlan } from "./example-plan.ts";

const words = Catalogue.load("it");
const { plan, measurements, evaluation, yearEnd } = await examplePlan();

/** Entries of the ledger that say what the measurements say. */
function entriesOf(rows: readonly Measurement[]): RecordedEntry[] {
  return rows.map((measurement) => ({
    sequence: measurement.sequence,
    measurement,
    recordedAt: "2019-01-04T17:04:00.000Z",
    author: { name: "Anna" },
    corrects: null,
    evidence: [],
    link: null,
  }));
}

function view(indicator: string, rest: Partial<IndicatorData> = {}): IndicatorView {
  const { shown = evaluation } = rest;
  const made = indicatorView({
    indicator,
    shown,
    years: yearsToTell(plan, indicator, measurements).map((year) =>
      year === shown.moment.year ? shown : yearEnd(year),
    ),
    explanation: explain(shown, { kind: "indicator", key: indicator }),
    ledger: { entries: entriesOf(measurements), verdicts: [] },
    answering: () => ["U.1.1.1"],
    words,
    ...rest,
  });
  if (!made) throw new Error(indicator);
  return made;
}

describe("an indicator of the example plan", () => {
  test("every one has a page", () => {
    for (const { id } of plan.nodes.flatMap(({ indicators }) => indicators)) {
      const made = view(id);
      expect(made.chart.title, id).not.toMatch(/undefined|NaN/);
      expect(made.path.at(-1)?.indicators.map((one) => one.id)).toContain(id);
    }
  });

  test("knows its place, its state and what was cut off above 100", () => {
    const made = view("A.1.1.2/1");
    expect(made.path.map(({ id }) => id)).toEqual(["A", "A.1", "A.1:programme-1", "A.1.1", "A.1.1.2"]);
    expect(made.state).toBe("reached");
    expect(made.uncapped?.toFraction()).toBe("704/7");
    expect(view("A.1.1/1").uncapped).toBeNull();
  });

  test("tells of years before the plan that were measured, and leaves out what nothing is known of", () => {
    expect(yearsToTell(plan, "A.1.1.2/1", measurements)).toEqual([2017, 2018, 2019, 2020]);
    expect(view("A.1.1.2/1").chart.table.map(({ year, value }) => [year, value])).toEqual([
      ["2017", "7,1"],
      ["2018", "7,04"],
    ]);
    // 2017 was measured for the formula's sake: the indicator itself has no value in it.
    expect(view("D.1/1").chart.table.map(({ year }) => year)).toEqual(["2018", "2019", "2020"]);
  });

  test("says what is missing and who owes it", () => {
    const [missing, ...others] = view("A.2.3/1").missing;
    expect(others).toEqual([]);
    expect(missing?.need).toEqual({ indicator: "A.2.3.1/4", quantity: "Numero ore medie", year: 2018 });
    expect(missing?.units.map(({ code }) => code)).toEqual(["U.1.1.1"]);
    expect(missing?.units[0]?.name).not.toBe("");
    expect(view("A.1/1").missing).toEqual([]);
  });

  test("reports the doubts of the formula's reading", () => {
    expect(view("A.1.3.3/1").formula.diagnostics.map(({ code }) => code)).toEqual(["ambiguous-precedence"]);
    expect(view("A.1/1").formula).toMatchObject({ diagnostics: [], chosen: false });
  });

  test("there is none that the plan does not have", () => {
    const data = {
      shown: evaluation,
      years: [],
      explanation: null,
      ledger: null,
      answering: () => [],
      words,
    };
    expect(indicatorView({ ...data, indicator: "Z/9" })).toBeNull();
  });
});

describe("the history of an indicator", () => {
  const first = row("A.1/1", "Numero start up", "79", { sequence: 9001, observedOn: "2018-12-31" });
  const second = row("A.1/1", "Numero start up", "81", { sequence: 9002, observedOn: "2018-12-31" });
  const elsewhere = row("A.1/2", "Numero soggetti", "5", { sequence: 9003 });
  const entries = entriesOf([first, second, elsewhere]).map((entry) =>
    entry.sequence === 9002 ? { ...entry, corrects: { sequence: 9001, reason: "dato sbagliato" } } : entry,
  );
  const verdicts: Verdict[] = [
    { sequence: 9002, verdict: "confirmed", reason: "", at: "2019-01-05T08:00:00.000Z", by: { name: "OIV" } },
  ];
  const shown = yearEnd(2018, [first, second, elsewhere]);

  test("what was corrected stays, and says what took its place and why", () => {
    const { history } = view("A.1/1", { shown, years: [shown], ledger: { entries, verdicts } });
    expect(
      history?.map(({ entry, counts, supersededBy, verdicts: judged }) => [
        entry.sequence,
        counts,
        supersededBy?.sequence ?? null,
        judged.length,
      ]),
    ).toEqual([
      [9002, true, null, 1],
      [9001, false, 9002, 0],
    ]);
  });

  test("is not for readers who may not see entries", () => {
    expect(view("A.1/1", { ledger: null }).history).toBeNull();
  });
});
