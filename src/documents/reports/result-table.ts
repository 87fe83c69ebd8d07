import type { NodeResult } from "../../core/evaluation/evaluation.ts";
import { stateOf } from "../../core/evaluation/state.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import type { Cell, Column, Content, Row, Table } from "../writing/report.ts";
import { barCell, coverageCell, resting, scoreCell, stateText } from "./cells.ts";
import type { ReportData } from "./report-data.ts";

/** Something scored, under the name by which a table lists it. */
export interface ResultLine {
  readonly name: Content;
  readonly result: NodeResult;
  /** What the result rests on. */
  readonly shares?: Shares | undefined;
  /** It sums up those above. */
  readonly total?: boolean;
}

interface Setting extends Pick<ReportData, "evaluation" | "words"> {
  readonly caption: string;
  readonly sheet: string;
  /** Head of the first column. */
  readonly head: string;
  readonly official: boolean;
}

/**
 * Results of nodes, units or the body. At the end of the year the official figure is the worst that the missing data
 * allow, and what was measured stands beside it; before, the score on what is measured, with its interval.
 */
export function resultTable(lines: readonly ResultLine[], setting: Setting): Table {
  const { caption, sheet, head, official, words } = setting;
  const named = (name: string): string => words.format(name);
  const columns: readonly Column[] = [
    { head, share: 2.9 },
    {
      head: named(official ? "report-column-official" : "report-column-score"),
      align: "end",
      share: 1.4,
    },
    ...(official ? [{ head: named("report-column-measured"), align: "end", share: 1.4 } as const] : []),
    { head: named("report-column-coverage"), align: "end", share: 1.4 },
    ...(official ? [] : [{ head: named("report-column-worst"), align: "end", share: 1.4 } as const]),
    { head: named("report-column-best"), align: "end", share: 1.4 },
    { head: named("report-column-bar"), share: 2.2 },
    { head: named("report-column-state"), share: 2 },
  ];
  return { kind: "table", caption, sheet, columns, rows: lines.map((line) => resultRow(line, setting)) };
}

function resultRow(
  { name, result, shares, total }: ResultLine,
  { evaluation, words, official }: Setting,
): Row {
  const cells: Cell[] = [
    { text: resting(name, shares, words) },
    scoreCell(official ? result.worst : result.score, words),
    ...(official ? [scoreCell(result.score, words)] : []),
    coverageCell(result.coverage, words),
    ...(official ? [] : [scoreCell(result.worst, words)]),
    scoreCell(result.best, words),
    barCell(result),
    stateText(stateOf(result, evaluation.moment), words),
  ];
  return total ? { kind: "total", cells } : { cells };
}
