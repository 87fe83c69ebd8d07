import "../../property-seed.ts";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../src/application/actor.ts";
import { pushMeasurements } from "../../../src/application/measurements/push.ts";
import { bind } from "../../../src/application/registers/bindings.ts";
import { computedValues } from "../../../src/application/registers/computed.ts";
import { previewRule } from "../../../src/application/registers/count.ts";
import { countedRows } from "../../../src/application/registers/counted-rows.ts";
import { defineRegister, putAway, takeReady } from "../../../src/application/registers/define.ts";
import { erasePerson } from "../../../src/application/registers/erase-person.ts";
import { listRegisters } from "../../../src/application/registers/list.ts";
import { registerPage } from "../../../src/application/registers/page.ts";
import { recordValues } from "../../../src/application/registers/record-values.ts";
import { addRows, changeRow, removeRow } from "../../../src/application/registers/write-rows.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { plan } from "../../evaluation/building.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const OFFICE = person("programming-office");
const EVALUATOR = person("evaluator");
const HEAD: Actor = { ...person("head-of-unit"), units: ["U.1"] } as Actor;
const WORDS = Catalogue.load("it");
const CODE = "RSSMRA80A01H501U";

const PLAN = plan([
  {
    id: "A.1",
    units: ["U.1"],
    indicators: [
      { normal: '(v "Numero eventi" t)', targets: ">= 3", weight: "50" },
      { normal: '(v "Imprese raggiunte" t)', targets: ">= 10", weight: "50" },
    ],
  },
  { id: "A.2", units: ["U.2"], indicators: [{ normal: '(v "x" t)', targets: ">= 1", weight: "100" }] },
  { id: "A.3", units: [], indicators: [{ normal: '(v "y" t)', targets: ">= 1", weight: "100" }] },
]);

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-10-01");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
  await takeReady(office.services, BODY, OFFICE, "events");
});
afterEach(() => office.close());

const event = (date: string, title: string, rest: Record<string, string> = {}) => ({
  date,
  title,
  unit: "U.1",
  ...rest,
});
const add = (rows: readonly Record<string, string>[], actor = OFFICE, register = "events") =>
  addRows(office.services, BODY, actor, { register, rows });
const page = (actor = OFFICE, register = "events") =>
  registerPage(office.services, BODY, actor, { register });
const faultsOf = async (work: Promise<unknown>) =>
  (await problemOf(work)).faults.map(({ at, message }) => `${at} ${message}`);
const COUNT = { register: "events", what: "count" } as const;
const bindEvents = (rule: Parameters<typeof bind>[3]["rule"] = COUNT, seen: number | null = null) =>
  bind(office.services, BODY, OFFICE, { indicator: "A.1/1", quantity: "Numero eventi", rule, seen });
const values = async (actor = OFFICE) =>
  (await computedValues(office.services, BODY, actor)).values.map(({ binding, value, last, difference }) => [
    binding.indicator,
    value?.toFraction() ?? null,
    last?.measurement.value.kind === "number" ? last.measurement.value.value.toFraction() : null,
    difference?.toFraction() ?? null,
  ]);
const chosen = (seen: string | null = null) => ({
  chosen: [{ indicator: "A.1/1", quantity: "Numero eventi", seen }],
  confirmed: ["entry-far-from-before", "entry-unlike-target"],
});
const record = (asked = chosen(), actor = OFFICE) => recordValues(office.services, BODY, actor, asked, WORDS);

