import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { override, readmit, setAside, withdrawOverride } from "../../../src/application/decisions/decide.ts";
import { decisionsOf } from "../../../src/application/decisions/decisions.ts";
import type { Problem } from "../../../src/application/problem.ts";
import { roundHalfUp } from "../../../src/core/number/decimal.ts";
import type { Rational } from "../../../src/core/number/rational.ts";
import { plan } from "../../evaluation/building.ts";
import { person, problemOf } from "../plans/office.ts";
import { BODY, openSmallOffice, type SmallOffice } from "./office.ts";

const OFFICE = person("programming-office");
const EVALUATOR = person("evaluator");

/** Three indicators of one action, weights 50, 30, 20; measured: 50 of 100 and 30 of 30. */
const PLAN = plan([
  {
    id: "A.1",
    indicators: [
      { normal: '(v "x" t)', targets: ">= 100", weight: "50" },
      { normal: '(v "y" t)', targets: ">= 30", weight: "30" },
      { normal: '(v "z" t)', targets: ">= 10", weight: "20" },
    ],
  },
]);

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-10-01");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
  await office.measure("A.1/1", "x", "50");
  await office.measure("A.1/2", "y", "30");
});
afterEach(() => office.close());

const decided = <T extends object>(indicator: string, rest?: T) => ({
  year: 2018,
  indicator,
  reason: "Il servizio è passato alla Regione",
  act: null,
  ...(rest as T),
});
const score = (value: Rational | null | undefined) => (value ? roundHalfUp(value, 2) : null);

async function standing() {
  const { body } = (await office.services.standings.of(BODY, { year: 2018 }))?.evaluation ?? {};
  return [score(body?.score), score(body?.coverage.mul(100))];
}

async function listed() {
  const found = await decisionsOf(office.services, BODY, person("political-body"), { year: 2018 });
  return {
    inForce: found?.inForce.map(({ indicator, effect, computed }) => [
      indicator,
      score(computed?.achievement),
      score(effect?.before.score),
      score(effect?.after.score),
    ]),
    history: found?.history.map(({ decided: { kind }, inForce }) => `${kind} ${inForce}`),
  };
}

describe("decisions on single indicators", () => {
  it("set aside, an indicator does not weigh, and its effect on the body is told; counted again, it does", async () => {
    expect(await standing()).toEqual(["68.75", "80.00"]);
    await setAside(office.services, BODY, OFFICE, decided("A.1/1"));
    expect(await standing()).toEqual(["100.00", "60.00"]);
    expect(await listed()).toEqual({
      inForce: [["A.1/1", "50.00", "68.75", "100.00"]],
      history: ["set-aside true"],
    });
    await readmit(office.services, BODY, OFFICE, decided("A.1/1"));
    expect(await standing()).toEqual(["68.75", "80.00"]);
    expect(await listed()).toEqual({ inForce: [], history: ["set-aside false", "set-aside false"] });
  });

  it("overridden, it stands at what was decided, also where nothing is measured; withdrawn, it is computed", async () => {
    await override(office.services, BODY, EVALUATOR, decided("A.1/1", { achievement: "40,5" }));
    await override(office.services, BODY, EVALUATOR, decided("A.1/3", { achievement: "100" }));
    // 0.5 * 40.5 + 0.3 * 100 + 0.2 * 100
    expect(await standing()).toEqual(["70.25", "100.00"]);
    expect((await listed()).inForce).toEqual([
      ["A.1/1", "50.00", "75.00", "70.25"],
      ["A.1/3", null, "62.81", "70.25"],
    ]);
    await withdrawOverride(office.services, BODY, EVALUATOR, decided("A.1/1"));
    expect(await standing()).toEqual(["75.00", "100.00"]);
  });

  it("hold only for their year, and from the day they are taken", async () => {
    await setAside(office.services, BODY, OFFICE, decided("A.1/1"));
    const before = await office.services.standings.of(BODY, { year: 2018, knownAt: "2018-09-30" });
    expect(before?.evaluation.setAside).toEqual([]);
    const next = await office.services.standings.of(BODY, { year: 2019 });
    expect(next?.evaluation.setAside).toEqual([]);
  });

  it("come with an act where there is one", async () => {
    const act = { number: " Delibera  n. 31 ", date: "28/09/2018" };
    const record = await setAside(office.services, BODY, OFFICE, decided("A.1/1", { act }));
    expect(record.content.act).toEqual({ number: "Delibera n. 31", date: "2018-09-28" });
  });

  const faults = async (work: Promise<unknown>) =>
    (await problemOf(work)).faults.map(({ at, message }) => `${at}: ${message}`);

  it.each<[string, object, readonly string[]]>([
    ["no reason", { reason: "  " }, ["reason: decision-reason-missing"]],
    ["a reason too long", { reason: "x".repeat(2001) }, ["reason: decision-reason-too-long"]],
    ["an unknown indicator", { indicator: "Z.9/1" }, ["indicator: decision-indicator-unknown"]],
    ["a year out of the plan", { year: 2021 }, ["year: decision-year-unknown"]],
    ["an act without its day", { act: { number: "Delibera n. 1", date: "" } }, ["date: adopt-date-missing"]],
    ["an act to come", { act: { number: "1", date: "2018-12-01" } }, ["date: adopt-date-future"]],
    ["more than 100", { achievement: "100,01" }, ["achievement: decision-achievement-impossible"]],
    ["no number", { achievement: "molto" }, ["achievement: decision-achievement-impossible"]],
    ["less than 0", { achievement: "-1" }, ["achievement: decision-achievement-impossible"]],
    [
      "everything at once",
      { reason: "", indicator: "Z.9/1", achievement: "" },
      [
        "indicator: decision-indicator-unknown",
        "reason: decision-reason-missing",
        "achievement: decision-achievement-impossible",
      ],
    ],
  ])("are refused with %s", async (_, wrong, expected) => {
    const typed = { ...decided("A.1/1"), achievement: "50", ...wrong };
    expect(await faults(override(office.services, BODY, EVALUATOR, typed))).toEqual(expected);
    expect((await listed()).history).toEqual([]);
  });

  it("are refused where they would change nothing, and to who may not take them", async () => {
    const { services } = office;
    const id = async (work: Promise<unknown>) => (await problemOf(work)).id;
    expect(await id(readmit(services, BODY, OFFICE, decided("A.1/1")))).toBe("decision-not-aside");
    expect(await id(withdrawOverride(services, BODY, EVALUATOR, decided("A.1/1")))).toBe(
      "decision-no-override",
    );
    await setAside(services, BODY, OFFICE, decided("A.1/1"));
    expect(await id(setAside(services, BODY, OFFICE, decided("A.1/1")))).toBe("decision-aside-already");
    const aside = override(services, BODY, EVALUATOR, { ...decided("A.1/1"), achievement: "50" });
    expect(await faults(aside)).toEqual(["indicator: decision-not-counted"]);
    const kinds: Problem[] = [
      await problemOf(setAside(services, BODY, EVALUATOR, decided("A.1/2"))),
      await problemOf(override(services, BODY, OFFICE, { ...decided("A.1/2"), achievement: "5" })),
    ];
    expect(kinds.map(({ kind }) => kind)).toEqual(["forbidden", "forbidden"]);
  });
});
