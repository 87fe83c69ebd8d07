import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { amendmentAnnex } from "../../../src/application/amendments/amendment-annex.ts";
import { giveReasons } from "../../../src/application/amendments/reasons.ts";
import { approvedAt } from "../../../src/application/amendments/versions.ts";
import { roundHalfUp } from "../../../src/core/number/decimal.ts";
import type { Rational } from "../../../src/core/number/rational.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { plan } from "../../evaluation/building.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const OFFICE = person("programming-office");

function planWith(target: string, withdrawn = false): Plan {
  return plan([
    {
      id: "A.1",
      indicators: [
        { normal: '(v "x" t)', targets: target, weight: "50" },
        ...(withdrawn ? [] : [{ normal: '(v "y" t)', targets: ">= 10", weight: "50", name: "Sportelli" }]),
      ],
    },
  ]);
}

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-02-01");
  await office.adopt(planWith(">= 100"), { number: "Delibera n. 7", date: "2018-01-31" });
  office.on("2018-05-15");
  await office.measure("A.1/1", "x", "60");
  await office.measure("A.1/2", "y", "2");
});
afterEach(() => office.close());

async function amend(target = ">= 50", withdrawn = true) {
  office.on("2018-06-20");
  const version = await office.adopt(planWith(target, withdrawn), {
    number: "Delibera n. 31",
    date: "2018-06-15",
  });
  office.on("2019-01-15");
  return version;
}

const annex = (year = 2018, asked = {}) => amendmentAnnex(office.services, BODY, OFFICE, year, asked);
const score = (value: Rational | null | undefined) => (value ? roundHalfUp(value, 2) : null);

describe("the annex of a year's changes", () => {
  it("without amendments is empty, and both scores are the same", async () => {
    const found = await annex();
    expect(found?.amendments).toEqual([]);
    expect(found?.approved).toEqual(found?.amended);
    expect(found?.score.approved).toBe(found?.score.amended);
  });

  it("shows what changed by which act, and the score as approved beside the score as amended", async () => {
    await amend();
    const found = await annex();
    expect(found?.amendments.map(({ version, from }) => [from.act.number, version.act.number])).toEqual([
      ["Delibera n. 7", "Delibera n. 31"],
    ]);
    const [amendment] = found?.amendments ?? [];
    expect(amendment?.changes.map(({ subject, change }) => `${subject} ${change}`)).toEqual([
      "A.1/1 changed",
      "A.1/2 removed",
    ]);
    // As approved: (60 of 100 and 2 of 10) = 40; as amended only the first, over its new target.
    expect([score(found?.score.approved.score), score(found?.score.amended.score)]).toEqual([
      "40.00",
      "100.00",
    ]);
  });

  it("warns of each target changed when its outcome could be known", async () => {
    await amend();
    const [amendment] = (await annex())?.amendments ?? [];
    const warned = amendment?.changes.map(({ subject, late }) => [
      subject,
      late.map(({ year, foreknown }) => `${year} ${foreknown.map(({ kind }) => kind).join(" ")}`),
    ]);
    expect(warned).toEqual([
      ["A.1/1", ["2018 seen"]],
      ["A.1/2", ["2018 seen"]],
    ]);
  });

  it("lists withdrawn indicators with what had been measured: it stays in the ledger", async () => {
    await amend();
    const found = await annex();
    expect(
      found?.withdrawn.map(({ indicator, node, by, entries }) => [
        indicator.name,
        node,
        by.act.number,
        entries.map(({ measurement }) => measurement.observedOn),
      ]),
    ).toEqual([["Sportelli", "A.1", "Delibera n. 31", ["2018-05-15"]]]);
    await office.adopt(planWith(">= 50"), { number: "Delibera n. 40", date: "2018-09-01" });
    expect((await annex())?.withdrawn).toEqual([]);
  });

  it("does not know yet what was adopted later", async () => {
    await amend();
    expect((await annex(2018, { knownAt: "2018-06-19" }))?.amendments).toEqual([]);
    expect((await annex(2018, { knownAt: "2018-06-20" }))?.amendments).toHaveLength(1);
  });

  it("of the next year begins with the plan approved for it", async () => {
    await amend();
    const found = await annex(2019);
    expect(found?.approved.act.number).toBe("Delibera n. 31");
    expect(found?.amendments).toEqual([]);
    expect(await annex(2031)).toBeNull();
  });
});

describe("which version was approved for a year", () => {
  it.each<[string, readonly string[], number, number]>([
    ["the only one", ["2018-01-31"], 2018, 0],
    ["the last by 31 January", ["2018-01-20", "2018-01-31", "2018-06-15"], 2018, 1],
    ["of the year after, with what changed in between", ["2018-01-31", "2018-06-15"], 2019, 1],
    ["the first, where all are late", ["2018-03-31", "2018-06-15"], 2018, 0],
  ])("%s", (_, days, year, expected) => {
    expect(
      approvedAt(
        days.map((date) => ({ act: { number: "1", date } })),
        year,
      ),
    ).toBe(expected);
  });
});

describe("reasons", () => {
  const reasonsNow = async () => {
    const [amendment] = (await annex())?.amendments ?? [];
    return [
      amendment?.reason,
      Object.fromEntries(amendment?.changes.map(({ subject, reason }) => [subject, reason]) ?? []),
      amendment?.withoutReason,
    ];
  };

  it("missing are counted; given change by change they stay; one for the whole is enough", async () => {
    const { hash: version } = await amend();
    expect(await reasonsNow()).toEqual(["", { "A.1/1": "", "A.1/2": "" }, 2]);
    const give = (reasons: Record<string, string>) =>
      giveReasons(office.services, BODY, OFFICE, { version, reasons });
    await give({ "A.1/1": "Ridotte le risorse" });
    await give({ "A.1/2": "Servizio soppresso" });
    expect(await reasonsNow()).toEqual([
      "",
      { "A.1/1": "Ridotte le risorse", "A.1/2": "Servizio soppresso" },
      0,
    ]);
    await give({ "A.1/1": "", "": "Riorganizzazione dell'ente" });
    expect(await reasonsNow()).toEqual([
      "Riorganizzazione dell'ente",
      { "A.1/1": "", "A.1/2": "Servizio soppresso" },
      0,
    ]);
  });

  it("are refused for what did not change, too long, over somebody else's, from who may not", async () => {
    const { hash: version } = await amend();
    const { services } = office;
    const wrong = { "A.9/9": "x", "A.1/1": "x".repeat(2001) };
    const refused = await problemOf(giveReasons(services, BODY, OFFICE, { version, reasons: wrong }));
    expect(refused.faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "reasons.A.9/9 amendment-reason-unknown",
      "reasons.A.1/1 decision-reason-too-long",
    ]);
    await giveReasons(services, BODY, OFFICE, { version, reasons: { "": "Prima" }, seen: null });
    const late = giveReasons(services, BODY, OFFICE, { version, reasons: { "": "Dopo" }, seen: null });
    expect((await problemOf(late)).kind).toBe("conflict");
    const manager = giveReasons(services, BODY, person("manager"), { version, reasons: {} });
    expect((await problemOf(manager)).kind).toBe("forbidden");
    const first = (await annex())?.approved.hash ?? "";
    const none = giveReasons(services, BODY, OFFICE, { version: first, reasons: {} });
    expect((await problemOf(none)).id).toBe("amendment-not-found");
  });
});
