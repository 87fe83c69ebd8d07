import type { PdfPage, Piece } from "./page.ts";
import { type RuledTable, ruledTables } from "./ruled-table.ts";

/** The part of a page's height, above and below, where headers and footers stand. */
const MARGIN = 0.2;
/** Lines of a header or footer. */
const MOST_LINES = 5;
const PAGE_NUMBER =
  /^(?:p(?:ag(?:ina|\.)?|\.)?\s*)?[-–—]?\s*(\d{1,4})\s*[-–—]?(?:\s*(?:di|of|\/)\s*\d{1,4})?$/iu;

/** Pieces on one baseline. */
interface Row {
  readonly key: string;
  readonly text: string;
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/**
 * The pages without what is printed on each of them: running titles at the edge that most pages share, page numbers,
 * and what the file marks as ornament.
 */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const clean = pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !piece.artifact) }));
  const rows = clean.map(rowsOf);
  const counts = new Map<string, number>();
  rows.forEach((list, index) => {
    for (const key of new Set(list.filter((row) => inMargin(row, clean[index])).map((row) => row.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const often = Math.max(2, Math.ceil(pages.length * 0.5));
  const isShared = (row: Row) => pages.length > 1 && (counts.get(row.key) ?? 0) >= often;
  return clean.map((page, index) => {
    const dropped = new Set<Piece>();
    const tables = ruledTables(page.rulings).filter((table) => table.columns > 1);
    for (const list of [rows[index] ?? [], [...(rows[index] ?? [])].reverse()])
      for (const row of list.slice(0, MOST_LINES)) {
        if (!inMargin(row, page) || inTable(row, tables)) break;
        if (!isShared(row) && !isPageNumber(row, page, pages.length)) break;
        for (const piece of row.pieces) dropped.add(piece);
      }
    return dropped.size === 0
      ? page
      : { ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) };
  });
}

function rowsOf(page: PdfPage): Row[] {
  const groups: Piece[][] = [];
  for (const piece of [...page.pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = groups.at(-1);
    if (last?.[0] && piece.y - last[0].y < 2) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((pieces) => {
    const text = pieces.map((piece) => piece.text.trim()).join(" ");
    const y = pieces[0]?.y ?? 0;
    /** The same words at the same height, whatever the page number with them. */
    return { key: `${withoutPageNumber(text)}@${Math.round(y / 4)}`, text, y, pieces };
  });
}

const NUMBER_AT_END = /(.*?)[\s|–—-]+(p(?:ag(?:ina|\.)?|\.)\s*)?\d{1,4}(?:\s*(?:di|of|\/)\s*\d{1,4})?$/iu;
const NUMBER_AT_START = /^\d{1,4}[\s|–—-]+(.*)$/u;
/** A running title has some words: "Obiettivo operativo n. 3" is the title of a page of its own. */
const LEAST_WORDS = 4;
const LONGEST = 300;

/** The words of a row without the page number that stands before or after a running title. */
function withoutPageNumber(text: string): string {
  if (text.length > LONGEST) return text;
  if (PAGE_NUMBER.test(text)) return "";
  const after = NUMBER_AT_END.exec(text);
  const words = after?.[1] ?? NUMBER_AT_START.exec(text)?.[1];
  if (words === undefined) return text;
  const isTitle = words.split(/\s+/u).length >= LEAST_WORDS && !/\b(?:n[.°r]?|numero)$/iu.test(words);
  return isTitle || after?.[2] !== undefined ? words : text;
}

function inMargin(row: Row, page: PdfPage | undefined): boolean {
  const height = page?.height ?? 0;
  return row.y < height * MARGIN || row.y > height * (1 - MARGIN);
}

function inTable(row: Row, tables: readonly RuledTable[]): boolean {
  return tables.some((table) => row.y > table.top && row.y < table.bottom);
}

/** A figure far from the count of pages is something else. */
function isPageNumber(row: Row, page: PdfPage, count: number): boolean {
  const match = PAGE_NUMBER.exec(row.text);
  return match !== null && Math.abs(Number(match[1]) - page.number) <= count + 30;
}
