import type { Dimension } from "../../../core/plan/plan.ts";
import type { Block } from "../../writing/report.ts";
import { counts, type IndicatorLine, indicatorCells, indicatorColumns, linesOf } from "../indicator-table.ts";
import { narrated } from "../narratives/narrated.ts";
import type { RelazioneData } from "./relazione-data.ts";

const ECONOMY: ReadonlySet<Dimension | null> = new Set<Dimension | null>(["resources", "efficiency"]);

/** Resources, efficiency and economy: what people tell of accounts and staff, and the plan's indicators of these kinds. */
export function resources(data: RelazioneData): readonly Block[] {
  const { evaluation, words, said, shares, doubts } = data;
  const lines = linesOf(evaluation.plan.nodes, evaluation).filter(
    (line) => ECONOMY.has(line.indicator.dimension) && counts(line),
  );
  return [...narrated({ id: "resources" }, data), ...table()];

  function table(): readonly Block[] {
    if (lines.length === 0)
      return [{ kind: "paragraph", style: "small", text: words.format("report-no-resources") }];
    const setting = { evaluation, words, said, shares, doubts, official: true };
    return [
      {
        kind: "table",
        caption: words.format("report-table-resources"),
        sheet: words.format("report-sheet-resources"),
        columns: indicatorColumns(words, true),
        rows: lines.map((line: IndicatorLine) => ({ cells: indicatorCells(line, setting) })),
      },
    ];
  }
}
