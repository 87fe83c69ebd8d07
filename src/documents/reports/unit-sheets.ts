import { isOver, stateOf } from "../../core/evaluation/state.ts";
import type { Unit } from "../../core/plan/plan.ts";
import { dateWords } from "../../messages/date-words.ts";
import { score } from "../../messages/figures.ts";
import type { Block, Fact, Report } from "../writing/report.ts";
import { scoreRuns, stateText, titled } from "./cells.ts";
import {
  CAUSE_COLUMN,
  causeCell,
  counts,
  type IndicatorLine,
  indicatorCells,
  indicatorColumns,
} from "./indicator-table.ts";
import { type KeyedNode, planTree } from "./plan-tree.ts";
import { referenceFacts } from "./references.ts";
import type { ReportData, Said } from "./report-data.ts";
import { type ResultLine, resultTable } from "./result-table.ts";
import { inOrder } from "./units.ts";

export interface UnitSheetsData extends ReportData {
  readonly said: Said;
  /** Codes of the units that answer for an indicator. */
  readonly answering: (indicator: string) => readonly string[];
  /** Code of the one unit asked for; null for all. */
  readonly unit: string | null;
}

/** What one unit is in: linear to find for all of them at once. */
interface Involvement {
  readonly nodes: KeyedNode[];
  readonly lines: IndicatorLine[];
}

/** The sheet of a unit, or those of all: its result, the nodes in which it is involved, the indicators it answers for. */
export function unitSheets(data: UnitSheetsData): Report {
  const { body, evaluation, words, unit: only } = data;
  const { moment, plan } = evaluation;
  const year = String(moment.year);
  const involvements = involvementsOf(data);
  const units = inOrder(plan.units).map(({ unit }) => unit);
  const shown = units.filter(({ code }) => (only === null ? involvements.has(code) : code === only));
  const named = (unit: Unit): string => (unit.name === "" ? unit.code : `${unit.code} ${unit.name}`);
  const [first] = shown;
  return {
    title:
      only === null || first === undefined
        ? words.format("report-units-title", { year })
        : words.format("report-unit-title", { unit: named(first), year }),
    subtitle: words.format("report-unit-subtitle", { date: dateWords(moment.observedUpTo, words) }),
    body,
    language: words.language,
    date: moment.knownUpTo,
    references: referenceFacts(data),
    blocks: [
      ...(only === null ? [{ kind: "contents", depth: 1 } as const] : []),
      meaning(data),
      ...shown.flatMap((unit, index): Block[] => [
        ...(index === 0 ? [] : [{ kind: "page-break" } as const]),
        ...sheet(unit, involvements.get(unit.code), data),
      ]),
    ],
  };
}

function meaning({ evaluation, words }: UnitSheetsData): Block {
  const id = isOver(evaluation.moment) ? "report-official-meaning" : "report-interim-meaning";
  return { kind: "note", tone: "information", text: words.format(id) };
}

function involvementsOf({ evaluation, answering }: UnitSheetsData): ReadonlyMap<string, Involvement> {
  const found = new Map<string, Involvement>();
  const of = (code: string): Involvement => {
    const known = found.get(code) ?? { nodes: [], lines: [] };
    found.set(code, known);
    return known;
  };
  for (const one of planTree(evaluation.plan).all) {
    for (const code of new Set(one.node.units)) of(code).nodes.push(one);
    for (const indicator of one.node.indicators) {
      const result = evaluation.indicators.get(indicator.id);
      if (result === undefined) continue;
      for (const code of answering(indicator.id)) of(code).lines.push({ node: one.node, indicator, result });
    }
  }
  return found;
}

function sheet(unit: Unit, involvement: Involvement | undefined, data: UnitSheetsData): readonly Block[] {
  const { evaluation, words } = data;
  const { nodes = [], lines = [] } = involvement ?? {};
  const fact = (name: string, value: Fact["value"]): Fact => ({
    label: words.format(`report-fact-${name}`),
    value,
  });
  const result = nodes.length === 0 ? undefined : evaluation.units.get(unit.code);
  const above = evaluation.plan.units.find(({ code }) => code === unit.parent);
  const counted = lines.filter(counts);
  const missing = counted.filter(({ result: { status } }) => status === "missing").length;
  const facts = [
    ...(above === undefined ? [] : [fact("part-of", titled(above.code, above.name))]),
    ...(result === undefined
      ? [fact("result", words.format("report-unit-not-involved"))]
      : [
          fact("state", stateText(stateOf(result, evaluation.moment), words)),
          ...(isOver(evaluation.moment)
            ? [
                fact(
                  "official",
                  words.format("report-official", { official: score(result.worst, words.language) }),
                ),
              ]
            : []),
          fact(isOver(evaluation.moment) ? "measured" : "result", scoreRuns(result, words)),
        ]),
    fact("nodes", words.format("report-count", { count: nodes.length })),
    fact("indicators", words.format("report-unit-owed", { indicators: counted.length, missing })),
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
    return result === undefined ? [] : [{ name: titled(node.code, node.title), result }];
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
  const { evaluation, said, words } = data;
  if (lines.length === 0) return [{ kind: "paragraph", text: words.format("report-unit-no-indicators") }];
  const official = isOver(evaluation.moment);
  const setting = { evaluation, said, words, official };
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
