import type { Block, Row, Table } from "../writing/report.ts";
import { missingRun, titled } from "./cells.ts";
import {
  CAUSE_COLUMN,
  causeCell,
  deviates,
  type IndicatorLine,
  indicatorCells,
  indicatorColumns,
  linesOf,
  type TableSetting,
} from "./indicator-table.ts";
import { planTree } from "./plan-tree.ts";
import type { ReportData, Said } from "./report-data.ts";

interface Setting extends Pick<ReportData, "evaluation" | "words" | "shares" | "doubts"> {
  readonly said: Said;
  readonly official: boolean;
  /** Only what deviates; else every indicator of the plan. */
  readonly only: "deviating" | "all";
}

/** Indicators with their deviations, causes and corrective actions, under the area that each belongs to. */
export function deviationTable({ only, ...setting }: Setting): readonly Block[] {
  const { evaluation, words } = setting;
  const columns = [
    ...indicatorColumns(words, setting.official),
    { head: words.format("report-column-cause"), share: CAUSE_COLUMN },
    { head: words.format("report-column-action"), share: 2.2 },
  ];
  const tree = planTree(evaluation.plan);
  const rows = tree.roots.flatMap(({ key, node }): readonly Row[] => {
    const nodes = [node, ...tree.beneath(key).map((one) => one.node)];
    const lines = linesOf(nodes, evaluation).filter((line) => only === "all" || deviates(line));
    if (lines.length === 0) return [];
    const head = {
      kind: "group",
      cells: [{ text: titled(node.code, node.title), span: columns.length }],
    } as const;
    return [head, ...lines.map((line) => rowOf(line, setting))];
  });
  if (rows.length === 0) return [{ kind: "paragraph", text: words.format("report-no-deviation") }];
  const table: Table = {
    kind: "table",
    caption: words.format("report-table-deviations"),
    sheet: words.format("report-sheet-deviations"),
    columns,
    rows,
    notes: [words.format("report-deviation-meaning")],
  };
  return [table];
}

function rowOf(line: IndicatorLine, setting: TableSetting): Row {
  const { said, words } = setting;
  const of = said.get(line.indicator.id);
  const action = of?.correctiveAction.trim() ?? "";
  const owed = setting.official ? false : deviates(line) && of !== undefined && action === "";
  return {
    cells: [
      ...indicatorCells(line, setting),
      causeCell(line, setting),
      owed ? { text: [missingRun(words.format("report-action"), words)] } : action === "" ? "–" : action,
    ],
  };
}
