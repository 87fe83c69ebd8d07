import type { Workbook, Worksheet } from "exceljs";
import { cleanLine, plainText } from "../content.ts";
import type { Block, Report, Table } from "../report.ts";
import { writingWords } from "../words.ts";
import { repacked } from "../zip-stream.ts";
import { type AcrossRows, addFlow, mergedAcross } from "./flow.ts";
import { LONGEST_CELL, side, writeRow } from "./row.ts";
import { cut, SheetNames } from "./sheet-names.ts";

const HEAD = { argb: "FF17324D" };
const FIRST_SHEET = "xl/worksheets/sheet1.xml";
/** Characters across a sheet that prints on one page's width. */
const ACROSS = 130;

export interface XlsxOptions {
  /** "flow" lays the whole document out on one sheet, as it is read from top to bottom. Default: a sheet for each table. */
  readonly layout?: "tables" | "flow";
}

/**
 * Writes the report's tables as a workbook, a worksheet each, and last a sheet that says what they are. Texts are written
 * as texts: none of them can become a formula. Numbers are numbers, shown as the reader's own country shows them.
 */
export async function writeXlsx(
  report: Report,
  { layout = "tables" }: XlsxOptions = {},
): Promise<Uint8Array> {
  // Loaded only when a workbook is asked for: it takes longer than the program to start.
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.Workbook();
  book.title = cleanLine(report.title);
  book.creator = cleanLine(report.body);
  book.lastModifiedBy = book.creator;
  book.created = new Date(`${report.date}T00:00:00Z`);
  book.modified = book.created;
  const names = new SheetNames();
  let across: AcrossRows = { rows: [], last: "A" };
  if (layout === "flow") across = addFlow(book, report, names);
  else {
    for (const [index, table] of tablesOf(report.blocks).entries()) addTable(book, table, names, index + 1);
    addReferences(book, report, names);
  }
  const packed = new Uint8Array(await book.xlsx.writeBuffer());
  return repacked(packed, report.date, (path, xml) =>
    path === FIRST_SHEET ? mergedAcross(xml, across) : xml,
  );
}

export function tablesOf(blocks: Report["blocks"]): Table[] {
  return blocks.flatMap((block): Table[] =>
    block.kind === "section" ? tablesOf(block.blocks) : block.kind === "table" ? [block satisfies Block] : [],
  );
}

function addTable(book: Workbook, table: Table, names: SheetNames, number: number): void {
  const { columns, groups = [], rows, rowHeads = true, notes = [] } = table;
  const heads = groups.length > 0 ? 2 : 1;
  const sheet = book.addWorksheet(names.name(table.sheet ?? table.caption), {
    views: [{ state: "frozen", xSplit: rowHeads ? 1 : 0, ySplit: heads }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
    headerFooter: { oddHeader: `&L${headerText(table.caption)}`, oddFooter: "&R&P / &N" },
  });
  const shares = columns.reduce((total, { share = 1 }) => total + share, 0);
  columns.forEach(({ share = 1 }, index) => {
    sheet.getColumn(index + 1).width = Math.max(9, Math.round((ACROSS * share) / shares));
  });
  if (groups.length > 0) spannedRow(sheet, 1, groups);
  const head = sheet.getRow(heads);
  const taken = new Map<string, number>();
  columns.forEach(({ head: text }, index) => {
    const cell = head.getCell(index + 1);
    cell.value = cut(groups.length > 0 ? cleanLine(text) : uniqueHead(text, taken), LONGEST_CELL);
    cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: HEAD };
    cell.alignment = { vertical: "bottom", wrapText: true, horizontal: side(columns[index]?.align) };
  });
  rows.forEach((row, index) => {
    writeRow(sheet, heads + 1 + index, row, table);
  });
  sheet.pageSetup.printTitlesRow = `1:${heads}`;
  const last = heads + rows.length;
  if (rows.length > 0 && columns.length > 0) {
    const to = { row: last, column: columns.length };
    sheet.autoFilter = { from: { row: heads, column: 1 }, to };
    const columnEnd = sheet.getColumn(columns.length).letter;
    book.definedNames.add(`${quoted(sheet.name)}!$A$${heads}:$${columnEnd}$${last}`, `Tabella_${number}`);
  }
  notes.forEach((note, index) => {
    const cell = sheet.getCell(last + 2 + index, 1);
    cell.value = cut(plainText(note), LONGEST_CELL);
    cell.font = { italic: true, color: { argb: "FF455B71" } };
  });
}

/** A column's head says itself once: filters and pivot tables know columns by it. */
function uniqueHead(text: string, taken: Map<string, number>): string {
  const cleaned = cleanLine(text);
  const times = (taken.get(cleaned.toLowerCase()) ?? 0) + 1;
  taken.set(cleaned.toLowerCase(), times);
  return times === 1 ? cleaned : `${cleaned} (${times})`;
}

function spannedRow(sheet: Worksheet, number: number, groups: NonNullable<Table["groups"]>): void {
  let at = 1;
  for (const { text, span } of groups) {
    const cell = sheet.getCell(number, at);
    cell.value = cleanLine(text);
    cell.font = { bold: true };
    cell.alignment = { horizontal: "center", wrapText: true };
    if (span > 1) sheet.mergeCells(number, at, number, at + span - 1);
    at += span;
  }
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** In headers of pages "&" begins a code; the whole is at most 255 characters. */
function headerText(text: string): string {
  return cut(cleanLine(text), 100).replace(/&/g, "&&");
}

function addReferences(book: Workbook, report: Report, names: SheetNames): void {
  const words = writingWords(report);
  const sheet = book.addWorksheet(names.name(words.references));
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 90;
  const lines: [string, string][] = [
    [report.body, ""],
    [report.title, ""],
    ...(report.subtitle === null ? [] : [[report.subtitle, ""] as [string, string]]),
    [words.day, ""],
    ...report.references.map(({ label, value }): [string, string] => [label, plainText(value)]),
  ];
  for (const [label, value] of lines) {
    const row = sheet.addRow([cut(cleanLine(label), LONGEST_CELL), cut(value, LONGEST_CELL)]);
    row.alignment = { vertical: "top", wrapText: value !== "" };
  }
  sheet.getRow(1).font = { bold: true };
}
