import { readCsvTable } from "../../core/measurement/csv-table.ts";
import { Allowance } from "../readers/allowance.ts";
import { partTree } from "../readers/office/part-names.ts";
import { Zip } from "../readers/office/zip.ts";
import { openWorkbook, type Workbook } from "../readers/xlsx/workbook.ts";
import { isFormatOnly, mergedAreas } from "../readers/xlsx/worksheet.ts";
import { attribute, childrenNamed, descend, type XmlElement } from "../readers/xml/xml-tree.ts";
import { csvText, semicolonCsv } from "../semicolon-csv.ts";
import { cellsOf, type DecimalMark } from "./read.ts";

/** A table of texts: its head, and the lines under it with their number in the file from 1. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export type ReadTable =
  /** `unread`: other sheets of the workbook that hold something and are not read. */
  | { readonly table: PlainTable; readonly unread: readonly string[] }
  /**
   * `line`: of the file, from 1. "unclosed": a quotation mark that takes in what follows. "merged": a cell that stands
   * for several lines, of which only the first would have what it says.
   */
  | { readonly refused: "not-a-table" | "too-large" | "empty" | Unclear; readonly line: number };
type Unclear = "unclosed" | "merged";

/** Whether something stands where the head has no name: under a blank one, or beyond the last. */
export function hasUnnamedCells({ head }: PlainTable, cells: readonly string[]): boolean {
  return cells.some((text, at) => text.trim() !== "" && (head[at] ?? "").trim() === "");
}

/**
 * Reads the first sheet of a workbook that holds something, or a CSV file; the first line names the columns. Bounded.
 * Cells of a CSV are parted by `delimiter`, or by what its first line has most of; numbers of a workbook, which are no
 * texts, are written with `mark`.
 */
export function readPlainTable(
  bytes: Uint8Array,
  most: number,
  delimiter: string | null = null,
  mark: DecimalMark = ",",
): ReadTable {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const read = isZip ? workbookLines(bytes, mark) : csvLines(bytes, most + 2, delimiter);
  if (typeof read === "string") return { refused: read, line: 1 };
  if ("unclear" in read) return { refused: read.unclear, line: read.line };
  const [head, ...rest] = read.lines;
  if (!head) return { refused: "empty", line: 1 };
  if (rest.length > most) return { refused: "too-large", line: most + 2 };
  return { table: { head: head.cells, lines: rest }, unread: read.unread };
}

type Lines =
  | { readonly lines: PlainTable["lines"]; readonly unread: readonly string[] }
  | "not-a-table"
  | "too-large"
  | { readonly unclear: Unclear; readonly line: number };

function workbookLines(bytes: Uint8Array, mark: DecimalMark): Lines {
  const zip = Zip.open(bytes);
  const workbook = zip && openWorkbook(zip);
  if (!zip || !workbook) return "not-a-table";
  const allowance = new Allowance();
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  for (const [at, { path }] of visible.entries()) {
    const tree = partTree(zip, path, isFormatOnly);
    const data = tree && descend(tree.root, "x:sheetData");
    const lines: { line: number; cells: string[] }[] = [];
    const tall = tallCells(tree?.root ?? null);
    let line = 0;
    for (const row of data ? childrenNamed(data, "x:row") : []) {
      line = Number(attribute(row, "r") ?? line + 1);
      const read = cellsOf(row, workbook, allowance, mark);
      if (read === null) return "too-large";
      if (read.size === 0) continue;
      if ([...read.keys()].some((column) => tall.has(`${line - 1},${column}`)))
        return { unclear: "merged", line };
      const cells = Array.from({ length: Math.max(...read.keys()) + 1 }, (_, at) => read.get(at) ?? "");
      lines.push({ line, cells });
    }
    if (lines.length === 0) continue;
    const others = visible.slice(at + 1).filter((sheet) => holdsSomething(zip, workbook, sheet.path));
    return { lines, unread: others.map(({ name }) => name) };
  }
  return zip.trouble === "swollen" ? "too-large" : { lines: [], unread: [] };
}

function holdsSomething(zip: Zip, workbook: Workbook, path: string): boolean {
  const tree = partTree(zip, path, isFormatOnly);
  const data = tree && descend(tree.root, "x:sheetData");
  const allowance = new Allowance();
  const rows = data ? childrenNamed(data, "x:row") : [];
  return rows.some((row) => cellsOf(row, workbook, allowance)?.size !== 0);
}

/** First cells of merged areas of several rows, "row,column" from 0. */
function tallCells(root: XmlElement | null): ReadonlySet<string> {
  const areas = root === null ? [] : [...mergedAreas(root)];
  return new Set(areas.filter(([, { top, bottom }]) => bottom > top).map(([place]) => place));
}

function csvLines(bytes: Uint8Array, most: number, delimiter: string | null): Lines {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What Excel writes as "CSV" without more on an Italian machine.
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  if (text.includes("\u0000")) return "not-a-table";
  const lines: { line: number; cells: string[] }[] = [];
  let line = 1;
  let at = 0;
  const { records, unclosed } = readCsvTable(text, most, delimiter);
  const lineOf = (start: number): number => {
    for (; at < start; at += 1) if (text[at] === "\n") line += 1;
    return line;
  };
  // A file too long is told for that: it was not read to its end.
  if (unclosed !== null && records.length < most)
    return { unclear: "unclosed", line: lineOf(unclosed.start) };
  for (const record of records) {
    const line = lineOf(record[0]?.span.start ?? at);
    lines.push({ line, cells: record.map((cell) => cell.text.replace(/^'(?=[=+\-@])/, "")) });
  }
  return { lines, unread: [] };
}

/** A table as a CSV that spreadsheet programs open as it is: UTF-8 with its mark, semicolons, no text that runs as a formula. */
export function writePlainCsv(head: readonly string[], lines: Iterable<readonly string[]>): string {
  return semicolonCsv([head, ...lines].map((line) => line.map((text) => csvText(text))));
}

/** The same as an Excel workbook. Every cell is a text, so that nothing in it can become a formula. */
export async function writePlainWorkbook(
  title: string,
  head: readonly string[],
  lines: Iterable<readonly string[]>,
): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(title.replace(/[*?:\\/[\]]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = head.map((name) => ({ width: Math.min(Math.max(name.length + 4, 14), 44) }));
  const first = sheet.addRow([...head]);
  first.font = { bold: true };
  for (const line of lines) {
    const row = sheet.addRow([...line]);
    for (let at = 1; at <= line.length; at += 1) row.getCell(at).numFmt = "@";
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
