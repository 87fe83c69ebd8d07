import { xmlText } from "../../drawing/xml-text.ts";
import { columnWidths } from "../column-widths.ts";
import { cleanLine, plainText } from "../content.ts";
import { type PageShape, ROOM } from "../page-shape.ts";
import type { Cell, Column, Content, Table as ReportTable, Row } from "../report.ts";
import { paragraph } from "./paragraph.ts";
import type { DocxRuns } from "./runs.ts";
import { BAND, INK, RULE } from "./styles.ts";

const TWIPS_PER_MM = 56.7;
/** Where our letters are not installed, those in their place are so much wider. */
const OTHER_LETTERS = 1.2;
const NONE = 'w:val="none" w:color="auto" w:sz="0"';
const BORDERS =
  `<w:tblBorders><w:top ${NONE}/><w:left ${NONE}/><w:bottom w:val="single" w:color="${INK}" w:sz="8"/><w:right ${NONE}/>` +
  `<w:insideH w:val="single" w:color="${RULE}" w:sz="4"/><w:insideV ${NONE}/></w:tblBorders>`;
const MARGINS =
  '<w:tblCellMar><w:top w:type="dxa" w:w="30"/><w:left w:type="dxa" w:w="80"/><w:bottom w:type="dxa" w:w="30"/><w:right w:type="dxa" w:w="80"/></w:tblCellMar>';

/** Of a row's or a cell's place in the table. */
type Align = NonNullable<Column["align"]>;

interface CellLook {
  readonly align: Align;
  readonly fill?: string;
  readonly strong?: boolean;
  readonly white?: boolean;
  readonly keepNext?: boolean;
}

/**
 * A table row by row, so that a long one never stands whole in memory. Head rows are marked as such and repeated on every
 * page; rows stay whole where they can. Its caption is also its alternative title (ISO 29500-1, 17.4.41), for people who
 * go from table to table.
 */
export function* docxTable(table: ReportTable, runs: DocxRuns, shape: PageShape): Generator<string> {
  const { columns, groups = [], rows, headed = true, rowHeads = true } = table;
  const widths = columnWidths(table, ROOM[shape].width, OTHER_LETTERS).map((width) =>
    Math.round(width * TWIPS_PER_MM),
  );
  const caption = cleanLine(table.caption);
  yield `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${sum(widths)}"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}` +
    `<w:tblLook w:firstRow="${headed}" w:lastRow="false" w:firstColumn="${rowHeads}" w:noHBand="true" w:noVBand="true"/>` +
    `${caption === "" ? "" : `<w:tblCaption w:val="${xmlText(caption)}"/>`}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
  const drawn = new TableRows(widths, columns, runs);
  if (groups.length > 0)
    yield drawn.row(
      groups.map(({ text, span }) => ({
        text: cleanLine(text),
        span,
        look: { align: "center", strong: true, keepNext: true },
      })),
      { head: true, whole: true },
    );
  if (headed)
    yield drawn.row(
      columns.map(({ head, align = "start" }) => ({
        text: cleanLine(head),
        span: 1,
        look: { align, fill: INK, strong: true, white: true, keepNext: true },
      })),
      { head: true, whole: true },
    );
  for (const row of rows)
    yield drawn.row(cellsOf(row, columns, rowHeads), { head: false, whole: length(row.cells) < LONG });
  yield "</w:tbl>";
}

/** A row of more letters than these may break over two pages. */
const LONG = 1500;

function length(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + plainText(spanned(cell).text).length, 0);
}

interface PlacedCell {
  readonly text: Content;
  readonly span: number;
  readonly look: CellLook;
}

function cellsOf({ kind, cells }: Row, columns: readonly Column[], rowHeads: boolean): readonly PlacedCell[] {
  const shaded = kind === undefined ? {} : { fill: BAND, strong: true };
  const placed: PlacedCell[] = [];
  let at = 0;
  for (const content of cells) {
    const { text, span } = spanned(content);
    const strong = rowHeads && at === 0 ? { strong: true } : {};
    const align = columns[at]?.align ?? "start";
    placed.push({ text, span, look: { align, keepNext: kind === "group", ...shaded, ...strong } });
    at += span;
  }
  for (; at < columns.length; at += 1)
    placed.push({ text: "", span: 1, look: { align: columns[at]?.align ?? "start", ...shaded } });
  return placed;
}

export function spanned(cell: Cell): { readonly text: Content; readonly span: number } {
  return typeof cell === "string" ? { text: cell, span: 1 } : { text: cell.text, span: cell.span ?? 1 };
}

const SIDES: Readonly<Record<Align, { align?: "right" | "center" }>> = {
  start: {},
  end: { align: "right" },
  center: { align: "center" },
};

/** The rows of one table. */
class TableRows {
  private readonly widths: readonly number[];
  private readonly columns: readonly Column[];
  private readonly runs: DocxRuns;

  constructor(widths: readonly number[], columns: readonly Column[], runs: DocxRuns) {
    this.widths = widths;
    this.columns = columns;
    this.runs = runs;
  }

  row(cells: readonly PlacedCell[], { head, whole }: { head: boolean; whole: boolean }): string {
    const properties = (whole ? "<w:cantSplit/>" : "") + (head ? "<w:tblHeader/>" : "");
    let at = 0;
    let drawn = "";
    for (const cell of cells) {
      drawn += this.cell(cell, at);
      at += cell.span;
    }
    return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${drawn}</w:tr>`;
  }

  private cell({ text, span, look }: PlacedCell, at: number): string {
    const { align, fill, strong = false, white = false, keepNext = false } = look;
    const width = sum(this.widths.slice(at, Math.min(at + span, this.columns.length)));
    const properties =
      `<w:tcW w:type="dxa" w:w="${width}"/>` +
      (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
      (fill === undefined ? "" : `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`) +
      (white ? '<w:vAlign w:val="bottom"/>' : "");
    const words = this.runs.of(text, { bold: strong, ...(white ? { color: "FFFFFF" } : {}) });
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph("Cella", words, { ...SIDES[align], keepNext })}</w:tc>`;
  }
}

function sum(some: readonly number[]): number {
  return some.reduce((total, one) => total + one, 0);
}
