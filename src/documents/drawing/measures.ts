import type { DrawnNode } from "./drawn-node.ts";
import type { Measures } from "./layout.ts";
import { textWidth } from "./text-width.ts";
import { type TitleLines, titleLines } from "./title-lines.ts";

/**
 * A card has its score beneath the title, a row beside it. The two last columns, where most boxes stand, are rows, so
 * that a whole plan fits a sheet; the others are cards.
 */
export type Shape = "card" | "row";

export function shapeOf(column: number, columns: number): Shape {
  return column > 0 && column >= columns - 2 ? "row" : "card";
}

/** Sizes in the drawing's own units; on paper one is about a fifth of a millimetre. */
export const SIZES = {
  /** Width of the coloured tab with the area's letter. */
  tab: 18,
  padding: 8,
  title: 12,
  line: 13,
  small: 9.5,
  card: { width: 196, height: 104 },
  /** On a row what the score rests on has a column of its own, right of the figures. */
  row: { width: 548, height: 32, figures: 162, grade: 84, between: 12 },
  bar: 4,
  between: 44,
  heading: 26,
  margin: 4,
} as const;

const CODE_SPACE = 5;
const MOST_LINES = 2;
/** What a card's score takes beside the code. */
const SCORE_ROOM = 52;

/** What is written in a box: its code, as much as has room, and its title in at most two lines. */
export interface BoxText extends TitleLines {
  readonly code: string;
  /** Width of the code with the blank after it; zero where there is none. */
  readonly codeWidth: number;
}

/** On a row the code stands before the title's first line, on a card above it. */
export function boxText(
  { code, title }: Pick<DrawnNode, "code" | "title">,
  shape: Shape,
  width: number,
): BoxText {
  const inner = width - SIZES.tab - 2 * SIZES.padding;
  const { figures, between, grade } = SIZES.row;
  const room = shape === "card" ? inner : inner - figures - between - grade - SIZES.padding;
  const mark = { size: SIZES.title, lines: 1, width: shape === "card" ? inner - SCORE_ROOM : room };
  const [written = ""] = titleLines(code ?? "", mark).lines;
  const codeWidth = written === "" ? 0 : Math.ceil(textWidth(written, SIZES.title)) + CODE_SPACE;
  const indent = shape === "card" ? 0 : Math.min(codeWidth, room);
  const lines = titleLines(title, { size: SIZES.title, lines: MOST_LINES, width: room, indent });
  return { ...lines, code: written, codeWidth };
}

export const MEASURES: Measures<DrawnNode> = {
  between: SIZES.between,
  width: (column, columns) => SIZES[shapeOf(column, columns)].width,
  height: (_, column, columns) => SIZES[shapeOf(column, columns)].height,
  gap: (column, columns) => (column === 1 ? 18 : shapeOf(column, columns) === "card" ? 12 : 5),
};
