import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askedOfMe } from "../../../src/application/measurements/asked-of-me.ts";
import { addContribution } from "../../../src/application/measurements/contribute.ts";
import { saveDrafts } from "../../../src/application/measurements/save-drafts.ts";
import { isToDo } from "../../../src/application/measurements/sheet-row.ts";
import { submitSheet } from "../../../src/application/measurements/submit.ts";
import { toDecimalDigits } from "../../../src/core/number/decimal.ts";
import { BODY, type Office, openOffice, refusal, rowOf, send, type } from "./office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe("what is asked", () => {
  it("of the programming office, everything that the plan's formulas read, nothing twice", async () => {
    const { rows } = await askedOfMe(office.services, BODY, office.anna, 2018);
    expect(rows.length).toBeGreaterThan(80);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ mayMeasure }) => mayMeasure)).toBe(true);
  });

  it("of a head of unit, only what the unit answers for; of a manager nothing, but the whole is seen", async () => {
    const mine = await askedOfMe(office.services, BODY, office.carla, 2018);
    expect(mine.rows.length).toBeGreaterThan(0);
    expect(mine.rows.every(({ units }) => units.includes("U.3.1.1"))).toBe(true);
    const seen = await askedOfMe(office.services, BODY, office.manager, 2018);
    expect(seen.rows.length).toBeGreaterThan(mine.rows.length);
    expect(seen.rows.some(({ mayMeasure }) => mayMeasure)).toBe(false);
  });

  it("is refused to who has no part in it", async () => {
    expect((await refusal(askedOfMe(office.services, BODY, office.administrator, 2018))).kind).toBe(
      "forbidden",
    );
    expect((await refusal(askedOfMe(office.services, BODY, { kind: "public" }))).kind).toBe("not-signed-in");
  });

  it("what the plan states for last year is there, and not waited for", async () => {
    const { rows } = await askedOfMe(office.services, BODY, office.anna, 2018);
    const stated = rows.filter((row) => row.stated !== null && row.cell.year === 2017);
    expect(stated.length).toBeGreaterThan(5);
    expect(stated.some(isToDo)).toBe(false);
    const [one] = stated;
    const now = rows.find(
      ({ cell }) =>
        cell.indicator === one?.cell.indicator && cell.quantity === one.cell.quantity && cell.year === 2018,
    );
    expect(now?.past.before?.from).toBe("baseline");
    const { value } = now?.past.before ?? {};
    expect(value?.kind === "number" && one?.stated?.equals(value.value)).toBe(true);
  });

  it("of a milestone, its day", async () => {
    const row = await rowOf(office, office.anna, "A.1.2.3/1");
    expect(row.cell.quantity).toBeNull();
    expect(row.question.measure).toBe("date");
    expect(row.due).toBe("2018-12-31");
  });
});

describe("a draft", () => {
  it("is kept as it was typed, number or not, and is somebody's", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    await type(office, office.anna, row, { text: "circa 80", source: "Registro imprese" });
    const again = await rowOf(office, office.bruno, "A.1/1");
    expect(again.status).toBe("draft");
    expect([again.draft?.text, again.draft?.source, again.draft?.savedBy.name]).toEqual([
      "circa 80",
      "Registro imprese",
      "Anna",
    ]);
  });

  it("that somebody else saved meanwhile is told and not overwritten, and the other rows are saved", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const other = await rowOf(office, office.anna, "A.1/2");
    await type(office, office.bruno, row, { text: "81" });
    const given = { observedOn: "", n: "", source: "", revision: 0 };
    const { saved, conflicts } = await saveDrafts(office.services, BODY, office.anna, {
      rows: [
        { id: row.id, text: "79", ...given },
        { id: other.id, text: "430", ...given },
      ],
    });
    expect(saved.map(({ id }) => id)).toEqual([other.id]);
    expect(conflicts.map(({ current }) => [current.text, current.savedBy.name, current.revision])).toEqual([
      ["81", "Bruno", 1],
    ]);
    expect((await rowOf(office, office.anna, "A.1/1")).draft?.text).toBe("81");
  });

  it("saved twice alike is saved once: a form sent again does no harm", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const given = { id: row.id, text: "81", observedOn: "", n: "", source: "", revision: 0 };
    await saveDrafts(office.services, BODY, office.anna, { rows: [given] });
    const { saved, conflicts } = await saveDrafts(office.services, BODY, office.anna, { rows: [given] });
    expect([saved[0]?.draft.revision, conflicts]).toEqual([1, []]);
  });

  it("of a row that is not one's own, or that is not there, is refused", async () => {
    const all = await askedOfMe(office.services, BODY, office.anna, 2018);
    const foreign = all.rows.find(({ units }) => !units.includes("U.3.1.1"));
    const given = { text: "1", observedOn: "", n: "", source: "", revision: 0 };
    for (const id of [foreign?.id ?? "", "0000000000000000", "../../x"]) {
      const refused = await refusal(
        saveDrafts(office.services, BODY, office.carla, { rows: [{ id, ...given }] }),
      );
      expect(refused.faults.map(({ message }) => message)).toEqual(["sheet-row-unknown"]);
    }
    const long = { ...given, text: "9".repeat(201), id: all.rows[0]?.id ?? "" };
    const refused = await refusal(saveDrafts(office.services, BODY, office.anna, { rows: [long] }));
    expect(refused.faults.map(({ message }) => message)).toEqual(["sheet-too-long"]);
    expect((await refusal(saveDrafts(office.services, BODY, office.manager, { rows: [] }))).kind).toBe(
      "forbidden",
    );
  });
});

