import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, adoption, BARI, entry, examplePlan, LECCE, SETUP, withBodies } from "./sample.ts";

describe.each(ENGINES)("the audit trail on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  const faults = (body = LECCE) => store.read(body, ({ audit }) => audit.verify());

  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
    await store.write(LECCE, ANNA, async ({ evidence, plans, ledger, audit }) => {
      await evidence.add({ name: "prova.txt", mediaType: "text/plain", bytes: Uint8Array.of(1, 2) });
      await plans.adopt(adoption(examplePlan()));
      await ledger.append([entry("A", "1"), entry("B", "2")]);
      await ledger.validate({ sequence: 1, verdict: "confirmed", reason: "" });
      await audit.record("report-read", null, { pages: 3 });
    });
  });
  afterEach(() => place.leave());

  /** Changes rows as somebody might who owns the database and turns its guards off. */
  async function tamper(table: string, statement: string): Promise<void> {
    if (engine.name === "postgresql") {
      await place.ask(`alter table ${table} disable trigger user`);
      await place.ask(statement);
      return;
    }
    for (const guard of ["no_update", "no_delete", "no_gap"])
      await place.ask(`drop trigger if exists ${table}_${guard}`);
    await place.ask(statement);
  }

  it("begins with the body's creation and tells what was done, the last first", async () => {
    const entries = await store.read(LECCE, ({ audit }) => audit.list(10));
    expect(entries.map(({ number, action }) => `${number} ${action}`)).toEqual([
      "6 report-read",
      "5 validation-recorded",
      "4 measurements-recorded",
      "3 plan-adopted",
      "2 evidence-added",
      "1 body-created",
    ]);
    expect(entries[0]).toMatchObject({ author: ANNA, subject: null, details: { pages: 3 } });
    expect(entries[5]).toMatchObject({ author: SETUP, subject: LECCE, previous: "0".repeat(64) });
    expect(entries[0]?.previous).toBe(entries[1]?.hash);
    await store.read(LECCE, async ({ audit }) => {
      expect(await audit.head()).toEqual({ number: 6, hash: entries[0]?.hash });
      expect((await audit.list(2, 5)).map(({ number }) => number)).toEqual([4, 3]);
    });
  });

  it("holds where nobody has touched it", async () => {
    expect(await faults()).toEqual([]);
    expect(await faults(BARI)).toEqual([]);
  });

  it.each([
    ["an author", "update audit set author_name = 'Altri' where number = 3", [{ number: 3, fault: "hash" }]],
    [
      "a hash",
      "update audit set hash = 'ff' where number = 3",
      [
        { number: 3, fault: "hash" },
        { number: 4, fault: "previous" },
      ],
    ],
    ["a missing entry", "delete from audit where number = 6 - 1", [{ number: 5, fault: "gap" }]],
  ])("finds a change of the trail: %s", async (_, statement, expected) => {
    await tamper("audit", `${statement} and body = '${LECCE}'`);
    expect(await faults()).toEqual(expect.arrayContaining(expected));
    expect(await faults(BARI)).toEqual([]);
  });

  it.each([
    [
      "a value",
      "ledger",
      "update ledger set value = '3/1' where sequence = 2",
      { number: 4, fault: "ledger" },
    ],
    ["an unreadable value", "ledger", "update ledger set value = '?'", { number: 4, fault: "ledger" }],
    [
      "a verdict",
      "validations",
      "update validations set verdict = 'rejected'",
      { number: 5, fault: "ledger" },
    ],
    ["an act", "plan_versions", "update plan_versions set act_number = '8'", { number: 3, fault: "plan" }],
    [
      "a file",
      "evidence_contents",
      `update evidence_contents set bytes = ${engine.name === "sqlite" ? "x'00'" : "'\\x00'"}`,
      { number: 2, fault: "evidence" },
    ],
    ["a file's name", "evidence", "update evidence set name = 'altro.pdf'", { number: 2, fault: "evidence" }],
    ["a row that is gone", "ledger", "delete from ledger where sequence = 2", { number: 4, fault: "ledger" }],
  ])("finds a change of what it vouches for: %s", async (_, table, statement, expected) => {
    await tamper(table, statement);
    expect(await faults()).toEqual([expected]);
  });

  it("finds rows that no entry vouches for", async () => {
    const columns = Object.keys((await place.ask("select * from ledger limit 1"))[0] ?? {});
    const select = columns.map((column) => (column === "sequence" ? "3" : column));
    await place.ask(
      `insert into ledger (${columns.join(", ")}) select ${select.join(", ")} from ledger where sequence = 1`,
    );
    expect(await faults()).toEqual([{ number: 0, fault: "ledger" }]);
  });

  it("finds another body's trail in the place of its own", async () => {
    await tamper("audit", `delete from audit where body = '${BARI}'`);
    const columns = Object.keys((await place.ask("select * from audit limit 1"))[0] ?? {});
    const select = columns.map((column) => (column === "body" ? `'${BARI}'` : column));
    await place.ask(
      `insert into audit (${columns.join(", ")}) select ${select.join(", ")} from audit where body = '${LECCE}' and number = 1`,
    );
    expect(await faults(BARI)).toEqual([{ number: 1, fault: "hash" }]);
  });

  it("misses no entry where everything was deleted", async () => {
    await tamper("audit", `delete from audit where body = '${BARI}'`);
    expect(await faults(BARI)).toEqual([{ number: 1, fault: "gap" }]);
  });
});