describe("rows", () => {
  it("are read as people write them, and shown the latest first", async () => {
    await add([
      event("1/3/2018", "Seminario", { hours: "1:30", participants: "1.200", kind: "Seminario" }),
      event("15 maggio 2018", "Fiera"),
    ]);
    const { rows, total, units } = await page();
    expect(rows.map(({ cells }) => cells)).toEqual([
      { date: "2018-05-15", title: "Fiera", unit: "U.1" },
      {
        date: "2018-03-01",
        title: "Seminario",
        unit: "U.1",
        hours: "3/2",
        participants: "1200/1",
        kind: "seminar",
      },
    ]);
    expect([total, units.map(({ code }) => code)]).toEqual([2, ["U.1", "U.2"]]);
    expect((await page(HEAD)).units.map(({ code }) => code)).toEqual(["U.1"]);
  });

  it("all faults at once, and nothing written", async () => {
    const wrong = [
      event("32/1/2018", ""),
      event("1/1/2018", "Bene"),
      event("1/1/2018", "x", { hours: "y", z: "1" }),
    ];
    expect(await faultsOf(add(wrong))).toEqual([
      "rows.0.date register-cell-date",
      "rows.0.title register-cell-needed",
      "rows.2.hours register-cell-hours",
      "rows.2.z register-column-unknown",
    ]);
    expect((await page()).total).toBe(0);
  });

  it("a head of unit writes and sees the rows of its own units", async () => {
    await add([event("1/3/2018", "Mio")], HEAD);
    await add([event("1/4/2018", "Altrui", { unit: "U.2" }), event("1/4/2018", "Di tutti", { unit: "" })]);
    expect((await page(HEAD)).rows.map(({ cells }) => cells["title"])).toEqual(["Mio"]);
    expect((await problemOf(add([event("1/4/2018", "No", { unit: "U.2" })], HEAD))).id).toBe(
      "problem-not-your-unit",
    );
    expect((await problemOf(add([event("1/4/2018", "No", { unit: "" })], HEAD))).id).toBe("problem-no-unit");
    expect((await problemOf(add([event("1/4/2018", "No")], EVALUATOR))).kind).toBe("forbidden");
    const foreign = (await page()).rows.find(({ cells }) => cells["title"] === "Altrui");
    const which = { register: "events", row: foreign?.id ?? "", seen: foreign?.change ?? 0 };
    expect((await problemOf(removeRow(office.services, BODY, HEAD, which))).kind).toBe("forbidden");
  });

  it("who comes second is told", async () => {
    const [row] = await add([event("1/3/2018", "Prima")]);
    const which = { register: "events", row: row?.id ?? "", seen: row?.change ?? 0 };
    const change = (title: string) =>
      changeRow(office.services, BODY, OFFICE, { ...which, cells: event("1/3/2018", title) });
    await change("Seconda");
    const problem = await problemOf(change("Terza"));
    expect([problem.kind, problem.id]).toEqual(["conflict", "register-row-changed"]);
    expect((await problemOf(removeRow(office.services, BODY, OFFICE, which))).kind).toBe("conflict");
    expect((await page()).rows.map(({ cells }) => cells["title"])).toEqual(["Seconda"]);
  });
});

describe("rows kept in memory", () => {
  it("are those of the store in its order, whatever was added, changed and taken out, few or many", async () => {
    const change = fc.record({
      do: fc.constantFrom("add", "add", "many", "change", "remove"),
      day: fc.integer({ min: 1, max: 28 }),
      at: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        for (const { do: what, day, at } of changes) {
          const title = `${what} ${day}`;
          const all = await office.services.store.read(BODY, ({ registers }) =>
            registers.page("events", { limit: 2000, offset: 0 }),
          );
          const row = all[at % Math.max(1, all.length)];
          const which = { register: "events", row: row?.id ?? "", seen: row?.change ?? 0 };
          if (what === "add") await add([event(`${day}/3/2018`, title)]);
          else if (what === "many")
            await add(Array.from({ length: 120 }, (_, one) => event(`${(one % 28) + 1}/4/2018`, title)));
          else if (row && what === "change")
            await changeRow(office.services, BODY, OFFICE, {
              ...which,
              cells: event(`${day}/5/2018`, title),
            });
          else if (row) await removeRow(office.services, BODY, OFFICE, which);
          if (at % 3 === 0) await page();
        }
        const kept = await registerPage(office.services, BODY, OFFICE, { register: "events", size: 2000 });
        const stored = await office.services.store.read(BODY, ({ registers }) =>
          registers.page("events", { limit: 2000, offset: 0 }),
        );
        for (const [rule, expected] of [
          [COUNT, stored.filter(({ cells }) => (cells["date"] ?? "") >= "2018-04-01").length],
          [{ ...COUNT, period: "so-far" }, stored.length],
        ] as const) {
          const where = rule === COUNT ? [{ is: "at-least", column: "date", value: "2018-04-01" }] : [];
          const asked = { indicator: "A.1/1", rule: { ...rule, where }, upTo: "2018-05-31" } as const;
          expect((await previewRule(office.services, BODY, OFFICE, asked)).n).toBe(expected);
        }
        expect(kept.rows.map(({ id, change, cells }) => [id, change, cells["title"]])).toEqual(
          stored.map(({ id, change, cells }) => [id, change, cells["title"]]),
        );
      }),
      { numRuns: 8 },
    );
  });
});

