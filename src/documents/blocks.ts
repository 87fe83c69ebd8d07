import type { Diagnostic } from "../core/diagnostics/diagnostic.ts";
import type { SourcedText } from "./sourced-text.ts";

/**
 * What every reader makes of a document, whatever its format: the plan builder sees blocks and knows no format.
 * The positions inside each text lead to `SourceDocument.text`.
 */
export type Block = Heading | Paragraph | Table;

/** A heading by markup or style; `depth` from 1. Plain-text lines are paragraphs: whether one heads a node is the builder's to say. */
export interface Heading {
  readonly kind: "heading";
  readonly depth: number;
  readonly text: SourcedText;
}

/**
 * One paragraph. `lines` keeps the line breaks of the source (at least one line); markup (bold, italics) is removed.
 * A line after the first keeps its leading blanks: an indented one continues the line above it.
 */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly lines: readonly SourcedText[];
  /** The bullet or number as written ("-", "1.", "a)") where the source marks a list item; it is not part of `lines`. */
  readonly marker: SourcedText | null;
  /** Nesting of the list item, 0 for the outermost and for plain paragraphs. */
  readonly indent: number;
}

/**
 * A table, rectangular or not. Merged cells appear once, with their spans; the places they cover are not listed.
 * Rows of rules ("-----") are not listed either.
 */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The source marks this row as a header (th, docx header row, the row above a pipe table's rule). */
  readonly header: boolean;
}

export interface Cell {
  /** Zero-based column in which the cell begins. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Lines inside the cell (paragraphs, <br>), at least one, possibly empty. */
  readonly lines: readonly SourcedText[];
}

export type SourceFormat = "txt" | "markdown" | "html" | "docx" | "odt" | "pdf" | "xlsx" | "ods";

/** A place that a person can find in a file whose text has no lines of its own. */
export interface Landmark {
  /** Offset in `SourceDocument.text` from which this landmark holds, up to the next one. */
  readonly start: number;
  /** Page number from 1 (pdf), sheet name (xlsx, ods), or null. */
  readonly page: number | null;
  readonly sheet: string | null;
  /** First cell of the row in A1 form (xlsx, ods), or null. */
  readonly cell: string | null;
}

/**
 * A document as read. For txt, markdown and html `text` is the user's own text, decoded; for the other formats it is
 * the text extracted by the reader, one line a paragraph or row, cells divided by tabs, and `landmarks` lead back to the file.
 */
export interface SourceDocument {
  readonly name: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly landmarks: readonly Landmark[];
  /** The title among the file's own properties, where it has one: good only where the document says the same. */
  readonly titleProperty?: string | null;
  readonly diagnostics: readonly Diagnostic[];
}
