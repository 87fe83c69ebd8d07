import type { Worksheet } from "exceljs";
import { plainText } from "../content.ts";
import type { Cell, CellNumber, Row, Table } from "../report.ts";
import { cut } from "./sheet-names.ts";

const BAND = { argb: "FFEEF4FA" };
const RULE = { argb: "FFC5CCD3" };
/** Characters that a cell holds. */
export const LONGEST_CELL = 32_767;

/** One row of a table from column 1 of the sheet: numbers as numbers, all else as text that no program reads as a formula. */
export function writeRow(sheet: Worksheet, number: number, { kind, cells }: Row, table: Table): void {
  let at = 1;
  for (const content of cells) {
    const span = typeof content === "string" ? 1 : (content.span ?? 1);
    const cell = sheet.getCell(number, at);
    const value = cellNumber(content);
    if (value) {
      cell.value = value.value.valueOf();
      cell.numFmt = numberFormat(value);
    } else {
      const text = plainText(typeof content === "string" ? content : content.text);
      cell.value = text === "" ? null : cut(text, LONGEST_CELL);
      cell.numFmt = "@";
    }
    const named = at === 1 && (table.rowHeads ?? true);
    if (named || kind !== undefined) cell.font = { bold: true };
    if (kind !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: BAND };
    cell.border = { bottom: { style: "thin", color: RULE } };
    cell.alignment = { vertical: "top", wrapText: true, horizontal: side(table.columns[at - 1]?.align) };
    if (span > 1) sheet.mergeCells(number, at, number, at + span - 1);
    at += span;
  }
}

function cellNumber(cell: Cell): CellNumber | null {
  return typeof cell === "string" ? null : (cell.number ?? null);
}

function numberFormat({ places, unit }: CellNumber): string {
  const figure = places > 0 ? `#,##0.${"0".repeat(places)}` : "#,##0";
  return unit === "%" ? `${figure}" %"` : figure;
}

export function side(align: "start" | "end" | "center" = "start"): "left" | "right" | "center" {
  return align === "start" ? "left" : align === "end" ? "right" : "center";
}
