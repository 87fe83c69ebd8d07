import type { Result } from "../../core/evaluation/evaluation.ts";
import { HUNDRED, type Rational, rational } from "../../core/number/rational.ts";
import { scoreWords as scoreWordsOf } from "../../messages/score-words.ts";
import { pad } from "./cells.ts";
import type { Style } from "./style.ts";

/** What the bar is drawn with; each is told from the others without colour. */
export const MARKS = {
  /** Reached whatever the missing data will say: up to the worst case. */
  sure: "█",
  /** Between the worst case and the score on what is measured. */
  scored: "▓",
  /** Between the score and the best case. */
  open: "░",
  /** Out of reach. */
  rest: "·",
} as const;

/** What the marks of the bar mean. */
export function legend({ words, colours }: Style): string[] {
  const told = [
    `${colours.green(MARKS.sure)} ${words.format("legend-sure")}`,
    `${colours.green(MARKS.scored)} ${words.format("legend-scored")}`,
    `${colours.yellow(MARKS.open)} ${words.format("legend-open")}`,
  ];
  return [told.join("   ")];
}

/** A 0-100 scale of `width` cells: filled to the score, lighter between the worst and the best that missing data allow. */
export function scoreBar(result: Result, width: number, { colours }: Style): string {
  if (result.score === null) return colours.dim(MARKS.rest.repeat(width));
  const best = cellsUpTo(result.best, width);
  const at = Math.min(cellsUpTo(result.score, width), best);
  const worst = Math.min(cellsUpTo(result.worst, width), at);
  return (
    colours.green(MARKS.sure.repeat(worst)) +
    colours.green(MARKS.scored.repeat(at - worst)) +
    colours.yellow(MARKS.open.repeat(best - at)) +
    colours.dim(MARKS.rest.repeat(width - best))
  );
}

function cellsUpTo(value: Rational, width: number): number {
  const share = value.mul(rational(width)).div(HUNDRED);
  return Math.max(0, Math.min(width, Number(share.add("1/2").floor().valueOf())));
}

/** "97,09 · copertura 85 % · fra 82,50 e 97,50", the first figure aligned; "nessun dato" where nothing is measured. */
export function scoreWords(result: Result, { words, colours }: Style): string {
  const said = scoreWordsOf(result, words);
  if (said === null) return colours.dim(words.format("score-none"));
  const points = colours.bold(pad(said.score, 6, "left"));
  return [points, said.coverage, ...(said.range === null ? [] : [said.range])].join(" · ");
}
