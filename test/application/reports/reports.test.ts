import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reportOf } from "../../../src/application/reports/build.ts";
import { listReports, narratedDocumentOf } from "../../../src/application/reports/list-reports.ts";
import { type NarrativeInput, writeNarrative } from "../../../src/application/reports/write-narrative.ts";
import { answerRound } from "../../../src/application/rounds/answer-round.ts";
import { closeRound } from "../../../src/application/rounds/close-round.ts";
import { openRound } from "../../../src/application/rounds/open-round.ts";
import type { Report } from "../../../src/documents/writing/report.ts";
import type { Store } from "../../../src/store/store.ts";
import { headings, textOf, words } from "../../documents/reports/example-data.ts";
import { ENGINES, type TestedPlace } from "../../store/engines.ts";
import { answer, type House, houseIn, MAY, refusal } from "../rounds/scene.ts";

describe.each(ENGINES)("reports on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeAll(async () => {
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place.leave());

  let house: House;
  beforeEach(async () => {
    house = await houseIn(place, store);
  });

  const build = (document: string, more = {}, actor = house.political) =>
    reportOf(house.services, house.body, actor, words, { document, ...more });
  const write = (
    text: string,
    seen: number | null,
    more: Partial<NarrativeInput> = {},
    actor = house.office,
  ) =>
    writeNarrative(house.services, house.body, actor, {
      document: "relazione-2018",
      section: "results",
      text,
      seen,
      ...more,
    });
  const section = async (id = "results") => {
    const { sections } = await narratedDocumentOf(
      house.services,
      house.body,
      house.manager,
      "relazione-2018",
    );
    const found = sections.find((one) => one.section.id === id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };

  describe("texts", () => {
    it("are kept with who wrote them and when, and every earlier one", async () => {
      const first = await write("Buoni risultati.  \r\n\r\nDavvero.\n", null);
      expect(first).toMatchObject({
        text: "Buoni risultati.\n\nDavvero.",
        author: { name: "Ufficio programmazione" },
      });
      house.setTime("2018-05-17T09:00:00Z");
      await write("Risultati discreti.", first?.number ?? null, {}, house.other);
      const { current, versions } = await section();
      expect(current).toMatchObject({ text: "Risultati discreti.", at: "2018-05-17T09:00:00.000Z" });
      expect(versions.map(({ text }) => text)).toEqual([
        "Risultati discreti.",
        "Buoni risultati.\n\nDavvero.",
      ]);
      expect(textOf((await build("relazione-2018")).report)).toContain("Risultati discreti.");
    });

    it("are not overwritten by who has not read them", async () => {
      await write("Il primo.", null);
      const problem = await refusal(write("Il secondo.", null, {}, house.other));
      expect(problem).toMatchObject({
        kind: "conflict",
        id: "reports-written-meanwhile",
        params: { by: "Ufficio programmazione" },
      });
      expect((await section()).current?.text).toBe("Il primo.");
    });

    it("can be withdrawn, and are then missing again", async () => {
      const first = await write("Da togliere.", null);
      expect(await write("  ", first?.number ?? null)).toBeNull();
      expect((await section()).current).toBeNull();
      const { missing } = await build("relazione-2018");
      expect(missing.map(({ id }) => id)).toContain("results");
    });

    it("say the same once only", async () => {
      const first = await write("Uguale.", null);
      await write("Uguale.", null, {}, house.other);
      expect((await section()).versions).toHaveLength(1);
      expect((await section()).current?.number).toBe(first?.number);
    });

    it.each([
      ["a manager", { section: "results" }, "forbidden"],
      ["an unknown section", { section: "altro" }, "not-found"],
      ["an unknown document", { document: "bilancio-2018" }, "not-found"],
      ["a year out of the plan", { document: "relazione-2031" }, "not-found"],
      ["a round that is not there", { document: "monitoring-2018-05-15", section: "summary" }, "not-found"],
      ["a text too long", { text: "a".repeat(60_001) }, "invalid-input"],
    ])("are refused: %s", async (what, more, kind) => {
      const actor = what === "a manager" ? house.manager : house.office;
      expect((await refusal(write("Testo", null, more, actor))).kind).toBe(kind);
    });
  });

  describe("causes of deviations", () => {
    const owed = async (): Promise<readonly string[]> =>
      (await build("relazione-2018")).missing.flatMap(({ id }) => (id.startsWith("cause.") ? [id] : []));

    it("are asked for once the year is over, of who answers, where no round was told", async () => {
      expect(await owed()).toEqual([]);
      await openRound(house.services, house.body, house.office, MAY);
      const said = { light: "amber", cause: "endogenous", causeText: "Personale assente" };
      await answerRound(house.services, house.body, house.office, {
        round: "2018-05-15",
        answers: [answer("A.1/1", said)],
      });
      house.setTime("2019-02-01T08:00:00Z");
      const all = await owed();
      expect(all).not.toContain("cause.A.1/1");
      expect(all).toContain("cause.A.1/2");
      expect(textOf((await build("relazione-2018")).report)).toContain(
        "[Da scrivere: causa dello scostamento]",
      );
    });

    it("are written by who answers for the indicator, and by nobody else's people", async () => {
      house.setTime("2019-02-01T08:00:00Z");
      const { plan } = (await store.read(house.body, ({ plans }) => plans.current())) ?? {};
      const ids = new Set((await owed()).map((id) => id.slice("cause.".length)));
      const indicatorOf = (own: boolean): string =>
        plan?.nodes
          .filter(({ units }) => units.some((unit) => house.head.units.includes(unit)) === own)
          .flatMap(({ indicators }) => indicators)
          .find(({ id }) => ids.has(id))?.id ?? "";
      const mine = indicatorOf(true);
      const cause = (indicator: string) =>
        write("Il bando è uscito tardi.", null, { section: `cause.${indicator}` }, house.head);
      expect((await refusal(cause(indicatorOf(false)))).kind).toBe("forbidden");
      expect((await refusal(write("Testo", null, {}, house.head))).kind).toBe("forbidden");
      await cause(mine);
      expect(await owed()).not.toContain(`cause.${mine}`);
      for (const document of ["relazione-2018", "deviations-2018"])
        expect(textOf((await build(document)).report)).toContain("Il bando è uscito tardi.");
    });
  });

  describe("what stood", () => {
    it("gives the same Relazione for ever from its references and texts, whatever comes later", async () => {
      house.setTime("2019-02-01T08:00:00Z");
      await house.startUps(78, "2018-12-31");
      const text = await write("Un anno di avvio.", null);
      const before = await build("relazione-2018");
      house.setTime("2019-03-01T08:00:00Z");
      await house.startUps(90, "2018-12-30");
      await write("Tutt'altro.", text?.number ?? null);
      await house.amend((plan) => ({ ...plan, nodes: plan.nodes.slice(0, 10) }));
      await decide(house, "A.1/2");
      const pinned = { references: before.references, textsUpTo: text?.number };
      expect((await build("relazione-2018", pinned)).report).toEqual(before.report);
      expect((await build("relazione-2018")).report).not.toEqual(before.report);
    });

    it("holds the year's documents to the closed round of 31 December, unless the present is asked for", async () => {
      house.setTime("2019-01-10T08:00:00Z");
      const { office, services, body } = house;
      await openRound(services, body, office, {
        title: "Fine anno",
        year: 2018,
        asOf: "2018-12-31",
        due: "2019-01-20",
      });
      await closeRound(services, body, office, { round: "2018-12-31", note: "", acknowledged: 77 });
      const closed = await build("relazione-2018");
      await house.startUps(90, "2018-12-30");
      expect((await build("relazione-2018")).report).toEqual(closed.report);
      expect((await build("relazione-2018", { present: true })).report).not.toEqual(closed.report);
      const listed = await listReports(services, body, house.political, 2018);
      expect(listed.documents.map(({ name, basis }) => `${name} ${basis}`)).toEqual([
        "relazione-2018 round",
        "monitoring-2018-12-31 round",
        "units-2018 round",
        "deviations-2018 round",
      ]);
    });
  });

  describe("a monitoring report", () => {
    beforeEach(async () => {
      const { services, body, office } = house;
      await openRound(services, body, office, MAY);
      const said = { light: "amber", forecast: "8 %", cause: "endogenous", causeText: "Personale assente" };
      const answers = [
        answer("A.1/1", { ...said, correctiveAction: "Nuovo avviso", amendmentProposal: "Target 8 %" }),
      ];
      await answerRound(services, body, office, { round: "2018-05-15", answers });
      await closeRound(services, body, office, { round: "2018-05-15", note: "", acknowledged: 76 });
    });

    it("says where the body stands, what was answered, who did not answer", async () => {
      const { report, missing } = await build("monitoring-2018-05-15");
      expect(headings(report)).toEqual([
        "# 1 Dove siamo",
        "# 2 Le aree",
        "# 3 Tutti gli indicatori",
        "# 4 Chi non ha risposto",
        "# 5 Proposte di variazione",
        "# 6 Che cosa si decide",
      ]);
      const text = textOf(report);
      expect(text).toContain("Risposte: una, per 77 indicatori");
      expect(text).toMatch(/A\.1\/1 .*\| 8 % \| ▲ giallo \| .*Interna\. Personale assente \| Nuovo avviso/);
      expect(text).toContain("Target 8 %");
      expect(text).toContain("U.3.1.1 Incentivi");
      expect(missing.map(({ id }) => id)).toEqual(["summary", "circumstances", "measures"]);
    });

    it("stays as it was when data come late, and tells them apart where asked", async () => {
      const before = await build("monitoring-2018-05-15");
      house.setTime("2018-06-20T08:00:00Z");
      await house.startUps(75, "2018-05-14");
      expect((await build("monitoring-2018-05-15")).report).toEqual(before.report);
      const later = await build("monitoring-2018-05-15", { later: true });
      expect(headings(later.report).at(-1)).toBe("# 7 Saputo dopo");
      expect(textOf(later.report)).toMatch(/A\.1\/1 .*\| 14\/05\/2018 \| 20\/06\/2018 \| 75 \|/);
    });
  });

  it("marks texts that were written, rewritten or withdrawn after the closing", async () => {
    const { services, body, office } = house;
    const document = "monitoring-2018-05-15";
    await openRound(services, body, office, MAY);
    const circumstances = await write("Com'era.", null, { document, section: "circumstances" });
    const measures = await write("Da ritirare.", null, { document, section: "measures" });
    house.setTime("2018-06-10T08:00:00Z");
    await closeRound(services, body, office, { round: "2018-05-15", note: "", acknowledged: 77 });
    expect(textOf((await build(document)).report)).not.toContain("dopo la chiusura");
    house.setTime("2018-06-20T08:00:00Z");
    await write("Il quadro.", null, { document, section: "summary" });
    await write("Com'è.", circumstances?.number ?? null, { document, section: "circumstances" });
    await write("", measures?.number ?? null, { document, section: "measures" });
    const text = textOf((await build(document)).report);
    expect(text).toContain("Il quadro.\nScritto dopo la chiusura, il 20 giugno 2018.");
    expect(text).toContain("Com'è.\nRiscritto dopo la chiusura, il 20 giugno 2018.");
    expect(text).toContain("Ritirato dopo la chiusura, il 20 giugno 2018.");
  });

  it("unit sheets: one for each unit involved, or one alone", async () => {
    const all = headings((await build("units-2018")).report);
    expect(all).toContain("# U.3.1.1 Incentivi per lo sviluppo economico");
    expect(headings((await build("units-2018", { unit: "U.3.1.1" })).report)).toEqual([
      "# U.3.1.1 Incentivi per lo sviluppo economico",
    ]);
    expect((await refusal(build("units-2018", { unit: "Z" }))).kind).toBe("not-found");
  });

  it("no document names a person", async () => {
    await write("Testo.", null);
    await openRound(house.services, house.body, house.office, MAY);
    await decide(house, "A.1/2");
    const names = (await store.read(house.body, ({ people }) => people.list())).map(({ name }) => name);
    expect(names).toContain("Responsabile U.3.1.1");
    const documents = ["relazione-2018", "monitoring-2018-05-15", "units-2018", "deviations-2018"];
    for (const document of documents) {
      const text = everythingIn((await build(document)).report);
      // Roles are not people: the office that monitors is called so whoever sits in it.
      for (const name of names.filter(
        (one) => !["Ufficio programmazione", "Dirigente", "Giunta"].includes(one),
      ))
        expect([document, text.includes(name)]).toEqual([document, false]);
    }
  });
});

async function decide({ store, body }: House, indicator: string): Promise<void> {
  await store.write(body, { kind: "person", id: "x", name: "Controllo di gestione" }, (writer) =>
    writer.records.add("set-aside", `2018/${indicator}`, {
      year: 2018,
      indicator,
      setAside: true,
      reason: "Servizio trasferito",
      act: { number: "12", date: "2018-05-02" },
    }),
  );
}

function everythingIn(report: Report): string {
  return JSON.stringify(report, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
