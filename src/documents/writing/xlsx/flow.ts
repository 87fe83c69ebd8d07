import type { Workbook, Worksheet } from "exceljs";
import { cleanLine, plainText } from "../content.ts";
import type { Block, Report, Section, Table } from "../report.ts";
import { writingWords } from "../words.ts";
import { LONGEST_CELL, side, writeRow } from "./row.ts";
import { cut, type SheetNames } from "./sheet-names.ts";

const HEAD = { argb: "FF17324D" };
const BLUE = { argb: "FF0059B3" };
/** Width of the whole sheet, in characters, and height of a line, in points. */
const ACROSS = 150;
const LINE = 15;
const SIZES: Readonly<Record<number, number>> = { 1: 15, 2: 13, 3: 12, 4: 11, 5: 11, 6: 11 };

/**
 * The document from top to bottom on one sheet: titles over their tables, a blank row between one part and the next. Gives
 * the number of the rows that are one cell from side to side, and the letter of the last column: `exceljs` compares every
 * cell that it merges with all those before, which takes longer than all else together.
 */
export function addFlow(book: Workbook, report: Report, names: SheetNames): AcrossRows {
  const words = writingWords(report);
  const widest = tablesIn(report.blocks).reduce<Table | null>(
    (most, table) => (table.columns.length > (most?.columns.length ?? 0) ? table : most),
    null,
  );
  const sheet = book.addWorksheet(names.name(report.title), {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
    headerFooter: { oddFooter: "&R&P / &N" },
  });
  const shares = widest?.columns.map(({ share = 1 }) => share) ?? [1];
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.max(8, Math.round((ACROSS * share) / total)));
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const flow = new Flow(sheet, widths);
  flow.line(cleanLine(report.title), { size: 20, bold: true, color: BLUE });
  if (report.subtitle !== null) flow.line(cleanLine(report.subtitle), { size: 13 });
  flow.line(cleanLine(report.body), { bold: true });
  flow.line(words.day);
  for (const { label, value } of report.references) flow.line(`${cleanLine(label)}: ${plainText(value)}`);
  for (const block of report.blocks) flow.block(block);
  return { rows: flow.across, last: sheet.getColumn(widths.length).letter };
}

/** Rows of a sheet that are one cell from the first column to the last. */
export interface AcrossRows {
  readonly rows: readonly number[];
  readonly last: string;
}

/** The sheet's part with these rows merged (ISO 29500-1, 18.3.1.55). */
export function mergedAcross(xml: string, { rows, last }: AcrossRows): string {
  if (rows.length === 0 || last === "A") return xml;
  const cells = rows.map((row) => `<mergeCell ref="A${row}:${last}${row}"/>`).join("");
  const [there, count = "0"] = /<mergeCells count="(\d+)">/.exec(xml) ?? [];
  if (there !== undefined)
    return xml.replace(there, `<mergeCells count="${Number(count) + rows.length}">${cells}`);
  return xml.replace("</sheetData>", `</sheetData><mergeCells count="${rows.length}">${cells}</mergeCells>`);
}

function tablesIn(blocks: Report["blocks"]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === "section" ? tablesIn(block.blocks) : block.kind === "table" ? [block] : [],
  );
}

class Flow {
  readonly across: number[] = [];
  private readonly sheet: Worksheet;
  private readonly widths: readonly number[];
  private at = 0;

  constructor(sheet: Worksheet, widths: readonly number[]) {
    this.sheet = sheet;
    this.widths = widths;
  }

  /** One row across the sheet. */
  line(text: string, font: { size?: number; bold?: boolean; color?: { argb: string } } = {}): void {
    if (text === "") return;
    this.at += 1;
    const cell = this.sheet.getCell(this.at, 1);
    cell.value = cut(text, LONGEST_CELL);
    cell.numFmt = "@";
    cell.font = font;
    cell.alignment = { vertical: "top", wrapText: true };
    this.across.push(this.at);
    const across = this.widths.reduce((sum, width) => sum + width, 0);
    const size = (font.size ?? 11) / 11;
    this.sheet.getRow(this.at).height = Math.ceil((text.length * size) / across) * LINE * size + 2;
  }

  block(block: Block | Section): void {
    switch (block.kind) {
      case "section":
        for (const inner of block.blocks) this.block(inner);
        return;
      case "heading":
        this.at += 1;
        this.line(plainText(block.text), { bold: true, size: SIZES[block.level] ?? 11, color: BLUE });
        return;
      case "paragraph":
      case "note":
        for (const line of plainText(block.text).split("\n")) this.line(line);
        return;
      case "list":
        block.items.forEach((item, index) => {
          this.line(`${block.ordered ? `${index + 1}.` : "•"} ${plainText(item)}`);
        });
        return;
      case "facts":
        for (const { label, value } of block.facts) this.line(`${cleanLine(label)}: ${plainText(value)}`);
        return;
      case "table":
        this.table(block);
        return;
      default:
        return;
    }
  }

  private table(table: Table): void {
    this.line(cleanLine(table.caption), { bold: true });
    if (table.headed ?? true) this.heads(table);
    for (const row of table.rows) {
      this.at += 1;
      writeRow(this.sheet, this.at, row, table);
    }
    for (const note of table.notes ?? []) this.line(plainText(note));
    this.at += 1;
  }

  private heads(table: Table): void {
    this.at += 1;
    table.columns.forEach(({ head, align }, index) => {
      const cell = this.sheet.getCell(this.at, index + 1);
      cell.value = cleanLine(head);
      cell.numFmt = "@";
      cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: HEAD };
      cell.alignment = { vertical: "bottom", wrapText: true, horizontal: side(align) };
    });
  }
}
