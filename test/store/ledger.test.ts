import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ratio } from "../../src/core/number/rational.ts";
import { Conflict, type Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { ANNA, BARI, BRUNO, entry, LECCE, SETUP, withBodies } from "./sample.ts";

describe.each(ENGINES)("the ledger on $name", (engine) => {
  let place: TestedPlace;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    await withBodies(store);
  });
  afterEach(() => place.leave());

  it("gives back what was measured, exactly, with both times and who signed", async () => {
    place.clock = () => new Date("2026-03-14T23:30:00.000Z");
    const file = await store.write(LECCE, ANNA, ({ evidence }) =>
      evidence.add({ name: "prova.pdf", mediaType: "application/pdf", bytes: Uint8Array.of(0, 255, 10) }),
    );
    const given = {
      ...entry("A1/1", "1", { evidence: [{ hash: file.hash, name: "prova.pdf" }] }),
      measurement: {
        indicator: "A1/1",
        quantity: "Istanze évase «»",
        year: 2018,
        observedOn: "2018-12-31",
        value: { kind: "number" as const, value: ratio(-(10n ** 40n), 3n) },
        unit: "S1",
        n: ratio(7, 2),
        source: "Registro, riga\n2",
      },
      link: "https://esempio.it/prova",
    };
    const [written] = await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([given]));
    const [read] = await store.read(LECCE, ({ ledger }) => ledger.entries());
    expect(read).toEqual(written);
    expect(read).toMatchObject({
      sequence: 1,
      recordedAt: "2026-03-14T23:30:00.000Z",
      author: ANNA,
      corrects: null,
      evidence: [{ hash: file.hash, name: "prova.pdf" }],
      link: "https://esempio.it/prova",
    });
    // In Italy it was already the next day.
    expect(read?.measurement).toEqual({
      ...given.measurement,
      sequence: 1,
      recordedOn: "2026-03-15",
      line: null,
    });
  });

  it("keeps dates and answers of yes or no", async () => {
    const [of, or] = [entry("A", "0"), entry("B", "0")];
    await store.write(LECCE, ANNA, ({ ledger }) =>
      ledger.append([
        { ...of, measurement: { ...of.measurement, value: { kind: "date", date: "2018-11-30" } } },
        { ...or, measurement: { ...or.measurement, value: { kind: "boolean", value: false } } },
      ]),
    );
    const values = await store.read(LECCE, ({ ledger }) => ledger.entries());
    expect(values.map(({ measurement }) => measurement.value)).toEqual([
      { kind: "date", date: "2018-11-30" },
      { kind: "boolean", value: false },
    ]);
  });

  it("numbers each body's entries from 1 without gaps, and one submission's together", async () => {
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "1"), entry("B", "2")]));
    await store.write(BARI, ANNA, ({ ledger }) => ledger.append([entry("A", "3")]));
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("C", "4")]));
    const lecce = await store.read(LECCE, ({ ledger }) => ledger.entries());
    expect(lecce.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(lecce[0]?.submission).toBe(lecce[1]?.submission);
    expect(lecce[2]?.submission).not.toBe(lecce[1]?.submission);
    await store.read(LECCE, async ({ ledger }) => {
      expect(await ledger.position()).toEqual({ sequence: 3, last: lecce[2]?.submission, validations: 0 });
      expect((await ledger.entries(2)).map(({ sequence }) => sequence)).toEqual([3]);
      expect((await ledger.of("B")).map(({ sequence }) => sequence)).toEqual([2]);
      expect((await ledger.bySequence(2))?.measurement.indicator).toBe("B");
      expect(await ledger.bySequence(9)).toBeNull();
    });
    await store.read(BARI, async ({ ledger }) => expect(await ledger.entries()).toHaveLength(1));
  });

  it("is empty before its first entry", async () => {
    const position = await store.read(LECCE, ({ ledger }) => ledger.position());
    expect(position).toEqual({ sequence: 0, last: "", validations: 0 });
  });

  it("corrects by a new entry with its reason, and tells who comes second", async () => {
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "1")]));
    const correction = entry("A", "2", { seen: 1, corrects: { sequence: 1, reason: "Errore di battitura" } });
    await store.write(LECCE, BRUNO, ({ ledger }) => ledger.append([correction]));
    const second = store.write(LECCE, ANNA, ({ ledger }) => ledger.append([correction]));
    await expect(second).rejects.toBeInstanceOf(Conflict);
    await expect(second).rejects.toMatchObject({
      current: { by: "Bruno Leo", at: "2026-03-14T09:30:00.000Z" },
    });
    const blind = store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "3")]));
    await expect(blind).rejects.toBeInstanceOf(Conflict);
    const entries = await store.read(LECCE, ({ ledger }) => ledger.entries());
    expect(entries.map(({ corrects }) => corrects)).toEqual([
      null,
      { sequence: 1, reason: "Errore di battitura" },
    ]);
  });

  it("takes parts, years and units of one indicator as cells of their own", async () => {
    const part = entry("A", "1");
    const ofUnit = { ...part, measurement: { ...part.measurement, unit: "S1" } };
    await store.write(LECCE, ANNA, ({ ledger }) =>
      ledger.append([part, ofUnit, entry("A", "1", { year: 2019 })]),
    );
    const cell = { indicator: "A", quantity: null, year: 2018 };
    await store.read(LECCE, async ({ ledger }) => {
      expect((await ledger.latest({ ...cell, unit: null }))?.sequence).toBe(1);
      expect((await ledger.latest({ ...cell, unit: "S1" }))?.sequence).toBe(2);
      expect(await ledger.latest({ ...cell, unit: "S2" })).toBeNull();
    });
  });

  it("records all of a submission or nothing", async () => {
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("B", "1")]));
    const half = store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "1"), entry("B", "2")]));
    await expect(half).rejects.toBeInstanceOf(Conflict);
    const thrown = store.write(LECCE, ANNA, async ({ ledger }) => {
      await ledger.append([entry("C", "1")]);
      throw new Error("changed my mind");
    });
    await expect(thrown).rejects.toThrow("changed my mind");
    await store.read(LECCE, async ({ ledger, audit }) => {
      expect((await ledger.entries()).map(({ measurement }) => measurement.indicator)).toEqual(["B"]);
      expect((await audit.head()).number).toBe(2);
      expect(await audit.verify()).toEqual([]);
    });
  });

  it("takes more entries at once than a statement has room for", async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => entry(`I${index}`, String(index)));
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append(many));
    const read = await store.read(LECCE, ({ ledger }) => ledger.entries());
    expect(read.map(({ measurement }) => measurement.indicator)).toEqual(
      many.map(({ measurement }) => measurement.indicator),
    );
    expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
  });

  it("refuses a correction of what is not there, and evidence that nobody has sent", async () => {
    const wrong = [
      entry("A", "1", { corrects: { sequence: 5, reason: "?" } }),
      entry("A", "1", { evidence: [{ hash: "00", name: "nulla.pdf" }] }),
    ];
    for (const one of wrong)
      await expect(store.write(LECCE, ANNA, ({ ledger }) => ledger.append([one]))).rejects.toThrow(
        RangeError,
      );
  });

  it("keeps the judgements on its entries, each with its reason", async () => {
    await store.write(LECCE, ANNA, ({ ledger }) => ledger.append([entry("A", "1")]));
    await store.write(LECCE, BRUNO, ({ ledger }) =>
      ledger.validate({ sequence: 1, verdict: "rejected", reason: "Manca la prova" }),
    );
    await store.write(LECCE, BRUNO, ({ ledger }) =>
      ledger.validate({ sequence: 1, verdict: "confirmed", reason: "" }),
    );
    const none = store.write(LECCE, BRUNO, ({ ledger }) =>
      ledger.validate({ sequence: 2, verdict: "confirmed", reason: "" }),
    );
    await expect(none).rejects.toThrow(RangeError);
    await store.read(LECCE, async ({ ledger }) => {
      expect(await ledger.validations()).toEqual([
        {
          sequence: 1,
          verdict: "rejected",
          reason: "Manca la prova",
          at: "2026-03-14T09:30:00.000Z",
          by: { id: "bruno", name: "Bruno Leo" },
        },
        expect.objectContaining({ verdict: "confirmed" }),
      ]);
      expect((await ledger.position()).validations).toBe(2);
    });
  });

  it("brings texts that no database keeps to ones that it gives back", async () => {
    const odd = entry("A\u0000\ud800", "1");
    const author = { ...SETUP, name: "N\u0000" };
    await store.write(LECCE, author, ({ ledger }) =>
      ledger.append([{ ...odd, measurement: { ...odd.measurement, source: "\udc00\u0000💶" } }]),
    );
    const [read] = await store.read(LECCE, ({ ledger }) => ledger.entries());
    expect(read?.measurement).toMatchObject({ indicator: "A\ufffd\ufffd", source: "\ufffd\ufffd💶" });
    expect(await store.read(LECCE, ({ audit }) => audit.verify())).toEqual([]);
  });
});
