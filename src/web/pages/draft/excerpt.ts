import type { Span } from "../../../core/diagnostics/diagnostic.ts";
import type { SourceLines } from "../../../core/diagnostics/source-lines.ts";
import type { SourceDocument } from "../../../documents/blocks.ts";
import { landmarkWords } from "../../../documents/landmark-words.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** A line of the source with what is marked in it. */
export interface ExcerptLine {
  /** From 1; null where the file has no lines of its own. */
  readonly number: number | null;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface Excerpt {
  /** "riga 412", "pagina 3". */
  readonly place: string;
  readonly lines: readonly ExcerptLine[];
}

/** The document as places in it are shown. */
export interface SourceView {
  readonly document: SourceDocument;
  readonly lines: SourceLines;
}

/** Characters kept of a long line on each side of what is marked: paragraphs of a .docx are one line. */
const SIDE = 160;
const LONGEST_MARK = 400;
/** Lines of a mark that are shown before it is cut. */
const MOST_LINES = 8;

/** Whether the file has lines that its author can count: those of a .docx are its paragraphs and rows. */
export function hasLines({ document }: SourceView): boolean {
  return document.format === "txt" || document.format === "markdown" || document.format === "html";
}

/** Makes excerpts of one document: the marked lines, and one line around them. */
export function excerpts(source: SourceView, words: Catalogue): (span: Span, around?: number) => Excerpt {
  const landmark = landmarkWords(source.document, words);
  const numbered = hasLines(source);
  return (span, around = 1) => {
    const { lines } = source;
    const first = lines.placeOf(span.start).line;
    const last = lines.placeOf(span.end > span.start ? span.end - 1 : span.end).line;
    const end = Math.min(last, first + MOST_LINES - 1);
    const numbers = range(Math.max(1, first - around), Math.min(lines.count, end + around));
    return {
      place:
        landmark(span.start) ??
        words.format("finding-line", { kind: numbered ? "line" : "paragraph", line: String(first) }),
      lines: numbers.map((number) => lineOf(source, number, span, numbered)),
    };
  };
}

export function lineOf({ lines }: SourceView, line: number, span: Span, numbered: boolean): ExcerptLine {
  const text = lines.lineText(line);
  const at = lines.startOf(line);
  const start = Math.max(0, Math.min(text.length, span.start - at));
  const end = Math.max(start, Math.min(text.length, span.end - at));
  const isMarked = span.end > at && span.start < at + text.length;
  const number = numbered ? line : null;
  if (!isMarked) return { number, before: cutEnd(text, 2 * SIDE), marked: "", after: "" };
  return {
    number,
    before: cutStart(text.slice(0, start), SIDE),
    marked: cutEnd(text.slice(start, end), LONGEST_MARK),
    after: cutEnd(text.slice(end), SIDE),
  };
}

function cutEnd(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, "")}…`;
}

function cutStart(text: string, most: number): string {
  return text.length <= most ? text : `…${text.slice(-most).replace(/^[\udc00-\udfff]/u, "")}`;
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
