import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordActivityValues } from "../../../src/application/activities/record-values.ts";
import { amendmentAnnex } from "../../../src/application/amendments/amendment-annex.ts";
import { draftEffect } from "../../../src/application/amendments/draft-effect.ts";
import { defineFeed } from "../../../src/application/feeds/define.ts";
import { feedsKept } from "../../../src/application/feeds/kept.ts";
import { waitingProposal } from "../../../src/application/feeds/proposals.ts";
import { detailOf, detailText } from "../../../src/application/feeds/run-detail.ts";
import { askedOfMe } from "../../../src/application/measurements/asked-of-me.ts";
import { correctEntry } from "../../../src/application/measurements/correct.ts";
import { ledgerNow } from "../../../src/application/measurements/ledger-now.ts";
import { pushMeasurements } from "../../../src/application/measurements/push.ts";
import { saveDrafts } from "../../../src/application/measurements/save-drafts.ts";
import { submitSheet } from "../../../src/application/measurements/submit.ts";
import { adoptDraft } from "../../../src/application/plans/adopt.ts";
import { assessedDraft } from "../../../src/application/plans/assessment.ts";
import { carriedOver } from "../../../src/application/plans/carry-over.ts";
import { judgedPlaces } from "../../../src/application/plans/judged-places.ts";
import { proofOf } from "../../../src/application/proof/proof-bundle.ts";
import { answerRound } from "../../../src/application/rounds/answer-round.ts";
import { closeRound } from "../../../src/application/rounds/close-round.ts";
import { knownLater } from "../../../src/application/rounds/known-later.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import { roundPicture } from "../../../src/application/rounds/picture.ts";
import { answerSubject, answersIn, type Round } from "../../../src/application/rounds/round.ts";
import { prepareSurvey } from "../../../src/application/surveys/prepare.ts";
import { surveysKept } from "../../../src/application/surveys/survey-kept.ts";
import { evaluationJson } from "../../../src/core/evaluation/json.ts";
import { NO_ARRANGEMENTS } from "../../../src/core/plan/arrangements.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { reportOn, textsIn } from "../../documents/proof/material.ts";
import { plan } from "../../evaluation/building.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "./office.ts";

const OFFICE = person("programming-office");
const [STARTS, VISITS, PRIZES] = ["Imprese avviate", "Visite guidate", "Premi assegnati"];
/** Indicators of one node, in this order, all of a quantity of one name: one could be taken for another. */
const of = (...names: (string | undefined)[]): Plan =>
  plan([
    {
      id: "A.1",
      units: ["U.1"],
      indicators: names.map((name = "") => ({ normal: '(v "x" t)', targets: ">= 9", weight: "10", name })),
    },
  ]);

const withUnits = (made: Plan): Plan => ({
  ...made,
  units: ["U.1", "U.2"].map((code) => ({ code, name: code, parent: null })),
});

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-06-30");
  await office.adopt(of(STARTS, VISITS), { number: "Delibera n. 7", date: "2018-01-31" });
  await office.measure("A.1/1", "x", "3");
  await office.measure("A.1/2", "x", "8");
});
afterEach(() => office.close());

async function adopt(next: Plan, samePlaces?: readonly string[]) {
  const { services } = office;
  const author = { kind: "person", id: "p", name: "Ufficio programmazione (prova)" } as const;
  const draft = await services.store.write(BODY, author, async (writer) =>
    writer.drafts.create({ plan: next, arrangements: NO_ARRANGEMENTS, source: null, base: null }),
  );
  const { findings } = await assessedDraft(services, BODY, OFFICE, draft.id);
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  return adoptDraft(services, BODY, OFFICE, {
    draft: draft.id,
    revision: draft.revision,
    number: "31",
    date: "2018-06-30",
    errorsAccepted: errors || null,
    samePlaces,
  });
}

/** What a draft of the plan would ask, and the answers that were recorded last. */
async function asked(next: Plan) {
  const { services } = office;
  const author = { kind: "person", id: "p", name: "Ufficio programmazione (prova)" } as const;
  const { id, revision } = await services.store.write(BODY, author, async (writer) =>
    writer.drafts.create({ plan: next, arrangements: NO_ARRANGEMENTS, source: null, base: null }),
  );
  const effect = await draftEffect(services, BODY, OFFICE, await assessedDraft(services, BODY, OFFICE, id));
  await services.store.write(BODY, author, (writer) => writer.drafts.close(id, revision, "discarded"));
  return (effect?.questions ?? []).map(({ place, was, version, entries }) => [
    place,
    was.indicator.name,
    version,
    entries,
  ]);
}

