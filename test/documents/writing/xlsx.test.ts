import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { SheetNames } from "../../../src/documents/writing/xlsx/sheet-names.ts";
import { writeXlsx } from "../../../src/documents/writing/xlsx/write-xlsx.ts";
import { SAMPLE } from "./sample.ts";

describe("a report's tables as a workbook", () => {
  let bytes: Uint8Array;
  const book = new ExcelJS.Workbook();
  beforeAll(async () => {
    bytes = await writeXlsx(SAMPLE);
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  });

  test("has a sheet for each table, with legal names that differ, and one for what they are", () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "Scostamenti 2018 2017 prova",
      "scostamenti 2018 2017 (prova)",
      "Riferimenti",
    ]);
    expect(book.title).toContain("Relazione");
  });

  test("has no formula: what begins with a sign is text", () => {
    let cells = 0;
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          cells += 1;
          expect(cell.formula, cell.address).toBeUndefined();
          expect(typeof cell.value === "string" || typeof cell.value === "number", cell.address).toBe(true);
        });
      });
    expect(cells).toBeGreaterThan(200);
    expect(book.worksheets[0]?.getCell("A7").value).toBe("=CMD(0)");
    expect(book.worksheets[1]?.getCell("A2").value).toBe("+39 080");
  });

  test("has numbers as numbers, the head frozen and repeated in print, a name for the table", () => {
    const [sheet] = book.worksheets;
    expect(sheet?.getCell("B5").value).toBe(50);
    expect(sheet?.getCell("B5").numFmt).toBe('#,##0" %"');
    expect(sheet?.getCell("C5").value).toBe(97.09);
    expect(sheet?.getCell("C5").numFmt).toBe("#,##0.00");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    expect(sheet?.pageSetup.printTitlesRow).toBe("1:2");
    expect(book.definedNames.getRanges("Tabella_1").ranges).toEqual([
      "'Scostamenti 2018 2017 prova'!$A$2:$D$67",
    ]);
  });

  test("is the same bytes for the same report", async () => {
    expect(Buffer.compare(await writeXlsx(SAMPLE), bytes)).toBe(0);
  });
});

test("names of worksheets", () => {
  const names = new SheetNames();
  expect(names.name("'Elenco' [a:b]*?/\\")).toBe("Elenco' a b");
  expect(names.name("ELENCO' A B")).toBe("ELENCO' A B (2)");
  expect(names.name("History")).toBe("History (2)");
  expect(names.name("")).toBe("Tabella");
  expect(names.name("x".repeat(40))).toHaveLength(31);
  expect(names.name("x".repeat(40))).toBe(`${"x".repeat(27)} (2)`);
});

test("laid out as one document, its lines go from side to side and nothing else is merged with them", async () => {
  const book = new ExcelJS.Workbook();
  const bytes = await writeXlsx(SAMPLE, { layout: "flow" });
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  const merges = sheet?.model.merges ?? [];
  expect(merges).toContain("A1:D1");
  expect(new Set(merges.map((range) => range.replace(/:.*/, ""))).size).toBe(merges.length);
  expect(sheet?.getCell("D1").master.address).toBe("A1");
  expect(sheet?.getCell("A1").value).toContain("Relazione");
});
