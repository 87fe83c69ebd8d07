import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDemonstration } from "../../../src/application/demonstration/demonstration.ts";
import { pictureWithin } from "../../../src/application/rounds/picture.ts";
import type { Services } from "../../../src/application/services.ts";
import { Standings } from "../../../src/application/standing.ts";
import { openStore } from "../../../src/store/open.ts";
import { ROLES } from "../../../src/store/people.ts";

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
    const standing = await own.standings.of("cciaa_le", { year: 2018 });
    expect(standing?.version.plan.nodes).toHaveLength(68);
    expect(standing?.evaluation.body.score?.compare(50)).toBe(1);
    expect(standing?.entries.length).toBeGreaterThan(80);
    const people = await own.store.read("cciaa_le", (reader) => reader.people.list());
    expect(people.flatMap(({ roles }) => roles).sort()).toEqual([...ROLES].sort());
    expect(people.every(({ demonstration, email }) => demonstration && email.endsWith(".invalid"))).toBe(
      true,
    );
  });

  it("says of every value and every proof that it is invented", async () => {
    const standing = await own.standings.of("cciaa_le");
    for (const { measurement } of standing?.entries ?? []) expect(measurement.source).toContain("inventato");
    const proofs = new Set(standing?.entries.flatMap(({ evidence }) => evidence.map(({ hash }) => hash)));
    expect(proofs.size).toBeGreaterThan(0);
    for (const hash of proofs) {
      const content = await own.store.read("cciaa_le", (reader) => reader.evidence.content(hash));
      expect(new TextDecoder().decode(content ?? new Uint8Array())).toContain("inventato");
    }
  });

  it("has judged, rejected and unjudged values, and units that the head heads", async () => {
    const standing = await own.standings.of("cciaa_le");
    const verdicts = standing?.validations.map(({ verdict }) => verdict) ?? [];
    expect(new Set(verdicts)).toEqual(new Set(["confirmed", "rejected"]));
    const people = await own.store.read("cciaa_le", (reader) => reader.people.list());
    expect(people.find(({ roles }) => roles.includes("head-of-unit"))?.units).toHaveLength(1);
  });

  it("has closed two rounds with invented answers: one with gaps and a late datum, one whole", async () => {
    const [first, second] = await own.store.read("cciaa_le", async (reader) => [
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
    expect(await own.store.read("cciaa_le", (reader) => reader.audit.verify())).toEqual([]);
  });

  it("is made once", async () => {
    const before = await own.store.read("cciaa_le", (reader) => reader.audit.head());
    expect(await createDemonstration(own)).toBeNull();
    expect(await own.store.read("cciaa_le", (reader) => reader.audit.head())).toEqual(before);
  });
});

it("is finished where it was interrupted", async () => {
  const own = await services();
  const author = { kind: "system", id: "demonstration", name: "Dimostrazione" } as const;
  await own.store.createBody(
    { code: "cciaa_le", name: "Camera di commercio di Lecce", demonstration: true },
    author,
  );
  await createDemonstration(own);
  const standing = await own.standings.of("cciaa_le");
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