describe("sending", () => {
  it("writes the entry with all that was typed, clears the draft, and the score moves", async () => {
    const before = await office.services.standings.of(BODY, { year: 2018 });
    const row = await rowOf(office, office.anna, "A.1/1");
    const [entry] = await send(office, office.anna, row, {
      text: "79",
      observedOn: "30/09/2018",
      source: "Registro imprese",
    });
    expect(entry?.measurement).toMatchObject({
      indicator: "A.1/1",
      quantity: "Numero start up",
      year: 2018,
      observedOn: "2018-09-30",
      source: "Registro imprese",
    });
    const sent = await rowOf(office, office.anna, "A.1/1");
    expect([sent.status, sent.draft, sent.latest?.sequence]).toEqual(["submitted", null, entry?.sequence]);
    const after = await office.services.standings.of(BODY, { year: 2018 });
    expect(before?.evaluation.indicators.get("A.1/1")?.status).toBe("missing");
    const value = after?.evaluation.indicators.get("A.1/1")?.value;
    // (79 - 72) / 72 * 100: the plan states 72 for 2017.
    expect(value?.kind === "number" && toDecimalDigits(value.value, 6)).toBe("9.72222");
  });

  it("refuses the whole where one row is wrong, and says where", async () => {
    const good = await rowOf(office, office.anna, "A.1/1");
    const bad = await rowOf(office, office.anna, "A.1/2");
    const rows = [
      {
        id: good.id,
        revision: await type(office, office.anna, good, { text: "79" }),
        seen: null,
        confirmed: [],
      },
      {
        id: bad.id,
        revision: await type(office, office.anna, bad, { text: "molti" }),
        seen: null,
        confirmed: [],
      },
    ];
    const refused = await refusal(submitSheet(office.services, BODY, office.anna, { rows }));
    expect(refused.faults).toEqual([
      { at: `rows.${bad.id}.value`, message: "entry-number-expected", params: { text: "molti" } },
    ]);
    const position = await office.store.read(BODY, (reader) => reader.ledger.position());
    expect(position.sequence).toBe(0);
    expect((await rowOf(office, office.anna, "A.1/1")).draft?.text).toBe("79");
  });

  it("waits for a tick where a value is ten times last year's", async () => {
    const row = await rowOf(office, office.anna, "A.1.1.1/1");
    const far = (await askedOfMe(office.services, BODY, office.anna, 2018)).rows.find(
      ({ past, cell }) =>
        past.before?.value.kind === "number" && cell.year === 2018 && past.before.value.value.compare(5) > 0,
    );
    const { before } = far?.past ?? {};
    if (!far || before?.value.kind !== "number") throw new Error("no row with a value before");
    const text = toDecimalDigits(before.value.value.mul(12).ceil());
    const refused = await refusal(send(office, office.anna, far, { text }));
    expect(refused.faults.map(({ message }) => message)).toContain("entry-much-more");
    const meant = refused.faults.map(({ message }) => message);
    const again = (await askedOfMe(office.services, BODY, office.anna, 2018)).rows.find(
      ({ id }) => id === far.id,
    );
    if (!again) throw new Error("the row is gone");
    expect(await send(office, office.anna, again, { text }, meant)).toHaveLength(1);
    expect(row.status).toBe("to-do");
  });

  it("tells who was first: a draft saved again, a value sent meanwhile", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const revision = await type(office, office.anna, row, { text: "79" });
    const mine = { rows: [{ id: row.id, revision, seen: row.seen, confirmed: [] }] };
    await type(office, office.bruno, await rowOf(office, office.bruno, "A.1/1"), { text: "81" });
    const saved = await refusal(submitSheet(office.services, BODY, office.anna, mine));
    expect(saved.kind).toBe("conflict");
    expect(saved.faults[0]).toMatchObject({
      message: "sheet-saved-by-other",
      params: { by: "Bruno", text: "81" },
    });
    await send(office, office.bruno, await rowOf(office, office.bruno, "A.1/1"), { text: "81" });
    const next = await type(office, office.anna, await rowOf(office, office.anna, "A.1/1"), { text: "79" });
    const stale = {
      rows: [{ id: row.id, revision: next, seen: null, confirmed: ["entry-replaces-recorded"] }],
    };
    const sent = await refusal(submitSheet(office.services, BODY, office.anna, stale));
    expect(sent.faults.map(({ message, params }) => [message, params["by"]])).toEqual([
      ["sheet-sent-by-other", "Bruno"],
    ]);
  });

  it("nothing is nothing", async () => {
    const refused = await refusal(submitSheet(office.services, BODY, office.anna, { rows: [] }));
    expect(refused.id).toBe("sheet-nothing-to-submit");
  });
});

