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
    const tokens = ["t5", "t1", "t4", "t2", "t3"];
    await store.write(LECCE, ANNA, ({ surveys }) => surveys.issueTokens("s", [...tokens].sort()));
    const answer = (hash: string, satisfaction: string) =>
      store.write(
        LECCE,
        ANNA,
        ({ surveys }) =>
          surveys.answer(hash, { closed: { satisfaction }, words: { why: `perché ${satisfaction}` } }),
        { house: true },
      );
    for (const [at, hash] of tokens.entries()) expect(await answer(hash, String(9 - at))).toBe(true);
    expect(await answer("t1", "1")).toBe(false);
    expect(await answer("unknown", "1")).toBe(false);
    await store.read(LECCE, async ({ surveys, audit }) => {
      expect(await surveys.tokens("s")).toEqual({ issued: 5, used: 5 });
      // In the order of their own text, whatever the order in which they came.
      expect(await surveys.answers("s")).toEqual({
        closed: ["5", "6", "7", "8", "9"].map((satisfaction) => ({ satisfaction })),
        words: { why: ["5", "6", "7", "8", "9"].map((figure) => `perché ${figure}`) },
      });
      expect((await audit.list(20)).map(({ action }) => action)).not.toContain("survey-answered");
    });
    expect(await store.read(BARI, ({ surveys }) => surveys.answers("s"))).toEqual({ closed: [], words: {} });
    // One row for all of them: no order of rows, and no transaction that an answer shares with its token.
    const rows = await place.ask("select * from survey_urns");
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["body", "given", "survey"]);
    if (engine.name !== "postgresql") return;
    const shared = await place.ask(
      "select t.hash from survey_tokens t, survey_urns u where t.xmin = u.xmin and t.used = 1",
    );
    expect(shared).toEqual([{ hash: "t3" }]);
  });

  it("of two answers at once with one token, one is kept", async () => {
    await store.write(LECCE, ANNA, ({ surveys }) => surveys.issueTokens("s", ["t1"]));
    const answer = (satisfaction: string) =>
      store.write(
        LECCE,
        ANNA,
        ({ surveys }) => surveys.answer("t1", { closed: { satisfaction }, words: {} }),
        {
          house: true,
        },
      );
    const both = await Promise.all([answer("3"), answer("9"), answer("5")]);
    expect(both.filter((kept) => kept)).toHaveLength(1);
    expect((await store.read(LECCE, ({ surveys }) => surveys.answers("s"))).closed).toHaveLength(1);
  });

  it("own words are taken out for good, and the trail does not repeat them", async () => {
    await store.write(LECCE, ANNA, ({ surveys }) => surveys.issueTokens("s", ["t1", "t2"]));
    for (const [hash, why] of [
      ["t1", "Bene"],
      ["t2", "La signora Prova è stata gentile\u0000"],
    ] as const)
      await store.write(LECCE, ANNA, ({ surveys }) => surveys.answer(hash, { closed: {}, words: { why } }), {
        house: true,
      });
    const words = async () => (await store.read(LECCE, ({ surveys }) => surveys.answers("s"))).words["why"];
    const named = (await words())?.[1] ?? "";
    const remove = () => store.write(LECCE, ANNA, ({ surveys }) => surveys.removeWords("s", "why", named));
    expect([await remove(), await remove()]).toEqual([true, false]);
    expect(await words()).toEqual(["", "Bene"]);
    const trail = await store.read(LECCE, ({ audit }) => audit.list(1));
    expect(trail).toMatchObject([{ action: "survey-words-removed", details: { question: "why" } }]);
    expect(JSON.stringify([trail, await place.ask("select * from survey_urns")])).not.toContain("signora");
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
    expect(kept).toMatchObject({ answer, settled: "refused", settledBy: ANNA.name, link: null, email: null });
    const open = await store.read(LECCE, ({ requests }) => requests.byHash("old"));
    expect(open?.email).toBe("a@e.it");
    expect(kept?.reason).toBe("Manca il mese di maggio");
  });

  it("the key of a feed, replaced and taken away; the trail has its name", async () => {
    const header = { name: "X-API-Key", origin: "https://dati.example.it", sealed: "chiuso" };
    await store.write(LECCE, ANNA, async ({ feeds }) => {
      await feeds.keepHeader("ckan", header);
      await feeds.keepHeader("ckan", { ...header, sealed: "chiuso di nuovo" });
    });
    const kept = () => store.read(LECCE, ({ feeds }) => feeds.header("ckan"));
    expect(await kept()).toMatchObject({ ...header, sealed: "chiuso di nuovo", keptBy: ANNA.name });
    expect(await store.read(BARI, ({ feeds }) => feeds.header("ckan"))).toBeNull();
    await store.write(LECCE, ANNA, ({ feeds }) => feeds.removeHeader("ckan"));
    expect(await kept()).toBeNull();
    const trail = await store.read(LECCE, ({ audit }) => audit.list(3));
    expect(trail.map(({ action, details }) => [action, details])).toEqual([
      ["feed-key-removed", { name: header.name, origin: header.origin }],
      ["feed-key-kept", { name: header.name, origin: header.origin }],
      ["feed-key-kept", { name: header.name, origin: header.origin }],
    ]);
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
