import { cleanLine, plainText } from "../content.ts";
import type { PageShape } from "../page-shape.ts";
import type { Block, Cell, Content, Report, Row, Section, Table } from "../report.ts";

/** A piece of a report that is set by itself, beginning on a page of its own. */
export type Part = readonly (Block | Section)[];

/**
 * What the compiler holds of a document grows with it, some 20 kB for a cell of a table: weighed in cells, a document
 * up to here is set whole.
 */
const WHOLE = 3_200;
/** A part of a longer one ends from here on where a new page begins anyway, */
const ENOUGH = 1_300;
/** from here on before a heading, */
const MUCH = 1_900;
/** and from here on before any block, or between two rows of a table. */
const MOST = 2_400;

/** Letters of a paragraph or a cell that weigh as much as another cell. */
const LETTERS = 80;
/** Letters of a drawing that do. */
const DRAWN = 250;

interface Unit {
  readonly block: Block;
  readonly page: PageShape;
  readonly weight: number;
}

/**
 * Cuts a long report into parts; a short one is one part. What comes up to the table of contents is a part of its own,
 * since it is set again when the pages are known. A table cut in two says so in its caption, in `continued`.
 */
export function partsOf(report: Report, continued: string): Part[] {
  const units = [...unitsOf(report.blocks, "portrait", continued)];
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= WHOLE) return [report.blocks];
  const parts: Unit[][] = [];
  let part: Unit[] = [];
  let weight = 0;
  for (const [at, unit] of units.entries()) {
    const last = units[at - 1];
    if (last && endsPart(last, unit, weight, weightAhead(units, at))) {
      parts.push(part);
      part = [];
      weight = 0;
    }
    part.push(unit);
    weight += unit.weight;
  }
  return [...parts, part].map(assembled);
}

/** Whether a part that weighs so much ends between two blocks, before so much that stays together. */
function endsPart(last: Unit, next: Unit, weight: number, ahead: number): boolean {
  if (last.block.kind === "contents") return true;
  if (last.block.kind === "heading") return false;
  if (last.block.kind === "page-break" || last.page !== next.page) return weight >= ENOUGH;
  return (next.block.kind === "heading" && weight >= MUCH) || weight + ahead > MOST;
}

/** What is not parted: headings with the block below them. */
function weightAhead(units: readonly Unit[], from: number): number {
  let weight = 0;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    weight += unit?.weight ?? 0;
    if (unit?.block.kind !== "heading") break;
  }
  return weight;
}

function* unitsOf(blocks: Report["blocks"], page: PageShape, continued: string): Generator<Unit> {
  for (const block of blocks) {
    if (block.kind === "section") yield* unitsOf(block.blocks, block.page, continued);
    else if (block.kind === "table")
      for (const table of piecesOf(block, continued)) yield weighed(table, page);
    else yield weighed(block, page);
  }
}

function weighed(block: Block, page: PageShape): Unit {
  return { block, page, weight: weightOf(block) };
}

/** A long table in pieces of its rows; a head of a group stays with the rows below it. */
function piecesOf(table: Table, continued: string): Table[] {
  const pieces: Row[][] = [[]];
  let weight = 0;
  for (const [at, row] of table.rows.entries()) {
    const grouped = row.kind === "group" || table.rows[at - 1]?.kind !== "group";
    if ((weight >= MUCH && row.kind === "group") || (weight >= MOST && grouped)) {
      pieces.push([]);
      weight = 0;
    }
    pieces.at(-1)?.push(row);
    weight += weightOfRow(row);
  }
  if (pieces.length === 1) return [table];
  const { notes = [], ...rest } = table;
  return pieces.map((rows, at) => ({
    ...rest,
    rows,
    caption: at === 0 ? table.caption : `${table.caption} ${continued}`.trim(),
    notes: at === pieces.length - 1 ? notes : [],
  }));
}

/** The blocks of neighbouring units on pages of one shape, in sections again. */
function assembled(units: readonly Unit[]): Part {
  const part: (Block | { kind: "section"; page: Section["page"]; blocks: Block[] })[] = [];
  for (const { block, page } of units) {
    const last = part.at(-1);
    if (page === "portrait") part.push(block);
    else if (last?.kind === "section" && last.page === page) last.blocks.push(block);
    else part.push({ kind: "section", page, blocks: [block] });
  }
  return part;
}

function weightOf(block: Block): number {
  switch (block.kind) {
    case "table":
      return 2 + block.rows.reduce((sum, row) => sum + weightOfRow(row), 0);
    case "figure":
      return block.svg.length / DRAWN;
    case "list":
      return block.items.reduce((sum, item) => sum + weightOfText(item), 0);
    case "facts":
      return block.facts.reduce((sum, { value }) => sum + 1 + weightOfText(value), 0);
    case "heading":
    case "paragraph":
    case "note":
      return 1 + weightOfText(block.text);
    default:
      return 1;
  }
}

function weightOfRow({ cells }: Row): number {
  return cells.reduce((sum, cell) => sum + weightOfText(textOf(cell)), 0);
}

function textOf(cell: Cell): Content {
  return typeof cell === "string" ? cell : cell.text;
}

function weightOfText(content: Content): number {
  return 1 + Math.floor(cleanLine(plainText(content)).length / LETTERS);
}
