import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { TRACE, traguardo } from "../cli/run.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, entry, LECCE, withBodies } from "./sample.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "traguardo-commands-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function environmentOf({ location }: TestedPlace): Record<string, string> {
  return location.engine === "sqlite"
    ? { TRAGUARDO_DATA: location.folder }
    : { TRAGUARDO_DATABASE_URL: location.url };
}

describe.each(ENGINES)("backup, restore and verify beside a server on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "1")]));
  });
  afterEach(() => place.leave());

  it("go from copy to copy", async () => {
    const env = environmentOf(place);
    const file = join(folder, `${engine.name}.traguardo`);
    const made = await traguardo(["backup", file], { env });
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain("2 enti");
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("B", "1")]));

    const full = await traguardo(["restore", file], { env });
    expect(full.code).toBe(1);
    expect(full.err).toContain("ci sono già dati");
    expect(full.err).toContain("--replace");

    const restored = await traguardo(["restore", file, "--replace"], { env });
    expect(restored).toMatchObject({ code: 0, err: "" });
    expect(await store.read(LECCE, ({ ledger }) => ledger.entries())).toHaveLength(1);

    const elsewhere = join(folder, `${engine.name}-data`);
    const copied = await traguardo(["restore", file, "--data", elsewhere], { env });
    expect(copied).toMatchObject({ code: 0, err: "" });
    const proved = await traguardo(["verify", "--data", elsewhere, "--lang", "en"], { env });
    expect(proved.code).toBe(0);
    expect(proved.out).toContain("cciaa_ba: one entry, chain whole.");
    expect(proved.out).toContain("cciaa_le: 2 entries, chain whole.");
  });

  it("show where a chain is broken", async () => {
    const env = environmentOf(place);
    const whole = await traguardo(["verify"], { env });
    expect(whole.code).toBe(0);
    expect(whole.out).toContain("cciaa_le: 2 voci, catena integra.");
    if (engine.name === "sqlite") await place.ask("drop trigger audit_no_update");
    else await place.ask("alter table audit disable trigger user");
    await place.ask(`update audit set author_name = 'Altri' where body = '${LECCE}' and number = 2`);
    const broken = await traguardo(["verify"], { env });
    expect(broken.code).toBe(1);
    expect(broken.out).toContain("cciaa_ba: una voce, catena integra.");
    expect(broken.out).toContain("cciaa_le: 2 voci, catena rotta in un punto:");
    expect(broken.out).toContain("voce 2: il suo contenuto è stato cambiato.");
  });
});

describe("what backup, restore and verify cannot do", () => {
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ["no data", () => ["backup", join(folder, "x"), "--data", join(folder, "none")], /non ci sono dati/],
    ["nothing to verify", () => ["verify", "--data", join(folder, "none")], /non ci sono dati/],
    ["no such backup", () => ["restore", join(folder, "none"), "--data", folder], /none/],
    ["a folder for a backup", () => ["restore", folder, "--data", folder], /cartella/],
    ["another file", () => ["restore", "README.md", "--data", folder], /non è una copia di Traguardo/],
    ["two places", () => ["verify", "--data", folder, "--database", "postgres://x/y"], /due posti/],
    ["no address", () => ["verify", "--database", "mysql://x/y"], /non è un indirizzo di PostgreSQL/],
    [
      "nobody there",
      () => ["verify", "--database", "postgres://x:segreto@127.0.0.1:1/y"],
      /non si raggiungono/,
    ],
    ["no such bundle", () => ["verify", "pacchetto.zip"], /pacchetto\.zip/],
    ["no argument", () => ["backup"], /COPIA/],
    ["too many arguments", () => ["restore", "a", "b"], /troppi|argoment/i],
  ];
  it.each(cases)("%s: says so with a remedy", async (_, args, expected) => {
    const { code, out, err } = await traguardo(args());
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThan(70);
    expect(out).toBe("");
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n").length).toBeGreaterThan(1);
    expect(err).not.toMatch(TRACE);
    expect(err).not.toContain("segreto");
  });

  it("a place that cannot be written", async () => {
    const data = join(folder, "writable");
    const store = await openStore(
      { engine: "sqlite", folder: data },
      { hold: true, clock: () => new Date() },
    );
    try {
      await withBodies(store);
      for (const place of [join(folder, "no", "such", "folder"), folder]) {
        const { code, err } = await traguardo(["backup", place, "--data", data]);
        expect(code).toBe(2);
        expect(err).toContain(place);
        expect(err).not.toMatch(TRACE);
      }
    } finally {
      await store.close();
    }
  });

  it("data of a later or an earlier version", async () => {
    const data = join(folder, "versions");
    await (
      await openStore({ engine: "sqlite", folder: data }, { hold: true, clock: () => new Date() })
    ).close();
    const bare = new DatabaseSync(join(data, "traguardo.sqlite"));
    try {
      bare.exec("insert into migrations values (99, 'tomorrow', '')");
      for (const args of [["verify"], ["backup", join(folder, "later")]]) {
        const later = await traguardo([...args, "--data", data]);
        expect(later.code).toBe(1);
        expect(later.err).toContain("versione più recente");
      }
      bare.exec("delete from migrations where number > 4");
      const earlier = await traguardo(["verify", "--data", data]);
      expect(earlier.code).toBe(1);
      expect(earlier.err).toContain("versione precedente");
    } finally {
      bare.close();
    }
  });

  it("a data file that is none", async () => {
    const data = mkdtempSync(join(folder, "damaged-"));
    writeFileSync(join(data, "traguardo.sqlite"), readFileSync("README.md"));
    const { code, err } = await traguardo(["verify", "--data", data]);
    expect(code).toBe(1);
    expect(err).toContain("è danneggiato");
    expect(err).toContain(data);
  });

  it("nothing yet: a store without bodies is whole", async () => {
    const data = join(folder, "bare");
    await (
      await openStore({ engine: "sqlite", folder: data }, { hold: true, clock: () => new Date() })
    ).close();
    const { code, out } = await traguardo(["verify", "--data", data]);
    expect(code).toBe(0);
    expect(out).toContain("niente da provare");
  });
});
