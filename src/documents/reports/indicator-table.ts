import { deviationOf } from "../../core/evaluation/deviation.ts";
import type { Evaluation, IndicatorResult } from "../../core/evaluation/evaluation.ts";
import { stateOf } from "../../core/evaluation/state.ts";
import type { EvaluationShares } from "../../core/evidence-grade/shares.ts";
import { HUNDRED } from "../../core/number/rational.ts";
import type { Indicator, Node } from "../../core/plan/plan.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { deviationWords } from "../../messages/deviation-words.ts";
import { score } from "../../messages/figures.ts";
import { targetWords } from "../../messages/target-words.ts";
import { valueWords } from "../../messages/value-words.ts";
import type { Cell, Column, Content, Row, Run } from "../writing/report.ts";
import {
  doubting,
  missingRun,
  NOTHING,
  restingCell,
  restingName,
  scoreCell,
  stateText,
  titled,
  weightCell,
} from "./cells.ts";
import type { Said, SaidOfIndicator, ValueDoubts } from "./report-data.ts";

/** An indicator of the plan beside what it came to. */
export interface IndicatorLine {
  readonly node: Node;
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
}

/** The indicators of some nodes, in their order. */
export function linesOf(nodes: readonly Node[], { indicators }: Evaluation): readonly IndicatorLine[] {
  return nodes.flatMap((node) =>
    node.indicators.flatMap((indicator) => {
      const result = indicators.get(indicator.id);
      return result === undefined ? [] : [{ node, indicator, result }];
    }),
  );
}

/** It counts in the year: it has a target, and no decision sets it aside. */
export function counts({ result }: IndicatorLine): boolean {
  return result.status !== "not-applicable";
}

/** What a table of results is made in. */
export interface TableSetting {
  readonly evaluation: Evaluation;
  readonly said: Said;
  readonly words: Catalogue;
  /** What is missing counts 0, as at the end of the year; else it is left open. */
  readonly official: boolean;
  readonly shares?: EvaluationShares | undefined;
  readonly doubts?: ValueDoubts | undefined;
}

/** Columns of value, target and deviation; the first names the indicator. */
export function indicatorColumns(words: Catalogue, official: boolean): readonly Column[] {
  const head = (name: string): string => words.format(name);
  return [
    { head: head("report-column-indicator"), share: 3.4 },
    { head: head("report-column-weight"), align: "end", share: 0.7 },
    { head: head("report-column-target"), align: "end", share: 1.4 },
    { head: head("report-column-value"), align: "end", share: 1.3 },
    {
      head: head(official ? "report-column-official" : "report-column-achievement"),
      align: "end",
      share: 1.2,
    },
    { head: head("report-column-deviation"), align: "end", share: 1.8 },
    { head: head("report-column-state"), share: 1.6 },
  ];
}

export const CAUSE_COLUMN = 2.8;

export function indicatorCells({ indicator, result }: IndicatorLine, setting: TableSetting): Cell[] {
  const { evaluation, words, official, doubts } = setting;
  const shares = setting.shares?.indicators.get(indicator.id);
  const name = restingName(titled(indicator.id, indicator.name), shares, words);
  const deviation = deviationOf(result);
  return [
    { text: doubting(name, doubts?.get(indicator.id)?.doubts, words) },
    weightCell(indicator.weight, words),
    result.target === null ? NOTHING : targetWords(result.target, words),
    valueWords(result, words) ?? words.format("report-no-value"),
    result.status === "not-applicable"
      ? NOTHING
      : restingCell(scoreCell(official ? result.worst : result.achievement, words), shares, words),
    deviation === null ? NOTHING : deviationWords(deviation, words),
    stateCell(result, evaluation, words),
  ];
}

/** What is not computed says why instead of how it is doing. */
function stateCell(result: IndicatorResult, { moment, setAside }: Evaluation, words: Catalogue): Cell {
  if (setAside.some(({ indicator }) => indicator === result.id)) return words.format("report-set-aside");
  if (result.reason !== null && (result.status === "failed" || result.status === "not-applicable"))
    return words.describe(result.reason).message;
  const state = stateText(stateOf(result, moment), words);
  if (result.overridden === null) return state;
  // A decided achievement never stands alone: what was computed is beside it, why is in the annex of decisions.
  const { achievement } = result.overridden.computed;
  const computed = achievement === null ? words.format("score-none") : score(achievement, words.language);
  return { text: [state, { kind: "break" }, words.format("report-overridden", { computed })] };
}

/** It counts in the year and is not fully reached: a cause is owed for it. */
export function deviates(line: IndicatorLine): boolean {
  return counts(line) && line.result.worst.compare(HUNDRED) < 0;
}

/** Where a deviation comes from, as the office said; marked where nobody said. */
export function causeCell(line: IndicatorLine, { said, words }: TableSetting): Cell {
  if (!deviates(line)) return NOTHING;
  const of = said.get(line.indicator.id);
  if (of !== undefined && hasCause(of)) return { text: causeRuns(of, words) };
  // A mean of what is beneath deviates for the reasons that are told there.
  if (line.indicator.formula.kind === "rollup") return words.format("report-cause-beneath");
  return { text: [missingRun(words.format("report-cause"), words)] };
}

export function hasCause({ cause, causeText }: SaidOfIndicator): boolean {
  return cause !== null || causeText.trim() !== "";
}

export function causeRuns({ cause, causeText }: SaidOfIndicator, words: Catalogue): Content {
  const kind: Run[] =
    cause === null
      ? []
      : [{ kind: "text", text: words.format("report-cause-kind", { cause }), style: "strong" }];
  return [...kind, ...(kind.length > 0 && causeText !== "" ? [" "] : []), causeText];
}

/** A head over the indicators of a node: code, title, and what it came to. */
export function nodeRow(node: Node, summary: string, columns: number): Row {
  const text: Run[] = [
    ...(node.code === null ? [] : [{ kind: "text", text: `${node.code} `, style: "strong" } as const]),
    node.title,
    { kind: "text", text: `  ${summary}`, style: "quiet" },
  ];
  return { kind: "group", cells: [{ text, span: columns }] };
}
