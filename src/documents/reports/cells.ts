import type { Result } from "../../core/evaluation/evaluation.ts";
import type { StateName } from "../../core/evaluation/state.ts";
import { GRADES, type Grade } from "../../core/evidence-grade/grade.ts";
import { percentsOf } from "../../core/evidence-grade/percents.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import { HUNDRED, type Rational } from "../../core/number/rational.ts";
import type { Doubt } from "../../core/survey/small.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { shortDoubt } from "../../messages/doubt-words.ts";
import { evidenceWords, partsWords } from "../../messages/evidence-words.ts";
import { figure, score } from "../../messages/figures.ts";
import { scoreWords, wholePercent } from "../../messages/score-words.ts";
import { stateWord } from "../../messages/state-words.ts";
import type { Cell, Content, Run } from "../writing/report.ts";

export const NOTHING = "–";

/** A score or an achievement, with the number behind it for spreadsheets. */
export function scoreCell(value: Rational | null, words: Catalogue): Cell {
  return value === null ? NOTHING : { text: score(value, words.language), number: { value, places: 2 } };
}

export function coverageCell(coverage: Rational, words: Catalogue): Cell {
  const value = coverage.mul(HUNDRED);
  const text = words.format("report-percent", { percent: wholePercent(coverage) });
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

/** An achievement with what it rests on under it: "autodichiarato". Several things are told under the name, which has more room. */
export function restingCell(cell: Cell, shares: Shares | undefined, words: Catalogue): Cell {
  const only = onlyGrade(shares);
  if (only === undefined || cell === NOTHING) return cell;
  const content = typeof cell === "string" ? { text: cell } : cell;
  return { ...content, text: under(content.text, words.format("evidence-grade", { grade: only })) };
}

/** The name of an indicator, with what its achievement rests on where that is several things. */
export function restingName(name: Content, shares: Shares | undefined, words: Catalogue): Content {
  return onlyGrade(shares) === undefined ? resting(name, shares, words) : name;
}

function onlyGrade(shares: Shares | undefined): Grade | undefined {
  const [first, ...others] = shares ? percentsOf(shares) : [];
  return others.length === 0 ? GRADES.find((grade) => grade === first?.basis) : undefined;
}

/** A name with what the score beside it rests on under it. */
export function resting(name: Content, shares: Shares | undefined, words: Catalogue): Content {
  const told = shares ? partsWords(shares, words) : null;
  return told === null ? name : under(name, told);
}

/** The name of an indicator, with why the mean in its row rests on too few answers. */
export function doubting(name: Content, doubts: readonly Doubt[] | undefined, words: Catalogue): Content {
  const said = shortDoubt(doubts, words);
  return said === null ? name : under(name, `▲\u00a0${said}`);
}

function under(text: Content, told: string): Content {
  const above = typeof text === "string" ? [text] : text;
  return [...above, { kind: "break" }, { kind: "text", text: told, style: "quiet" }];
}

/** "97,09 · copertura 85 % · fra 82,50 e 97,50", the score strong, the bar before it; what it rests on after. */
export function scoreRuns(result: Result, words: Catalogue, shares?: Shares): readonly Run[] {
  const said = scoreWords(result, words);
  if (said === null || result.score === null) return [words.format("score-none")];
  const { worst, best } = result;
  const told = shares ? evidenceWords(shares, words) : null;
  const evidence: Run = { kind: "text", text: told ?? "", style: "quiet" };
  const rest = [said.coverage, said.range].filter((one) => one !== null).join(" · ");
  return [
    { kind: "bar", score: result.score, worst, best },
    "\u2002",
    { kind: "text", text: said.score, style: "strong" },
    ` · ${rest}`,
    ...(told === null ? [] : [{ kind: "break" } as const, evidence]),
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
