import { type AlignedTable, alignedTable, type Place, type Span } from "../aligned-columns.ts";
import type { Draft, DraftCell } from "../draft.ts";
import { append } from "../extent.ts";
import { listMarker } from "../text/list-marker.ts";
import type { PdfPage, Piece } from "./page.ts";
import { type RuledCell, type RuledTable, ruledTables } from "./ruled-table.ts";
import { bands, joinedWords, placedLine, type TextLine, textLines, unwrapped, wordsOf } from "./text-line.ts";
import { shareOfWidth } from "./text-width.ts";

/** What the pages of a document have in common. */
export interface PageStyle {
  /** Type size of most of the text. */
  readonly bodySize: number;
  /** Larger sizes, largest first: those of headings. */
  readonly headingSizes: readonly number[];
  /** Where the lines of a page end at most. */
  readonly rightEdge: (page: PdfPage) => number;
}

/** A part of the page in reading order. */
type Part =
  | { readonly top: number; readonly line: TextLine }
  | { readonly top: number; readonly table: RuledTable };

/** Reads a page by where its words stand: ruled tables first, then columns of aligned words, then running text. */
export function pageFlow(page: PdfPage, style: PageStyle): Draft[] {
  const tables = ruledTables(page.rulings).filter((table) => table.columns > 1 && table.cells.length > 1);
  const within = new Map<RuledTable, Piece[]>(tables.map((table) => [table, []]));
  const free: Piece[] = [];
  for (const piece of page.pieces) {
    const table = tables.find((candidate) => holds(candidate, piece));
    if (table) within.get(table)?.push(piece);
    else free.push(piece);
  }
  const filled = tables.filter((table) => (within.get(table)?.length ?? 0) > 0);
  const lines = textLines(free);
  const parts: Part[] = [
    ...lines.map((line) => ({ top: line.y - line.size, line })),
    ...filled.map((table) => ({ top: table.top, table })),
  ].sort((a, b) => a.top - b.top);
  const limit = style.rightEdge(page);
  const drafts: Draft[] = [];
  let run: TextLine[] = [];
  const flush = () => {
    append(drafts, runningText(run, style, limit, page));
    run = [];
  };
  for (const part of parts) {
    if ("line" in part) run.push(part.line);
    else {
      flush();
      drafts.push(tableDraft(part.table, within.get(part.table) ?? []));
    }
  }
  flush();
  return drafts.map((draft) => ({ ...draft, place: { page: page.number } }));
}

function holds(table: RuledTable, piece: Piece): boolean {
  const x = (piece.left + Math.min(piece.right, table.right)) / 2;
  const y = piece.y - piece.size * 0.3;
  return x >= table.left && x <= table.right && y >= table.top && y <= table.bottom;
}

function tableDraft(table: RuledTable, pieces: readonly Piece[]): Draft {
  const contents = new Map<RuledCell, Piece[]>();
  const split = pieces.flatMap((piece) => cutAtWalls(piece, table));
  for (const piece of split) {
    const cell = cellAt(table, (piece.left + piece.right) / 2, piece.y - piece.size * 0.3);
    if (!cell) continue;
    const list = contents.get(cell);
    if (list) list.push(piece);
    else contents.set(cell, [piece]);
  }
  const rows: DraftCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) {
    const lines = textLines(contents.get(cell) ?? []).map(placedLine);
    rows[cell.row]?.push({
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      lines: unwrapped(lines, cell.right - 2),
    });
  }
  return { kind: "table", rows: rows.map((cells) => ({ header: false, cells })) };
}

function cellAt(table: RuledTable, x: number, y: number): RuledCell | undefined {
  return table.cells.find((cell) => x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom);
}

