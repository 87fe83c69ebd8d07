import { deviationOf } from "../../../core/evaluation/deviation.ts";
import { deviationWords } from "../../../messages/deviation-words.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { valueWords } from "../../../messages/value-words.ts";
import type { Block, Cell, Column, Row } from "../../writing/report.ts";
import { doubting, NOTHING, restingCell, restingName, scoreCell, titled } from "../cells.ts";
import { causeRuns, hasCause, type IndicatorLine } from "../indicator-table.ts";
import { planTree } from "../plan-tree.ts";
import type { MonitoringData } from "./monitoring-data.ts";

/** Everything asked: value, target, achievement, forecast, light, deviation, cause, corrective action. */
export function roundTable(data: MonitoringData): readonly Block[] {
  const { words } = data;
  const head = (name: string, share: number, align: Column["align"] = "start"): Column => ({
    head: words.format(name),
    share,
    align,
  });
  const columns = [
    head("report-column-indicator", 3),
    head("report-column-target", 1.3, "end"),
    head("report-column-value", 1.3, "end"),
    head("report-column-achievement", 1.1, "end"),
    head("report-column-forecast", 1.2, "end"),
    head("report-column-light", 1.2),
    head("report-column-deviation", 1.5, "end"),
    head("report-column-cause", 2.3),
    head("report-column-action", 2.3),
  ];
  return [
    {
      kind: "table",
      caption: words.format("report-table-indicators"),
      sheet: words.format("report-sheet-indicators"),
      columns,
      rows: grouped(data, columns.length),
    },
  ];
}

/** Under the root that each belongs to. */
function grouped({ evaluation, lines, ...data }: MonitoringData, span: number): readonly Row[] {
  const tree = planTree(evaluation.plan);
  const byNode = new Map<string, IndicatorLine[]>();
  for (const line of lines) {
    const own = byNode.get(line.node.id);
    if (own) own.push(line);
    else byNode.set(line.node.id, [line]);
  }
  return tree.roots.flatMap(({ key, node }): readonly Row[] => {
    const own = [node, ...tree.beneath(key).map((one) => one.node)].flatMap(({ id }) => byNode.get(id) ?? []);
    if (own.length === 0) return [];
    return [
      { kind: "group", cells: [{ text: titled(node.code, node.title), span }] },
      ...own.map((line) => ({ cells: cellsOf(line, data) })),
    ];
  });
}

function cellsOf(
  { indicator, result }: IndicatorLine,
  { said, words, shares: all, doubts }: Pick<MonitoringData, "said" | "words" | "shares" | "doubts">,
): Cell[] {
  const of = said.get(indicator.id);
  const shares = all?.indicators.get(indicator.id);
  const name = restingName(titled(indicator.id, indicator.name), shares, words);
  const deviation = deviationOf(result);
  const text = (some: string | undefined): string => (some === undefined || some === "" ? NOTHING : some);
  return [
    { text: doubting(name, doubts?.get(indicator.id)?.doubts, words) },
    result.target === null ? NOTHING : targetWords(result.target, words),
    valueWords(result, words) ?? words.format("report-no-value"),
    restingCell(scoreCell(result.achievement, words), shares, words),
    text(of?.forecast),
    words.format("report-light", { light: of?.light ?? "none" }),
    deviation === null ? NOTHING : deviationWords(deviation, words),
    of !== undefined && hasCause(of) ? { text: causeRuns(of, words) } : NOTHING,
    text(of?.correctiveAction),
  ];
}
