import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BodyExists, type Reader, type Store, UnknownBody, type Writer } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, BARI, entry, LECCE, SETUP, withBodies } from "./sample.ts";
import { sourcesOf, writeSources } from "./sources-sample.ts";

describe.each(ENGINES)("bodies on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
  });
  afterEach(() => place.leave());

  it("are listed by code, none twice", async () => {
    expect(await store.bodies()).toEqual([]);
    await withBodies(store);
    expect((await store.bodies()).map(({ code }) => code)).toEqual([BARI, LECCE]);
    expect(await store.findBody(LECCE)).toEqual({
      code: LECCE,
      name: "Camera di commercio di Lecce",
      demonstration: true,
      createdAt: "2026-03-14T09:30:00.000Z",
    });
    expect(await store.findBody("nessuno")).toBeNull();
    const again = store.createBody({ code: BARI, name: "Altra", demonstration: false }, SETUP);
    await expect(again).rejects.toBeInstanceOf(BodyExists);
  });

  it("that are not there are told", async () => {
    await expect(store.read("nessuno", async () => 1)).rejects.toBeInstanceOf(UnknownBody);
    await expect(store.write("nessuno", ANNA, async () => 1)).rejects.toBeInstanceOf(UnknownBody);
  });

  it("see nothing of each other", async () => {
    await withBodies(store);
    const token = "ab".repeat(32);
    const ids = await store.write(LECCE, ANNA, async ({ people, sessions, keys, evidence, ledger }) => {
      const person = await people.add({
        name: "Carla",
        email: "carla@esempio.it",
        roles: ["administrator"],
        units: [],
        demonstration: false,
      });
      await people.linkIdentity(person.id, "https://oidc", "1");
      await people.addLink("link", {
        person: person.id,
        purpose: "password",
        expires: "2027-01-01T00:00:00.000Z",
      });
      await sessions.create(token, {
        person: person.id,
        expires: "2027-01-01T00:00:00.000Z",
        agent: "",
        method: "password",
      });
      await keys.create("key", { name: "Protocollo", scopes: ["read"], units: [], expires: null });
      await keys.keepAnswer("a", "b", { request: "r", status: 200, body: "{}" });
      const file = await evidence.add({ name: "f", mediaType: "text/plain", bytes: Uint8Array.of(7) });
      await ledger.append([entry("A", "1")]);
      return { person: person.id, file: file.hash };
    });
    await store.read(BARI, async ({ people, sessions, keys, evidence, ledger, audit }) => {
      const found = [
        await people.byId(ids.person),
        await people.byEmail("carla@esempio.it"),
        await people.byIdentity("https://oidc", "1"),
        await people.credentials(ids.person),
        await people.link("link", "2026-04-01T00:00:00.000Z"),
        await sessions.byHash(token),
        await keys.byHash("key"),
        await keys.answer("a", "b"),
        await evidence.byHash(ids.file),
        await evidence.content(ids.file),
        await ledger.bySequence(1),
      ];
      expect(found.filter((one) => one !== null)).toEqual([]);
      expect(await people.list()).toEqual([]);
      expect(await ledger.entries()).toEqual([]);
      expect((await audit.head()).number).toBe(1);
    });
    await store.write(
      BARI,
      ANNA,
      async ({ sessions, keys }) => {
        expect(await sessions.revoke(token.slice(0, 16))).toBe(false);
        expect(await sessions.revokeAllOf(ids.person)).toBe(0);
        await sessions.touch(token);
        await keys.touch("key");
      },
      { house: true },
    );
    const untouched = await store.read(LECCE, ({ keys }) => keys.list());
    expect(untouched[0]?.lastUsedAt).toBeNull();
    const foreign = store.write(BARI, ANNA, ({ people }) => people.setPassword(ids.person, "x"));
    await expect(foreign).rejects.toThrow(RangeError);
  });

  it("see nothing of what another counts from, nor of what it sends", async () => {
    await withBodies(store);
    await writeSources(store);
    expect((await sourcesOf(store, LECCE)).rows).toHaveLength(2);
    expect(await sourcesOf(store, BARI)).toEqual({
      bindings: [],
      rows: [],
      people: [],
      known: null,
      tokens: [null, null],
      answers: { closed: [], words: {} },
      requests: [],
      asked: null,
      runs: [],
      claimed: null,
      header: null,
      messages: [],
    });
  });

  it("are read as of one moment", async () => {
    await withBodies(store);
    await store.read(LECCE, async ({ ledger }) => {
      expect(await ledger.entries()).toEqual([]);
      await store.write(LECCE, ANNA, (writer) => writer.ledger.append([entry("A", "1")]));
      expect(await ledger.entries()).toEqual([]);
    });
    expect(await store.read(LECCE, ({ ledger }) => ledger.entries())).toHaveLength(1);
  });

  it("are left alone by a reader or writer that is kept beyond its transaction", async () => {
    await withBodies(store);
    const kept: { reader?: Reader; writer?: Writer } = {};
    await store.read(LECCE, async (reader) => {
      kept.reader = reader;
    });
    await store.write(LECCE, ANNA, async (writer) => {
      kept.writer = writer;
    });
    await expect(kept.reader?.ledger.entries()).rejects.toThrow("over");
    await expect(kept.writer?.ledger.append([entry("A", "1")])).rejects.toThrow("over");
  });

  it("keep the installation's own things once for all", async () => {
    const { installation } = store;
    const secret = await installation.secret();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await installation.secret()).toBe(secret);
    const [now, later] = ["2026-03-14T09:30:00.000Z", "2026-03-14T10:30:00.000Z"];
    expect(await installation.setupPending(now)).toBe(false);
    await installation.setSetupToken("first", later);
    await installation.setSetupToken("second", later);
    expect(await installation.setupPending(now)).toBe(true);
    expect(await installation.setupPending(later)).toBe(false);
    expect(await installation.useSetupToken("first", now)).toBe(false);
    expect(await installation.useSetupToken("second", later)).toBe(false);
    expect(await installation.useSetupToken("second", now)).toBe(true);
    expect(await installation.useSetupToken("second", now)).toBe(false);
  });

  it("are as they were when the store is opened again", async () => {
    await withBodies(store);
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "1")]));
    await store.close();
    store = await place.open();
    expect(await store.bodies()).toHaveLength(2);
    expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
  });
});
