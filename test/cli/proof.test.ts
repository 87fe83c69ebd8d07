import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zipped } from "../../src/documents/proof/write-bundle.ts";
import { openStore } from "../../src/store/open.ts";
import { textsIn } from "../documents/proof/material.ts";
import { ANNA, adoption, entry, examplePlan, LECCE, withBodies } from "../store/sample.ts";
import { MEASURED, PLAN, TRACE, traguardo } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "traguardo-proof-"));
const file = (name: string) => join(folder, name);
const data = file("data");
beforeAll(async () => {
  const store = await openStore({ engine: "sqlite", folder: data }, { hold: false, clock: () => new Date() });
  await withBodies(store);
  await store.write(LECCE, ANNA, async ({ plans, ledger }) => {
    await plans.adopt(adoption(examplePlan()));
    await ledger.append([entry("A.1.1.1/1", "12")]);
  });
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("prove and verify, each in a process of its own", () => {
  it("a plan from files: the same bytes twice, checked to the digit", async () => {
    for (const name of ["one.zip", "two.zip"])
      expect((await traguardo(["prove", PLAN, ...MEASURED, "--out", file(name)])).code).toBe(0);
    expect(readFileSync(file("one.zip")).equals(readFileSync(file("two.zip")))).toBe(true);
    const verified = await traguardo(["verify", file("one.zip")]);
    expect(verified).toMatchObject({ code: 0, err: "" });
    expect(verified.out).toContain("Tutto torna: ogni cifra ricalcolata è quella scritta.");
    const { shares, ...figures } = JSON.parse(
      (await traguardo(["evaluate", PLAN, ...MEASURED, "--json"])).out,
    );
    const texts = textsIn(readFileSync(file("one.zip")));
    expect(JSON.parse(texts.get("results.json") ?? "")).toEqual(figures);
    expect(JSON.parse(texts.get("shares.json") ?? "")).toEqual(shares);
  });

  it("a body of the store", async () => {
    const asked = ["prove", "--data", data, "--body", LECCE, "--year", "2018", "--out", file("store.zip")];
    expect(await traguardo(asked)).toMatchObject({ code: 0, out: "" });
    const verified = await traguardo(["verify", file("store.zip"), "--json", "--lang", "en"]);
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({
      holds: true,
      manifest: { body: { code: LECCE }, audit: { number: expect.any(Number) } },
      differences: [],
    });
  });

  it("says exactly what differs", async () => {
    const texts = textsIn(readFileSync(file("one.zip")));
    texts.set("plan.json", (texts.get("plan.json") ?? "").replace('"weight": 60', '"weight": 61'));
    const parts = [...texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
    writeFileSync(file("tampered.zip"), zipped(parts));
    const verified = await traguardo(["verify", file("tampered.zip")]);
    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(
      /plan\.json, indicatore [^ ]+, weight: c'è scritto 61, dovrebbe esserci 60\./,
    );
    expect(verified.out).toContain("Non tutto torna: 2 differenze.");
  });

  it.each([
    [["verify", PLAN], 1, "non è un pacchetto"],
    [["verify", "nessuno.zip"], 2, "nessuno.zip"],
    [["prove", PLAN, "--out", "x.zip"], 2, "--measurements"],
    [["prove", PLAN, ...MEASURED, "--body", "x", "--out", "x.zip"], 2, "--body"],
    [["prove", "--data", data, "--round", "x", "--year", "2018", "--out", "x.zip"], 2, "--round"],
    [["prove", "--data", data, "--out", "x.zip"], 2, "cciaa_ba, cciaa_le"],
    [["prove", "--data", data, "--body", "nessuno", "--out", "x.zip"], 1, "nessuno"],
    [["prove", "--data", data, "--body", LECCE, "--year", "2031", "--out", "x.zip"], 1, "2031"],
    [["prove", "--data", data, "--body", LECCE, "--round", "mai", "--out", "x.zip"], 1, "mai"],
  ])("%j: %i", async (args, code, told) => {
    const run = await traguardo(args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(told);
    expect(run.err).not.toMatch(TRACE);
  });
});
