import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../src/store/migrations/index.ts";
import type { Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, adoption, BARI, entry, examplePlan, LECCE, withBodies } from "./sample.ts";

const tables = MIGRATIONS.flatMap((migration) => migration.tables);
const records = tables.filter(({ appendOnly }) => appendOnly).map(({ name }) => name);
const numbered = tables
  .filter(({ gapless }) => gapless)
  .map(({ name, key }) => ({ name, number: key.at(-1) ?? "" }));

/** A row in every table that only grows. */
async function fill(store: Store, body: string): Promise<void> {
  const plan = examplePlan();
  await store.write(body, ANNA, async ({ evidence, plans, drafts, ledger, records, feeds }) => {
    await evidence.add({ name: "prova.txt", mediaType: "text/plain", bytes: Uint8Array.of(1) });
    await plans.adopt(adoption(plan));
    const next = { plan, arrangements: { responsible: {}, shared: [] }, source: null, base: null };
    const draft = await drafts.create(next);
    await drafts.change(draft.id, 1, { ...next, targetSetters: {} }, { kind: "title" });
    await ledger.append([entry("A", "1"), entry("B", "1")]);
    await ledger.validate({ sequence: 1, verdict: "confirmed", reason: "" });
    const text = { document: "relazione-2018", section: "context", text: "Quattro sedi." };
    await records.add("narrative", "relazione-2018/context", text);
    await feeds.ran({ feed: "dati-aperti", outcome: "proposed", value: "12", detail: "{}" });
  });
}

describe.each(ENGINES)("what only grows, on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  const count = async (table: string) =>
    Number((await place.ask(`select count(*) as n from ${table}`))[0]?.["n"]);

  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
    await fill(store, LECCE);
  });
  afterEach(() => place.leave());

  it.each([
    ["audit"],
    ["ledger"],
    ["validations"],
    ["plan_versions"],
    ["draft_changes"],
    ["evidence"],
    ["evidence_contents"],
    ["records"],
    ["feed_runs"],
  ])("%s is refused change and deletion by the database itself", async (table) => {
    expect(records).toContain(table);
    const before = await count(table);
    expect(before).toBeGreaterThan(0);
    await expect(place.ask(`update ${table} set body = body`)).rejects.toThrow(/append-only/);
    await expect(place.ask(`delete from ${table}`)).rejects.toThrow(/append-only/);
    if (engine.name === "postgresql")
      await expect(place.ask(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
    else {
      const replace = `insert or replace into ${table} select * from ${table} limit 1`;
      await expect(place.ask(replace)).rejects.toThrow(/append-only|no gaps/);
    }
    expect(await count(table)).toBe(before);
  });

  it("every such table is in the list above", () => {
    expect(records).toHaveLength(9);
  });

  it.each(numbered)("$name takes no number but the next", async ({ name, number }) => {
    const columns = Object.keys((await place.ask(`select * from ${name} limit 1`))[0] ?? {});
    const select = columns.map((column) =>
      column === number ? `${number} + 99` : column === "hash" ? "'h'" : column,
    );
    const skip = `insert into ${name} (${columns.join(", ")}) select ${select.join(", ")} from ${name} limit 1`;
    await expect(place.ask(skip)).rejects.toThrow(/no gaps/);
  });

  it("a write that changes something leaves an entry, or says that it keeps the house", async () => {
    const cell = {
      cell: { indicator: "A", quantity: null, year: 2018, unit: null },
      text: "1",
      observedOn: "",
      n: "",
      source: "",
      note: "",
      evidence: [],
    };
    const silent = store.write(BARI, ANNA, ({ sheets }) => sheets.save(cell, 0));
    await expect(silent).rejects.toThrow("audit trail");
    expect(await store.read(BARI, ({ sheets }) => sheets.cells())).toEqual([]);
    await store.write(BARI, ANNA, ({ sheets }) => sheets.save(cell, 0), { house: true });
    expect(await store.read(BARI, ({ sheets }) => sheets.cells())).toHaveLength(1);
    // What writes nothing has nothing to tell.
    expect(await store.write(BARI, ANNA, ({ people }) => people.useLink("unknown"))).toBeNull();
  });
});
