import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { shownNumber } from "../../src/documents/readers/xlsx/number-format.ts";
import { codes, outline } from "./outline.ts";

describe("xlsx", () => {
  it("shows each cell as an Italian reader sees it, visible sheets only", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Piano");
    sheet.addRow(["Obiettivo A.1"]);
    sheet.addRow(["Indicatore", "Peso", "Stato", "Target", "Scadenza"]);
    sheet.addRow(["Uno\ndue", 0.5, 16818, 0.9709, new Date(Date.UTC(2018, 11, 31))]);
    sheet.addRow(["Tre", 0.5, 1.5, { formula: "1+1", result: 2 }, true]);
    sheet.getCell("B3").numFmt = "0%";
    sheet.getCell("B4").numFmt = "0%";
    sheet.getCell("C3").numFmt = "#,##0";
    sheet.getCell("D3").numFmt = "0.00%";
    sheet.getCell("E3").numFmt = "dd/mm/yyyy";
    sheet.addRow([]);
    sheet.addRow(["A", "B"]);
    sheet.addRow(["sopra", "1"]);
    sheet.addRow(["sopra", "2"]);
    sheet.mergeCells("A7:A8");
    book.addWorksheet("Appunti", { state: "hidden" }).addRow(["x", "y"]);
    const document = await readDocument("piano.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    expect(outline(document)).toEqual([
      "Obiettivo A.1",
      "Indicatore | Peso | Stato | Target | Scadenza",
      "Uno / due | 50% | 16.818 | 97,09% | 31/12/2018",
      "Tre | 50% | 1,5 | 2 | VERO",
      "A | B",
      "<1x2>sopra | 1",
      "2",
    ]);
    expect(codes(document)).toEqual(["document-hidden-sheets"]);
    expect(document.landmarks.map(({ sheet: name, cell }) => `${name}!${cell}`)).toContain("Piano!A3");
    const place = document.landmarks.find((landmark) => landmark.cell === "A3")?.start ?? -1;
    expect(document.text.slice(place).startsWith("Uno")).toBe(true);
  });

  it("keeps one table where cells are blank, and parts it where its header comes again under a title", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Foglio");
    for (const row of [
      ["Area", "Obiettivo", "Peso"],
      ["A"],
      ["", "A.1", 50],
      ["Scheda due"],
      ["Area", "Obiettivo", "Peso"],
      ["B", "B.1", 20],
    ])
      sheet.addRow(row);
    const document = await readDocument("piano.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    expect(document.blocks.map((block) => block.kind)).toEqual(["table", "paragraph", "table"]);
    expect(outline(document)).toEqual([
      "Area | Obiettivo | Peso",
      "A",
      " | A.1 | 50",
      "Scheda due",
      "Area | Obiettivo | Peso",
      "B | B.1 | 20",
    ]);
  });

  for (const [stored, format, shown] of [
    ["0.97089999999999999", "0.00%", "97,09%"],
    ["0.615", "0%", "62%"],
    ["1234567.891", "#,##0.00", "1.234.567,89"],
    ["1150", '"€" #,##0.00', "€ 1.150,00"],
    ["1150", "#,##0.00\\ [$€-410]", "1.150,00 €"],
    ["3.4", "General", "3,4"],
    ["16818", "General", "16818"],
    ["14", '0 "gg"', "14 gg"],
    ["-0.1", "0%", "-10%"],
    ["43465", "dd/mm/yyyy", "31/12/2018"],
    ["43465", "[$-410]d\\ mmmm\\ yyyy;@", "31/12/2018"],
    ["43465.5", "d/m/yyyy h:mm", "31/12/2018 12:00"],
    ["0.75", "h:mm", "18:00"],
    ["43465", "mmm-yy", "12/2018"],
    ["1e400", "0", "1e400"],
    ["abc", "0", "abc"],
  ] as const)
    it(`${stored} as ${format}`, () => {
      expect(shownNumber(stored, format, false)).toBe(shown);
    });
});

describe("ods", () => {
  const SPACES =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
  const book = (sheets: string) =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(
        `<office:document-content ${SPACES}><office:automatic-styles><style:style style:name="no" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const cell = (text: string, more = "") =>
    `<table:table-cell ${more}>${text === "" ? "" : `<text:p>${text}</text:p>`}</table:table-cell>`;
  const row = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;

  it("reads what shows, holds repetitions in bounds, leaves hidden sheets out", async () => {
    const bytes = book(
      `<table:table table:name="Piano">${row(cell("A") + cell("B") + cell("C"))}${row(cell("1", 'table:number-rows-spanned="2"') + cell("2", 'table:number-columns-repeated="2"') + cell("", 'table:number-columns-repeated="16380"'))}${row(`<table:covered-table-cell/>${cell("97,09%")}${cell("x<text:s text:c='2'/>y")}`)}${row(cell("", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048570"')}</table:table><table:table table:name="Altro" table:style-name="no">${row(cell("z") + cell("w"))}</table:table>`,
    );
    const document = await readDocument("piano.ods", bytes);
    expect(document.format).toBe("ods");
    expect(outline(document)).toEqual(["A | B | C", "<1x2>1 | 2 | 2", "97,09% | x y"]);
    expect(codes(document)).toEqual(["document-hidden-sheets"]);
  });

  it("a row repeated a million times stops at the limit", async () => {
    const bytes = book(
      `<table:table table:name="P">${row(cell("A") + cell("B"), 'table:number-rows-repeated="1048576"')}</table:table>`,
    );
    const document = await readDocument("piano.ods", bytes);
    expect(codes(document)).toEqual(["document-truncated"]);
  });
});
