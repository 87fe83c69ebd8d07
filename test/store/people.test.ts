import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Conflict, type Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, LECCE, withBodies } from "./sample.ts";

const NEXT_YEAR = "2027-01-01T00:00:00.000Z";
const carla = {
  name: "Carla",
  email: "Carla@Esempio.it",
  roles: ["head-of-unit"],
  units: ["S1"],
  demonstration: false,
} as const;

describe.each(ENGINES)("people on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  const at = (time: string) => {
    place.clock = () => new Date(time);
  };
  const actions = async () =>
    (await store.read(LECCE, ({ audit }) => audit.list(50)))
      .map(({ action, details }) => ({ action, details }))
      .reverse();

  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  it("are added, found and changed; an e-mail is one person's, however it is written", async () => {
    const person = await store.write(LECCE, ANNA, ({ people }) => people.add(carla));
    expect(person).toMatchObject({ email: "carla@esempio.it", active: true, lastVisit: null });
    const twice = store.write(LECCE, ANNA, ({ people }) =>
      people.add({ ...carla, email: "CARLA@esempio.it" }),
    );
    await expect(twice).rejects.toBeInstanceOf(Conflict);
    const other = await store.write(LECCE, ANNA, ({ people }) => people.add({ ...carla, email: "d@e.it" }));
    const taken = store.write(LECCE, ANNA, ({ people }) =>
      people.change(other.id, { email: "CARLA@esempio.it" }),
    );
    await expect(taken).rejects.toBeInstanceOf(Conflict);
    const changed = await store.write(LECCE, ANNA, ({ people }) =>
      people.change(person.id, { name: "Carla R.", roles: ["manager"], active: false }),
    );
    await store.write(LECCE, ANNA, ({ people }) => people.change(person.id, { name: "Carla R." }));
    await store.read(LECCE, async ({ people }) => {
      expect(await people.byId(person.id)).toEqual(changed);
      expect(await people.byEmail("CARLA@esempio.it")).toEqual(changed);
      expect((await people.list()).map(({ name }) => name)).toEqual(["Carla", "Carla R."]);
    });
    expect(await actions()).toEqual([
      expect.objectContaining({ action: "body-created" }),
      { action: "person-added", details: { roles: ["head-of-unit"], units: ["S1"] } },
      { action: "person-added", details: { roles: ["head-of-unit"], units: ["S1"] } },
      {
        action: "person-changed",
        details: { fields: ["name", "roles", "active"], roles: ["manager"], active: false },
      },
    ]);
  });

  it("have a password and identities, of which the trail keeps no secret", async () => {
    const { id } = await store.write(LECCE, ANNA, ({ people }) => people.add(carla));
    await store.write(LECCE, ANNA, async ({ people }) => {
      await people.setPassword(id, "$scrypt$secret");
      await people.linkIdentity(id, "https://oidc", "42");
      await people.linkIdentity(id, "https://oidc", "42");
    });
    await store.read(LECCE, async ({ people }) => {
      expect(await people.credentials(id)).toEqual({
        person: id,
        password: "$scrypt$secret",
        identities: [{ issuer: "https://oidc", subject: "42" }],
      });
      expect((await people.byIdentity("https://oidc", "42"))?.id).toBe(id);
    });
    expect(JSON.stringify(await actions())).not.toMatch(/scrypt|carla@/);
  });

  it("are let in once by a link, and not after its time", async () => {
    const { id } = await store.write(LECCE, ANNA, ({ people }) => people.add(carla));
    const link = { person: id, purpose: "invitation", expires: NEXT_YEAR } as const;
    await store.write(LECCE, ANNA, ({ people }) => people.addLink("h", link));
    await store.read(LECCE, async ({ people }) => {
      expect(await people.link("h", "2026-12-31T00:00:00.000Z")).toEqual(link);
      expect(await people.link("h", NEXT_YEAR)).toBeNull();
    });
    expect(await store.write(LECCE, ANNA, ({ people }) => people.useLink("h"))).toEqual(link);
    expect(await store.write(LECCE, ANNA, ({ people }) => people.useLink("h"))).toBeNull();
    expect(await store.read(LECCE, ({ people }) => people.link("h", "2026-04-01T00:00:00.000Z"))).toBeNull();
  });

  it("are counted when they fail to get in", async () => {
    const fail = () =>
      store.write(LECCE, ANNA, ({ people }) => people.recordFailure("door"), { house: true });
    const failures = (since: string) => store.read(LECCE, ({ people }) => people.failures("door", since));
    await fail();
    at("2026-03-14T09:45:00.000Z");
    await fail();
    expect(await failures("2026-03-14T09:30:00.000Z")).toBe(2);
    expect(await failures("2026-03-14T09:31:00.000Z")).toBe(1);
    await store.write(LECCE, ANNA, ({ people }) => people.clearFailures("door"), { house: true });
    expect(await failures("2026-03-14T09:00:00.000Z")).toBe(0);
  });

  it("are told what they had seen at the visit before this one", async () => {
    const { id } = await store.write(LECCE, ANNA, ({ people }) => people.add(carla));
    const visit = (sequence: number) =>
      store.write(LECCE, ANNA, ({ people }) => people.recordVisit(id, sequence), { house: true });
    const seen = () => store.read(LECCE, ({ people }) => people.lastSeen(id));
    expect(await seen()).toBeNull();
    await visit(3);
    expect(await seen()).toBeNull();
    at("2026-03-15T08:00:00.000Z");
    await visit(8);
    expect(await seen()).toEqual({ at: "2026-03-14T09:30:00.000Z", sequence: 3 });
    const person = await store.read(LECCE, ({ people }) => people.byId(id));
    expect(person?.lastVisit).toBe("2026-03-15T08:00:00.000Z");
  });

  it("have sessions, that end by themselves or are revoked", async () => {
    const { id } = await store.write(LECCE, ANNA, ({ people }) => people.add(carla));
    const hashes = ["a", "b", "c"].map((letter) => letter.repeat(64));
    for (const hash of hashes)
      await store.write(LECCE, ANNA, ({ sessions }) =>
        sessions.create(hash, { person: id, expires: NEXT_YEAR, agent: "x".repeat(300), method: "oidc" }),
      );
    at("2026-03-14T10:00:00.000Z");
    await store.write(LECCE, ANNA, ({ sessions }) => sessions.touch("b".repeat(64)), { house: true });
    const open = (now: string) => store.read(LECCE, ({ sessions }) => sessions.open(now));
    const ids = (await open("2026-03-14T10:00:00.000Z")).map((session) => session.id);
    expect(ids).toEqual(["b".repeat(16), "a".repeat(16), "c".repeat(16)]);
    expect(await open(NEXT_YEAR)).toEqual([]);
    const revoke = () => store.write(LECCE, ANNA, ({ sessions }) => sessions.revoke("a".repeat(16)));
    expect(await revoke()).toBe(true);
    expect(await revoke()).toBe(false);
    const session = await store.read(LECCE, ({ sessions }) => sessions.byHash("a".repeat(64)));
    expect(session).toMatchObject({ revokedAt: "2026-03-14T10:00:00.000Z", method: "oidc" });
    expect(session?.agent).toHaveLength(200);
    expect(await store.write(LECCE, ANNA, ({ sessions }) => sessions.revokeAllOf(id))).toBe(2);
    expect(await open("2026-03-14T10:00:00.000Z")).toEqual([]);
  });

  it("give keys to other systems, whose answers are kept a day", async () => {
    const made = await store.write(LECCE, ANNA, ({ keys }) =>
      keys.create("hash", {
        name: "Protocollo",
        scopes: ["read", "measure"],
        units: ["S1"],
        expires: NEXT_YEAR,
      }),
    );
    const answer = { request: "r", status: 201, body: '{"a":"à"}' };
    const keep = () =>
      store.write(LECCE, ANNA, ({ keys }) => keys.keepAnswer("k", "1", answer), { house: true });
    await keep();
    expect(await store.read(LECCE, ({ keys }) => keys.answer("k", "1"))).toEqual(answer);
    await expect(keep()).rejects.toThrow();
    at("2026-03-15T09:30:00.001Z");
    expect(await store.read(LECCE, ({ keys }) => keys.answer("k", "1"))).toBeNull();
    await keep();
    await store.write(LECCE, ANNA, ({ keys }) => keys.touch("hash"), { house: true });
    expect(await store.write(LECCE, ANNA, ({ keys }) => keys.revoke(made.id))).toBe(true);
    expect(await store.write(LECCE, ANNA, ({ keys }) => keys.revoke(made.id))).toBe(false);
    const now = "2026-03-15T09:30:00.001Z";
    const left = { ...made, lastUsedAt: now, revokedAt: now };
    expect(await store.read(LECCE, ({ keys }) => keys.list())).toEqual([left]);
    expect(await store.read(LECCE, ({ keys }) => keys.byHash("hash"))).toEqual(left);
  });
});
