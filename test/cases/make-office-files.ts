/**
 * The visible markdown plans as office files, so that the import of those formats is measured on the same content:
 * headings and tables in docx and odt, one sheet with merged heads in xlsx. Nothing is committed: the files are made when asked for.
 * Run: node test/cases/make-office-files.ts FOLDER   (writes them there)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
  WidthType,
} from "docx";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { type PlanCase, planCases } from "./expected-plan.ts";

type Piece =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => cell.trim().replace(/\*\*/gu, "").replace(/<br>/gu, "\n"));
}

/** The pieces of a plan written in plain markdown: headings, paragraphs, pipe tables. */
function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0) pieces.push({ kind: "table", rows });
    rows = [];
  };
  for (const line of markdown.split("\n")) {
    if (line.startsWith("|")) {
      if (!/^\|[\s:|-]+\|$/u.test(line) || !line.includes("--")) rows.push(cellsOf(line));
      continue;
    }
    flush();
    const heading = /^(#+) (.*)$/u.exec(line);
    if (heading) pieces.push({ kind: "heading", depth: heading[1]?.length ?? 1, text: heading[2] ?? "" });
    else if (line.trim() !== "") pieces.push({ kind: "paragraph", text: line.replace(/\*/gu, "") });
  }
  flush();
  return pieces;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** In the columns of the tree a blank cell goes on with the cell above. */
function docxTable(rows: readonly (readonly string[])[], mergedColumns: number): Table {
  const merge = (row: number, column: number): { verticalMerge?: "restart" | "continue" } => {
    if (column >= mergedColumns || row === 0) return {};
    if (rows[row]?.[column] === "") return row > 1 ? { verticalMerge: VerticalMergeType.CONTINUE } : {};
    return { verticalMerge: VerticalMergeType.RESTART };
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                ...merge(row, column),
                children: text.split("\n").map((line) => new Paragraph(line)),
              }),
          ),
        }),
    ),
  });
}

async function docx(markdown: string, mergedColumns: number): Promise<Uint8Array> {
  const children = piecesOf(markdown).map((piece) => {
    if (piece.kind === "table") return docxTable(piece.rows, mergedColumns);
    if (piece.kind === "paragraph") return new Paragraph(piece.text);
    return new Paragraph({ text: piece.text, heading: HEADINGS[piece.depth - 1] ?? HeadingLevel.HEADING_5 });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** One sheet; a head that stands over empty heads is merged with them, and heads over years with the row below. */
async function xlsx(markdown: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("PEG");
  for (const piece of piecesOf(markdown)) {
    if (piece.kind !== "table") {
      sheet.addRow([piece.text]);
      continue;
    }
    const first = sheet.rowCount + 1;
    for (const cells of piece.rows) {
      sheet.addRow(cells.map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell === "" ? null : cell)));
    }
    const head = piece.rows[0] ?? [];
    const from = head.findIndex((cell, column) => cell !== "" && head[column + 1] === "");
    if (from >= 0) sheet.mergeCells(first, from + 1, first, head.length);
    sheet.addRow([]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** A text document of OpenDocument with the least that a reader needs. */
function odt(markdown: string): Uint8Array {
  const paragraph = (text: string): string => `<text:p>${escaped(text)}</text:p>`;
  const body = piecesOf(markdown).map((piece) => {
    if (piece.kind === "heading")
      return `<text:h text:outline-level="${piece.depth}">${escaped(piece.text)}</text:h>`;
    if (piece.kind === "paragraph") return paragraph(piece.text);
    const row = (cells: readonly string[]): string =>
      `<table:table-row>${cells
        .map((cell) => `<table:table-cell>${cell.split("\n").map(paragraph).join("")}</table:table-cell>`)
        .join("")}</table:table-row>`;
    const [head = [], ...rows] = piece.rows;
    return `<table:table><table:table-column table:number-columns-repeated="${head.length}"/><table:table-header-rows>${row(head)}</table:table-header-rows>${rows.map(row).join("")}</table:table>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2"><office:body><office:text>${body.join("")}</office:text></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(manifest),
  });
}

/** The visible plans in office formats, each with the expected reading of its markdown original. */
export async function officeCases(plans: string): Promise<PlanCase[]> {
  const cases: PlanCase[] = [];
  for (const { name, bytes, expected } of planCases(plans)) {
    const markdown = new TextDecoder().decode(bytes);
    const stem = name.replace(/\.md$/u, "");
    const add = (ending: string, made: Uint8Array): void => {
      cases.push({ name: `${stem}.${ending}`, bytes: made, expected });
    };
    if (name.startsWith("a-")) add("docx", await docx(markdown, 3));
    if (name.startsWith("e-")) {
      add("docx", await docx(markdown, 0));
      add("odt", odt(markdown));
    }
    if (name.startsWith("h-")) add("xlsx", await xlsx(markdown));
  }
  return cases;
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? ".";
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of await officeCases(join(import.meta.dirname, "plans"))) {
    writeFileSync(join(folder, name), bytes);
    process.stdout.write(`${join(folder, name)}: ${bytes.length} bytes\n`);
  }
}
