import { Allowance } from "../readers/allowance.ts";
import { partTree } from "../readers/office/part-names.ts";
import { Zip } from "../readers/office/zip.ts";
import { isElapsed, shownElapsed, shownNumber } from "../readers/xlsx/number-format.ts";
import { openWorkbook, richText, type Workbook } from "../readers/xlsx/workbook.ts";
import { isFormatOnly } from "../readers/xlsx/worksheet.ts";
import { attribute, childrenNamed, descend, textOf, type XmlElement } from "../readers/xml/xml-tree.ts";
import { SHEET_COLUMNS, type SheetColumn, type SheetLine } from "./sheet-line.ts";

/** A line as it came back, with its row in the workbook from 1. */
export interface ReadLine {
  readonly row: number;
  readonly line: SheetLine;
}

export type ReadSheet =
  | { readonly lines: readonly ReadLine[] }
  /** Not a workbook at all, or not one that this program wrote. */
  | { readonly refused: "not-a-workbook" | "not-ours" | "too-large" };

export type DecimalMark = "," | ".";

/** The row that names the columns stands at the top: it is not looked for further down. */
const DEEPEST_HEAD = 20;
const MOST_LINES = 5000;

/**
 * Reads back a workbook that `writeSheetWorkbook` wrote and a person filled in. Columns may have moved and been added;
 * numbers come as exact texts in Italian form whatever their format hides, days as dd/mm/yyyy. Bounded whatever the
 * bytes are.
 */
export function readSheetWorkbook(bytes: Uint8Array): ReadSheet {
  const zip = Zip.open(bytes);
  const workbook = zip && openWorkbook(zip);
  if (!zip || !workbook) return { refused: "not-a-workbook" };
  for (const { path } of workbook.sheets) {
    const tree = partTree(zip, path, isFormatOnly);
    const found = tree && linesOf(tree.root, workbook);
    if (found === "too-large") return { refused: found };
    if (found) return { lines: found };
  }
  return { refused: zip.trouble === "swollen" ? "too-large" : "not-ours" };
}

function linesOf(root: XmlElement, workbook: Workbook): readonly ReadLine[] | "too-large" | null {
  const data = descend(root, "x:sheetData");
  const allowance = new Allowance();
  let columns: ReadonlyMap<SheetColumn, number> | null = null;
  const lines: ReadLine[] = [];
  let row = 0;
  for (const line of data ? childrenNamed(data, "x:row") : []) {
    row = Number(attribute(line, "r") ?? row + 1);
    if (columns === null && row > DEEPEST_HEAD) return null;
    const cells = cellsOf(line, workbook, allowance);
    if (cells === null) return "too-large";
    if (columns === null) {
      columns = columnsNamed(cells);
      continue;
    }
    const places = columns;
    const text = (column: SheetColumn): string => cells.get(places.get(column) ?? -1) ?? "";
    const read = Object.fromEntries(SHEET_COLUMNS.map((column) => [column, text(column)]));
    // The visible head under the hidden one, and lines that hold nothing, are none of ours.
    if (!/^[0-9a-f]{16}$/.test(text("id")) && text("value") === "") continue;
    if (lines.length >= MOST_LINES) return "too-large";
    lines.push({ row, line: read as unknown as SheetLine });
  }
  if (columns === null) return null;
  // The visible head has a word above the column of values as well.
  return lines.filter(({ line }, index) => index > 0 || /^[0-9a-f]{16}$/.test(line.id));
}

function columnsNamed(cells: ReadonlyMap<number, string>): ReadonlyMap<SheetColumn, number> | null {
  const found = new Map<SheetColumn, number>();
  for (const [at, text] of cells) {
    const column = SHEET_COLUMNS.find((name) => name === text);
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found.has("id") && found.has("value") ? found : null;
}

/**
 * Texts of a row by column from 0; null where the workbook holds more than a sheet can. Numbers have a comma before their
 * decimals, or the `mark` asked for, and nothing between thousands.
 */
export function cellsOf(
  line: XmlElement,
  workbook: Workbook,
  allowance: Allowance,
  mark: DecimalMark = ",",
): Map<number, string> | null {
  const cells = new Map<number, string>();
  let column = -1;
  for (const cell of childrenNamed(line, "x:c")) {
    column = columnOf(attribute(cell, "r")) ?? column + 1;
    const text = textIn(cell, workbook, mark).replace(/\s+/gu, " ").trim();
    if (text === "") continue;
    if (!allowance.take("cells")) return null;
    cells.set(column, text);
  }
  return cells;
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function textIn(cell: XmlElement, workbook: Workbook, mark: DecimalMark): string {
  const stored = descend(cell, "x:v");
  const formula = descend(cell, "x:f");
  // Of a formula that no program has worked out yet nothing is known: that is not an empty cell.
  if (!stored && formula) return `=${textOf(formula)}`;
  const value = stored ? textOf(stored) : "";
  switch (attribute(cell, "t")) {
    case "s":
      return workbook.strings[Number(value)] ?? "";
    case "inlineStr": {
      const inline = descend(cell, "x:is");
      return inline ? richText(inline) : "";
    }
    case "b":
      return value === "1" ? "SÌ" : "NO";
    case "d":
      return value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/u, "$3/$2/$1");
    case "str":
    case "e":
      return value;
    default:
      return value === ""
        ? ""
        : exactly(value, formatOf(cell, workbook), workbook.from1904).replace(",", mark);
  }
}

function formatOf(cell: XmlElement, { formats }: Workbook): string {
  return formats[Number(attribute(cell, "s") ?? 0)] ?? "General";
}

/**
 * A stored number with all its decimals: what a format rounds away on the screen was typed all the same. A time is stored
 * as a part of a day, and means hours and minutes.
 */
function exactly(stored: string, format: string, from1904: boolean): string {
  if (isElapsed(format)) return shownElapsed(stored);
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "");
  if (/[dy]/iu.test(bare) && !/[#0?]/u.test(bare)) return shownNumber(stored, "dd/mm/yyyy", from1904);
  return shownNumber(stored, bare.includes("%") ? "0.##########%" : "General", from1904);
}
