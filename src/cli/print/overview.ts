import { rational } from "../../core/number/rational.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { figure } from "../../messages/figures.ts";
import { levelNameFor } from "../../messages/level-words.ts";
import { cells, pad, printable } from "./cells.ts";
import { titleLines } from "./plan.ts";
import type { Style } from "./style.ts";

/** What a plan holds, counted: nodes by level, indicators, yearly targets, activities, units. */
export function overviewLines(plan: Plan, style: Style): string[] {
  const { words, colours } = style;
  const indicators = plan.nodes.flatMap((node) => node.indicators);
  const counts: (readonly [string, number])[] = [
    ...plan.levels.map((level) => {
      const count = plan.nodes.filter((node) => node.level === level.id).length;
      return [printable(levelNameFor(count, level, words)), count] as const;
    }),
    [words.format("overview-indicators"), indicators.length],
    [words.format("overview-targets"), sum(indicators.map(({ targets }) => targets.length))],
    [words.format("overview-activities"), sum(plan.nodes.map(({ activities }) => activities.length))],
    [words.format("overview-units"), plan.units.length],
    [words.format("overview-involvements"), sum(plan.nodes.map(({ units }) => units.length))],
  ];
  const labelWidth = Math.max(...counts.map(([label]) => cells(label)));
  return [
    ...titleLines(plan, style),
    "",
    ...counts.map(([label, count]) => {
      const number = figure(rational(count), words.language);
      return `  ${pad(label, labelWidth)}  ${colours.bold(number.padStart(6))}`;
    }),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
