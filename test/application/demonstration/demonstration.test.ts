import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../src/application/actor.ts";
import { createDemonstration } from "../../../src/application/demonstration/demonstration.ts";
import { exampleMeasurements } from "../../../src/application/demonstration/example.ts";
import { publishedYears } from "../../../src/application/publication/find.ts";
import { pictureWithin } from "../../../src/application/rounds/picture.ts";
import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import { evaluateCompiled } from "../../../src/core/evaluation/evaluate.ts";
import { openStore } from "../../../src/store/open.ts";
import { ROLES } from "../../../src/store/people.ts";
import { countedAgain, leavesOf } from "./traces.ts";

const LECCE = "cciaa_le";
const folders: string[] = [];

async function services(): Promise<Services> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-demonstration-"));
  folders.push(folder);
  const clock = () => new Date("2026-01-15T08:30:00Z");
  const store = await openStore({ engine: "sqlite", folder }, { hold: true, clock });
  return { store, clock, standings: new Standings(store, () => "2026-01-15") };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("the demonstration", () => {
  let own: Services;
  beforeAll(async () => {
    own = await services();
    await createDemonstration(own);
  });
  afterAll(() => own.store.close());

  it("has the example plan in force, measured, with a person for each role", async () => {
    const standing = await own.standings.of(LECCE, { year: 2018 });
    expect(standing?.version.plan.nodes).toHaveLength(68);
    expect(standing?.evaluation.body.score?.compare(50)).toBe(1);
    expect(standing?.entries.length).toBeGreaterThan(80);
    const people = await own.store.read(LECCE, (reader) => reader.people.list());
    expect(people.flatMap(({ roles }) => roles).sort()).toEqual([...ROLES].sort());
    expect(people.every(({ demonstration, email }) => demonstration && email.endsWith(".invalid"))).toBe(
      true,
    );
  });

  it("has made public what the last round showed, and leaves the year's end to be published", async () => {
    const { editions } = await publishedYears(own, LECCE);
    expect(editions.map(({ moment }) => [moment.year, moment.observedUpTo])).toEqual([[2018, "2018-09-30"]]);
    expect(editions[0]?.note).toMatch(/inventat/);
  });

  it("says of every value, source and proof that it is invented", async () => {
    const standing = await own.standings.of(LECCE);
    for (const { measurement } of standing?.entries ?? []) expect(measurement.source).toMatch(/inventat[oi]/);
    const typed = standing?.entries.filter(({ basis }) => !basis) ?? [];
    const proofs = new Set(typed.flatMap(({ evidence }) => evidence.map(({ hash }) => hash)));
    expect(proofs.size).toBeGreaterThan(0);
    for (const hash of proofs) {
      const content = await own.store.read(LECCE, (reader) => reader.evidence.content(hash));
      expect(new TextDecoder().decode(content ?? new Uint8Array())).toContain("inventato");
    }
    await own.store.read(LECCE, async (reader) => {
      const sources = [...(await reader.records.list("register")), ...(await reader.records.list("survey"))];
      expect(sources.length).toBeGreaterThan(15);
      for (const { content } of sources) expect(JSON.stringify(content)).toContain("dati inventati");
      for (const { content } of await reader.records.list("activity"))
        expect(content.note).toContain("inventato");
    });
  });

  it("has computed values for at least 50 of the 59 indicators that are measured, as the example measures them", async () => {
    const standing = await own.store.read(LECCE, (reader) => own.standings.required(reader, { year: 2018 }));
    const leaves = leavesOf(standing);
    expect(leaves.size).toBe(59);
    const ofTheYear = [...leaves].map(
      ([key, entries]) => [key, entries.filter(({ measurement }) => measurement.year === 2018)] as const,
    );
    const computed = ofTheYear.filter(([, entries]) => entries.some(({ basis }) => basis));
    expect(computed.length).toBeGreaterThanOrEqual(52);
    const wholly = computed.filter(([, entries]) => entries.every(({ basis }) => basis));
    expect(wholly.length).toBeGreaterThanOrEqual(50);
    const kinds = new Set(wholly.flatMap(([, entries]) => entries.map(({ basis }) => basis?.kind)));
    expect([...kinds].sort()).toEqual(["activities", "invoices", "register", "survey"]);
    const example = await exampleMeasurements(standing.version.plan);
    const end = evaluateCompiled(standing.compiled, example, standing.policy, standing.moment);
    expect(standing.evaluation.body.score).toEqual(end.body.score);
  });

  it("leads from each computed value to rows that count to it again", async () => {
    const standing = await own.standings.of(LECCE, { year: 2018 });
    const people = await own.store.read(LECCE, (reader) => reader.people.list());
    const office = people.find(({ roles }) => roles.includes("programming-office"));
    if (!standing || !office) throw new Error("there is no demonstration");
    const { id, name, roles, units } = office;
    const actor: Actor = { kind: "person", id, name, roles, units, demonstration: true };
    const computed = standing.entries.filter(({ basis }) => basis);
    expect(computed.length).toBeGreaterThan(120);
    for (const entry of computed) {
      const { indicator, observedOn, value } = entry.measurement;
      const again = await countedAgain(own, LECCE, actor, entry);
      const told = value.kind === "number" ? value.value.toString() : value.kind === "date" ? value.date : "";
      expect(`${indicator} ${observedOn} ${again}`).toBe(`${indicator} ${observedOn} ${told}`);
    }
  });

  it("has judged, rejected and unjudged values, and units that the head heads", async () => {
    const standing = await own.standings.of(LECCE);
    const verdicts = standing?.validations.map(({ verdict }) => verdict) ?? [];
    expect(new Set(verdicts)).toEqual(new Set(["confirmed", "rejected"]));
    const people = await own.store.read(LECCE, (reader) => reader.people.list());
    expect(people.find(({ roles }) => roles.includes("head-of-unit"))?.units).toHaveLength(1);
  });

  it("has closed two rounds with invented answers: one with gaps and a late datum, one whole", async () => {
    const [first, second] = await own.store.read(LECCE, async (reader) => [
      await pictureWithin(own, reader, "2018-05-15"),
      await pictureWithin(own, reader, "2018-09-30"),
    ]);
    expect(first?.round.closing?.unanswered).toBeGreaterThan(0);
    expect(first?.knownLater?.indicators.map(({ indicator }) => indicator.id)).toEqual(["A.1/1"]);
    expect(second?.total).toEqual({ asked: 77, answered: 77 });
    for (const { answer } of second?.lines ?? [])
      for (const text of [answer?.causeText, answer?.correctiveAction, answer?.amendmentProposal])
        if (text) expect(text).toContain("inventato");
  });

  it("leaves an audit trail that holds", async () => {
    expect(await own.store.read(LECCE, (reader) => reader.audit.verify())).toEqual([]);
  });

  it("is made once", async () => {
    const before = await own.store.read(LECCE, (reader) => reader.audit.head());
    expect(await createDemonstration(own)).toBeNull();
    expect(await own.store.read(LECCE, (reader) => reader.audit.head())).toEqual(before);
  });
});

it("is finished where it was interrupted", async () => {
  const own = await services();
  const author = { kind: "system", id: "demonstration", name: "Dimostrazione" } as const;
  await own.store.createBody(
    { code: LECCE, name: "Camera di commercio di Lecce", demonstration: true },
    author,
  );
  await createDemonstration(own);
  const standing = await own.standings.of(LECCE);
  expect(standing?.entries.length).toBeGreaterThan(80);
  await own.store.close();
});

it("is never made among real bodies", async () => {
  const real = await services();
  const author = { kind: "system", id: "setup", name: "Avvio" } as const;
  await real.store.createBody({ code: "cciaa_br", name: "Camera vera", demonstration: false }, author);
  expect(await createDemonstration(real)).toBeNull();
  expect((await real.store.bodies()).map(({ code }) => code)).toEqual(["cciaa_br"]);
  await real.store.close();
});