/** Words of neighbouring cells come as one piece where little space parts them: it is cut at the blank by the wall. */
function cutAtWalls(piece: Piece, table: RuledTable): Piece[] {
  const y = piece.y - piece.size * 0.3;
  const first = cellAt(table, piece.left + piece.size * 0.2, y);
  const last = cellAt(table, piece.right - piece.size * 0.2, y);
  if (!first || !last || first === last || first.right >= piece.right) return [piece];
  const place = (at: number) => piece.left + (piece.right - piece.left) * shareOfWidth(piece.text, at);
  const blanks = [...piece.text.matchAll(/\s+/gu)].map((match) => ({
    at: match.index,
    x: place(match.index),
  }));
  const apart = (blank: { x: number }) => Math.abs(blank.x - first.right);
  const cut = blanks.reduce<(typeof blanks)[0] | null>(
    (best, blank) => (best && apart(best) <= apart(blank) ? best : blank),
    null,
  );
  if (!cut || apart(cut) > piece.size * 2) return [piece];
  const before = { ...piece, text: piece.text.slice(0, cut.at), right: Math.min(cut.x, first.right) };
  const after = { ...piece, text: piece.text.slice(cut.at).trimStart(), left: Math.max(cut.x, first.right) };
  return [before, ...(after.right > after.left ? cutAtWalls(after, table) : [after])];
}

/** Lines outside ruled tables: tables by alignment, headings by size, paragraphs by spacing. */
function runningText(lines: readonly TextLine[], style: PageStyle, limit: number, page: PdfPage): Draft[] {
  const drafts: Draft[] = [];
  const rows = bands(lines);
  const spans = rows.map((band) =>
    band.some((line) => isHeading(line, style)) ? [] : band.flatMap(spansOf),
  );
  let open: TextLine[] = [];
  const flush = () => {
    append(drafts, paragraph(open, style, limit));
    open = [];
  };
  for (let at = 0; at < rows.length; ) {
    const band = rows[at] ?? [];
    const table = alignedTable(spans, at, (band[0]?.size ?? 10) * 0.4, (index) =>
      isDivided(rows, index, page),
    );
    if (table) {
      flush();
      drafts.push(alignedDraft(table, spans));
      at = table.next;
      continue;
    }
    for (const line of band) {
      const previous = open.at(-1);
      if (previous && parts(previous, line)) flush();
      open.push(line);
    }
    at += 1;
  }
  flush();
  return drafts;
}

function spansOf(line: TextLine): Span[] {
  return line.segments.map(({ left, right, text }) => ({
    from: left,
    to: right,
    text,
    placeOf: (index) => left + (right - left) * shareOfWidth(text, index),
  }));
}

function isHeading(line: TextLine, style: PageStyle): boolean {
  return style.headingSizes.some((size) => Math.abs(line.size - size) < 0.3);
}

function alignedDraft(table: AlignedTable, spans: readonly (readonly Span[])[]): Draft {
  const words = (place: Place) =>
    spans[place.line]?.[place.span]?.text.slice(place.start, place.end).trim() ?? "";
  const rows = table.rows.map((columns) => ({
    header: false,
    cells: columns.map((places) => ({
      columnSpan: 1,
      rowSpan: 1,
      lines: [joinedWords(places.map(words))],
    })),
  }));
  return { kind: "table", rows };
}

/** More space than between the lines of a cell, or a drawn line, above this line of text. */
function isDivided(rows: readonly (readonly TextLine[])[], index: number, page: PdfPage): boolean {
  const line = rows[index]?.[0];
  const above = rows[index - 1]?.at(-1);
  if (!line || !above) return false;
  if (line.y - above.y > Math.max(line.size, above.size) * 1.4) return true;
  return page.rulings.some(
    (ruling) =>
      ruling.horizontal &&
      ruling.at > above.y - 1 &&
      ruling.at < line.y - line.size * 0.4 &&
      ruling.to - ruling.from > page.width / 4,
  );
}

/** True where a new paragraph begins: more space than between lines, another size of type, a bullet. */
function parts(above: TextLine, line: TextLine): boolean {
  if (line.y - above.y > Math.max(above.size, line.size) * 1.75) return true;
  if (Math.abs(line.size - above.size) > above.size * 0.1) return true;
  return listMarker(wordsOf(line)) !== null || line.y < above.y;
}

function paragraph(lines: readonly TextLine[], style: PageStyle, limit: number): Draft[] {
  const first = lines[0];
  if (!first) return [];
  const texts = unwrapped(lines.map(placedLine), limit);
  const depth = style.headingSizes.findIndex((size) => Math.abs(first.size - size) < 0.3) + 1;
  const whole = texts.join(" ");
  if (depth > 0 && whole.length < 300) return [{ kind: "heading", depth: Math.min(depth, 6), text: whole }];
  return [{ kind: "paragraph", lines: texts, marker: null, indent: 0 }];
}
