import { jsx } from "hono/jsx";
import { describe, expect, test } from "vitest";
import type { Measurement } from "../../../src/core/measurement/measurement.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { ChartFigure } from "../../../src/web/components/chart/ChartFigure.tsx";
import type { Chart } from "../../../src/web/components/chart/chart.ts";
import { chartOf } from "../../../src/web/components/chart/chart-of.ts";
import { placesOf } from "../../../src/web/components/chart/places.ts";
import { type IndicatorSketch, num, plan, row, run, target } from "../../evaluation/building.ts";

const words = Catalogue.load("it");
const english = Catalogue.load("en");

/** The chart of one indicator over some years, all seen at the end of the last. */
function chart(
  sketch: IndicatorSketch,
  rows: readonly Measurement[],
  { years = [2018], shown = 2018, language = words } = {},
): Chart {
  const made = plan([{ id: "A", indicators: [sketch] }]);
  const [indicator] = made.nodes[0]?.indicators ?? [];
  if (!indicator) throw new Error("no indicator");
  const yearly = years.flatMap((year) => {
    const moment = { year, observedUpTo: `${year}-12-31`, knownUpTo: "2030-12-31" };
    const result = run(made, rows, { moment }).indicators.get("A/1");
    return result ? [{ year, result }] : [];
  });
  return chartOf(indicator, yearly, shown, language);
}

const QUANTITY = '(v "x" t)';
const x = (value: string, year = 2018) => row("A/1", "x", value, { year, observedOn: `${year}-12-31` });

describe("the title says the finding", () => {
  test.each([
    [">= 5", "7.4", "Nel 2018 il valore 7,4 supera il target ≥ 5"],
    [">= 5", "5", "Nel 2018 il valore 5 raggiunge il target ≥ 5"],
    [">= 5", "4", "Nel 2018 il valore 4 non raggiunge il target ≥ 5"],
    ["<= 5", "4", "Nel 2018 il valore 4 rispetta il target ≤ 5"],
    ["<= 5", "6", "Nel 2018 il valore 6 non rispetta il target ≤ 5"],
    ["between 5 10", "6", "Nel 2018 il valore 6 rispetta il target fra 5 e 10"],
  ])("%s, measured %s", (threshold, value, title) => {
    expect(chart({ normal: QUANTITY, targets: [target(threshold)] }, [x(value)]).title).toBe(title);
  });

  test("nothing measured, no target, another language", () => {
    const sketch = { normal: QUANTITY, targets: [target(">= 5")] };
    expect(chart(sketch, []).title).toBe("Nel 2018 il valore non è ancora noto: il target è ≥ 5");
    expect(chart(sketch, [], { years: [2019], shown: 2019 }).title).toBe(
      "Il piano non fissa un target per il 2019",
    );
    expect(chart(sketch, [x("7.4")], { language: english }).title).toBe(
      "In 2018 the value 7.4 exceeds the target ≥ 5",
    );
  });
});

