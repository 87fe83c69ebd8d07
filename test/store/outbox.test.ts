import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, BARI, LECCE, withBodies } from "./sample.ts";

describe.each(ENGINES)("messages that wait on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;

  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  async function added(key: string, due: string): Promise<string> {
    const message = { key, to: "a@example.it", subject: "S", text: "T", calendar: null, due };
    return store.write(LECCE, ANNA, async ({ outbox }) => (await outbox.add(message))?.id ?? "");
  }
  const waiting = async (body = LECCE) =>
    (await store.read(body, ({ outbox }) => outbox.waiting())).map(({ key }) => key);
  const byId = (id: string) => store.read(LECCE, ({ outbox }) => outbox.byId(id));

  it("are neither sent, nor given up, nor called off; the first due comes first", async () => {
    const [late, early, sent, lost, dropped] = [
      await added("late", "2026-03-15T08:00:00.000Z"),
      await added("early", "2026-03-14T08:00:00.000Z"),
      await added("sent", "2026-03-14T08:00:00.000Z"),
      await added("lost", "2026-03-14T08:00:00.000Z"),
      await added("dropped", "2026-03-14T08:00:00.000Z"),
    ];
    await store.write(LECCE, ANNA, async ({ outbox }) => {
      await outbox.sent(sent);
      await outbox.failed(lost, "550 no", null);
      await outbox.failed(dropped, "450 busy", "2026-03-14T10:00:00.000Z");
      await outbox.abandon(dropped);
    });
    expect(await waiting()).toEqual(["early", "late"]);
    expect(await waiting(BARI)).toEqual([]);
    expect((await byId(late))?.key).toBe("late");
    expect((await byId(early))?.abandonedAt).toBeNull();
    expect(await byId(dropped)).toMatchObject({ lastError: "", attempts: 1 });
    expect((await byId(dropped))?.abandonedAt).not.toBeNull();
    expect(await store.read(BARI, ({ outbox }) => outbox.byId(late))).toBeNull();
  });

  it("go out again from the start when told; one that was sent stays sent", async () => {
    const [lost, sent] = [
      await added("lost", "2026-03-14T08:00:00.000Z"),
      await added("sent", "2026-03-14T08:00:00.000Z"),
    ];
    await store.write(LECCE, ANNA, async ({ outbox }) => {
      await outbox.failed(lost, "550 no", null);
      await outbox.sent(sent);
    });
    place.clock = () => new Date("2026-03-16T09:30:00.000Z");
    await store.write(LECCE, ANNA, async ({ outbox }) => {
      await outbox.retry(lost);
      await outbox.retry(sent);
      await outbox.abandon(sent);
    });
    expect(await waiting()).toEqual(["lost"]);
    expect(await byId(lost)).toMatchObject({ attempts: 0, due: "2026-03-16T09:30:00.000Z" });
    expect(await byId(sent)).toMatchObject({ attempts: 1, abandonedAt: null });
    const trail = await store.read(LECCE, ({ audit }) => audit.list(1));
    expect(trail[0]).toMatchObject({ action: "message-retried", subject: "lost" });
  });
});
