import { cells, wrap } from "./cells.ts";
import type { Style } from "./style.ts";

/** Columns of the score bar. */
export const BAR = 20;
/** Columns right of a title: the bar and the longest words ("100,00 · copertura 100 % · fra 100,00 e 100,00"). */
const RIGHT = BAR + 2 + 47;
/** Titles need this much to stand beside their scores; where there is less, scores go under them. */
const LEAST_TITLE = 36;

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
  const beside = style.width >= RIGHT + LEAST_TITLE;
  const hang = Math.max(2, cells(mark));
  const indent = " ".repeat(hang);
  const left = beside ? room - RIGHT : room;
  const lines = wrap(title, left - hang - 1).map((line, index) => {
    const head = index === 0 ? (strong ? colours.bold(mark) : colours.cyan(mark)) : indent;
    const used = (index === 0 ? cells(mark) : hang) + cells(line);
    const fill = beside && index === 0 ? `${" ".repeat(Math.max(1, left - used))}${said}` : "";
    return `${head}${strong ? colours.bold(line) : line}${fill}`;
  });
  return beside ? lines : [...lines, `${indent}${said}`];
}
