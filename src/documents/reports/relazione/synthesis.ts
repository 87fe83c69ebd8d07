import type { Evaluation } from "../../../core/evaluation/evaluation.ts";
import { STATES, stateOf } from "../../../core/evaluation/state.ts";
import { levelNameFor } from "../../../messages/level-words.ts";
import type { Block, Fact } from "../../writing/report.ts";
import { titled } from "../cells.ts";
import { counts, deviates, linesOf } from "../indicator-table.ts";
import { narrated } from "../narratives/narrated.ts";
import { strategicObjectives } from "../narratives/narrative-sections.ts";
import { planTree } from "../plan-tree.ts";
import type { ReportData } from "../report-data.ts";
import { type ResultLine, resultTable } from "../result-table.ts";
import type { RelazioneData } from "./relazione-data.ts";

/** What the administration is: the body in figures, as its plan knows it, and what people write of it. */
export function administration(data: RelazioneData): readonly Block[] {
  const { plan } = data.evaluation;
  const { words } = data;
  const fact = (label: string, count: number): Fact => ({
    label,
    value: words.format("report-count", { count }),
  });
  const indicators = plan.nodes.reduce((sum, node) => sum + node.indicators.length, 0);
  const facts = [
    fact(words.format("report-count-units"), plan.units.length),
    ...plan.levels.map((level) => {
      const count = plan.nodes.filter((node) => node.level === level.id).length;
      return fact(levelNameFor(count, level, words), count);
    }),
    fact(words.format("report-count-indicators"), indicators),
  ];
  return [...narrated({ id: "administration" }, data), { kind: "facts", facts }];
}

/** The body and its areas, at a glance (for citizens: CiVIT, delibera 5/2012, par. 3.2). */
export function results(data: RelazioneData): readonly Block[] {
  return [
    ...narrated({ id: "results" }, data),
    areaTable(data, true),
    { kind: "paragraph", text: countsInWords(data.evaluation, data) },
  ];
}

/** The areas, with the body as their sum. */
export function areaTable(data: ReportData, official: boolean): Block {
  const { evaluation, words, body, shares } = data;
  const { plan, nodes } = evaluation;
  const areas = planTree(plan).roots.flatMap(({ key, node }): ResultLine[] => {
    const result = nodes.get(key);
    return result === undefined
      ? []
      : [{ name: titled(node.code, node.title), result, shares: shares?.nodes.get(key) }];
  });
  return resultTable([...areas, { name: body, result: evaluation.body, shares: shares?.body, total: true }], {
    evaluation,
    words,
    official,
    caption: words.format("report-table-areas"),
    sheet: words.format("report-sheet-areas"),
    head: plan.levels[0]?.label ?? words.format("report-column-area"),
  });
}

/** "Dei 77 indicatori con un target nel 2018: 40 raggiunti, 12 non raggiunti, 25 senza dati." */
export function countsInWords(evaluation: Evaluation, { words }: Pick<ReportData, "words">): string {
  const lines = linesOf(evaluation.plan.nodes, evaluation).filter(counts);
  const by = STATES.map((state) => ({
    state,
    count: lines.filter(({ result }) => stateOf(result, evaluation.moment) === state).length,
  }));
  const told = by
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => words.format("report-state-count", { count, state }));
  return words.format("report-states", {
    total: lines.length,
    year: String(evaluation.moment.year),
    states: told.join(", "),
  });
}

/** What went wrong or may, and what there is to gain; where the figures say so, a pointer to them. */
export function criticalities(data: RelazioneData): readonly Block[] {
  const { evaluation, words } = data;
  const lines = linesOf(evaluation.plan.nodes, evaluation);
  const count = lines.filter(deviates).length;
  const link = words.format("report-part-annex-deviations");
  return [
    ...(count === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: [
              `${words.format("report-deviating", { count, total: lines.filter(counts).length })} `,
              { kind: "link", text: link, to: "#annex-deviations" },
              ".",
            ],
          } as const,
        ]),
    ...narrated({ id: "criticalities" }, data),
    ...narrated({ id: "opportunities" }, data),
  ];
}

/** How many strategic objectives are fully reached, for the first line of their chapter. */
export function reachedObjectives({ plan, nodes, moment }: Evaluation): { reached: number; total: number } {
  const objectives = strategicObjectives(plan).flatMap(({ id }) => nodes.get(id) ?? []);
  const reached = objectives.filter((result) => stateOf(result, moment) === "reached").length;
  return { reached, total: objectives.length };
}
