import { describe, expect, it, test } from "vitest";
import { checkPlan } from "../../src/core/plan/check/check.ts";
import { found, planWith, type WrittenIndicator, writtenPlan } from "./written-plan.ts";

/** The one finding of a plan with this one indicator, or "". */
function finding(indicator: WrittenIndicator): string {
  return checkPlan(planWith(indicator))
    .map(({ code, severity }) => `${severity} ${code}`)
    .join(", ");
}

describe("formula, baseline and target of one indicator", () => {
  test.each<[string, WrittenIndicator, string]>([
    ["a plain count", {}, ""],
    [
      "a percentage",
      { formula: "Pratiche evase / Pratiche ricevute * 100", baseline: "61,5%", target: ">= 62%" },
      "",
    ],
    [
      "growth with its baseline",
      {
        formula: "(Numero utenti(t)-Numero utenti(t-1))/Numero utenti(t-1)*100",
        baseline: "72",
        target: ">= +10%",
      },
      "",
    ],
    [
      "growth without",
      { formula: "(Numero utenti(t)-Numero utenti(t-1))/Numero utenti(t-1)*100", target: ">= +10%" },
      "warning missing-baseline",
    ],
    [
      "a fixed year that is the year before",
      { formula: "Numero interventi 2018 / Numero interventi 2017", target: ">= 1,1" },
      "warning missing-baseline",
    ],
    [
      "an earlier base year",
      { formula: "Costo al mq/Costo al mq anno 2016*100", target: "<= 95%" },
      "warning missing-base-year",
    ],
    [
      "a base year with its value",
      { formula: "Costo al mq/Costo al mq anno 2016*100", baseline: "94%", target: "<= 93%" },
      "",
    ],
    [
      "a target relative to the baseline",
      { target: "incremento del 10% rispetto alla baseline" },
      "warning missing-baseline",
    ],
    ["a target relative to a year", { target: "+5% rispetto al 2016" }, "warning missing-base-year"],
    [
      "a percentage of a count",
      { formula: "Numero attività*100", target: ">= 90%" },
      "warning percentage-target-on-count",
    ],
    ["growth of a count", { target: "+5%", baseline: "20" }, ""],
    [
      "a bare ratio and a percentage",
      { formula: "Imprese iscritte/Imprese attive", baseline: "179", target: ">= 3%" },
      "warning implicit-percentage",
    ],
    [
      "a bare ratio where all else is percentages",
      { formula: "Permessi rilasciati entro 60 gg / Permessi rilasciati", baseline: "82%", target: "≥ 90%" },
      "warning unit-mismatch",
    ],
    [
      "a percentage against a fraction",
      { formula: "kWh consumati / kWh consumati 2016 * 100", baseline: "94%", target: "<= 0,92" },
      "warning unit-mismatch",
    ],
    ["a small percentage", { formula: "Errori / Pratiche * 100", target: "<= 0,5" }, "info unit-mismatch"],
    ["days against a percentage", { formula: "Giorni di ritardo", target: "<= 5%" }, "warning unit-mismatch"],
    [
      "a baseline in days against minutes",
      { formula: "Tempo medio di attesa", baseline: "3 gg", target: "<= 15 min" },
      "warning unit-mismatch",
    ],
    [
      "a mark beyond its scale",
      { formula: "Media dei punteggi (scala 1-5)", target: ">= 7" },
      "warning unit-mismatch",
    ],
    ["a mark on its scale", { formula: "Media dei punteggi (scala 1-10)", target: ">= 7" }, ""],
    ["zero", { formula: "Indice di tempestività dei pagamenti", target: "<= 0" }, "info zero-target"],
    ["no target", { target: "n.d." }, "warning missing-target"],
    [
      "as much as last year",
      { formula: "Numero post(t)/Numero post(t-1)", baseline: "111", target: ">= 1" },
      "info maintenance-target",
    ],
    ["kept", { target: "mantenimento", baseline: "5" }, "info maintenance-target"],
    ["better already", { baseline: "12", target: ">= 10" }, "info baseline-beyond-target"],
    ["equal already", { baseline: "12", target: ">= 12" }, ""],
    [
      "the last day of the year",
      { formula: "Realizzazione attività", target: "<= 31/12/2018" },
      "info year-end-deadline",
    ],
    [
      "before the plan begins",
      { formula: "Realizzazione attività", target: "<= 30/06/2017" },
      "warning target-outside-period",
    ],
    ["asking less and less", { target: "2018: >= 10; 2019: >= 9; 2020: >= 12" }, "info regressing-target"],
    ["asking more and more", { target: "2018: <= 10; 2019: <= 9; 2020: <= 8" }, ""],
    ["a year left out", { target: "2018: >= 10; 2020: >= 12" }, "warning missing-target-year"],
    [
      "no children to average",
      { formula: "Media ponderata delle azioni*100", target: ">= 100%" },
      "error rollup-without-children",
    ],
    ["a weight of zero", { weight: "0" }, "warning weight-out-of-range, warning weights-sum"],
  ])("%s", (_, indicator, expected) => {
    expect(finding(indicator).split(", ").sort().join(", ")).toBe(expected);
  });

  it("offers the formula or the target put right", () => {
    const fix = (indicator: WrittenIndicator) => checkPlan(planWith(indicator))[0]?.fix?.replacement;
    expect(fix({ formula: "Evase / Ricevute", baseline: "82%", target: "≥ 90%" })).toBe(
      "Evase / Ricevute * 100",
    );
    expect(
      fix({ formula: "kWh consumati / kWh consumati 2016 * 100", baseline: "94%", target: "<= 0,92" }),
    ).toBe("<= 92%");
  });

  it("takes what a whole plan does for its way of writing", () => {
    const bare = (name: string) => ({
      name,
      formula: `${name} evase / ${name} ricevute`,
      target: ">= 80%",
      weight: "25",
    });
    const plan = planWith(bare("Pratiche"), bare("Domande"), bare("Istanze"), bare("Denunce"));
    expect(checkPlan(plan).map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array.from({ length: 4 }, () => "info implicit-percentage"),
    );
  });

  it("finds the same indicator twice in a node", () => {
    const plan = planWith({ name: "Incontri", weight: "50" }, { name: "incontri", weight: "50" });
    expect(found(plan)).toEqual(["duplicate-indicator A.1/2"]);
  });
});

