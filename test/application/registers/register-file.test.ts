import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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

describe("what spreadsheets make of what was typed", () => {
  /** A workbook as offices fill it in. */
  async function filled(change: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Foglio1");
    sheet.addRow(["Data", "Titolo", "Ore", "Partecipanti"]);
    change(sheet);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  it.each([
    ["h:mm", 0.0625, "1:30"],
    ["[h]:mm", 1.5, "36:00"],
    ["[hh]:mm:ss;@", 0.062673611111111, "1:30:15"],
    ["h:mm AM/PM", 0.75, "18:00"],
    ["General", 1.5, "1,5"],
    ["0", 1.5, "1,5"],
    ['0.00" ore"', 2.25, "2,25"],
  ])("a cell of hours in the form %s", async (form, stored, hours) => {
    const file = await filled((sheet) => {
      sheet.addRow([new Date(Date.UTC(2018, 2, 1)), "Uno", stored, 12]).getCell(3).numFmt = form;
    });
    const { rows, faults } = await preview(file);
    expect(faults).toEqual([]);
    expect(rows[0]?.typed).toMatchObject({ date: "01/03/2018", hours, participants: "12" });
    await add(rows.map(({ typed }) => typed));
  });

  it("a formula without its result is told, not taken for nothing", async () => {
    const file = await filled((sheet) => {
      sheet.addRow(["1/3/2018", "Uno", 1, { formula: "5+7", result: 12 }]);
      sheet.addRow(["2/3/2018", "Due", 1, { formula: "5+7" }]);
    });
    const { rows, faults } = await preview(file);
    expect(rows[0]?.typed["participants"]).toBe("12");
    expect(faults.map(({ at, message, params }) => [at, message, params["text"]])).toEqual([
      ["3.participants", "register-cell-number", "=5+7"],
    ]);
  });

  it("a cell merged over several rows would be of the first alone: the file is refused", async () => {
    const merged = await filled((sheet) => {
      sheet.addRow(["1/3/2018", "Uno", "1:30"]);
      sheet.addRow(["1/3/2018", "Due"]);
      sheet.mergeCells("C2:C3");
    });
    expect(await problemOf(preview(merged))).toMatchObject({
      id: "register-file-merged",
      params: { line: 2 },
    });
    const title = await filled((sheet) => {
      sheet.addRow(["1/3/2018", "Uno", "1:30"]);
      sheet.mergeCells("A6:D7");
    });
    expect((await preview(title)).faults).toEqual([]);
  });

  it("other sheets that hold something are told, as they are not read", async () => {
    const file = await filled((sheet) => {
      sheet.addRow(["1/3/2018", "Uno"]);
      sheet.workbook.addWorksheet("Febbraio").addRow(["1/2/2018", "Due"]);
      sheet.workbook.addWorksheet("Vuoto");
      sheet.workbook.addWorksheet("Nascosto", { state: "hidden" }).addRow(["x"]);
    });
    const { rows, unread } = await preview(file);
    expect([rows.length, unread]).toEqual([1, ["Febbraio"]]);
  });

  it.each([
    ["the comma of a number parts cells", "Data,Titolo,Ore\n1/3/2018,Uno,1,5\n2/3/2018,Due,2\n"],
    ["a column without a name", "Data;Titolo;;Ore\n1/3/2018;Uno;5;1\n2/3/2018;Due;;2\n"],
  ])("%s: the row is told", async (_, file) => {
    expect((await preview(bytes(file))).faults).toEqual([
      { at: "2.", message: "register-file-unnamed", params: {} },
    ]);
  });

  it("empty columns and rows at the end do not count", async () => {
    const { rows, faults } = await preview(bytes("Data;Titolo;Ore;;\n1/3/2018;Uno;1,5;;\n;;;;\n;;;;\n"));
    expect([rows.length, faults]).toEqual([1, []]);
  });

  it.each([
    ["never closed", 'Data;Titolo\n1/3/2018;Uno\n2/3/2018;"Due\n3/3/2018;Tre\n'],
    [
      "closed by the one that begins another cell",
      'Data;Titolo\n1/3/2018;Uno\n2/3/2018;"Due\n3/3/2018;"Tre\n',
    ],
  ])("a quotation mark %s takes no row with it in silence", async (_, file) => {
    expect(await problemOf(preview(bytes(file)))).toMatchObject({
      id: "register-file-unclosed",
      params: { line: 3 },
    });
  });

  it("marks within a cell, and cells of several lines, are what they are", async () => {
    const file = 'Data;Titolo\n1/3/2018;"Il ""Salone""\ndel libro"\n2/3/2018;Il "Salone"\n';
    const { rows, faults } = await preview(bytes(file));
    expect(faults).toEqual([]);
    expect(rows.map(({ line, typed }) => [line, typed["title"]])).toEqual([
      [2, 'Il "Salone"\ndel libro'],
      [4, 'Il "Salone"'],
    ]);
  });
});

describe("a register of more rows than a sheet is made of", () => {
  it("goes out as CSV; who asks for a workbook is told so", async () => {
    const row = { date: "01/03/2018", title: "Uno" };
    await add(Array.from({ length: 20_000 }, () => row));
    await add([row]);
    const csv = await rowsCsv(office.services, BODY, OFFICE, "events", "it");
    expect(csv.trimEnd().split("\r\n")).toHaveLength(20_002);
    const problem = await problemOf(rowsWorkbook(office.services, BODY, OFFICE, "events", "it"));
    expect([problem.kind, problem.id]).toEqual(["too-large", "register-workbook-large"]);
  });
});

describe("hostile files", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  /** A workbook of the program's own with another sheet in the place of its first. */
  async function withSheet(sheet: (own: string) => Uint8Array): Promise<Uint8Array> {
    await add([{ date: "01/03/2018", title: "Evento" }]);
    const parts = unzipSync(await rowsWorkbook(office.services, BODY, OFFICE, "events", "it"));
    const own = strFromU8(parts[SHEET] ?? new Uint8Array());
    return zipSync({ ...parts, [SHEET]: [sheet(own), { level: 6 }] });
  }

  it("a million rows are refused for what they are", async () => {
    const lines = bytes(`Data;Titolo\n${"1;a\n".repeat(1_000_000)}`);
    expect((await problemOf(preview(lines))).id).toBe("register-file-large");
    const many = (own: string) => {
      const row = (at: number) =>
        `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>1/3/2018</t></is></c></row>`;
      const rows = Array.from({ length: 25_000 }, (_, at) => row(at + 2)).join("");
      return strToU8(own.replace("</sheetData>", `${rows}</sheetData>`));
    };
    expect((await problemOf(preview(await withSheet(many)))).id).toBe("register-file-large");
  });

  it("a sheet that swells is not unpacked to its end", async () => {
    const bomb = await withSheet((own) => {
      const [before = "", after = ""] = own.split("<sheetData>");
      const swollen = new Uint8Array(24 * 1024 * 1024).fill(32);
      swollen.set(strToU8(`${before}<sheetData>`));
      swollen.set(strToU8(after), swollen.length - after.length);
      return swollen;
    });
    expect((await problemOf(preview(bomb))).id).toBe("register-file-large");
  });

  it("entities are neither fetched nor multiplied", async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join("");
    const doctype = `<!DOCTYPE worksheet [<!ENTITY l0 "ah"><!ENTITY x SYSTEM "file:///etc/hostname">${laughs}]>`;
    const file = await withSheet((own) => {
      const cell = '<c r="B2" t="inlineStr"><is><t>&x;&l9;</t></is></c>';
      return strToU8(own.replace("<worksheet", `${doctype}<worksheet`).replace(/<c r="B2".*?<\/c>/, cell));
    });
    const read = await preview(file).catch(() => null);
    const title = read?.rows[0]?.typed["title"] ?? "";
    expect(title.length).toBeLessThan(100);
    expect(title).not.toContain("ahah");
  });
});
