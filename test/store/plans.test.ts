import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rational } from "../../src/core/number/rational.ts";
import { hashPlan } from "../../src/core/plan/hash.ts";
import { Conflict, type Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, adoption, BRUNO, examplePlan, LECCE, withBodies } from "./sample.ts";

const plan = examplePlan();
const other = { ...plan, title: "Piano rimodulato" };
const none = { responsible: {}, shared: [] };

describe.each(ENGINES)("plans on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  it("come back as they were adopted, the last in force", async () => {
    await store.read(LECCE, async ({ plans }) => {
      expect(await plans.current()).toBeNull();
      expect(await plans.list()).toEqual([]);
      expect(await plans.byHash(hashPlan(plan))).toBeNull();
    });
    const first = await store.write(LECCE, ANNA, async ({ evidence, plans }) => {
      const file = await evidence.add({
        name: "piano.pdf",
        mediaType: "application/pdf",
        bytes: Uint8Array.of(1),
      });
      const arrangements = { responsible: { "A1/1": "S1" }, shared: [] };
      return plans.adopt(
        adoption(plan, {
          arrangements,
          source: { hash: file.hash, name: file.name },
          targetSetters: { "A1/1": "anna" },
        }),
      );
    });
    const second = await store.write(LECCE, BRUNO, ({ plans }) => plans.adopt(adoption(other)));
    expect(first).toMatchObject({
      number: 1,
      hash: hashPlan(plan),
      adoptedBy: { id: "anna", name: "Anna Greco" },
    });
    await store.read(LECCE, async ({ plans }) => {
      expect(await plans.current()).toEqual(second);
      expect(await plans.byHash(first.hash)).toEqual(first);
      expect((await plans.byHash(first.hash))?.plan).toEqual(plan);
      const { plan: _, arrangements: __, targetSetters: ___, ...heading } = first;
      expect((await plans.list())[1]).toEqual(heading);
    });
  });

  it("are not adopted while the same content is in force, and may be taken up again afterwards", async () => {
    const adopt = (version = adoption(plan)) => store.write(LECCE, ANNA, ({ plans }) => plans.adopt(version));
    await adopt();
    await expect(adopt()).rejects.toBeInstanceOf(Conflict);
    await adopt(adoption(plan, { arrangements: { ...none, responsible: { "A1/1": "S2" } } }));
    await adopt(adoption(other));
    const again = await adopt();
    expect(again.number).toBe(4);
    const found = await store.read(LECCE, ({ plans }) => plans.byHash(again.hash));
    expect(found?.number).toBe(4);
    expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
  });

  it("are prepared in drafts: each change counted and kept, who comes second told", async () => {
    const draft = await store.write(LECCE, ANNA, ({ drafts }) =>
      drafts.create({ plan, arrangements: none, source: null, base: null }),
    );
    expect(draft).toMatchObject({ revision: 1, state: "open", plan, targetSetters: {} });
    const next = { plan: other, arrangements: none, targetSetters: { "A1/1": "bruno" } };
    const change = (revision: number) =>
      store.write(LECCE, BRUNO, ({ drafts }) =>
        drafts.change(draft.id, revision, next, { kind: "weight", value: rational("0.35") }),
      );
    const changed = await change(1);
    expect(changed).toMatchObject({
      revision: 2,
      plan: other,
      changedBy: { id: "bruno" },
      createdBy: { id: "anna" },
    });
    await expect(change(1)).rejects.toMatchObject({ current: { by: "Bruno Leo" } });
    await store.read(LECCE, async ({ drafts }) => {
      expect(await drafts.byId(draft.id)).toEqual(changed);
      expect(await drafts.byId("nessuna")).toBeNull();
      expect(await drafts.changes(draft.id)).toEqual([
        {
          number: 1,
          at: "2026-03-14T09:30:00.000Z",
          by: { id: "bruno", name: "Bruno Leo" },
          change: { kind: "weight", value: "7/20" },
        },
      ]);
    });
    await store.write(LECCE, ANNA, ({ drafts }) => drafts.close(draft.id, 2, "discarded"));
    await expect(change(3)).rejects.toBeInstanceOf(Conflict);
    const [listed] = await store.read(LECCE, ({ drafts }) => drafts.list());
    expect(listed).toMatchObject({ id: draft.id, state: "discarded", revision: 3 });
    expect(listed).not.toHaveProperty("plan");
  });

  it("have their documents kept once, by content", async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    const add = (name: string) =>
      store.write(LECCE, ANNA, ({ evidence }) => evidence.add({ name, mediaType: "application/pdf", bytes }));
    const first = await add("piano.pdf");
    expect(await add("copia.pdf")).toEqual(first);
    await store.read(LECCE, async ({ evidence }) => {
      expect(await evidence.byHash(first.hash)).toEqual(first);
      expect(await evidence.content(first.hash)).toEqual(bytes);
      expect(await evidence.byHash("00")).toBeNull();
      expect(await evidence.content("00")).toBeNull();
    });
  });

  it("have sheets in which two people do not overwrite each other", async () => {
    const cell = { indicator: "A", quantity: null, year: 2018, unit: null };
    const typed = { cell, text: "12,", observedOn: "", n: "", source: "", note: "", evidence: [] };
    const save = (text: string, revision: number) =>
      store.write(LECCE, ANNA, ({ sheets }) => sheets.save({ ...typed, text }, revision), { house: true });
    expect(await save("12,", 0)).toMatchObject({ revision: 1, savedBy: { id: "anna" } });
    await expect(save("13", 0)).rejects.toMatchObject({ current: { by: "Anna Greco" } });
    await save("12,5", 1);
    const cells = await store.read(LECCE, ({ sheets }) => sheets.cells());
    expect(cells).toMatchObject([{ ...typed, text: "12,5", revision: 2 }]);
    await store.write(LECCE, ANNA, ({ sheets }) => sheets.clear([cell]), { house: true });
    expect(await store.read(LECCE, ({ sheets }) => sheets.cells())).toEqual([]);
    expect((await save("1", 0)).revision).toBe(1);
  });
});
