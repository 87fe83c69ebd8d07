import type { Span } from "../diagnostics/diagnostic.ts";

/** One cell: its text without quotes, and where it stands in the file. */
export interface CsvCell {
  readonly text: string;
  readonly span: Span;
}

export interface CsvTable {
  readonly delimiter: string;
  /** Records that hold something; the cells as many as the record has. */
  readonly records: readonly (readonly CsvCell[])[];
  /** Where a quote was opened that is never closed; null where all are. */
  readonly unclosed: Span | null;
}

/** The signs that part the cells of a row, by name. */
export const DELIMITERS = new Map([
  [";", "semicolon"],
  [",", "comma"],
  ["\t", "tab"],
]);
/** The line with which Excel announces the delimiter. */
const ANNOUNCED = /^sep=(.)\r?\n/i;

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180: quotes double inside quotes, line breaks inside quotes
 * belong to the cell), keeping the place of every cell so that an error can point at it. The delimiter is the one that
 * the first line has most of, unless it is given. One pass, which ends after `most` records; never throws.
 */
export function readCsvTable(
  text: string,
  most = Number.POSITIVE_INFINITY,
  delimiter: string | null = null,
): CsvTable {
  const begin = text.startsWith("\uFEFF") ? 1 : 0;
  const announced = ANNOUNCED.exec(text.slice(begin, begin + 8));
  const start = begin + (announced?.[0].length ?? 0);
  return records(text, start, delimiter ?? announced?.[1] ?? mostFrequent(text, start), most);
}

function mostFrequent(text: string, start: number): string {
  const line = /[^\r\n]+/y;
  line.lastIndex = start;
  while (line.lastIndex < text.length && /[\r\n]/.test(text[line.lastIndex] ?? "")) line.lastIndex += 1;
  const header = line.exec(text)?.[0] ?? "";
  const signs = [...DELIMITERS.keys()];
  const counts = signs.map((sign) => header.split(sign).length);
  return signs[counts.indexOf(Math.max(...counts))] ?? ",";
}

function records(text: string, start: number, delimiter: string, most: number): CsvTable {
  const all: (readonly CsvCell[])[] = [];
  let cells: CsvCell[] = [];
  let unclosed: Span | null = null;
  let at = start;
  const endRecord = (): void => {
    if (cells.some((cell) => cell.text !== "")) all.push(cells);
    cells = [];
  };
  while (at < text.length && all.length < most) {
    const cell = readCell(text, at, delimiter);
    if (!cell.closed) unclosed ??= cell.span;
    cells.push({ text: cell.text.trim(), span: cell.span });
    at = cell.next;
    const mark = text[at];
    if (mark === delimiter) {
      at += 1;
      if (at >= text.length) cells.push({ text: "", span: { start: at, end: at } });
    } else {
      endRecord();
      at += mark === "\r" && text[at + 1] === "\n" ? 2 : 1;
    }
  }
  endRecord();
  return { delimiter, records: all, unclosed };
}

interface ReadCell extends CsvCell {
  readonly closed: boolean;
  /** Offset of the delimiter or line break after the cell, or the end of the text. */
  readonly next: number;
}

function readCell(text: string, start: number, delimiter: string): ReadCell {
  let at = start;
  while (text[at] === " ") at += 1;
  if (text[at] !== '"') {
    const end = endOfBare(text, at, delimiter);
    return { text: text.slice(at, end), span: { start: at, end }, closed: true, next: end };
  }
  const pieces: string[] = [];
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) {
      pieces.push(text.slice(from));
      return { text: pieces.join(""), span: { start: at, end: at + 1 }, closed: false, next: text.length };
    }
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const end = endOfBare(text, quote + 1, delimiter);
      const after = text.slice(quote + 1, end);
      // Where more follows on another line, the mark that was taken for its end begins another cell.
      const closed = after.trim() === "" || !/[\r\n]/.test(text.slice(at, quote));
      if (!closed) return { text: pieces.join(""), span: { start: at, end: at + 1 }, closed, next: end };
      pieces.push(after);
      return { text: pieces.join(""), span: { start: at, end }, closed, next: end };
    }
    pieces.push('"');
    from = quote + 2;
  }
}

function endOfBare(text: string, start: number, delimiter: string): number {
  let at = start;
  for (let c = text[at]; c !== undefined && c !== delimiter && c !== "\n" && c !== "\r"; c = text[at])
    at += 1;
  return at;
}