async function judged() {
  const [last] = (await office.services.store.read(BODY, ({ records }) => records.list("places"))).slice(-1);
  return last?.content.judged;
}

const now = () =>
  office.services.store.read(BODY, (reader) => office.services.standings.required(reader, { year: 2018 }));

/** What counts of each indicator, by the name that it has. */
async function counted(): Promise<Record<string, string[]>> {
  const { entries, version, evaluation } = await now();
  const named = version.plan.nodes.flatMap(({ indicators }) => indicators);
  expect(evaluation.measurements).toEqual(entries.map(({ measurement }) => measurement));
  return Object.fromEntries(
    named.map(({ id, name }) => [
      name,
      entries.flatMap(({ measurement: { indicator, value } }) =>
        indicator === id && value.kind === "number" ? [value.value.toString()] : [],
      ),
    ]),
  );
}

describe("the year of a plan that a later one followed, with other places", () => {
  const FIRST = { ...of(STARTS, VISITS), period: { from: 2018, to: 2018 } };
  /** The visits have gone, their place is the prizes'; what was first is second. */
  const NEXT = { ...of(PRIZES, STARTS), period: { from: 2019, to: 2021 } };
  let own: SmallOffice;
  let round: string;
  beforeEach(async () => {
    await office.close();
    own = await openSmallOffice("2018-12-31");
    office = own;
    await own.adopt(FIRST, { number: "Delibera n. 7", date: "2018-01-31" });
    await own.measure("A.1/1", "x", "3");
    await own.measure("A.1/2", "x", "8");
    const { id } = await openRound(own.services, BODY, OFFICE, {
      title: "Fine anno",
      year: 2018,
      asOf: "2018-12-31",
      due: "2019-02-15",
    });
    round = id;
    const said = { causeText: "", correctiveAction: "", amendmentProposal: "", cause: "" } as const;
    await answerRound(own.services, BODY, OFFICE, {
      round,
      answers: [
        { ...said, indicator: "A.1/1", light: "green", forecast: "", seen: null },
        { ...said, indicator: "A.1/2", light: "green", forecast: "11", seen: null },
      ],
    });
    own.on("2019-01-31");
    await adopt(NEXT);
    own.on("2019-03-01");
  });

  const inYear = (year: number) =>
    own.services.store.read(BODY, (reader) => own.services.standings.required(reader, { year }));
  const values = async (year: number) => {
    const { evaluation, version } = await inYear(year);
    return version.plan.nodes.flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => {
        const value = evaluation.indicators.get(id)?.value;
        return [name, value?.kind === "number" ? value.value.toString() : null];
      }),
    );
  };
  const given = { observedOn: "2018-12-31", year: 2018, quantity: "x", confirmed: true } as const;
  const sequenceOf = async (indicator: string) => {
    const { entries } = await inYear(2018);
    return entries.findLast(({ measurement }) => measurement.indicator === indicator)?.sequence ?? 0;
  };
  const correct = async (indicator: string, text: string) =>
    correctEntry(own.services, BODY, OFFICE, {
      sequence: await sequenceOf(indicator),
      text,
      observedOn: "",
      n: "",
      source: "registro",
      reason: "contato due volte",
      confirmed: [],
    });

  it("is read by its own plan, each indicator with what was measured of it", async () => {
    expect(await values(2018)).toEqual([
      [STARTS, "3"],
      [VISITS, "8"],
    ]);
  });

  it("is corrected: where an indicator has moved, where it has gone, and what was corrected before", async () => {
    await correct("A.1/1", "4");
    await correct("A.1/2", "9");
    const after = [
      [STARTS, "4"],
      [VISITS, "9"],
    ];
    expect(await values(2018)).toEqual(after);
    await correct("A.1/1", "5");
    await correct("A.1/2", "10");
    expect(await values(2018)).toEqual([
      [STARTS, "5"],
      [VISITS, "10"],
    ]);
  });

  it("takes what is recorded late, and none of it counts for another indicator", async () => {
    const before = await values(2019);
    const sheet = await askedOfMe(own.services, BODY, OFFICE, 2018);
    const row = sheet.rows.find(({ cell }) => cell.indicator === "A.1/2");
    await saveDrafts(own.services, BODY, OFFICE, {
      year: 2018,
      rows: [
        { id: row?.id ?? "", revision: 0, text: "12", observedOn: "2018-12-31", n: "", source: "registro" },
      ],
    });
    const saved = (await askedOfMe(own.services, BODY, OFFICE, 2018)).rows.find(({ id }) => id === row?.id);
    await submitSheet(own.services, BODY, OFFICE, {
      year: 2018,
      rows: [
        {
          id: row?.id ?? "",
          revision: saved?.draft?.revision ?? 0,
          seen: saved?.seen ?? null,
          confirmed: ["entry-replaces-recorded"],
        },
      ],
    });
    expect(await values(2018)).toEqual([
      [STARTS, "3"],
      [VISITS, "12"],
    ]);
    expect(await values(2019)).toEqual(before);
    const { entries } = await inYear(2019);
    expect(entries.some(({ measurement }) => measurement.indicator.startsWith("A.1/2@"))).toBe(false);
  });

  it("keeps what offices said in its rounds, which close on it", async () => {
    const said = async () => {
      const { lines } = await roundPicture(own.services, BODY, OFFICE, round);
      return lines.map(({ indicator, answer }) => [
        indicator.name,
        answer?.forecast?.kind === "number" ? answer.forecast.value.toString() : null,
      ]);
    };
    const before = [
      [STARTS, null],
      [VISITS, "11"],
    ];
    expect(await said()).toEqual(before);
    await closeRound(own.services, BODY, OFFICE, { round, note: "", acknowledged: 0 });
    await correct("A.1/2", "9");
    const { lines, total } = await roundPicture(own.services, BODY, OFFICE, round);
    expect([await said(), total.answered]).toEqual([before, 2]);
    expect(
      lines.map(({ result }) => result.value?.kind === "number" && result.value.value.toString()),
    ).toEqual(["3", "8"]);
  });

  it("gets nothing from what its activities come to: they would be told of the indicators that came after", async () => {
    const item = { indicator: "A.1/2", quantity: "x", shown: "1", confirmed: [] };
    const recorded = recordActivityValues(own.services, BODY, OFFICE, { year: 2018 }, [item], "attività");
    expect((await problemOf(recorded)).id).toBe("plan-places-gone");
  });

  it("is frozen, proved and pushed to as it stands", async () => {
    await correct("A.1/2", "9");
    const { references, evaluation } = await inYear(2018);
    await pushMeasurements(own.services, BODY, OFFICE, [{ ...given, indicator: "A.1/1", value: "6" }]);
    const frozen = await own.services.store.read(BODY, (reader) =>
      own.services.standings.frozen(reader, references),
    );
    expect(frozen && evaluationJson(frozen.evaluation, [])).toEqual(evaluationJson(evaluation, []));
    expect(await values(2018)).toEqual([
      [STARTS, "6"],
      [VISITS, "9"],
    ]);
    const { bytes } = await proofOf(own.services, BODY, OFFICE, { year: 2018 });
    expect(reportOn(bytes)).toMatchObject({ holds: true, differing: 0 });
  });
});

