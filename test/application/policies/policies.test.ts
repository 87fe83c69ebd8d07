import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adoptPolicy } from "../../../src/application/policies/adopt-policy.ts";
import { listPolicies } from "../../../src/application/policies/policies.ts";
import { policyEffect } from "../../../src/application/policies/policy-effect.ts";
import { roundHalfUp } from "../../../src/core/number/decimal.ts";
import { SHIPPED_POLICIES } from "../../../src/core/policy/shipped.ts";
import { plan, target } from "../../evaluation/building.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const OFFICE = person("programming-office");

const every = (text: string) => [2018, 2019, 2020].map((year) => target(text, year));
const PLAN = plan([
  { id: "A", level: "strategic-area", units: ["U1"] },
  { id: "A.1", parent: "A", units: ["U1"], indicators: [{ normal: '(v "x" t)', targets: every(">= 100") }] },
  { id: "A.2", parent: "A", units: ["U2"], indicators: [{ normal: '(v "y" t)', targets: every(">= 10") }] },
]);

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-10-01");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
  await office.measure("A.1/1", "x", "80");
  await office.measure("A.2/1", "y", "12");
  office.on("2019-10-01");
  await office.measure("A.1/1", "x", "60");
});
afterEach(() => office.close());

const ON_OFF = { id: "on-off", version: "1", rule: "on-off" };
const bands = (version: string, to: string | null = "90") => ({
  id: "ente-fasce",
  version,
  rule: "bands",
  parameters: {
    bands: [
      { from: "0", to, achievement: "50" },
      { from: "90", to: null, achievement: "100" },
    ],
  },
});
const adopt = (document: unknown, fromYear: number, rest: object = {}) =>
  adoptPolicy(office.services, BODY, OFFICE, {
    document,
    fromYear,
    reason: "Nuovo SMVP",
    act: null,
    ...rest,
  });
const list = () => listPolicies(office.services, BODY, person("manager"));
const scoreOf = async (year: number) => {
  const score = (await office.services.standings.of(BODY, { year }))?.evaluation.indicators.get(
    "A.1/1",
  )?.score;
  return score && roundHalfUp(score, 2);
};

describe("the policies that come with the program", () => {
  it.each(SHIPPED_POLICIES.map((one) => [one.id, one] as const))("%s is as its file says", (id, document) => {
    const file = new URL(`../../../policies/${id}.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(document);
  });
});

describe("adopting a policy", () => {
  it("holds from its year on, the last adopted first; the years before stay as they were", async () => {
    await adopt(bands("2019.1"), 2019, { act: { number: "Delibera n. 3", date: "2019-01-31" } });
    expect([await scoreOf(2018), await scoreOf(2019)]).toEqual(["80.00", "50.00"]);
    await adopt(ON_OFF, 2020);
    const { years, adopted } = await list();
    expect(years.map(({ year, policy }) => `${year} ${policy.id} ${policy.version}`)).toEqual([
      "2018 capped-ratio 1",
      "2019 ente-fasce 2019.1",
      "2020 on-off 1",
    ]);
    expect(adopted.map(({ document, holdsFor, act }) => [document.id, holdsFor, act?.number])).toEqual([
      ["on-off", [2020], undefined],
      ["ente-fasce", [2019], "Delibera n. 3"],
    ]);
  });

  it("is known from the day it is adopted", async () => {
    await adopt(ON_OFF, 2018);
    const before = await office.services.standings.of(BODY, { year: 2018, knownAt: "2019-09-30" });
    expect([
      before?.policy.id,
      (await office.services.standings.of(BODY, { year: 2018 }))?.policy.id,
    ]).toEqual(["capped-ratio", "on-off"]);
  });

  it("is refused with every fault at its place", async () => {
    const wrong = adopt(bands("1", "80"), 1800, { reason: "" });
    expect((await problemOf(wrong)).faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "parameters.bands[1] policy-bands-gap",
      "fromYear policy-from-year-impossible",
      "reason decision-reason-missing",
    ]);
    expect((await list()).adopted).toEqual([]);
  });

  it("a version is what was adopted under its name; the same again is done already; not for everybody", async () => {
    await adopt(bands("1"), 2019);
    const other = { ...bands("1"), description: "altre parole" };
    expect((await problemOf(adopt(other, 2020))).faults.map(({ message }) => message)).toEqual([
      "policy-version-taken",
    ]);
    expect((await problemOf(adopt(bands("1"), 2019))).kind).toBe("already-done");
    await adopt(ON_OFF, 2019);
    // What had been replaced can be taken up again.
    expect((await adopt(bands("1"), 2019)).number).toBe(3);
    const manager = adoptPolicy(office.services, BODY, person("manager"), {
      document: ON_OFF,
      fromYear: 2019,
      reason: "x",
      act: null,
    });
    expect((await problemOf(manager)).kind).toBe("forbidden");
  });
});

describe("what if a policy had applied", () => {
  const effect = async (document: unknown, years?: readonly number[]) => {
    const found = await policyEffect(office.services, BODY, person("head-of-unit"), { document, years });
    return found.years.map(({ year, before, moves }) => ({
      year,
      before: before.id,
      body: moves.body.change && roundHalfUp(moves.body.change, 2),
      moved: [...moves.nodes, ...moves.units, ...moves.indicators].map(
        ({ subject, change }) => `${"key" in subject ? subject.key : ""} ${change && roundHalfUp(change, 2)}`,
      ),
    }));
  };

  it("tells, for every year measured, who changes and by how much, the greatest change first", async () => {
    expect(await effect(ON_OFF)).toEqual([
      {
        year: 2018,
        before: "capped-ratio",
        body: "-40.00",
        moved: ["A.1 -80.00", "A -40.00", "U1 -60.00", "A.1/1 -80.00"],
      },
      {
        year: 2019,
        before: "capped-ratio",
        body: "-60.00",
        moved: ["A -60.00", "A.1 -60.00", "U1 -60.00", "A.1/1 -60.00"],
      },
    ]);
  });

  it("only for the years chosen, beside the policy of each year, and saves nothing", async () => {
    await adopt(ON_OFF, 2019);
    expect((await effect(bands("1"), [2019])).map(({ year, before, body }) => [year, before, body])).toEqual([
      [2019, "on-off", "50.00"],
    ]);
    expect((await list()).adopted).toHaveLength(1);
  });

  it("tells the years asked for in which nothing can be scored", async () => {
    const input = { document: ON_OFF, years: [2016, 2018, 2016] };
    const { years, unscored } = await policyEffect(office.services, BODY, OFFICE, input);
    expect([years.map(({ year }) => year), unscored]).toEqual([[2018], [2016]]);
  });

  it("is refused for a document that cannot be used; doubts about one that can are told", async () => {
    const input = { document: bands("1", "80") };
    const refused = await problemOf(policyEffect(office.services, BODY, OFFICE, input));
    expect(refused.faults.map(({ at }) => at)).toEqual(["parameters.bands[1]"]);
    const document = {
      id: "a",
      version: "1",
      rule: "bands",
      parameters: { bands: [{ from: "0", to: null, achievement: "90" }] },
    };
    const found = await policyEffect(office.services, BODY, OFFICE, { document });
    expect(found.warnings.map(({ message }) => message)).toEqual(["policy-bands-target-short"]);
  });
});
