import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Conflict, type Store, StoreUnavailable } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, BARI, BRUNO, entry, LECCE, withBodies } from "./sample.ts";

describe.each(ENGINES)("two who write at once on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
  });
  afterEach(() => place.leave());

  it("follow each other: one body's sequences have no gaps and its chain no break, however they mix", async () => {
    const beside = await place.open({ hold: false });
    let round = 0;
    const step = fc.record({
      server: fc.constantFrom(store, beside),
      first: fc.boolean(),
      entries: fc.integer({ min: 0, max: 3 }),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        round += 1;
        const bodies = [`primo_${round}`, `secondo_${round}`];
        for (const code of bodies) await store.createBody({ code, name: code, demonstration: false }, ANNA);
        const done = await Promise.allSettled(
          steps.map(({ server, first, entries, fails }, index) =>
            server.write(bodies[first ? 0 : 1] ?? "", ANNA, async ({ ledger }) => {
              const batch = Array.from({ length: entries }, (_, at) => entry(`${index}/${at}`, "1"));
              const written = await ledger.append(batch);
              if (fails) throw new Error("on purpose");
              return written.length;
            }),
          ),
        );
        const acknowledged = done.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
        expect(acknowledged).toHaveLength(steps.filter(({ fails }) => !fails).length);
        let total = 0;
        for (const code of bodies)
          await beside.read(code, async ({ ledger, audit }) => {
            const sequences = (await ledger.entries()).map(({ sequence }) => sequence);
            expect(sequences).toEqual(sequences.map((_, index) => index + 1));
            expect(await audit.verify()).toEqual([]);
            total += sequences.length;
          });
        expect(total).toBe(acknowledged.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 20 },
    );
  });

  it("of one cell: one is told of the other", async () => {
    await withBodies(store);
    const beside = await place.open({ hold: false });
    const done = await Promise.allSettled(
      [store, beside].map((server, index) =>
        server.write(LECCE, index === 0 ? ANNA : BRUNO, ({ ledger }) => ledger.append([entry("A", "1")])),
      ),
    );
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = done.find((one) => one.status === "rejected");
    expect(refused?.reason).toBeInstanceOf(Conflict);
    expect(await store.read(LECCE, ({ ledger }) => ledger.entries())).toHaveLength(1);
  });

  it("and open an empty store at once, bring it forward once", async () => {
    const fresh = await engine.place();
    try {
      const opened = await Promise.all([1, 2, 3].map(() => fresh.open({ hold: false })));
      await opened[0]?.createBody({ code: BARI, name: "Bari", demonstration: false }, ANNA);
      for (const one of opened) expect(await one.bodies()).toHaveLength(1);
      const versions = await fresh.ask("select number from migrations order by number");
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
    } finally {
      await fresh.leave();
    }
  });

  it("is a second server refused a data directory, and let into a database", async () => {
    if (engine.name === "postgresql") {
      const second = await place.open();
      expect(await second.bodies()).toEqual([]);
      return;
    }
    const folder = place.location.engine === "sqlite" ? place.location.folder : "";
    const second = place.open();
    await expect(second).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(second).rejects.toMatchObject({
      reason: "store-locked",
      params: { folder, pid: String(process.pid) },
    });
    await store.close();
    store = await place.open();
    expect(await store.bodies()).toEqual([]);
  });
});
