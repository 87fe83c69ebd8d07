import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Conflict, type Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, BARI, entry, LECCE, withBodies } from "./sample.ts";

const event = (day: string, cells: Record<string, string> = {}) => ({
  register: "events",
  day,
  unit: "U.1",
  cells: { title: "Seminario", ...cells },
});

describe.each(ENGINES)("what measurements are computed from, on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  it("rows of a register: added, changed, taken out; what changed after a position is told", async () => {
    const added = await store.write(LECCE, ANNA, ({ registers }) =>
      registers.add([
        event("2018-03-01"),
        event("2018-05-01"),
        { ...event("2018-04-01"), register: "posts" },
      ]),
    );
    const [first, second] = added;
    if (!first || !second) throw new Error("two rows");
    const before = await store.read(LECCE, ({ registers }) => registers.position("events"));
    await store.write(LECCE, ANNA, ({ registers }) =>
      registers.change(first.id, first.change, { ...first, cells: { title: "Convegno" } }),
    );
    await store.write(LECCE, ANNA, ({ registers }) =>
      registers.change(second.id, second.change, { ...second, removed: true }),
    );
    await expect(
      store.write(LECCE, ANNA, ({ registers }) => registers.change(first.id, first.change, first)),
    ).rejects.toThrow(Conflict);
    await store.read(LECCE, async ({ registers, audit }) => {
      const changed = await registers.changed("events", before);
      expect(changed.map(({ id, removed }) => [id, removed])).toEqual([
        [first.id, false],
        [second.id, true],
      ]);
      expect((await registers.page("events", { limit: 10, offset: 0 })).map(({ cells }) => cells)).toEqual([
        { title: "Convegno" },
      ]);
      expect(await registers.count("events")).toBe(1);
      expect(await registers.count("posts")).toBe(1);
      expect(await audit.verify()).toEqual([]);
    });
    expect(await store.read(BARI, ({ registers }) => registers.count("events"))).toBe(0);
  });

  it("a person erased leaves the rows as they were", async () => {
    const details = { taxCode: "RSSMRA80A01H501U", name: "Impresa di prova" };
    const person = await store.write(LECCE, ANNA, async ({ registers }) => {
      const one = await registers.personOf("f", details);
      expect((await registers.personOf("f", { name: "altro" })).id).toBe(one.id);
      expect(await registers.personBy("f")).toEqual(one);
      await registers.add([event("2018-03-01", { person: one.id })]);
      return one;
    });
    await store.write(LECCE, ANNA, async ({ registers }) => {
      expect(await registers.erase(person.id)).toBe(true);
      expect(await registers.erase(person.id)).toBe(false);
      expect(await registers.personBy("f")).toBeNull();
    });
    await store.read(LECCE, async ({ registers }) => {
      expect(await registers.person(person.id)).toMatchObject({ details: null });
      expect((await registers.changed("events")).map(({ cells }) => cells["person"])).toEqual([person.id]);
    });
    const trail = await store.read(LECCE, ({ audit }) => audit.list(20));
    expect(JSON.stringify(trail)).not.toContain("RSSMRA80A01H501U");
    const again = await store.write(LECCE, ANNA, ({ registers }) => registers.personOf("f", details));
    expect(again.id).not.toBe(person.id);
  });

  it("one answer a token, and nothing from the answer to the token", async () => {
    await store.write(LECCE, ANNA, ({ surveys }) => surveys.issueTokens("s", ["t1", "t2"]));
    const answer = (hash: string) =>
      store.write(LECCE, ANNA, ({ surveys }) => surveys.answer(hash, "2018-05-01", { satisfaction: "8" }), {
        house: true,
      });
    expect(await answer("t1")).toBe(true);
    expect(await answer("t1")).toBe(false);
    expect(await answer("unknown")).toBe(false);
    await store.read(LECCE, async ({ surveys, audit }) => {
      expect(await surveys.tokens("s")).toEqual({ issued: 2, used: 1 });
      const [kept] = await surveys.answers("s");
      expect(JSON.stringify(kept)).not.toContain("t1");
      expect((await audit.list(20)).map(({ action }) => action)).not.toContain("survey-answered");
    });
  });

  it("a datum asked by a link is answered once, before it expires", async () => {
    const cell = { indicator: "A", quantity: null, year: 2018, unit: null };
    const asked = { ...cell, question: "Quanti?", message: "", follows: null };
    const given = { asked, recipient: "Ente partner", email: "a@e.it" };
    const answer = { text: "12", observedOn: "2018-05-01", n: "", note: "", capacity: "", evidence: [] };
    const far = new Date(Date.now() + 86_400_000).toISOString();
    const request = await store.write(LECCE, ANNA, async ({ requests }) => {
      await requests.create({ hash: "old", link: null, expires: "2018-01-01T00:00:00.000Z" }, given);
      return requests.create({ hash: "lost", link: "nonce", expires: far }, given);
    });
    await store.write(LECCE, ANNA, async ({ requests }) => {
      expect(await requests.settle(request.id, "accepted")).toBe(false);
      expect(await requests.renew(request.id, { hash: "new", link: null, expires: far })).toBe(true);
      expect(await requests.answer("lost", answer)).toBe(false);
    });
    await store.write(LECCE, ANNA, async ({ requests }) => {
      expect(await requests.answer("old", answer)).toBe(false);
      expect(await requests.answer("new", answer)).toBe(true);
      expect(await requests.answer("new", { ...answer, text: "13" })).toBe(false);
      expect(await requests.renew(request.id, { hash: "more", link: null, expires: far })).toBe(false);
      expect(await requests.settle(request.id, "withdrawn")).toBe(false);
      expect(await requests.settle(request.id, "refused", "Manca il mese di maggio")).toBe(true);
      expect(await requests.settle(request.id, "accepted")).toBe(false);
    });
    const kept = await store.read(LECCE, ({ requests }) => requests.byHash("new"));
    expect(kept).toMatchObject({ answer, settled: "refused", settledBy: ANNA.name, link: null });
    expect(kept?.reason).toBe("Manca il mese di maggio");
  });

  it("runs of a feed, the last first; an entry says what it was computed from", async () => {
    await store.write(LECCE, ANNA, async ({ feeds, ledger }) => {
      await feeds.ran({ feed: "ckan", outcome: "proposed", value: "42", detail: "{}" });
      const basis = { kind: "feed", id: "ckan", snapshot: null } as const;
      await ledger.append([{ ...entry("A", "42"), basis }, entry("B", "1")]);
    });
    await store.read(LECCE, async ({ feeds, ledger, audit }) => {
      expect(await feeds.runs("ckan", 5)).toMatchObject([{ outcome: "proposed", value: "42" }]);
      const [computed, typed] = await ledger.entries();
      expect(computed?.basis).toEqual({ kind: "feed", id: "ckan", snapshot: null });
      expect(typed && "basis" in typed).toBe(false);
      expect(await audit.verify()).toEqual([]);
    });
  });
});