describe("a year without target", () => {
  const years = (target: string): WrittenIndicator => ({ target, weight: "50" });

  it("is told where most others of the level have it", () => {
    const full = "2018: 60% - 2019: 65% - 2020: 70%";
    const formula = "Pratiche evase / Pratiche ricevute * 100";
    const node = (code: string, ...targets: string[]) => ({
      level: "action",
      code,
      indicators: targets.map((target, k) => ({
        ...years(target),
        formula: `${formula}`,
        name: `${code} ${k}`,
      })),
    });
    const plan = writtenPlan([node("A.1", full, full), node("A.2", full, "2018: 60% - 2019: 65%")]);
    expect(found(plan)).toEqual(["missing-target-year A.2/2"]);
  });

  it("is not asked where the others have one year only", () => {
    expect(found(planWith(years(">= 5"), years("2018: 6; 2019: 7; 2020: 8")))).toEqual([]);
  });
});

describe("activities of the node", () => {
  const plan = (activities: number, target: string) =>
    writtenPlan([
      {
        level: "action",
        code: "A.1",
        activities,
        indicators: [{ formula: "Totale attività realizzate/Totale attività programmate*100", target }],
      },
    ]);

  test.each([
    [8, ">= 80%", ["activity-threshold A.1/1"]],
    [5, ">= 80%", []],
    [4, ">= 75%", []],
    [3, ">= 100%", []],
    [0, ">= 80%", []],
  ])("%d activities and %s", (activities, target, expected) => {
    expect(found(plan(activities, target))).toEqual(expected);
  });

  it("says which shares can be had", () => {
    const [one] = checkPlan(plan(8, ">= 80%"));
    expect(one?.params).toMatchObject({ planned: 8, needed: 7, below: 75, above: 87.5 });
  });
});
