import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Language } from "../../messages/language.ts";

/**
 * A document before it has a format: what it says and what each part is, so that the writers (`writeDocx`, `writePdf`,
 * `writeXlsx`) can give every part its style, its tag and its alternative. Texts are already in words of `language`;
 * no text is ever read as markup.
 */
export interface Report {
  readonly title: string;
  readonly subtitle: string | null;
  /** The administration whose document this is. */
  readonly body: string;
  readonly language: Language;
  /** The document's own day: the same input gives the same bytes on every other day. */
  readonly date: IsoDate;
  /** What the document can be recomputed from, printed at its end: plan, ledger, policy, moment. */
  readonly references: readonly Fact[];
  readonly blocks: readonly (Block | Section)[];
}

/** Pages of another shape: wide tables lie on their side, the drawing of the tree takes an A3. */
export interface Section {
  readonly kind: "section";
  readonly page: "landscape" | "drawing";
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Note
  | Facts
  | Table
  | Figure
  | { readonly kind: "page-break" }
  /** The table of contents, down to a heading level. */
  | { readonly kind: "contents"; readonly depth: 1 | 2 | 3 | 4 };

export interface Heading {
  readonly kind: "heading";
  /** Below the title, without jumps: after a 1 comes a 1 or a 2. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: Content;
  /** Where links of the same document may lead ("#id"): letters, digits, "-", "_"; unique. */
  readonly id?: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Content;
  /** "lead" opens a chapter in larger letters; "small" is an aside. */
  readonly style?: "body" | "lead" | "small";
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly Content[];
}

/** A remark set apart. "missing" marks what someone must still write: it is never made up. */
export interface Note {
  readonly kind: "note";
  readonly tone: "information" | "warning" | "missing";
  readonly text: Content;
}

/** Labels with their values, one a line. */
export interface Facts {
  readonly kind: "facts";
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: Content;
}

export interface Table {
  readonly kind: "table";
  /** Empty for none. */
  readonly caption: string;
  /** Name of the worksheet where it differs from the caption. */
  readonly sheet?: string;
  readonly columns: readonly Column[];
  /** A row of heads above the columns' own: their spans add up to the number of columns; an empty text spans silently. */
  readonly groups?: readonly { readonly text: string; readonly span: number }[];
  readonly rows: readonly Row[];
  /** False for a card: labels stand in the first column, and no row of heads above. Default true. */
  readonly headed?: boolean;
  /** The first cell of every row names the row. Default true. */
  readonly rowHeads?: boolean;
  /** What the figures mean, what is missing: under the table. */
  readonly notes?: readonly Content[];
}

export interface Column {
  readonly head: string;
  /** Figures stand at the end, under one another. */
  readonly align?: "start" | "end" | "center";
  /** Width relative to the other columns. Default 1. */
  readonly share?: number;
}

export interface Row {
  /** "group" heads the rows that follow it, "total" sums up those above. */
  readonly kind?: "group" | "total";
  readonly cells: readonly Cell[];
}

/** A text is a cell too. */
export type Cell = string | CellContent;

export interface CellContent {
  readonly text: Content;
  /** Columns that it takes. Default 1. */
  readonly span?: number;
  /** The number behind the words, for spreadsheets: there it is written instead of the text. */
  readonly number?: CellNumber;
}

export interface CellNumber {
  readonly value: Rational;
  /** Decimal places shown; the exact value goes as near as a spreadsheet's number can. */
  readonly places: number;
  /** "%" is set behind the figure (the value 12 is 12 %, not 1200 %). */
  readonly unit?: "%";
}

/** A picture: the SVG is drawn as it is, `alternative` says the same in words. */
export interface Figure {
  readonly kind: "figure";
  /** Self-contained SVG with a viewBox; no scripts, no foreign objects, no outer files. */
  readonly svg: string;
  readonly alternative: string;
  readonly caption: string | null;
}

/** Words in a row; a bare string is one run. */
export type Content = string | readonly Run[];

export type Run = string | TextRun | LinkRun | BarRun | { readonly kind: "break" };

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly style: "strong" | "emphasis" | "code" | "quiet";
}

/** `to` is "https://…", "mailto:…" or "#id" of a heading. */
export interface LinkRun {
  readonly kind: "link";
  readonly text: string;
  readonly to: string;
}

/** The score bar (0..100): filled up to the score, a lighter band from worst to best. The words beside it are runs of their own. */
export interface BarRun {
  readonly kind: "bar";
  readonly score: Rational | null;
  readonly worst: Rational;
  readonly best: Rational;
}

/** Characters of the title in the running head, which is one line. */
export const LONGEST_RUNNING = 90;
