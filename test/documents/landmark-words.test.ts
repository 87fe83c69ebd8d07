import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { landmarkWords } from "../../src/documents/landmark-words.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";

describe("places in a workbook", () => {
  it("name the sheet and the very cell, merged cells and empty columns on its left included", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Piano 2021");
    sheet.getCell("Y3").value = "Obiettivo";
    sheet.getCell("Z3").value = "Indicatore";
    sheet.getCell("AC3").value = "Peso";
    sheet.getCell("Y4").value = "Uno";
    sheet.getCell("Z4").value = "Largo";
    sheet.mergeCells("Z4:AB4");
    sheet.getCell("AC4").value = "quaranta";
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const document = await readDocument("piano.xlsx", bytes);
    const place = landmarkWords(document, Catalogue.load("it"));
    const at = (text: string) => place(document.text.indexOf(text) + 1);
    expect([at("Indicatore"), at("Uno"), at("Largo"), at("quaranta")]).toEqual(
      ["Z3", "Y4", "Z4", "AC4"].map((cell) => `foglio «Piano 2021», cella ${cell}`),
    );
  });
});
