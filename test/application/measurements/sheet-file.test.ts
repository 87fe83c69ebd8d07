import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askedOfMe } from "../../../src/application/measurements/asked-of-me.ts";
import {
  previewSheetFile,
  sheetCsv,
  sheetWorkbook,
} from "../../../src/application/measurements/sheet-file.ts";
import { writeSheetCsv } from "../../../src/documents/sheet-workbook/csv.ts";
import { readSheetWorkbook } from "../../../src/documents/sheet-workbook/read.ts";
import {
  SHEET_COLUMNS,
  type SheetLine,
  type SheetWords,
} from "../../../src/documents/sheet-workbook/sheet-line.ts";
import { writeSheetWorkbook } from "../../../src/documents/sheet-workbook/write.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { BODY, type Office, openOffice, refusal, rowOf, type } from "./office.ts";

const words = Catalogue.load("it");
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** The sheet as the office downloads it, changed as a spreadsheet program would. */
async function filled(
  change: (sheet: ExcelJS.Worksheet, rowOfIndicator: (id: string) => ExcelJS.Row) => void,
): Promise<Uint8Array> {
  const sheet = await askedOfMe(office.services, BODY, office.anna, 2018);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await sheetWorkbook(sheet, words)).buffer as ArrayBuffer);
  const [page] = book.worksheets;
  if (!page) throw new Error("no page");
  const indicator = SHEET_COLUMNS.indexOf("indicator") + 1;
  change(page, (id) => {
    for (let row = 3; row <= page.rowCount; row += 1)
      if (page.getRow(row).getCell(indicator).value === id) return page.getRow(row);
    throw new Error(`no row of ${id}`);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const column = (name: (typeof SHEET_COLUMNS)[number]): number => SHEET_COLUMNS.indexOf(name) + 1;
/** Cells of one look share their style in memory: one of them gets a format of its own. */
function format(row: ExcelJS.Row, name: (typeof SHEET_COLUMNS)[number], numFmt: string): void {
  const cell = row.getCell(column(name));
  cell.style = { ...cell.style, numFmt };
}
const preview = (bytes: Uint8Array, name = "foglio.xlsx") =>
  previewSheetFile(office.services, BODY, office.anna, { year: 2018, name, bytes }, words);

describe("the workbook", () => {
  it("has a line for each row asked, the cells to fill open and the others locked", async () => {
    const sheet = await askedOfMe(office.services, BODY, office.anna, 2018);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await sheetWorkbook(sheet, words)).buffer as ArrayBuffer);
    const [page] = book.worksheets;
    expect(page?.rowCount).toBe(sheet.rows.length + 2);
    expect(page?.getRow(1).hidden).toBe(true);
    expect(page?.getRow(3).getCell(column("value")).protection).toMatchObject({ locked: false });
    expect(page?.getRow(3).getCell(column("indicator")).protection?.locked ?? true).toBe(true);
    expect(page?.getRow(2).getCell(column("value")).value).toBe("Valore");
  });

  it("comes back with numbers, Italian texts, days as serials and yes or no", async () => {
    const bytes = await filled((_, row) => {
      const first = row("A.1/1");
      first.getCell(column("value")).value = 79;
      format(first, "value", "0");
      first.getCell(column("observed_on")).value = new Date(Date.UTC(2018, 8, 30));
      format(first, "observed_on", "dd/mm/yyyy");
      row("A.1/2").getCell(column("value")).value = "1.430";
      row("A.1.1.2/1").getCell(column("value")).value = 7.25;
      format(row("A.1.1.2/1"), "value", "0");
      row("A.1.1.2/1").getCell(column("n")).value = 120;
      row("A.1.2.3/1").getCell(column("value")).value = new Date(Date.UTC(2018, 9, 12));
      format(row("A.1.2.3/1"), "value", "d mmmm yyyy");
    });
    const { changes, faults } = await preview(bytes);
    expect(faults).toEqual([]);
    expect(
      changes.map(({ row, typed }) => [row.cell.indicator, typed.text, typed.observedOn, typed.n]),
    ).toEqual([
      ["A.1/1", "79", "30/09/2018", ""],
      ["A.1/2", "1.430", "", ""],
      ["A.1.1.2/1", "7,25", "", "120"],
      ["A.1.2.3/1", "12/10/2018", "", ""],
    ]);
    expect((await office.store.read(BODY, (reader) => reader.sheets.cells())).length).toBe(0);
  });

  it("shows what changes and what stays", async () => {
    await type(office, office.anna, await rowOf(office, office.anna, "A.1/1"), { text: "79" });
    const same = await preview(await filled(() => {}));
    expect([same.changes.length, same.unchanged]).toEqual([0, 1]);
    const other = await preview(
      await filled((_, row) => {
        row("A.1/1").getCell(column("value")).value = "81";
      }),
    );
    expect(other.changes.map(({ row, typed }) => [row.draft?.text, typed.text])).toEqual([["79", "81"]]);
  });

  it("with moved and added columns is read by what stands above them", async () => {
    const bytes = await filled((page, row) => {
      row("A.1/1").getCell(column("value")).value = "79";
      page.spliceColumns(4, 0, ["note mie"]);
    });
    expect((await preview(bytes)).changes.map(({ typed }) => typed.text)).toEqual(["79"]);
  });

  it("is taken as a whole or not at all: unknown, repeated and changed rows are told with their line", async () => {
    const bytes = await filled((page, row) => {
      row("A.1/1").getCell(column("value")).value = "79";
      row("A.1/2").getCell(column("id")).value = "ffffffffffffffff";
      row("A.1/2").getCell(column("value")).value = "430";
      row("A.1.1.1/1").getCell(column("value")).value = "3";
      row("A.1.1.1/1").getCell(column("quantity")).value = "Numero gatti";
      page.addRow(row("A.1/1").values as ExcelJS.CellValue[]);
    });
    const { changes, faults } = await preview(bytes);
    expect(changes).toEqual([]);
    expect(faults.map(({ message }) => message).sort()).toEqual([
      "sheet-file-changed-row",
      "sheet-file-repeated-row",
      "sheet-file-unknown-row",
    ]);
    expect(faults.every(({ at }) => /^\d+$/.test(at ?? ""))).toBe(true);
  });

  it("that is no workbook, another's or huge is refused in words", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Altro").addRow(["id", "x"]);
    const foreign = new Uint8Array(await book.xlsx.writeBuffer());
    expect((await refusal(preview(foreign))).id).toBe("sheet-file-not-ours");
    expect((await refusal(preview(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).id).toBe(
      "sheet-file-not-a-workbook",
    );
    expect((await refusal(preview(new Uint8Array()))).id).toBe("sheet-file-empty");
    expect((await refusal(preview(new Uint8Array(6 * 1024 * 1024)))).kind).toBe("too-large");
    expect((await refusal(preview(new TextEncoder().encode("ciao"), "x.csv"))).id).toBe(
      "sheet-file-not-a-workbook",
    );
  });
});

describe("texts that a spreadsheet program would run", () => {
  const line = (value: string): SheetLine => ({
    ...(Object.fromEntries(SHEET_COLUMNS.map((name) => [name, ""])) as unknown as SheetLine),
    id: "0123456789abcdef",
    indicator: value,
    quantity: value,
    value,
    source: value,
  });
  const dangerous = ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1)", "\t=1", '=HYPERLINK("http://x")'];
  const captions: SheetWords = {
    title: "T",
    columns: Object.fromEntries(
      SHEET_COLUMNS.map((name) => [name, name.toUpperCase()]),
    ) as SheetWords["columns"],
    instructionsTitle: "I",
    instructions: [],
  };

  it("are texts in the workbook, never formulas, and come back as they were", async () => {
    const bytes = await writeSheetWorkbook(dangerous.map(line), captions);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    book.worksheets[0]?.eachRow((row) =>
      row.eachCell((cell) => expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell.type)),
    );
    const read = readSheetWorkbook(bytes);
    expect("lines" in read && read.lines.map((one) => one.line.value)).toEqual(
      dangerous.map((text) => text.trim()),
    );
  });

  it("begin with an apostrophe in the CSV; numbers below zero do not", () => {
    const csv = writeSheetCsv([...dangerous, "-12,5", "+3", "-4 %"].map(line));
    const values = csv
      .trim()
      .split("\r\n")
      .slice(1)
      .map((row) => row.split(";")[4]?.replace(/^"/, ""));
    expect(values.slice(0, dangerous.length).every((text) => text?.startsWith("'"))).toBe(true);
    expect(values.slice(dangerous.length)).toEqual(["-12,5", "+3", "-4 %"]);
    expect(csv.startsWith("\ufeffindicator;quantity;year;observed_on;value;unit;n;source\r\n")).toBe(true);
  });
});

describe("the CSV", () => {
  it("goes out and comes back through the reader of measurements", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    await type(office, office.anna, row, {
      text: "79",
      observedOn: "30/09/2018",
      source: "Registro; imprese",
    });
    const csv = sheetCsv(await askedOfMe(office.services, BODY, office.anna, 2018), words);
    expect(csv).toContain('A.1/1;Numero start up;2018;30/09/2018;79;;;"Registro; imprese"');
    const changed = csv.replace(";79;", ";81;");
    const { changes, faults } = await preview(new TextEncoder().encode(changed), "misure.csv");
    expect(faults).toEqual([]);
    expect(changes.map(({ typed }) => [typed.text, typed.observedOn, typed.source])).toEqual([
      ["81", "30/09/2018", "Registro; imprese"],
    ]);
  });

  it("with a row that names nothing in the plan puts nothing into the drafts", async () => {
    const csv =
      "indicator;quantity;year;observed_on;value\nA.1/1;Numero start up;2018;30/09/2018;79\nZ.9/9;;2018;30/09/2018;1\n";
    const { changes, faults } = await preview(new TextEncoder().encode(csv), "misure.csv");
    expect([changes, faults.map(({ at, message }) => `${at} ${message}`)]).toEqual([
      [],
      ["3 measurement-unknown-indicator"],
    ]);
  });
});