describe("units that contribute", () => {
  it("each have their row, and their parts add up", async () => {
    const row = await rowOf(office, office.anna, "A.1.1.2/2");
    for (const unit of ["U.3.1.1", "U.3.1.2"])
      await addContribution(office.services, BODY, office.anna, {
        row: (await rowOf(office, office.anna, "A.1.1.2/2")).id,
        unit,
      });
    expect(row.cell.unit).toBeNull();
    await send(
      office,
      office.anna,
      await rowOf(office, office.anna, "A.1.1.2/2", null, { unit: "U.3.1.1" }),
      { text: "100" },
    );
    await send(
      office,
      office.anna,
      await rowOf(office, office.anna, "A.1.1.2/2", null, { unit: "U.3.1.2" }),
      { text: "50" },
    );
    const standing = await office.services.standings.of(BODY, { year: 2018 });
    const rows = standing?.entries.map(({ measurement: { unit, value } }) => [
      unit,
      value.kind === "number" && toDecimalDigits(value.value),
    ]);
    expect(rows).toEqual([
      ["U.3.1.1", "100"],
      ["U.3.1.2", "50"],
    ]);
    const mine = await askedOfMe(office.services, BODY, office.carla, 2018);
    expect(
      mine.rows.filter(({ cell }) => cell.indicator === "A.1.1.2/2").map(({ cell }) => cell.unit),
    ).toEqual(["U.3.1.1"]);
    const foreign = addContribution(office.services, BODY, office.carla, { row: row.id, unit: "U.3.1.2" });
    expect((await refusal(foreign)).kind).toBe("forbidden");
  });
});

describe("a quantity shared by several indicators", () => {
  it("stands in the sheet once and writes an entry for each use", async () => {
    await office.close();
    const uses = [
      { indicator: "A.1.1.1/1", quantity: "Numero soggetti" },
      { indicator: "A.1.1.2/2", quantity: "Numero soggetti" },
    ];
    office = await openOffice({ responsible: {}, shared: [{ name: "Soggetti coinvolti", uses }] });
    const { rows } = await askedOfMe(office.services, BODY, office.anna, 2018);
    const standing = rows.filter(
      ({ cell }) => uses.some(({ indicator }) => indicator === cell.indicator) && cell.year === 2018,
    );
    expect(standing.map(({ cell, sharedName }) => [cell.indicator, sharedName])).toEqual([
      ["A.1.1.1/1", "Soggetti coinvolti"],
    ]);
    const [row] = standing;
    if (!row) throw new Error("no row");
    const entries = await send(office, office.anna, row, { text: "120" });
    expect(entries.map(({ measurement: { indicator } }) => indicator)).toEqual(["A.1.1.1/1", "A.1.1.2/2"]);
    expect(new Set(entries.map(({ submission }) => submission)).size).toBe(1);
  });
});
