import type { Result } from "../../core/evaluation/evaluation.ts";
import type { StateName } from "../../core/evaluation/state.ts";
import { HUNDRED, type Rational } from "../../core/number/rational.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { figure, score } from "../../messages/figures.ts";
import { scoreWords } from "../../messages/score-words.ts";
import { stateWord } from "../../messages/state-words.ts";
import type { Cell, Content, Run } from "../writing/report.ts";

export const NOTHING = "–";

/** A score or an achievement, with the number behind it for spreadsheets. */
export function scoreCell(value: Rational | null, words: Catalogue): Cell {
  return value === null ? NOTHING : { text: score(value, words.language), number: { value, places: 2 } };
}

export function coverageCell(coverage: Rational, words: Catalogue): Cell {
  const value = coverage.mul(HUNDRED);
  const text = `${figure(value, words.language, { places: 0 })} %`;
  return { text, number: { value, places: 0, unit: "%" } };
}

export function weightCell(weight: Rational | null, words: Catalogue): Cell {
  return weight === null
    ? NOTHING
    : { text: figure(weight, words.language), number: { value: weight, places: 2 } };
}

/** The bar alone: its figures stand in the cells beside it. */
export function barCell({ score: value, worst, best }: Result): Cell {
  return value === null ? NOTHING : { text: [{ kind: "bar", score: value, worst, best }] };
}

/** "97,09 · copertura 85 % · fra 82,50 e 97,50", the score strong, the bar before it. */
export function scoreRuns(result: Result, words: Catalogue): readonly Run[] {
  const said = scoreWords(result, words);
  if (said === null || result.score === null) return [words.format("score-none")];
  const { worst, best } = result;
  const rest = [said.coverage, said.range].filter((one) => one !== null).join(" · ");
  return [
    { kind: "bar", score: result.score, worst, best },
    "\u2002",
    { kind: "text", text: said.score, style: "strong" },
    ` · ${rest}`,
  ];
}

/** Signs that the documents' fonts have. */
const SIGNS: Readonly<Record<StateName, string>> = {
  reached: "✓",
  "on-track": "►",
  "at-risk": "▲",
  "not-reached": "×",
  "no-data": "○",
};

/** A state by sign and word: told apart in black and white too. */
export function stateText(state: StateName, words: Catalogue): string {
  return `${SIGNS[state]}\u00a0${stateWord(state, words)}`;
}

/** "A.1.1 Titolo", the code strong. */
export function titled(code: string | null, title: string): Content {
  return code === null || code === ""
    ? title
    : [{ kind: "text", text: code, style: "strong" }, title === "" ? "" : ` ${title}`];
}

/** What is still to be written, in a cell or a line. */
export function missingRun(text: string, words: Catalogue): Run {
  return { kind: "text", text: words.format("report-to-write", { text }), style: "strong" };
}
