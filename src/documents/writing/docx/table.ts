import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { cleanLine, plainText } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import type { Cell, Column, Content, Table as ReportTable, Row } from "../report.ts";
import type { DocxRuns } from "./runs.ts";
import { BAND, INK, RULE } from "./styles.ts";

const TWIPS_PER_MM = 56.7;
const SIDES = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const THICK = { style: BorderStyle.SINGLE, size: 8, color: INK };

interface CellLook {
  readonly column: Column | undefined;
  readonly fill?: string;
  readonly strong?: boolean;
  readonly white?: boolean;
  readonly keepNext?: boolean;
}

/** Head rows are marked as such and repeated on every page; rows stay whole where they can. */
export function docxTable(table: ReportTable, runs: DocxRuns, shape: PageShape): Table {
  const { columns, groups = [], rows, headed = true, rowHeads = true } = table;
  const room = ROOM[shape].width * TWIPS_PER_MM;
  const shares = columns.reduce((total, { share = 1 }) => total + share, 0);
  const widths = columns.map(({ share = 1 }) => Math.round((room * share) / shares));
  const cell = (text: Content, span: number, look: CellLook) => drawCell(text, span, look, runs);
  const header = { fill: INK, strong: true, white: true, keepNext: true };
  const heads = columns.map((column) => cell(cleanLine(column.head), 1, { column, ...header }));
  const above = groups.map(({ text, span }) =>
    cell(cleanLine(text), span, { column: { head: "", align: "center" }, strong: true, keepNext: true }),
  );
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      insideHorizontal: THIN,
      bottom: THICK,
    },
    tableLook: { firstRow: headed, firstColumn: rowHeads, lastRow: false, noHBand: true, noVBand: true },
    rows: [
      ...(above.length > 0 ? [new TableRow({ children: above, tableHeader: true, cantSplit: true })] : []),
      ...(headed ? [new TableRow({ children: heads, tableHeader: true, cantSplit: true })] : []),
      ...rows.map((row) => drawRow(row, columns, rowHeads, cell)),
    ],
  });
}

function drawRow(
  { kind, cells }: Row,
  columns: readonly Column[],
  rowHeads: boolean,
  cell: (text: Content, span: number, look: CellLook) => TableCell,
): TableRow {
  const shaded = kind === undefined ? {} : { fill: BAND, strong: true };
  const children: TableCell[] = [];
  let at = 0;
  for (const content of cells) {
    const { text, span } = spanned(content);
    const look = { column: columns[at], keepNext: kind === "group", ...shaded };
    children.push(cell(text, span, rowHeads && at === 0 ? { ...look, strong: true } : look));
    at += span;
  }
  for (; at < columns.length; at += 1) children.push(cell("", 1, { column: columns[at], ...shaded }));
  return new TableRow({ children, cantSplit: length(cells) < LONG });
}

/** A row of more letters than these may break over two pages. */
const LONG = 1500;

function length(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + plainText(spanned(cell).text).length, 0);
}

export function spanned(cell: Cell): { readonly text: Content; readonly span: number } {
  return typeof cell === "string" ? { text: cell, span: 1 } : { text: cell.text, span: cell.span ?? 1 };
}

function drawCell(text: Content, span: number, look: CellLook, runs: DocxRuns): TableCell {
  const format = {
    ...(look.strong ? { bold: true } : {}),
    ...(look.white ? { color: "FFFFFF" } : {}),
  };
  return new TableCell({
    columnSpan: span,
    verticalAlign: look.white ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(look.fill === undefined ? {} : { shading: { fill: look.fill, color: "auto", type: "clear" } }),
    children: [
      new Paragraph({
        style: "Cella",
        alignment: SIDES[look.column?.align ?? "start"],
        keepNext: look.keepNext ?? false,
        children: runs.of(text, format),
      }),
    ],
  });
}
