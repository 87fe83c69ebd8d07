import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { restoreBackup } from "../../src/store/backup/restore.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { migrate } from "../../src/store/migrate.ts";
import { MIGRATIONS, PRESENT } from "../../src/store/migrations/index.ts";
import { openEngine } from "../../src/store/open.ts";
import { StoreUnavailable } from "../../src/store/store.ts";
import { ROOT } from "../house/source-files.ts";
import { EARLIER_ROWS, earlierBodyCreated } from "./earlier-rows.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, entry, LECCE } from "./sample.ts";

describe("the list of migrations", () => {
  it("holds every file, numbered from 1 in order", () => {
    const files = readdirSync(join(ROOT, "src/store/migrations")).filter((name) => /^\d/.test(name));
    const named = MIGRATIONS.map(({ number, name }) => `${String(number).padStart(4, "0")}-${name}.ts`);
    expect(named).toEqual(files.sort());
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

describe.each(ENGINES)("migrations on $name", (engine) => {
  let place: TestedPlace;
  beforeEach(async () => {
    place = await engine.place();
  });
  afterEach(() => place.leave());

  async function bringTo(version: number): Promise<void> {
    const opened = openEngine(place.location);
    await migrate(opened, version);
    expect(await opened.version()).toBe(version);
    await opened.close();
  }

  it.each(MIGRATIONS.map(({ number }) => number))(
    "bring a store of version %i with its rows to the present",
    async (version) => {
      await bringTo(version);
      const rows = EARLIER_ROWS.filter(({ since }) => since <= version).map(({ statement }) => statement);
      for (const statement of [earlierBodyCreated(), ...rows].flatMap((several) => several.split(";")))
        await place.ask(statement.replace("BYTES", engine.name === "sqlite" ? "x'ff'" : "'\\xff'"));
      const store = await place.open();
      await store.read(
        LECCE,
        async ({
          body,
          audit,
          plans,
          drafts,
          ledger,
          sheets,
          evidence,
          people,
          sessions,
          keys,
          records,
          outbox,
          registers,
          surveys,
        }) => {
          expect(body.name).toBe("Lecce");
          expect((await audit.list(5)).map(({ action }) => action)).toEqual(["body-created"]);
          expect((await plans.list()).map(({ number }) => number)).toEqual(version >= 2 ? [1] : []);
          expect((await plans.current())?.act.number ?? null).toBe(version >= 2 ? "7" : null);
          expect(await drafts.changes("d")).toHaveLength(version >= 2 ? 1 : 0);
          expect((await evidence.content("h")) ?? null).toEqual(version >= 2 ? Uint8Array.of(255) : null);
          expect((await ledger.entries()).map(({ recordedAt }) => recordedAt)).toHaveLength(
            version >= 3 ? 1 : 0,
          );
          expect(await ledger.validations()).toHaveLength(version >= 3 ? 1 : 0);
          expect(await sheets.cells()).toHaveLength(version >= 3 ? 1 : 0);
          expect((await people.byEmail("c@e.it"))?.roles ?? null).toEqual(
            version >= 4 ? ["evaluator"] : null,
          );
          expect(await sessions.byHash("s")).toEqual(
            version >= 4 ? expect.objectContaining({ id: "s" }) : null,
          );
          expect(await keys.list()).toHaveLength(version >= 5 ? 1 : 0);
          expect(await records.list("set-aside")).toHaveLength(version >= 6 ? 1 : 0);
          expect(await outbox.list(5)).toHaveLength(version >= 6 ? 1 : 0);
          expect(await registers.changed("events")).toHaveLength(version >= 7 ? 1 : 0);
          expect((await surveys.answers("s")).closed).toHaveLength(version >= 7 ? 1 : 0);
        },
      );
      await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("B", "1")]));
      const positions = await store.read(LECCE, ({ ledger }) => ledger.position());
      expect(positions.sequence).toBe(version >= 3 ? 2 : 1);
    },
  );

  it("bring a backup of an earlier version to the present as well", async () => {
    await bringTo(4);
    const people = EARLIER_ROWS.filter(({ since }) => since === 4).map(({ statement }) => statement);
    for (const statement of [earlierBodyCreated(), ...people].flatMap((several) => several.split(";")))
      await place.ask(statement);
    const [folder, beside] = [mkdtempSync(join(tmpdir(), "traguardo-earlier-")), await engine.place()];
    try {
      const old = openEngine(place.location);
      await writeBackup(old, join(folder, "copy"), { program: "0.0.0", clock: place.clock });
      expect(await old.version()).toBe(4);
      await old.close();
      await restoreBackup(join(folder, "copy"), beside.location, { replace: false, clock: place.clock });
      const store = await beside.open();
      await store.read(LECCE, async (reader) => {
        expect((await reader.people.list()).map(({ name }) => name)).toEqual(["Carla"]);
        expect(await reader.keys.list()).toEqual([]);
        expect(await reader.audit.verify()).toEqual([]);
      });
    } finally {
      await beside.leave();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("leave a store of a later version alone, and say so", async () => {
    await bringTo(PRESENT);
    await place.ask(`insert into migrations (number, name, at) values (${PRESENT + 1}, 'tomorrow', '')`);
    const opening = place.open();
    await expect(opening).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(opening).rejects.toMatchObject({
      reason: "store-newer",
      params: { found: PRESENT + 1, known: PRESENT },
    });
  });

  it("say what is in the way where there is no store to open", async () => {
    if (place.location.engine === "sqlite") {
      writeFileSync(join(place.location.folder, "traguardo.sqlite"), "no database at all ".repeat(100));
      await expect(place.open()).rejects.toMatchObject({ reason: "store-damaged" });
      return;
    }
    const { url } = place.location;
    const location = { engine: "postgresql" as const, url: url.replace(/\/test_\w+/, "/not_there") };
    Object.assign(place, { location });
    await expect(place.open()).rejects.toMatchObject({ reason: "store-unreachable" });
  });
});
