import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeReady } from "../../../src/application/registers/define.ts";
import { previewRows, rowsCsv, rowsWorkbook } from "../../../src/application/registers/register-file.ts";
import { addRows } from "../../../src/application/registers/write-rows.ts";
import { plan } from "../../evaluation/building.ts";
import { BODY, openSmallOffice, type SmallOffice } from "../decisions/office.ts";
import { person, problemOf } from "../plans/office.ts";

const OFFICE = person("programming-office");
const PLAN = plan([
  { id: "A.1", units: ["U.1"], indicators: [{ normal: '(v "x" t)', targets: ">= 3", weight: "100" }] },
]);

let office: SmallOffice;
beforeEach(async () => {
  office = await openSmallOffice("2018-10-01");
  await office.adopt(PLAN, { number: "Delibera n. 7", date: "2018-01-31" });
  await takeReady(office.services, BODY, OFFICE, "events");
});
afterEach(() => office.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const preview = (file: Uint8Array, actor = OFFICE) =>
  previewRows(office.services, BODY, actor, { register: "events", bytes: file });
const add = (rows: readonly Record<string, string>[]) =>
  addRows(office.services, BODY, OFFICE, { register: "events", rows });

describe("files of rows", () => {
  it("a CSV by titles or ids, with what is wrong by line and what is not read", async () => {
    const file = bytes(
      '\ufeffData;Titolo;ORE;Altro\r\n01/03/2018;"Uno; due";1:30;x\r\n\r\n99/03/2018;;mille;\r\n',
    );
    const { rows, faults, ignored, columns } = await preview(file);
    expect(columns).toEqual(["date", "title", "hours"]);
    expect(ignored).toEqual(["Altro"]);
    expect(rows[0]).toEqual({ line: 2, typed: { date: "01/03/2018", title: "Uno; due", hours: "1:30" } });
    expect(faults.map(({ at, message }) => `${at} ${message}`)).toEqual([
      "4.date register-cell-date",
      "4.title register-cell-needed",
    ]);
  });

  it("what is written is read back: workbook and CSV", async () => {
    const typed = [
      {
        date: "01/03/2018",
        title: "=1+1",
        kind: "seminario",
        unit: "U.1",
        hours: "1:30",
        participants: "1.234",
      },
      { date: "02/03/2018", title: "-dodici", kind: "", unit: "", hours: "0:20", participants: "" },
    ];
    await add(typed);
    const before = (await preview(bytes(await rowsCsv(office.services, BODY, OFFICE, "events", "it")))).rows;
    expect(before.map(({ typed }) => typed)).toMatchObject(typed.map((row) => ({ ...row, note: "" })));
    const workbook = await preview(await rowsWorkbook(office.services, BODY, OFFICE, "events", "en"));
    expect(workbook.faults).toEqual([]);
    expect(workbook.rows.map(({ typed }) => typed["title"])).toEqual(["=1+1", "-dodici"]);
  });

  it("refuses what is no table, holds nothing, or lacks a column", async () => {
    expect((await problemOf(preview(bytes("\u0000\u0001")))).id).toBe("register-file-no-table");
    expect((await problemOf(preview(bytes("")))).id).toBe("register-file-empty");
    expect((await problemOf(preview(bytes("Data;Titolo\r\n")))).id).toBe("register-file-empty");
    expect((await problemOf(preview(new Uint8Array([0x50, 0x4b, 1, 2])))).id).toBe("register-file-no-table");
    const { faults } = await preview(bytes("Data;Data\n1/3/2018;2/3/2018\n"));
    expect(faults.map(({ message }) => message)).toEqual([
      "register-file-column-missing",
      "register-file-column-twice",
      "register-cell-needed",
    ]);
    expect((await problemOf(preview(bytes("Data"), person("evaluator")))).kind).toBe("forbidden");
  });
});
