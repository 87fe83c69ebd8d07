import type { Block, Cell, Landmark, Row } from "../blocks.ts";
import { SourcedText } from "../sourced-text.ts";
import { append } from "./extent.ts";
import { visibleLetters } from "./letters.ts";
import { placeCells } from "./table-grid.ts";
import { isContentsLine } from "./text/contents-line.ts";
import { listMarker } from "./text/list-marker.ts";
import { fieldTexts } from "./text/side-by-side.ts";

/** Where in the file a draft stands; the parts that do not change from the one before may be left out. */
export interface DraftPlace {
  readonly page?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A block of a format that has no text of its own: words as strings, to be laid out as the document's text. */
export type Draft = DraftHeading | DraftParagraph | DraftTable;

export interface DraftHeading {
  readonly kind: "heading";
  readonly depth: number;
  readonly text: string;
  readonly place?: DraftPlace;
}

export interface DraftParagraph {
  readonly kind: "paragraph";
  readonly lines: readonly string[];
  readonly marker: string | null;
  readonly indent: number;
  readonly place?: DraftPlace;
}

export interface DraftTable {
  readonly kind: "table";
  readonly rows: readonly DraftRow[];
  readonly place?: DraftPlace;
}

export interface DraftRow {
  readonly header: boolean;
  readonly cells: readonly DraftCell[];
  readonly place?: DraftPlace;
}

export interface DraftCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly string[];
}

export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly landmarks: readonly Landmark[];
}

interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * Lays drafts out as one text (a line for each line of a paragraph and each row of a table, cells divided by tabs,
 * a blank line between blocks) and gives the blocks with their places in it.
 */
export function layOut(drafts: readonly Draft[]): LaidOut {
  const page = new Page();
  const pending: ((text: string) => Block)[] = [];
  for (const draft of healed(drafts)) {
    page.mark(draft.place);
    if (draft.kind === "heading") pending.push(heading(page, draft));
    else if (draft.kind === "paragraph") pending.push(paragraph(page, draft));
    else pending.push(table(page, draft));
    page.write("\n");
  }
  const text = page.text();
  return { text, blocks: pending.map((make) => make(text)), landmarks: page.landmarks };
}

class Page {
  readonly landmarks: Landmark[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private here: DraftPlace = {};

  /** Writes one piece, its letters as a person sees them. */
  write(words: string): Slot {
    const clean = visibleLetters(SourcedText.of(words)).text;
    const start = this.length;
    this.pieces.push(clean);
    this.length += clean.length;
    return { start, end: this.length };
  }

  mark(place: DraftPlace | undefined): void {
    if (!place) return;
    const next = { ...this.here, ...place };
    const { page = null, sheet = null, cell = null } = next;
    if (
      page === (this.here.page ?? null) &&
      sheet === (this.here.sheet ?? null) &&
      cell === (this.here.cell ?? null)
    )
      return;
    this.here = next;
    this.landmarks.push({ start: this.length, page, sheet, cell });
  }

  text(): string {
    return this.pieces.join("");
  }
}

function heading(page: Page, draft: DraftHeading): (text: string) => Block {
  const slot = page.write(draft.text.replace(/\s+/gu, " ").trim());
  page.write("\n");
  return (text) => ({
    kind: "heading",
    depth: draft.depth,
    text: SourcedText.of(text, slot.start, slot.end),
  });
}

function paragraph(page: Page, draft: DraftParagraph): (text: string) => Block {
  const marker = draft.marker === null ? null : page.write(draft.marker);
  if (marker) page.write(" ");
  const slots = draft.lines.map((line) => {
    const slot = page.write(line);
    page.write("\n");
    return slot;
  });
  return (text) => ({
    kind: "paragraph",
    lines: slots.map((slot) => SourcedText.of(text, slot.start, slot.end)),
    marker: marker && SourcedText.of(text, marker.start, marker.end),
    indent: draft.indent,
  });
}

function table(page: Page, draft: DraftTable): (text: string) => Block {
  const rows = placeCells<string>(draft.rows).map((row, index) => {
    page.mark(draft.rows[index]?.place);
    const cells = row.cells.map((cell, at) => {
      if (at > 0) page.write("\t");
      const slots = (cell.lines.length > 0 ? cell.lines : [""]).map((line, i) => {
        if (i > 0) page.write(" ");
        return page.write(line.replace(/\s+/gu, " ").trim());
      });
      return { ...cell, slots };
    });
    page.write("\n");
    return { header: row.header, cells };
  });
  return (text) => ({
    kind: "table",
    rows: rows.map(
      (row): Row => ({
        header: row.header,
        cells: row.cells.map(
          ({ column, columnSpan, rowSpan, slots }): Cell => ({
            column,
            columnSpan,
            rowSpan,
            lines: slots.map((slot) => SourcedText.of(text, slot.start, slot.end)),
          }),
        ),
      }),
    ),
  });
}

/**
 * What the files say otherwise than they mean: bullets typed by hand, columns made with tabs, boxes drawn as tables of
 * one column, lines of the table of contents.
 */
function healed(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind === "table") append(out, unboxed(draft));
    else if (draft.kind === "heading") {
      if (draft.text.trim() !== "") out.push(draft);
    } else pushParagraph(out, draft);
  }
  return out;
}

function pushParagraph(out: Draft[], draft: DraftParagraph): void {
  const lines = draft.lines
    .flatMap(fieldTexts)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !isContentsLine(line));
  if (lines.length === 0) return;
  const cells = draft.marker === null && lines.length === 1 ? tabbed(lines[0] ?? "") : null;
  if (cells) {
    const last = out.at(-1);
    const row: DraftRow = { header: false, cells, ...(draft.place ? { place: draft.place } : {}) };
    if (last?.kind === "table" && fromTabs.has(last)) (last.rows as DraftRow[]).push(row);
    else {
      const made: DraftTable = { kind: "table", rows: [row] };
      fromTabs.add(made);
      out.push(made);
    }
    return;
  }
  const marker = draft.marker === null ? listMarker(lines[0] ?? "") : null;
  const typed = marker ? (lines[0] ?? "").slice(marker.start, marker.end) : draft.marker;
  const first = marker ? (lines[0] ?? "").slice(marker.words) : (lines[0] ?? "");
  out.push({
    ...draft,
    marker: typed,
    lines: [first, ...lines.slice(1)].map((line) => line.replace(/\t/gu, " ")),
  });
}

/** Tables made of tabbed paragraphs, which the next such paragraph goes on. */
const fromTabs = new WeakSet<DraftTable>();

function tabbed(line: string): DraftCell[] | null {
  const marker = listMarker(line);
  if (!line.slice(marker?.words ?? 0).includes("\t") || /^[^\t]{1,80}:\s*\t[^\t]*$/u.test(line)) return null;
  return line.split("\t").map((cell) => ({ columnSpan: 1, rowSpan: 1, lines: [cell.trim()] }));
}

/** A table of one column is a frame around paragraphs. */
function unboxed(draft: DraftTable): Draft[] {
  const rows = draft.rows.filter((row) =>
    row.cells.some((cell) => cell.lines.some((line) => line.trim() !== "")),
  );
  if (rows.length === 0) return [];
  if (rows.some((row) => row.cells.length > 1)) return [{ ...draft, rows: [...draft.rows] }];
  const out: Draft[] = [];
  for (const row of rows)
    pushParagraph(out, {
      kind: "paragraph",
      lines: row.cells[0]?.lines ?? [],
      marker: null,
      indent: 0,
      ...((row.place ?? draft.place) ? { place: row.place ?? draft.place ?? {} } : {}),
    });
  return out;
}