describe("values over the years", () => {
  const targets = [target(">= 10", 2018), target(">= 20", 2019), target(">= 30", 2020)];

  test("missing years are gaps, and targets stand for every year", () => {
    const { drawing } = chart({ normal: QUANTITY, targets }, [x("12"), x("33", 2020)], {
      years: [2018, 2019, 2020],
    });
    if (drawing.kind !== "values") throw new Error(drawing.kind);
    expect(drawing.years.map(({ value }) => value?.label ?? null)).toEqual(["12", null, "33"]);
    expect(drawing.years.map((one) => one.target?.label)).toEqual(["≥ 10", "≥ 20", "≥ 30"]);
    const html = String(jsx(ChartFigure, { chart: { title: "t", drawing, table: [] }, words }));
    // Two points, each begun anew: no line is drawn over the year in between.
    expect(html).toMatch(/class="line" d="M48 [\d.]+M240 [\d.]+"/);
  });

  test("a share beside a percentage target is shown in percent, value and target on one scale", () => {
    const { drawing, table } = chart({ normal: '(/ (v "x" t) (v "y" t))', targets: [target(">= 3 %")] }, [
      x("4"),
      row("A/1", "y", "100"),
    ]);
    if (drawing.kind !== "values") throw new Error(drawing.kind);
    const [year] = drawing.years;
    expect([year?.value?.label, year?.value?.at.equals(4)]).toEqual(["4 %", true]);
    expect([year?.target?.label, year?.target?.from.equals(3)]).toEqual(["≥ 3 %", true]);
    expect(table).toEqual([
      { year: "2018", value: "4 %", target: "≥ 3 %", achievement: "100,00", rests: null },
    ]);
  });

  test("the plan's own value of last year stands first, marked as stated", () => {
    const { drawing, table } = chart({ normal: QUANTITY, targets, baseline: "8" }, [x("12")]);
    if (drawing.kind !== "values") throw new Error(drawing.kind);
    expect(drawing.years.map(({ year, stated }) => [year, stated])).toEqual([
      [2017, true],
      [2018, false],
    ]);
    expect(table[0]).toEqual({
      year: "2017 (piano)",
      value: "8",
      target: null,
      achievement: null,
      rests: null,
    });
  });

  test("a baseline that the value is computed from is no value", () => {
    const growth = '(* (/ (- (v "x" t) (v "x" t-1)) (v "x" t-1)) 100)';
    const { drawing } = chart({ normal: growth, targets: [target(">= 10 %")], baseline: "72" }, [x("81")]);
    if (drawing.kind !== "values") throw new Error(drawing.kind);
    expect(drawing.years.map(({ year, value }) => [year, value?.label])).toEqual([[2018, "12,5 %"]]);
  });

  test("higher values stand higher, and labels keep apart", () => {
    const at = (n: number) => ({ at: num(n), label: String(n) });
    const mark = (n: number) => ({ from: num(n), to: num(n), label: `≥ ${n}` });
    const places = placesOf([
      { year: 2018, value: at(4), stated: false, target: mark(5) },
      { year: 2019, value: at(9), stated: false, target: mark(5) },
      { year: 2020, value: null, stated: false, target: mark(5) },
    ]);
    const [below, above] = places;
    expect(above?.value?.y).toBeLessThan(below?.value?.y ?? 0);
    for (const { value, target: tick } of places) {
      if (value && tick) expect(Math.abs(value.labelY - tick.labelY)).toBeGreaterThan(16);
    }
  });
});

describe("days and answers have a form of their own", () => {
  const milestone = { normal: '(milestone "Rapporto")', targets: [target("<= 2018-05-15")] };
  const done = (date: string) => row("A/1", null, date, { observedOn: date });

  test.each([
    ["2018-05-14", "Fatto il 14 maggio 2018: rispetta il termine del 15 maggio 2018", true],
    ["2018-06-02", "Fatto il 2 giugno 2018: dopo il termine del 15 maggio 2018", false],
  ])("a milestone done on %s", (day, title, met) => {
    const made = chart(milestone, [done(day)]);
    expect(made.title).toBe(title);
    if (made.drawing.kind !== "days") throw new Error(made.drawing.kind);
    expect(made.drawing.years.map((one) => [one.due.label, one.done?.day, one.met])).toEqual([
      ["entro il 15 maggio 2018", day, met],
    ]);
  });

  test("a milestone that was never done", () => {
    const made = chart(milestone, []);
    expect(made.title).toBe("Non è stato fatto, e il 15 maggio 2018 è passato");
    expect(String(jsx(ChartFigure, { chart: made, words }))).toContain("non ancora fatto");
  });

  test("yes, no and no answer differ by shape and word", () => {
    const sketch = { normal: '(boolean "Sito in linea")', targets: [target("= yes")] };
    const shapes = ["yes", "no"].map((answer) => {
      const made = chart(sketch, [row("A/1", null, answer)]);
      expect(made.drawing.kind).toBe("answers");
      return String(jsx(ChartFigure, { chart: made, words }));
    });
    expect(shapes[0]).toContain("<circle");
    expect(shapes[1]).not.toContain("<circle");
    const open = chart(sketch, []);
    expect(open.drawing).toEqual({
      kind: "answers",
      years: [{ year: 2018, answer: null, label: "nessun dato" }],
    });
  });
});

test("the drawing is an image with words, and its figures are in a table beneath", () => {
  const html = String(
    jsx(ChartFigure, { chart: chart({ normal: QUANTITY, targets: [target(">= 5")] }, [x("7.4")]), words }),
  );
  expect(html).toContain('role="img" aria-label="Nel 2018 il valore 7,4 supera il target ≥ 5"');
  expect(html).toContain("<caption");
  expect(html).not.toContain("style=");
});
