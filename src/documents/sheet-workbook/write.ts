import { FILLED, SHEET_COLUMNS, type SheetColumn, type SheetLine, type SheetWords } from "./sheet-line.ts";

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  id: 18,
  indicator: 12,
  name: 44,
  quantity: 38,
  unit: 12,
  year: 8,
  measure: 12,
  target: 22,
  before: 18,
  value: 16,
  observed_on: 14,
  n: 11,
  source: 34,
};

const HEAD = "FF0066CC";
const TO_FILL = "FFFFF8E1";
const LINE = "FFD9DADB";

/**
 * The sheet as an Excel workbook: what is asked, locked, beside the cells to fill in. The first row is hidden and names
 * the columns for reading back; texts are written as texts, so that none of them can become a formula. Every cell is
 * typed "text", so that "1.234,5" and dates stay as they are written.
 */
export async function writeSheetWorkbook(
  lines: readonly SheetLine[],
  words: SheetWords,
): Promise<Uint8Array> {
  // Loaded only when a workbook is asked for: it takes longer than the program to start.
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(words.title.slice(0, 31), {
    views: [{ state: "frozen", xSplit: 3, ySplit: 2 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  sheet.columns = SHEET_COLUMNS.map((key) => ({ key, width: WIDTHS[key] }));
  sheet.addRow([...SHEET_COLUMNS]).hidden = true;
  const head = sheet.addRow(SHEET_COLUMNS.map((column) => words.columns[column]));
  head.font = { bold: true, color: { argb: "FFFFFFFF" } };
  head.alignment = { vertical: "middle", wrapText: true };
  head.height = 32;
  head.eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEAD } };
  });
  for (const line of lines) {
    const row = sheet.addRow(SHEET_COLUMNS.map((column) => line[column]));
    row.alignment = { vertical: "top", wrapText: true };
    SHEET_COLUMNS.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      cell.numFmt = "@";
      cell.border = { bottom: { style: "thin", color: { argb: LINE } } };
      if (column === "id") cell.font = { color: { argb: "FF6A7786" }, size: 8 };
      if (!FILLED.includes(column)) return;
      cell.protection = { locked: false };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: TO_FILL } };
    });
  }
  sheet.pageSetup.printTitlesRow = "2:2";
  await sheet.protect("", { formatColumns: true, formatRows: true, autoFilter: true, sort: true });
  const guide = book.addWorksheet(words.instructionsTitle.slice(0, 31));
  guide.getColumn(1).width = 100;
  for (const text of words.instructions) guide.addRow([text]).alignment = { wrapText: true };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
