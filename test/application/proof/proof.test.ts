import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proofBundle, proofOf } from "../../../src/application/proof/proof-bundle.ts";
import type { Standing } from "../../../src/application/standing.ts";
import { reportOn, textsIn } from "../../documents/proof/material.ts";
import { entry } from "../../store/sample.ts";
import { BODY, type Office, openOffice, refusal } from "../measurements/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  const { store, anna } = office;
  await store.write(
    BODY,
    { kind: "person", id: anna.id, name: anna.name },
    async ({ ledger, evidence, records }) => {
      const bytes = new TextEncoder().encode("verbale");
      const { hash } = await evidence.add({ name: "verbale di Anna.txt", mediaType: "text/plain", bytes });
      await ledger.append([
        entry("A.1.1.1/1", "12", { evidence: [{ hash, name: "verbale di Anna.txt" }] }),
        entry("A.1.1.2/1", "80"),
      ]);
      const [indicator, year, act] = ["D.1.1.1/1", 2018, null];
      await records.add("set-aside", `${year}/${indicator}`, {
        year,
        indicator,
        setAside: true,
        reason: "Norma abrogata",
        act,
      });
      await records.add("override", `${year}/A.1.1.2/1`, {
        year,
        indicator: "A.1.1.2/1",
        achievement: "55.5",
        reason: "Prova",
        act,
      });
    },
  );
});
afterAll(() => office.close());

const standingNow = async (): Promise<Standing> => {
  const standing = await office.services.standings.of(BODY);
  if (standing === null) throw new Error("no plan");
  return standing;
};

describe("the proof of a body", () => {
  it("holds, and gives the figures that the pages show", async () => {
    const { bytes, name } = await proofOf(office.services, BODY, office.manager, { year: 2018 });
    expect(name).toBe("prova-cciaa_le-2018-10-15.zip");
    const report = reportOn(bytes);
    expect(report).toMatchObject({ holds: true, differing: 0 });
    const results = JSON.parse(textsIn(bytes).get("results.json") ?? "");
    expect(results.setAside).toMatchObject([{ indicator: "D.1.1.1/1", author: "programming-office" }]);
    expect(results.indicators["A.1.1.2/1"]).toMatchObject({ achievement: "55.5" });
    const { evaluation, references } = await standingNow();
    expect(report.manifest.references).toEqual(references);
    expect(Object.keys(results.indicators)).toEqual([...evaluation.indicators.keys()]);
  });

  it("names nobody, and no file by what it is called", async () => {
    const { bytes } = await proofOf(office.services, BODY, office.anna, { year: 2018 });
    for (const [file, text] of textsIn(bytes)) {
      expect(`${file}: ${/Anna|verbale/.exec(text)?.[0]}`).toBe(`${file}: undefined`);
      expect(text).not.toContain(office.anna.id);
    }
  });

  it("of the same references is the same bytes, whatever came after", async () => {
    const { references } = await standingNow();
    const before = await proofBundle(office.services, BODY, references);
    const author = { kind: "person", id: office.bruno.id, name: office.bruno.name } as const;
    await office.store.write(BODY, author, async ({ ledger, records }) => {
      await ledger.append([entry("A.1.1.1/2", "3")]);
      const closing = { references, note: "", asked: 0, unanswered: 0 };
      await records.add("round-closed", "2018-10", closing);
    });
    const after = await proofBundle(office.services, BODY, references);
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
    const ofRound = await proofOf(office.services, BODY, office.anna, { round: "2018-10" });
    expect(ofRound.references).toEqual(references);
    expect(reportOn(ofRound.bytes).manifest).toMatchObject({ round: "2018-10", references });
  });

  it("is attested by the entry of the trail that recorded the last of what it rests on", async () => {
    const { bytes } = await proofOf(office.services, BODY, office.anna, { round: "2018-10" });
    const { audit } = reportOn(bytes).manifest;
    const trail = await office.store.read(BODY, (reader) => reader.audit.list(100));
    const entryOf = trail.find(({ number }) => number === audit?.number);
    expect(entryOf).toMatchObject({ action: "override-recorded", hash: audit?.hash });
  });

  it("is refused of a round that is open, of references that the store lacks, and to the public", async () => {
    const { services, anna } = office;
    const refused = async (asked: Parameters<typeof proofOf>[3]) =>
      (await refusal(proofOf(services, BODY, anna, asked))).id;
    const author = { kind: "person", id: anna.id, name: anna.name } as const;
    const scope = { nodes: [], units: [] };
    const opening = { title: "Prova", year: 2018, asOf: "2018-12-31", due: "2019-01-31", scope };
    await office.store.write(BODY, author, ({ records }) => records.add("round-opened", "aperto", opening));
    expect(await refused({ round: "aperto" })).toBe("proof-round-not-closed");
    expect(await refused({ round: "mai" })).toBe("round-unknown");
    expect(await refused({ year: 2031 })).toBe("year-not-in-plan");
    const { references } = await standingNow();
    const other = { ...references, ledger: { ...references.ledger, hash: "0".repeat(64) } };
    expect((await refusal(proofBundle(services, BODY, other))).id).toBe("proof-not-held");
    expect((await refusal(proofOf(services, BODY, { kind: "public" }, {}))).kind).toBe("not-signed-in");
  });
});
