import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { restoreBackup } from "../../src/store/backup/restore.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { PRESENT } from "../../src/store/migrations/index.ts";
import { openEngine } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, adoption, BARI, entry, examplePlan, LECCE, withBodies } from "./sample.ts";
import { sourcesOf, writeSources } from "./sources-sample.ts";

const clock = () => new Date("2026-03-20T12:00:00.000Z");
const EVERYTHING = { program: "0.0.0", clock };

/** What a person would notice if it were lost. */
async function contentOf(store: Store): Promise<unknown> {
  const bodies = await store.bodies();
  const parts = bodies.map(({ code }) =>
    store.read(code, async ({ audit, plans, drafts, ledger, sheets, evidence, people, sessions, keys }) => ({
      audit: await audit.list(1_000),
      faults: await audit.verify(),
      plan: await plans.current(),
      drafts: await Promise.all(
        (await drafts.list()).map(({ id }) => Promise.all([drafts.byId(id), drafts.changes(id)])),
      ),
      entries: await ledger.entries(),
      validations: await ledger.validations(),
      cells: await sheets.cells(),
      file: await evidence.content(FILE_HASH),
      people: await Promise.all(
        (await people.list()).map(({ id }) => Promise.all([id, people.credentials(id)])),
      ),
      sessions: await sessions.open("2026-01-01T00:00:00.000Z"),
      keys: await keys.list(),
    })),
  );
  const sources = await Promise.all(bodies.map(({ code }) => sourcesOf(store, code)));
  const secret = await store.installation.secret();
  return { bodies, parts: await Promise.all(parts), sources, secret };
}

const FILE = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256);
const FILE_HASH = createHash("sha256").update(FILE).digest("hex");

