import { stateOf } from "../../../core/evaluation/state.ts";
import { partsWords } from "../../../messages/evidence-words.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import type { Block, Row, Table } from "../../writing/report.ts";
import { NOTHING, resting, scoreCell, scoreRuns, stateText, titled } from "../cells.ts";
import {
  CAUSE_COLUMN,
  causeCell,
  type IndicatorLine,
  indicatorCells,
  indicatorColumns,
  linesOf,
  nodeRow,
  type TableSetting,
} from "../indicator-table.ts";
import { narrated } from "../narratives/narrated.ts";
import { strategicObjectives } from "../narratives/narrative-sections.ts";
import { type KeyedNode, planTree } from "../plan-tree.ts";
import { type ResultLine, resultTable } from "../result-table.ts";
import type { RelazioneData } from "./relazione-data.ts";
import { reachedObjectives } from "./synthesis.ts";

/** Each strategic objective: what it came to, by its own indicators and by what was in programme, and why. */
export function strategic(data: RelazioneData): readonly Block[] {
  const { evaluation, words } = data;
  const objectives = strategicKeyed(data);
  const lines = objectives.flatMap(({ key, node }): ResultLine[] => {
    const result = evaluation.nodes.get(key);
    const shares = data.shares?.nodes.get(key);
    return result === undefined ? [] : [{ name: titled(node.code, node.title), result, shares }];
  });
  const table = resultTable(lines, {
    evaluation,
    words,
    official: true,
    caption: words.format("report-table-strategic"),
    sheet: words.format("report-sheet-strategic"),
    head: words.format("report-column-objective"),
  });
  return [
    { kind: "paragraph", text: words.format("report-objectives-reached", reachedObjectives(evaluation)) },
    table,
    ...objectives.flatMap((one) => objective(one, data)),
  ];
}

function objective({ key, node }: KeyedNode, data: RelazioneData): readonly Block[] {
  const { evaluation, words } = data;
  const result = evaluation.nodes.get(key);
  const lines = linesOf([node], evaluation);
  const setting = settingOf(data);
  return [
    { kind: "heading", level: 3, text: titled(node.code, node.title) },
    ...(result === undefined
      ? []
      : [{ kind: "paragraph", text: scoreRuns(result, words, data.shares?.nodes.get(key)) } as const]),
    ...(result?.programmed
      ? [
          {
            kind: "paragraph",
            style: "small",
            text: [`${words.format("report-programmed")} `, ...scoreRuns(result.programmed, words)],
          } as const,
        ]
      : []),
    ...narrated({ id: `objective.${node.id}`, topic: "narrative-objective", required: false }, data),
    ...(lines.length === 0
      ? [{ kind: "paragraph", text: words.format("report-no-own-indicators") } as const]
      : [
          withCauses(
            words.format("report-table-indicators-of", { name: node.code ?? node.title }),
            words.format("report-sheet-of", { name: node.code ?? node.title }),
            lines.map((line) => ({ cells: [...indicatorCells(line, setting), causeCell(line, setting)] })),
            data,
          ),
        ]),
  ];
}

/** What the strategic objectives were to be reached by: programmes, operational objectives, actions. */
export function operational(data: RelazioneData): readonly Block[] {
  const { evaluation, words } = data;
  const tree = planTree(evaluation.plan);
  const setting = settingOf(data);
  const columns = indicatorColumns(words, true).length + 1;
  return strategicKeyed(data).flatMap(({ key, node }): readonly Block[] => {
    const rows = tree.beneath(key).flatMap((one): readonly Row[] => {
      const lines = linesOf([one.node], evaluation);
      if (lines.length === 0) return [bareRow(one, data)];
      return [
        nodeRow(one.node, summaryOf(one, data), columns),
        ...lines.map((line: IndicatorLine) => ({
          cells: [...indicatorCells(line, setting), causeCell(line, setting)],
        })),
      ];
    });
    const name = node.code ?? node.title;
    const heading = { kind: "heading", level: 3, text: titled(node.code, node.title) } as const;
    if (rows.length === 0)
      return [heading, { kind: "paragraph", text: words.format("report-nothing-beneath") }];
    const caption = words.format("report-table-operational", { name });
    return [heading, withCauses(caption, words.format("report-sheet-operational", { name }), rows, data)];
  });
}

function withCauses(caption: string, sheet: string, rows: readonly Row[], data: RelazioneData): Table {
  const { words } = data;
  const columns = [
    ...indicatorColumns(words, true),
    { head: words.format("report-column-cause"), share: CAUSE_COLUMN },
  ];
  return { kind: "table", caption, sheet, columns, rows };
}

function settingOf({ evaluation, said, words, shares, doubts }: RelazioneData): TableSetting {
  return { evaluation, said, words, shares, doubts, official: true };
}

/** A node without indicators of its own: what it came to stands in the columns of its own row. */
function bareRow({ key, node }: KeyedNode, { evaluation, shares: all, words }: RelazioneData): Row {
  const result = evaluation.nodes.get(key);
  const level = evaluation.plan.levels.find(({ id }) => id === node.level)?.label ?? node.level;
  const name = [
    ...(node.code === null ? [] : [{ kind: "text", text: `${node.code} `, style: "strong" } as const]),
    node.title,
    { kind: "text", text: ` · ${level}`, style: "quiet" } as const,
  ];
  const shares = all?.nodes.get(key);
  return {
    cells: [
      { text: resting(name, shares, words) },
      NOTHING,
      NOTHING,
      NOTHING,
      scoreCell(result?.worst ?? null, words),
      NOTHING,
      result === undefined ? NOTHING : stateText(stateOf(result, evaluation.moment), words),
      NOTHING,
    ],
  };
}

/** "Obiettivo operativo · 87,50 · copertura 85 %": the level, and the official figure with what is measured. */
function summaryOf({ key, node }: KeyedNode, { evaluation, shares, words }: RelazioneData): string {
  const level = evaluation.plan.levels.find(({ id }) => id === node.level)?.label ?? node.level;
  const result = evaluation.nodes.get(key);
  const said = result && scoreWords(result, words);
  if (result === undefined || !said) return `${level} · ${words.format("score-none")}`;
  const own = shares?.nodes.get(key);
  const rests = own ? partsWords(own, words) : null;
  const told = [level, score(result.worst, words.language), said.coverage];
  return [...told, ...(rests === null ? [] : [rests])].join(" · ");
}

function strategicKeyed({ evaluation: { plan } }: RelazioneData): readonly KeyedNode[] {
  const strategicNodes = new Set(strategicObjectives(plan));
  return planTree(plan).all.filter(({ node }) => strategicNodes.has(node));
}