describe("definitions", () => {
  const own = (columns: readonly unknown[]) => ({ id: "visits", title: "Visite", columns, day: "on" });
  const ON = { id: "on", title: "Il", type: "date" };
  const PLACE = { id: "place", title: "Dove", type: "text" };
  const define = (columns: readonly unknown[], seen: number | null = null) =>
    defineRegister(office.services, BODY, OFFICE, { document: own(columns), seen });

  it("one's own; filled columns stay as they are, empty ones may go", async () => {
    const { number } = await define([ON, PLACE]);
    await addRows(office.services, BODY, OFFICE, { register: "visits", rows: [{ on: "1/3/2018" }] });
    const { number: second } = await define([ON], number);
    expect(await faultsOf(define([{ ...ON, type: "text" }], second))).toContain("day register-role");
    expect(await faultsOf(define([PLACE, { ...ON, id: "other" }], second))).toContain("day register-role");
    await define([ON, { ...PLACE, type: "number" }], second);
    expect(
      (await listRegisters(office.services, BODY, OFFICE)).inUse.map(({ register }) => register.id),
    ).toEqual(["events", "visits"]);
  });

  it("what is filled or bound cannot be lost", async () => {
    const { number } = await define([ON, PLACE]);
    await addRows(office.services, BODY, OFFICE, {
      register: "visits",
      rows: [{ on: "1/3/2018", place: "Qui" }],
    });
    expect(await faultsOf(define([ON], number))).toEqual(["columns register-column-filled"]);
    await bindEvents({ register: "visits", what: "distinct", column: "place" });
    expect(await faultsOf(define([ON], number))).toEqual([
      "columns register-column-filled",
      "columns register-rule-broken",
    ]);
    const away = putAway(office.services, BODY, OFFICE, { register: "visits", seen: number });
    expect((await problemOf(away)).id).toBe("register-still-bound");
  });

  it("a ready one is taken once; put away it keeps its rows", async () => {
    const problem = await problemOf(takeReady(office.services, BODY, OFFICE, "events"));
    expect(problem.id).toBe("register-in-use");
    await add([event("1/3/2018", "Resta")]);
    const { definition } = await page();
    await putAway(office.services, BODY, OFFICE, { register: "events", seen: definition });
    expect((await problemOf(page())).kind).toBe("not-found");
    await takeReady(office.services, BODY, OFFICE, "events");
    expect((await page()).total).toBe(1);
  });
});