async function fill(store: Store): Promise<void> {
  await withBodies(store);
  const plan = examplePlan();
  await store.write(
    LECCE,
    ANNA,
    async ({ evidence, plans, drafts, ledger, sheets, people, sessions, keys }) => {
      const file = await evidence.add({ name: "prova.bin", mediaType: "application/pdf", bytes: FILE });
      await plans.adopt(adoption(plan, { source: { hash: file.hash, name: file.name } }));
      const next = { plan, arrangements: { responsible: {}, shared: [] }, source: null, base: null };
      const draft = await drafts.create(next);
      await drafts.change(draft.id, 1, { ...next, targetSetters: {} }, { kind: "title", to: "È «così»\n" });
      // More rows than are read at a time.
      await ledger.append(Array.from({ length: 450 }, (_, index) => entry(`I${index}`, String(index))));
      await ledger.append([entry("I0", "9", { seen: 1, corrects: { sequence: 1, reason: "Errore" } })]);
      await ledger.validate({ sequence: 1, verdict: "confirmed", reason: "" });
      const cell = { indicator: "A", quantity: null, year: 2018, unit: null };
      await sheets.save({ cell, text: "1", observedOn: "", n: "", source: "", note: "", evidence: [] }, 0);
      const person = await people.add({
        name: "C",
        email: "c@e.it",
        roles: ["manager"],
        units: [],
        demonstration: false,
      });
      await people.setPassword(person.id, "$scrypt$");
      await people.linkIdentity(person.id, "https://oidc", "1");
      const expires = "2027-01-01T00:00:00.000Z";
      await sessions.create("f".repeat(64), { person: person.id, expires, agent: "", method: "password" });
      await keys.create("k", { name: "K", scopes: ["read"], units: [], expires: null });
    },
  );
  await store.write(BARI, ANNA, ({ ledger }) => ledger.append([entry("A", "1")]));
  await writeSources(store);
  await store.installation.secret();
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "traguardo-backups-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

async function backup(place: TestedPlace, name: string) {
  const engine = openEngine(place.location);
  try {
    return await writeBackup(engine, file(name), EVERYTHING);
  } finally {
    await engine.close();
  }
}

/** The lines of a backup changed by a hand that seals them again. */
function rewrite(
  from: string,
  to: string,
  change: (lines: string[]) => string[],
  { seal = true } = {},
): void {
  const lines = gunzipSync(readFileSync(file(from)))
    .toString("utf8")
    .trimEnd()
    .split("\n");
  const body = change(lines.slice(0, -1));
  const sha256 = createHash("sha256")
    .update(body.map((line) => `${line}\n`).join(""))
    .digest("hex");
  const end = seal ? JSON.stringify({ sha256 }) : (lines.at(-1) ?? "");
  writeFileSync(file(to), gzipSync(`${[...body, end].join("\n")}\n`));
}

describe.each(ENGINES)("a backup of $name", (source) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await source.place();
    store = await place.open();
  });
  afterEach(() => place.leave());

  it("is read by its owner alone, and says what it holds", async () => {
    await fill(store);
    const count = await backup(place, `${source.name}-a`);
    expect(count.bodies).toBe(2);
    expect(statSync(file(`${source.name}-a`)).mode & 0o077).toBe(0);
    const [first] = gunzipSync(readFileSync(file(`${source.name}-a`)))
      .toString("utf8")
      .split("\n");
    expect(JSON.parse(first ?? "")).toEqual({
      format: "traguardo-backup",
      version: 1,
      program: "0.0.0",
      migration: PRESENT,
      at: "2026-03-20T12:00:00.000Z",
    });
  });

  it.each(ENGINES)("restores to $name, whole", async (target) => {
    await fill(store);
    await backup(place, "whole");
    const other = await target.place();
    try {
      const restored = await restoreBackup(file("whole"), other.location, { replace: false, clock });
      expect(restored).toMatchObject({ bodies: 2, before: null });
      const found = await other.open();
      expect(await contentOf(found)).toEqual(await contentOf(store));
      // And goes on from there.
      await found.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("Z", "1")]));
      expect((await found.read(LECCE, ({ ledger }) => ledger.position())).sequence).toBe(452);
      expect(await found.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
    } finally {
      await other.leave();
    }
  });

  it("is of one moment, and takes the place of what was written since while a server has the store open", async () => {
    await fill(store);
    await backup(place, "moment");
    const then = await contentOf(store);
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("Z", "1")]));
    await store.createBody({ code: "altro", name: "Altro", demonstration: false }, ANNA);
    const full = restoreBackup(file("moment"), place.location, { replace: false, clock });
    await expect(full).rejects.toMatchObject({ reason: "restore-not-empty" });
    expect(await store.bodies()).toHaveLength(3);

    // A reader that is under way sees the store as it was when it began.
    let restored: Awaited<ReturnType<typeof restoreBackup>> | undefined;
    const restoring = store.read(LECCE, async ({ ledger }) => {
      const before = (await ledger.entries()).length;
      const started = restoreBackup(file("moment"), place.location, { replace: true, clock });
      if (source.name === "sqlite") restored = await started;
      expect((await ledger.entries()).length).toBe(before);
      return { started };
    });
    restored = await (await restoring).started;
    expect(restored.bodies).toBe(2);
    expect(await contentOf(store)).toEqual(then);
    const [one] = await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("Z", "2")]));
    expect(one?.sequence).toBe(452);
    if (source.name === "postgresql") {
      expect(restored.before).toBe("traguardo_before_20260320120000000");
      const kept = await place.ask(`select count(*) as n from ${restored.before}.bodies`);
      expect(Number(kept[0]?.["n"])).toBe(3);
    }
    await expect(place.ask("delete from ledger")).rejects.toThrow(/append-only/);
  });

  it("of nothing is refused", async () => {
    const empty = await source.place();
    try {
      await expect(backup(empty, "empty")).rejects.toMatchObject({ reason: "backup-nothing" });
    } finally {
      await empty.leave();
    }
  });

  it.each([
    [
      "a byte",
      (bytes: Buffer) => bytes.fill(255, bytes.length >> 1, (bytes.length >> 1) + 4),
      "backup-damaged",
    ],
    ["its end", (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), "backup-damaged"],
    ["everything", () => Buffer.from("no backup"), "backup-not-one"],
    ["its content", () => gzipSync('{"format":"other"}\n'), "backup-not-one"],
    ["all that is in it", () => gzipSync(""), "backup-not-one"],
  ])("that has lost %s is refused and touches nothing", async (_, damage, reason) => {
    await fill(store);
    await backup(place, "sound");
    const before = await contentOf(store);
    writeFileSync(file("damaged"), damage(readFileSync(file("sound"))));
    const restoring = restoreBackup(file("damaged"), place.location, { replace: true, clock });
    await expect(restoring).rejects.toMatchObject({ reason });
    expect(await contentOf(store)).toEqual(before);
  });

  it.each<[string, (lines: string[]) => string[], boolean, object]>([
    ["a line less", (lines) => lines.slice(0, -1), false, { reason: "backup-damaged" }],
    [
      "a line changed",
      (lines) => lines.map((line) => line.replace("Anna", "Bice")),
      false,
      { reason: "backup-damaged" },
    ],
    [
      "a line changed and sealed again",
      (lines) => lines.map((line) => line.replace('"1/1"', '"2/1"')),
      true,
      { reason: "backup-chain-broken", params: { body: BARI, number: 2 } },
    ],
    ["a table nobody knows", (lines) => [...lines, '["no",{"a":1}]'], true, { reason: "backup-damaged" }],
    [
      "a later version's rows",
      ([first = "", ...rest]) => [first.replace(`"migration":${PRESENT}`, '"migration":99'), ...rest],
      true,
      { reason: "backup-newer", params: { program: "0.0.0", found: 99, known: PRESENT } },
    ],
    [
      "a later version's form",
      ([first = "", ...rest]) => [first.replace('"version":1', '"version":2'), ...rest],
      true,
      { reason: "backup-newer" },
    ],
  ])("with %s is refused", async (_, change, seal, expected) => {
    await fill(store);
    await backup(place, "original");
    rewrite("original", "changed", change, { seal });
    const before = await contentOf(store);
    const restoring = restoreBackup(file("changed"), place.location, { replace: true, clock });
    await expect(restoring).rejects.toMatchObject(expected);
    expect(await contentOf(store)).toEqual(before);
  });
});
