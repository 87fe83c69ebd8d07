import { isOver, stateOf } from "../../core/evaluation/state.ts";
import type { Unit } from "../../core/plan/plan.ts";
import { score } from "../../messages/figures.ts";
import type { Block, Fact } from "../writing/report.ts";
import { scoreRuns, stateText, titled } from "./cells.ts";
import {
  CAUSE_COLUMN,
  causeCell,
  counts,
  type IndicatorLine,
  indicatorCells,
  indicatorColumns,
} from "./indicator-table.ts";
import type { KeyedNode } from "./plan-tree.ts";
import type { ReportData, Said } from "./report-data.ts";
import { type ResultLine, resultTable } from "./result-table.ts";

export interface UnitSheetsData extends ReportData {
  readonly said: Said;
  /** Codes of the units that answer for an indicator. */
  readonly answering: (indicator: string) => readonly string[];
  /** Code of the one unit asked for; null for all. */
  readonly unit: string | null;
}

/** What one unit is in: linear to find for all of them at once. */
export interface Involvement {
  readonly nodes: KeyedNode[];
  readonly lines: IndicatorLine[];
}

/** One unit: how it is doing, in what it is involved, what it answers for. */
export function unitSheet(
  unit: Unit,
  involvement: Involvement | undefined,
  data: UnitSheetsData,
): readonly Block[] {
  const { evaluation, words } = data;
  const { nodes = [], lines = [] } = involvement ?? {};
  const fact = (name: string, value: Fact["value"]): Fact => ({
    label: words.format(name),
    value,
  });
  const result = nodes.length === 0 ? undefined : evaluation.units.get(unit.code);
  const above = evaluation.plan.units.find(({ code }) => code === unit.parent);
  const counted = lines.filter(counts);
  const missing = counted.filter(({ result: { status } }) => status === "missing").length;
  const facts = [
    ...(above === undefined ? [] : [fact("report-fact-part-of", titled(above.code, above.name))]),
    ...(result === undefined
      ? [fact("report-fact-result", words.format("report-unit-not-involved"))]
      : [
          fact("report-fact-state", stateText(stateOf(result, evaluation.moment), words)),
          ...(isOver(evaluation.moment)
            ? [
                fact(
                  "report-fact-official",
                  words.format("report-official", { official: score(result.worst, words.language) }),
                ),
              ]
            : []),
          fact(
            isOver(evaluation.moment) ? "report-fact-measured" : "report-fact-result",
            scoreRuns(result, words, data.shares?.units.get(unit.code)),
          ),
        ]),
    fact("report-fact-nodes", words.format("report-count", { count: nodes.length })),
    fact("report-fact-indicators", words.format("report-unit-owed", { indicators: counted.length, missing })),
  ];
  return [
    { kind: "heading", level: 1, text: titled(unit.code, unit.name) },
    { kind: "facts", facts },
    ...nodesTable(unit, nodes, data),
    ...indicatorsTable(unit, counted, data),
  ];
}

function nodesTable({ code }: Unit, nodes: readonly KeyedNode[], data: UnitSheetsData): readonly Block[] {
  const { evaluation, words } = data;
  const lines = nodes.flatMap(({ key, node }): ResultLine[] => {
    const result = evaluation.nodes.get(key);
    const shares = data.shares?.nodes.get(key);
    return result === undefined ? [] : [{ name: titled(node.code, node.title), result, shares }];
  });
  if (lines.length === 0) return [];
  return [
    resultTable(lines, {
      evaluation,
      words,
      official: isOver(evaluation.moment),
      caption: words.format("report-table-unit-nodes", { unit: code }),
      sheet: words.format("report-sheet-unit-nodes", { unit: code }),
      head: words.format("report-column-node"),
    }),
  ];
}

function indicatorsTable(
  { code }: Unit,
  lines: readonly IndicatorLine[],
  data: UnitSheetsData,
): readonly Block[] {
  const { evaluation, said, words, shares, doubts } = data;
  if (lines.length === 0) return [{ kind: "paragraph", text: words.format("report-unit-no-indicators") }];
  const official = isOver(evaluation.moment);
  const setting = { evaluation, said, words, shares, doubts, official };
  const explained = lines.some(({ indicator }) => said.has(indicator.id));
  return [
    {
      kind: "table",
      caption: words.format("report-table-unit-indicators", { unit: code }),
      sheet: words.format("report-sheet-unit-indicators", { unit: code }),
      columns: [
        ...indicatorColumns(words, official),
        ...(explained ? [{ head: words.format("report-column-cause"), share: CAUSE_COLUMN }] : []),
      ],
      rows: lines.map((line) => ({
        cells: [...indicatorCells(line, setting), ...(explained ? [causeCell(line, setting)] : [])],
      })),
    },
  ];
}
