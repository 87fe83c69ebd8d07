import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SettingAside } from "../../src/store/records/decision.ts";
import { Conflict, type Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, BARI, BRUNO, LECCE, withBodies } from "./sample.ts";

const decision = (indicator: string, reason: string): SettingAside => ({
  year: 2018,
  indicator,
  setAside: true,
  reason,
  act: null,
});

describe.each(ENGINES)("the register of the cycle on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;

  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  it("numbers the acts of a body over all kinds and keeps each as it was written", async () => {
    await store.write(LECCE, ANNA, async ({ records }) => {
      await records.add("set-aside", "2018/A/1", decision("A/1", "sisma"));
      await records.add("narrative", "relazione-2018/context", {
        document: "relazione-2018",
        section: "context",
        text: "Quattro sedi.",
      });
    });
    await store.write(LECCE, BRUNO, ({ records }) =>
      records.add("set-aside", "2018/A/1", { ...decision("A/1", "riammesso"), setAside: false }, 1),
    );
    await store.read(LECCE, async ({ records }) => {
      expect(await records.position()).toBe(3);
      const all = await records.list("set-aside");
      expect(all.map(({ number, author, content }) => [number, author.name, content.reason])).toEqual([
        [1, ANNA.name, "sisma"],
        [3, BRUNO.name, "riammesso"],
      ]);
      expect(await records.list("set-aside", { upTo: 2 })).toHaveLength(1);
      expect(await records.list("set-aside", { subject: "2018/B/1" })).toEqual([]);
      expect((await records.latest("set-aside", "2018/A/1"))?.number).toBe(3);
      expect(await records.latest("narrative", "2018/A/1")).toBeNull();
    });
    await store.read(BARI, async ({ records }) => expect(await records.position()).toBe(0));
  });

  it("tells the second of two who saw the same", async () => {
    const add = (reason: string, seen: number | null) =>
      store.write(LECCE, ANNA, ({ records }) =>
        records.add("set-aside", "2018/A/1", decision("A/1", reason), seen),
      );
    await add("sisma", null);
    await expect(add("alluvione", null)).rejects.toThrow(Conflict);
    await add("alluvione", 1);
    expect(await store.read(LECCE, ({ records }) => records.position())).toBe(2);
  });

  it("can be neither changed nor deleted, and the trail vouches for it", async () => {
    await store.write(LECCE, ANNA, ({ records }) =>
      records.add("set-aside", "2018/A/1", decision("A/1", "sisma")),
    );
    await expect(place.ask("update records set content = '{}'")).rejects.toThrow();
    await expect(place.ask("delete from records")).rejects.toThrow();
    expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
    if (engine.name === "postgresql") await place.ask("alter table records disable trigger user");
    else
      for (const guard of ["no_update", "no_delete", "no_gap"])
        await place.ask(`drop trigger if exists records_${guard}`);
    await place.ask("update records set content = '{}'");
    expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([{ number: 2, fault: "record" }]);
  });
});

describe.each(ENGINES)("the messages to be sent on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  const message = (key: string, due = "2018-05-01T08:00:00.000Z") => ({
    key,
    to: "ufficio@example.it",
    subject: "Monitoraggio",
    text: "Mancano tre valori.",
    calendar: null,
    due,
  });

  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  const later = () => new Date(Date.now() + 60_000).toISOString();

  it("are queued once for each key, claimed by one and sent", async () => {
    await store.write(LECCE, ANNA, async ({ outbox }) => {
      expect(await outbox.add(message("a"))).not.toBeNull();
      expect(await outbox.add(message("a"))).toBeNull();
      await outbox.add(message("b", "2999-01-01T00:00:00.000Z"));
    });
    const claim = () => store.write(LECCE, ANNA, ({ outbox }) => outbox.claim(10, later()), { house: true });
    const claimed = await claim();
    expect(claimed.map(({ key }) => key)).toEqual(["a"]);
    expect(await claim()).toEqual([]);
    await store.write(LECCE, ANNA, ({ outbox }) => outbox.sent(claimed[0]?.id ?? ""));
    expect(await store.read(LECCE, ({ outbox }) => outbox.byKey("a"))).toMatchObject({ attempts: 1 });
    expect((await store.read(LECCE, ({ outbox }) => outbox.byKey("a")))?.sentAt).not.toBeNull();
  });

  it("are tried again, and given up at last", async () => {
    await store.write(LECCE, ANNA, ({ outbox }) => outbox.add(message("a")));
    const [first] = await store.write(LECCE, ANNA, ({ outbox }) => outbox.claim(10, later()), {
      house: true,
    });
    const id = first?.id ?? "";
    const past = "2018-05-02T08:00:00.000Z";
    await store.write(LECCE, ANNA, ({ outbox }) => outbox.failed(id, "421 busy", past), { house: true });
    const again = await store.write(LECCE, ANNA, ({ outbox }) => outbox.claim(10, later()), { house: true });
    expect(again).toMatchObject([{ attempts: 1, lastError: "421 busy", abandonedAt: null }]);
    await store.write(LECCE, ANNA, ({ outbox }) => outbox.failed(id, "550 no such user", null));
    expect(
      await store.write(LECCE, ANNA, ({ outbox }) => outbox.claim(10, later()), { house: true }),
    ).toEqual([]);
    expect(await store.read(LECCE, ({ outbox }) => outbox.byKey("a"))).toMatchObject({
      attempts: 2,
      lastError: "550 no such user",
      sentAt: null,
    });
  });
});
