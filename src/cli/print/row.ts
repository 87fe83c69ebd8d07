import { cells, wrap } from "./cells.ts";
import type { Style } from "./style.ts";

/** Columns of the score bar where there is room, and where there is little. */
const BAR = { wide: 20, least: 6 };
/** The longest words beside a bar: "100,00 · copertura 100 % · fra 100,00 e 100,00", and the blanks before them. */
const WORDS = 49;
/** Titles need this much to stand beside their scores; where there is less, scores go under them. */
const LEAST_TITLE = 36;
/** Columns that guides take deep in a tree. */
const GUIDES = 17;

function isWide({ width }: Style): boolean {
  return width >= BAR.wide + WORDS + LEAST_TITLE;
}

/** Columns of the score bar. */
export function barWidth(style: Style): number {
  const left = style.width - WORDS - GUIDES;
  return isWide(style) ? BAR.wide : Math.max(BAR.least, Math.min(BAR.wide, left));
}

/** A title and what is said of it. `mark` and `title` are plain; `said` is ready to print. */
export interface Row {
  readonly mark: string;
  readonly title: string;
  readonly said: string;
  readonly strong: boolean;
}

/**
 * Lays a row out in `room` columns: what is said stands in a column of its own at the right end, beside the first line
 * of the title; on a narrow terminal it goes under the title.
 */
export function rowLines({ mark, title, said, strong }: Row, room: number, style: Style): string[] {
  const { colours } = style;
  const beside = isWide(style);
  const hang = " ".repeat(Math.max(2, cells(mark)));
  const left = beside ? room - BAR.wide - WORDS : room;
  const lines = wrap(title, left - hang.length - 1).map((line, index) => {
    const head = index === 0 ? (strong ? colours.bold(mark) : colours.cyan(mark)) : hang;
    const used = (index === 0 ? cells(mark) : hang.length) + cells(line);
    const fill = beside && index === 0 ? `${" ".repeat(Math.max(1, left - used))}${said}` : "";
    return `${head}${strong ? colours.bold(line) : line}${fill}`;
  });
  return beside || said === "" ? lines : [...lines, `  ${said}`];
}
