import { describe, expect, it } from "vitest";
import { unitsAnswering } from "../../../src/application/answers-for.ts";
import type { Unit } from "../../../src/core/plan/plan.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { dutiesByUnit } from "../../../src/web/pages/units/duties.ts";
import { hierarchy } from "../../../src/web/pages/units/hierarchy.ts";
import { nearUnits, unitsView, unitView } from "../../../src/web/pages/units/view-model.ts";
import { plan as planOf, run, target } from "../../evaluation/building.ts";
import { exampleOn, imported } from "../tree/example.ts";

const { plan } = imported;
const evaluation = exampleOn("2018-09-30");
const answering = (indicator: string) => unitsAnswering(plan, NO_ARRANGEMENTS, indicator);
const data = { evaluation, answering };

const unit = (code: string, parent: string | null): Unit => ({ code, name: "", parent });
const ranks = (units: readonly Unit[]) => hierarchy(units).map((one) => `${one.depth} ${one.unit.code}`);

describe("units one under another", () => {
  it("puts offices under services, wherever the plan lists them", () => {
    expect(ranks([unit("U.1", "S.1"), unit("S.1", "A"), unit("S.2", null), unit("A", null)])).toEqual([
      "0 S.2",
      "0 A",
      "1 S.1",
      "2 U.1",
    ]);
  });

  it("shows each once even where the plan goes round in circles or names a parent that is not there", () => {
    expect(ranks([unit("a", "b"), unit("b", "a"), unit("c", "c"), unit("d", "x")])).toEqual([
      "0 d",
      "0 a",
      "1 b",
      "0 c",
    ]);
  });
});

describe("what a unit owes", () => {
  it("is due by the day that the target names, beside a number too, else by the last of the year", () => {
    const wanted = [
      target(">= 150", 2018, { deadline: "2018-11-30" }),
      target("<= 2018-06-30"),
      target(">= 3"),
    ];
    const indicators = wanted.map((one) => ({
      normal: one.unit === "date" ? '(milestone "a")' : '(v "a" t)',
      targets: [one],
    }));
    const moment = { observedUpTo: "2018-03-31", knownUpTo: "2018-03-31" };
    const { owed } = dutiesByUnit(run(planOf([{ id: "A", indicators }]), [], { moment }), () => ["S.1"])(
      "S.1",
    );
    expect(owed.map(({ indicator, due }) => `${indicator.id} ${due}`)).toEqual([
      "A/1 2018-11-30",
      "A/2 2018-06-30",
      "A/3 2018-12-31",
    ]);
  });
});

describe("the units of the example plan", () => {
  it("shows all 56 with the nodes that each is involved in: 235 in all", () => {
    const lines = unitsView(data);
    expect(lines.length).toBe(56);
    expect(lines.reduce((sum, { nodes }) => sum + nodes, 0)).toBe(235);
    expect(new Set(lines.map(({ unit: { code } }) => code)).size).toBe(56);
  });

  it("says what a unit answers for, and what it still owes by when", () => {
    const view = unitView(data, "S. 3.1");
    expect(view?.path.map(({ code }) => code)).toEqual(["AREA III"]);
    expect(view?.children.map((line) => line.unit.code)).toEqual(["U.3.1.1", "U.3.1.2", "U.3.1.3"]);
    expect(view?.involved.length).toBe(13);
    expect([view?.duties.indicators, view?.duties.missing]).toEqual([13, 1]);
    expect(view?.duties.owed.map(({ need, due }) => [need.indicator, need.quantity, need.year, due])).toEqual(
      [["D.1.2.5/1", "Numero attività", 2018, "2018-12-31"]],
    );
  });

  it("owes nothing of what others must measure: a mean of actions is made of theirs", () => {
    for (const { duties } of unitsView(data))
      for (const { indicator, need } of duties.owed) expect(need.indicator).toBe(indicator.id);
  });

  it("leaves to the one unit that was given an indicator what it asks", () => {
    const given = (indicator: string) =>
      unitsAnswering(plan, { ...NO_ARRANGEMENTS, responsible: { "D.1.2.5/1": "U.1.1.1" } }, indicator);
    expect(unitView({ evaluation, answering: given }, "S. 3.1")?.duties.owed).toEqual([]);
    const one = unitView({ evaluation, answering: given }, "U.1.1.1");
    expect(one?.duties.owed.map(({ need }) => need.indicator)).toContain("D.1.2.5/1");
  });

  it("knows no unit that the plan does not list, and names those like it", () => {
    expect(unitView(data, "S.3.1")).toBeNull();
    expect(nearUnits(evaluation, "s3.1")[0]?.code).toBe("S. 3.1");
  });
});