describe("values computed", () => {
  it("follow the rows, whatever is added, changed or taken out", async () => {
    await bindEvents();
    const rows = await add([event("1/3/2018", "a"), event("1/4/2018", "b"), event("1/4/2019", "dopo")]);
    expect(await values()).toEqual([["A.1/1", "2", null, null]]);
    const [first] = rows;
    const which = { register: "events", row: first?.id ?? "", seen: first?.change ?? 0 };
    await removeRow(office.services, BODY, OFFICE, which);
    expect(await values()).toEqual([["A.1/1", "1", null, null]]);
    await add([event("1/5/2018", "c", { unit: "U.2" }), event("1/11/2018", "a venire")]);
    expect(await values()).toEqual([["A.1/1", "2", null, null]]);
    const bound = (await computedValues(office.services, BODY, OFFICE)).values[0]?.binding.number ?? 0;
    await bindEvents({ ...COUNT, units: "answering" }, bound);
    expect(await values()).toEqual([["A.1/1", "1", null, null]]);
  });

  it("a rule is tried with its rows before it is saved", async () => {
    await add([event("1/3/2018", "a", { hours: "1:30" }), event("1/4/2018", "b", { hours: "2" })]);
    const rule = { register: "events", what: "sum", column: "hours" };
    const preview = await previewRule(office.services, BODY, EVALUATOR, { indicator: "A.1/1", rule });
    expect(preview.value?.toFraction()).toBe("7/2");
    expect([preview.n, preview.rows.length, preview.upTo]).toEqual([2, 2, "2018-10-01"]);
    expect(await faultsOf(bindEvents({ register: "events", what: "sum", column: "title" }))).toEqual([
      "column rule-type",
    ]);
    const stranger = { indicator: "A.1/9", quantity: null, rule: COUNT, seen: null };
    expect((await problemOf(bind(office.services, BODY, OFFICE, stranger))).kind).toBe("not-found");
  });

  it("are not recorded beside parts that units have recorded: the total would be added to them", async () => {
    await bindEvents();
    await add([event("1/3/2018", "a"), event("1/4/2018", "b")]);
    const item = { indicator: "A.1/1", quantity: "Numero eventi", year: 2018, unit: "U.1" };
    await pushMeasurements(office.services, BODY, OFFICE, [
      { ...item, value: "2", observedOn: "30/09/2018", source: "agenda", confirmed: true },
    ]);
    const [value] = (await computedValues(office.services, BODY, OFFICE)).values;
    expect(value).toMatchObject({ ofUnits: true, mayRecord: false });
    expect(await faultsOf(record())).toEqual(["items.0.value computed-of-units"]);
  });

  it("of units that nobody names nothing is counted, which is not zero", async () => {
    await add([event("1/3/2018", "a")]);
    const answering = { ...COUNT, units: "answering" as const };
    const ofNobody = { indicator: "A.3/1", rule: answering };
    expect(await faultsOf(previewRule(office.services, BODY, OFFICE, ofNobody))).toEqual([
      "units rule-units-none",
    ]);
    const binding = { ...ofNobody, quantity: "y", seen: null };
    expect(await faultsOf(bind(office.services, BODY, OFFICE, binding))).toEqual(["units rule-units-none"]);
    expect(await faultsOf(bindEvents({ ...COUNT, units: ["U.1", "U.9"] }))).toEqual([
      "units rule-units-unknown",
    ]);
    const all = await bind(office.services, BODY, OFFICE, { ...binding, rule: COUNT });
    expect(await values()).toEqual([["A.3/1", "1", null, null]]);
    expect(all.content.rule).toEqual(COUNT);
  });

  it("are recorded with the snapshot of what they counted, which nothing changes after", async () => {
    await bindEvents();
    await add([event("1/3/2018", "a", { note: "Nota riservata" }), event("1/4/2018", "b")]);
    const [entry] = await record(chosen("2/1"));
    expect(entry?.measurement.source).toBe("registro Eventi e iniziative: 2 righe");
    expect(entry?.basis).toMatchObject({ kind: "register", id: "events" });
    expect(await values()).toEqual([["A.1/1", "2", "2", "0"]]);
    await add([event("1/5/2018", "c")]);
    expect(await values()).toEqual([["A.1/1", "3", "2", "1"]]);
    const problem = await problemOf(record(chosen("2/1")));
    expect([problem.kind, problem.faults[0]?.message]).toEqual(["conflict", "computed-changed"]);
    const counted = await countedRows(office.services, BODY, EVALUATOR, { sequence: entry?.sequence ?? 0 });
    expect(counted.snapshot).toMatchObject({ value: "2/1", n: 2, columns: ["date", "unit"] });
    expect(counted.rows.map(({ now }) => now?.cells["title"]).sort()).toEqual(["a", "b"]);
    const seenBy = (actor: Actor) =>
      countedRows(office.services, BODY, actor, { sequence: entry?.sequence ?? 0 });
    expect((await seenBy(HEAD)).rows).toHaveLength(2);
    expect(await seenBy(HEAD_OF_OTHERS)).toMatchObject({ rows: [], own: true, snapshot: { n: 2 } });
    const kept = await office.services.store.read(BODY, ({ evidence }) =>
      evidence.content(entry?.basis?.snapshot ?? ""),
    );
    expect(new TextDecoder().decode(kept ?? new Uint8Array())).not.toContain("riservata");
    expect(await faultsOf(record(chosen(), HEAD_OF_OTHERS))).toEqual(["items.0.indicator push-not-asked"]);
    const scored = (await office.services.standings.of(BODY))?.evaluation.body.coverage;
    expect(scored?.toFraction()).toBe("1/6");
  });
});