describe("a plan in which indicators have other places", () => {
  it.each([
    ["swapped", of(VISITS, STARTS), { [VISITS ?? ""]: ["8"], [STARTS ?? ""]: ["3"] }],
    [
      "one put in between",
      of(STARTS, PRIZES, VISITS),
      { [STARTS ?? ""]: ["3"], [PRIZES ?? ""]: [], [VISITS ?? ""]: ["8"] },
    ],
    ["one taken away", of(VISITS), { [VISITS ?? ""]: ["8"] }],
    [
      "one put first",
      of(PRIZES, STARTS, VISITS),
      { [PRIZES ?? ""]: [], [STARTS ?? ""]: ["3"], [VISITS ?? ""]: ["8"] },
    ],
  ])("%s: each has what was measured of it, and of no other", async (_, next, values) => {
    await adopt(next);
    expect(await counted()).toEqual(values);
  });

  it("takes values in a place that was another's, and none twice", async () => {
    await adopt(of(VISITS));
    await adopt(of(VISITS, PRIZES));
    expect(await counted()).toEqual({ [VISITS ?? ""]: ["8"], [PRIZES ?? ""]: [] });
    const value = { quantity: "x", year: 2018, observedOn: "2018-06-30", confirmed: true };
    const push = (indicator: string, typed: string) =>
      pushMeasurements(office.services, BODY, OFFICE, [{ ...value, indicator, value: typed }]);
    await push("A.1/2", "5");
    await adopt(of(PRIZES, VISITS));
    expect(await counted()).toEqual({ [VISITS ?? ""]: ["8"], [PRIZES ?? ""]: ["5"] });
    await push("A.1/1", "6");
    expect(await counted()).toEqual({ [VISITS ?? ""]: ["8"], [PRIZES ?? ""]: ["5", "6"] });
  });

  it("put exactly where another was taken away, is new unless said to be the same", async () => {
    const next = of(STARTS, PRIZES);
    expect(await asked(next)).toEqual([["A.1/2", VISITS, 1, 1]]);
    await adopt(next);
    expect(await counted()).toEqual({ [STARTS ?? ""]: ["3"], [PRIZES ?? ""]: [] });
    const question = { place: "A.1/2", was: VISITS, is: PRIZES };
    expect(await judged()).toEqual([{ ...question, same: false }]);
    expect((await now()).left.map(({ measurement }) => measurement.indicator)).toEqual(["A.1/2"]);
  });

  it("rewritten, keeps its values where the body says that it is the same", async () => {
    await adopt(of(STARTS, PRIZES), ["A.1/2"]);
    expect(await counted()).toEqual({ [STARTS ?? ""]: ["3"], [PRIZES ?? ""]: ["8"] });
    expect(await judged()).toEqual([{ place: "A.1/2", was: VISITS, is: PRIZES, same: true }]);
    const refused = await problemOf(adopt(of(STARTS), ["A.1/1"]));
    expect(refused.faults.map(({ message }) => message)).toEqual(["adopt-same-unasked"]);
  });

  it("is not asked about where the words say the same", async () => {
    const next = of("Numero di imprese avviate", "Visita guidata");
    expect(await asked(next)).toEqual([]);
    await adopt(next);
    expect(await counted()).toEqual({ "Numero di imprese avviate": ["3"], "Visita guidata": ["8"] });
    expect(await judged()).toBeUndefined();
  });

  it("under a node with another title, is the same where the plan was written by forms, and asked about in a document", async () => {
    const before = of(STARTS, VISITS);
    const titled = (title: string): Plan => ({
      ...before,
      nodes: before.nodes.map((one) => ({ ...one, title })),
    });
    await adopt(titled("Accompagnare le nuove imprese"));
    expect(await counted()).toEqual({ [STARTS ?? ""]: ["3"], [VISITS ?? ""]: ["8"] });
    const plans = { list: async () => [], byHash: async () => null, current: async () => null };
    const inForce = await office.services.store.read(BODY, (reader) => reader.plans.current());
    if (inForce === null) throw new Error("no plan");
    const source = { hash: "0".repeat(64), name: "piano.docx" };
    const next = { plan: titled("Tenere il registro delle imprese"), source };
    const { judged: asks } = await judgedPlaces({ plans }, inForce, next, new Set());
    expect(asks.map(({ place }) => place)).toEqual(["A.1/1", "A.1/2"]);
  });

  it("in a place left empty two versions before, is asked about too", async () => {
    await adopt(of(STARTS));
    expect(await asked(of(STARTS, PRIZES))).toEqual([["A.1/2", VISITS, 1, 1]]);
    expect(await asked(of(STARTS, VISITS))).toEqual([]);
    await adopt(of(STARTS, PRIZES));
    expect(await counted()).toEqual({ [STARTS ?? ""]: ["3"], [PRIZES ?? ""]: [] });
    expect(await judged()).toMatchObject([{ place: "A.1/2", same: false }]);
  });

  it("tells of each row of the ledger where it counts now", async () => {
    await adopt(of(PRIZES, STARTS));
    const { services } = office;
    const told = await services.store.read(BODY, async (reader) => {
      const now = await ledgerNow(services, reader);
      return (await reader.ledger.entries()).map((entry) => [entry.measurement.indicator, now(entry)]);
    });
    expect(told).toEqual([
      ["A.1/1", { left: true, indicatorNow: "A.1/2" }],
      ["A.1/2", { left: true, indicatorNow: null }],
      ["A.1/2", { left: false, indicatorNow: "A.1/2" }],
    ]);
  });

  it("leaves what stood before as it was, also with what comes later", async () => {
    const before = await now();
    await adopt(of(VISITS, STARTS));
    const { services } = office;
    await services.store.read(BODY, async (reader) => {
      const frozen = await services.standings.frozen(reader, before.references);
      if (frozen === null) throw new Error("not held");
      expect(evaluationJson(frozen.evaluation, [])).toEqual(evaluationJson(before.evaluation, []));
      expect(await knownLater(services, reader, frozen, "2018-07-03")).toBeNull();
    });
    office.on("2018-07-02");
    await office.measure("A.1/2", "x", "4", "2018-06-30");
    await services.store.read(BODY, async (reader) => {
      const frozen = await services.standings.frozen(reader, before.references);
      const later = frozen && (await knownLater(services, reader, frozen, "2018-07-03"));
      expect(later?.indicators.map(({ indicator }) => indicator.name)).toEqual([STARTS]);
    });
    const annex = await amendmentAnnex(services, BODY, OFFICE, 2018);
    expect(annex?.score.approved).toEqual(annex?.score.amended);
  });

  it("is proved without the rows of others", async () => {
    const proved = async () => {
      const { bytes } = await proofOf(office.services, BODY, OFFICE, { year: 2018 });
      const report = reportOn(bytes);
      expect(report).toMatchObject({ holds: true, differing: 0 });
      expect(report.manifest.references).toEqual((await now()).references);
      expect(report.manifest.audit).not.toBeNull();
      return (JSON.parse(textsIn(bytes).get("entries.json") ?? "") as { sequence: number }[]).map(
        ({ sequence }) => sequence,
      );
    };
    await adopt(of(VISITS, STARTS));
    expect(await proved()).toEqual([3, 4]);
    await adopt(of(VISITS));
    await adopt(of(VISITS, PRIZES));
    // The last entry of the ledger counts no more, and none was carried after it.
    expect(await proved()).toEqual([3]);
  });

  it("takes feeds, questionnaires and requests along; those of an indicator taken away end", async () => {
    const { services } = office;
    const feed = (id: string, indicator: string) => ({
      id,
      name: id,
      indicator,
      quantity: "x",
      from: { kind: "ckan", address: "https://dati.example.it", organisation: "ente" },
      schedule: { every: "day", hour: 6 },
    });
    for (const at of [1, 2]) {
      await defineFeed(services, BODY, OFFICE, { document: feed(`feed-${at}`, `A.1/${at}`), seen: null });
      const question = {
        id: "q",
        kind: "scale",
        text: "Quanto?",
        low: "poco",
        high: "molto",
        from: 1,
        to: 10,
      };
      const document = {
        id: `survey-${at}`,
        title: "Questionario",
        period: { from: "2018-06-01", to: "2018-12-31" },
        questions: [{ ...question, feeds: { indicator: `A.1/${at}`, quantity: "x" } }],
      };
      await prepareSurvey(services, BODY, OFFICE, { document, seen: null });
      const cell = { indicator: `A.1/${at}`, quantity: "x", year: 2018, unit: null };
      await services.store.write(BODY, { kind: "person", id: "p", name: "Prova" }, (writer) =>
        writer.requests.create(
          { hash: String(at).repeat(64), link: null, expires: "2018-12-31T00:00:00.000Z" },
          {
            asked: { ...cell, question: "Quante?", message: "", follows: null },
            recipient: "Ufficio",
            email: null,
          },
        ),
      );
    }
    await adopt(of(VISITS));
    await services.store.read(BODY, async (reader) => {
      const feeds = await feedsKept(reader);
      expect(feeds.map(({ feed: { id, indicator }, active }) => [id, indicator, active])).toEqual([
        ["feed-1", "A.1/1", false],
        ["feed-2", "A.1/1", false],
      ]);
      const fed = (await surveysKept(reader, "2018-07-01")).map(({ survey: { id, questions } }) => [
        id,
        questions.map((one) => (one.kind === "scale" ? (one.feeds?.indicator ?? null) : null)),
      ]);
      expect(new Map(fed as [string, unknown][])).toEqual(
        new Map([
          ["survey-1", [null]],
          ["survey-2", ["A.1/1"]],
        ]),
      );
      const requests = (await reader.requests.list()).map(({ asked, settled }) => [asked.indicator, settled]);
      expect(new Set(requests.map(String))).toEqual(new Set(["A.1/1,withdrawn", "A.1/1,"]));
    });
  });

  it("takes along what offices said in a round, and a value that a feed proposes", async () => {
    const { services } = office;
    const author = { kind: "person", id: "p", name: "Prova" } as const;
    const said = { cause: null, causeText: "", correctiveAction: "", amendmentProposal: "", forecast: null };
    const round = await services.store.write(BODY, author, async (writer) => {
      for (const [indicator, light] of [
        ["A.1/1", "red"],
        ["A.1/2", "green"],
      ] as const)
        await writer.records.add("round-answer", answerSubject("r", indicator), {
          ...said,
          round: "r",
          indicator,
          light,
        });
      const read = { message: null, params: {}, definition: 0, indicator: "A.1/2", quantity: "x" };
      await writer.feeds.ran({
        feed: "f",
        outcome: "proposed",
        value: "9/1",
        detail: detailText({ ...read, year: 2018 }),
      });
      return { id: "r", due: "2018-12-31", closing: null } as Round;
    });
    await adopt(of(VISITS));
    await services.store.read(BODY, async (reader) => {
      const answers = await answersIn(reader, round);
      expect([...answers].map(([id, { light }]) => [id, light])).toEqual([["A.1/1", "green"]]);
      const waiting = await waitingProposal(reader, "f");
      expect(waiting && detailOf(waiting).indicator).toBe("A.1/1");
    });
  });

  it("takes along who answers for an indicator, and what was settled of it", () => {
    const arrangements = { ...NO_ARRANGEMENTS, responsible: { "A.1/1": "U.1", "A.1/2": "U.2" } };
    const before = { plan: withUnits(of(STARTS, VISITS)), arrangements };
    const responsible = (...names: (string | undefined)[]) =>
      carriedOver(withUnits(of(...names)), before).arrangements.responsible;
    expect(responsible(VISITS, STARTS)).toEqual({ "A.1/1": "U.2", "A.1/2": "U.1" });
    expect(responsible(VISITS)).toEqual({ "A.1/1": "U.2" });
  });

  it("is not adopted where somebody has decided on one of them, and says on which", async () => {
    const content = { year: 2018, indicator: "A.1/2", setAside: true, reason: "Norma abrogata", act: null };
    await office.services.store.write(BODY, { kind: "person", id: "p", name: "Prova" }, (writer) =>
      writer.records.add("set-aside", "2018/A.1/2", content),
    );
    const next = of(PRIZES, STARTS, VISITS);
    const refused = await problemOf(adopt(next));
    expect([refused.id, refused.faults.map(({ params }) => params)]).toEqual([
      "adopt-places",
      [{ indicator: "A.1/2", year: "2018", to: "A.1/3" }],
    ]);
    const { services } = office;
    const [draft] = await services.store.read(BODY, (reader) => reader.drafts.list());
    const assessed = await assessedDraft(services, BODY, OFFICE, draft?.id ?? "");
    const effect = await draftEffect(services, BODY, OFFICE, assessed);
    expect(effect?.moving.map(({ from, to, entries, decided }) => [from, to, entries, decided])).toEqual([
      ["A.1/1", "A.1/2", 1, null],
      ["A.1/2", "A.1/3", 1, 2018],
    ]);
    expect(await counted()).toEqual({ [STARTS ?? ""]: ["3"], [VISITS ?? ""]: ["8"] });
    await adopt(of(STARTS, VISITS, PRIZES));
    expect((await now()).evaluation.setAside.map(({ indicator }) => indicator)).toEqual(["A.1/2"]);
  });
});
