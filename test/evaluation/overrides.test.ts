import { describe, expect, it } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Override } from "../../src/core/evaluation/evaluation.ts";
import { explain } from "../../src/core/evaluation/explain.ts";
import { evaluationJson } from "../../src/core/evaluation/json.ts";
import { leversOf } from "../../src/core/evaluation/leverage.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { roundHalfUp, toDecimalDigits } from "../../src/core/number/decimal.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { explanationLines } from "../../src/explanation/render.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { num, plan, row, YEAR_END } from "./building.ts";

/** An objective that averages two actions: one has two indicators, the other one. */
const PLAN = plan([
  {
    id: "O",
    level: "operational-objective",
    units: ["U1"],
    indicators: [{ normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %" }],
  },
  {
    id: "a",
    parent: "O",
    indicators: [
      { normal: '(v "x" t)', targets: ">= 103 %", weight: "60" },
      { normal: '(v "y" t)', targets: ">= 10", weight: "40" },
    ],
  },
  { id: "b", parent: "O", indicators: [{ normal: '(/ (v "p" t) (v "q" t))', targets: ">= 1" }] },
]);
const ROWS = [row("a/1", "x", "100"), row("b/1", "p", "4"), row("b/1", "q", "0")];

function override(indicator: string, achievement: string, date = "2018-12-20"): Override {
  return {
    indicator,
    achievement: num(achievement),
    reason: "Dato non attendibile",
    author: "OIV (prova)",
    date,
  };
}

function run(overrides: readonly Override[], rows: readonly Measurement[] = ROWS): Evaluation {
  return evaluate(PLAN, rows, DEFAULT_POLICY, YEAR_END, [], overrides);
}

const digits = (evaluation: Evaluation, id: string) => {
  const { status, achievement, coverage } = evaluation.indicators.get(id) ?? {};
  return [status, achievement && roundHalfUp(achievement, 2), coverage && toDecimalDigits(coverage)];
};

describe("an achievement decided against the computed one", () => {
  it.each([
    ["of what is measured", "a/1", "known", "97.09", "50"],
    ["of what is not measured yet", "a/2", "missing", null, "80"],
    ["of what cannot be computed", "b/1", "failed", null, "33.333"],
  ])("%s stands in its place, known, with the computed one beside it", (_, id, status, computed, decided) => {
    expect(digits(run([]), id).slice(0, 2)).toEqual([status, computed]);
    const evaluation = run([override(id, decided)]);
    const result = evaluation.indicators.get(id);
    expect([result?.status, result?.achievement, result?.coverage]).toEqual(["known", num(decided), num(1)]);
    expect([result?.worst, result?.best, result?.needs]).toEqual([num(decided), num(decided), []]);
    expect(result?.overridden?.computed).toEqual(run([]).indicators.get(id));
    expect(evaluation.overrides).toEqual([override(id, decided)]);
  });

  it("goes up the tree as any achievement does", () => {
    const evaluation = run([override("a/2", "80"), override("b/1", "100")]);
    // 0.6 * 97,0873... + 0.4 * 80 = 90,2524; with 100 of the other action: 95,1262.
    expect(roundHalfUp(evaluation.nodes.get("a")?.score ?? num(0), 4)).toBe("90.2524");
    expect(roundHalfUp(evaluation.body.score ?? num(0), 4)).toBe("95.1262");
    expect(evaluation.body.coverage).toEqual(num(1));
  });

  it("may be an average's own", () => {
    const evaluation = run([override("O/1", "70")]);
    expect([evaluation.body.score, evaluation.body.coverage]).toEqual([num(70), num(1)]);
  });

  it("does not hold before it is taken, nor for what is set aside, nor for what the plan lacks", () => {
    expect(run([override("a/1", "50", "2019-01-02")]).indicators.get("a/1")?.overridden).toBeNull();
    const aside = {
      indicator: "a/1",
      reason: "Soppresso",
      author: "Ufficio programmazione (prova)",
      date: "2018-06-01",
    };
    const both = evaluate(PLAN, ROWS, DEFAULT_POLICY, YEAR_END, [aside], [override("a/1", "50")]);
    expect(both.indicators.get("a/1")).toMatchObject({ status: "not-applicable", overridden: null });
    expect(run([override("z/9", "50")]).overrides).toEqual([]);
  });

  it("is no lever any more", () => {
    const levers = (overrides: readonly Override[]) =>
      leversOf(compilePlan(PLAN), run(overrides)).map(({ indicator }) => indicator);
    expect(levers([])).toEqual(["a/1", "a/2", "b/1"]);
    expect(levers([override("a/1", "50")])).toEqual(["a/2", "b/1"]);
  });

  it("is said plainly in the explanation, in both languages", () => {
    const step = explain(run([override("a/1", "50")]), { kind: "indicator", key: "a/1" });
    const told = (language: "it" | "en") =>
      step ? explanationLines(step, Catalogue.load(language)).map(({ text }) => text) : [];
    expect(told("it")).toEqual(
      expect.arrayContaining([
        "Il raggiungimento 50,00 è deciso da OIV (prova) il 20/12/2018: vale al posto di quello calcolato.",
        "Motivo: Dato non attendibile",
        "Il calcolo dà: 97,09",
        "100 × 100 / 103 = 97,087379",
      ]),
    );
    expect(told("en")).toContain("The calculation gives: 97.09");
  });

  it("is in the JSON with what was computed; without decisions nothing is added to it", () => {
    const json = evaluationJson(run([override("a/1", "50")]), ROWS);
    expect(json.overrides).toEqual([{ ...override("a/1", "50"), achievement: "50" }]);
    expect(json.indicators["a/1"]).toMatchObject({
      achievement: "50",
      computed: { status: "known", achievement: "97.087378640776699", coverage: "1" },
    });
    const plain = evaluationJson(run([]), ROWS);
    expect(Object.keys(plain)).not.toContain("overrides");
    expect(Object.keys(plain.indicators["a/1"] ?? {})).not.toContain("computed");
  });
});