const HEAD_OF_OTHERS: Actor = { ...person("head-of-unit"), units: ["U.2"] } as Actor;

describe("persons", () => {
  const reached = (date: string, code: string) => ({ date, person: code, unit: "U.1" });
  beforeEach(async () => {
    await takeReady(office.services, BODY, OFFICE, "reached");
    await bind(office.services, BODY, OFFICE, {
      indicator: "A.1/2",
      quantity: "Imprese raggiunte",
      rule: { register: "reached", what: "distinct", column: "person" },
      seen: null,
    });
    const rows = [
      reached("1/3/2018", `${CODE} Impresa di prova`),
      reached("1/4/2018", CODE.toLowerCase()),
      reached("1/4/2018", "IT12345678903"),
    ];
    await add(rows, OFFICE, "reached");
  });

  it("are counted once each, and erasing one changes no count", async () => {
    expect(await values()).toEqual([["A.1/2", "2", null, null]]);
    await erasePerson(office.services, BODY, person("administrator"), { code: CODE });
    expect(await values()).toEqual([["A.1/2", "2", null, null]]);
    const { rows, persons } = await page(OFFICE, "reached");
    const shown = rows.map(({ cells }) => persons.get(cells["person"] ?? "")?.code ?? null);
    expect(shown.filter((code) => code === null)).toHaveLength(2);
    expect((await problemOf(erasePerson(office.services, BODY, OFFICE, { code: CODE }))).kind).toBe(
      "not-found",
    );
    expect(await faultsOf(erasePerson(office.services, BODY, OFFICE, { code: "RSSMRA80A01H501X" }))).toEqual([
      "code register-cell-person",
    ]);
    expect((await problemOf(erasePerson(office.services, BODY, HEAD, { code: CODE }))).kind).toBe(
      "forbidden",
    );
  });

  it("erasing one changes no count, whoever was reached and however it is counted", async () => {
    const codes = ["12345678903", "RSSMRA80A01H501U", "01234567897", "99999999990"];
    const visits = fc.array(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 28 })), {
      minLength: 1,
      maxLength: 6,
    });
    const rules = [
      { register: "reached", what: "distinct", column: "person" },
      { register: "reached", what: "count", where: [{ is: "filled", column: "person" }] },
      { register: "reached", what: "distinct", column: "person", units: ["U.1"] },
    ];
    const counts = async () => {
      const all = [];
      for (const rule of rules) {
        const { value } = await previewRule(office.services, BODY, OFFICE, { indicator: "A.1/2", rule });
        all.push(value?.toFraction());
      }
      return all;
    };
    await fc.assert(
      fc.asyncProperty(visits, fc.constantFrom(...codes), async (all, erased) => {
        await add(
          all.map(([code, day]) => reached(`${day}/5/2018`, code)),
          OFFICE,
          "reached",
        );
        const before = await counts();
        await erasePerson(office.services, BODY, OFFICE, { code: erased }).catch(() => null);
        expect(await counts()).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });

  it("are masked for who only reads, and named in no trail, no snapshot, no entry", async () => {
    const masked = await page(EVALUATOR, "reached");
    expect([...masked.persons.values()].map(({ code, name }) => [code, name]).sort()).toEqual([
      ["12••••03", null],
      ["RS••••1U", null],
    ]);
    const [entry] = await recordValues(
      office.services,
      BODY,
      OFFICE,
      { chosen: [{ indicator: "A.1/2", quantity: "Imprese raggiunte", seen: null }], confirmed: [] },
      WORDS,
    );
    const told = await office.services.store.read(BODY, async ({ audit, evidence, ledger, registers }) => {
      const snapshot = await evidence.content(entry?.basis?.snapshot ?? "");
      const rows = await registers.changed("reached");
      const all = [await audit.list(100), await ledger.entries(), rows];
      return `${JSON.stringify(all, (_, one) => (typeof one === "bigint" ? String(one) : one))}${new TextDecoder().decode(snapshot ?? new Uint8Array())}`;
    });
    for (const secret of [CODE, "12345678903", "Impresa di prova"]) expect(told).not.toContain(secret);
    const ids = [...masked.persons.keys()];
    const { snapshot } = await countedRows(office.services, BODY, EVALUATOR, {
      sequence: entry?.sequence ?? 0,
    });
    const numbers = snapshot.rows.map(([, , cells]) => cells[1]);
    const rowsOf = (number: string) => numbers.filter((one) => one === number).length;
    expect([rowsOf("1"), rowsOf("2")].sort()).toEqual([1, 2]);
    for (const id of ids) expect(JSON.stringify(snapshot)).not.toContain(id);
  });

  it("a row taken out says nothing of anybody", async () => {
    const [row] = await add([
      event("1/3/2018", "Incontro con una persona", { note: "Il suo nome", hours: "2" }),
    ]);
    const which = { register: "events", row: row?.id ?? "", seen: row?.change ?? 0 };
    const removed = await removeRow(office.services, BODY, OFFICE, which);
    expect(removed.cells).toEqual({ date: "2018-03-01", unit: "U.1", hours: "2/1" });
  });

  it("texts that a rule only tells apart are numbered in the snapshot, and count the same", async () => {
    await add([
      event("1/3/2018", "Persona di prova"),
      event("2/3/2018", "Altra"),
      event("3/3/2018", "Altra"),
    ]);
    await bindEvents({ ...COUNT, what: "distinct", column: "title" });
    const [entry] = await record(chosen("2/1"));
    const { snapshot } = await countedRows(office.services, BODY, OFFICE, { sequence: entry?.sequence ?? 0 });
    const at = snapshot.columns.indexOf("title");
    expect(new Set(snapshot.rows.map(([, , cells]) => cells[at]))).toEqual(new Set(["1", "2"]));
  });

  it("a row shown with its person is changed without writing the code again", async () => {
    const { rows } = await page(OFFICE, "reached");
    const [row] = rows;
    const person = row?.cells["person"] ?? "";
    const cells = { date: "2/3/2018", person, unit: "U.1", service: "Sportello" };
    const which = { register: "reached", row: row?.id ?? "", seen: row?.change ?? 0 };
    const changed = await changeRow(office.services, BODY, OFFICE, { ...which, cells });
    expect(changed.cells).toMatchObject({ person, service: "Sportello" });
  });
});
