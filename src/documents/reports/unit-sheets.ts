import { isOver } from "../../core/evaluation/state.ts";
import type { Unit } from "../../core/plan/plan.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Block, Report } from "../writing/report.ts";
import { planTree } from "./plan-tree.ts";
import { referenceFacts } from "./references.ts";
import { type Involvement, type UnitSheetsData, unitSheet } from "./unit-sheet.ts";
import { inOrder } from "./units.ts";

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
        ...unitSheet(unit, involvements.get(unit.code), data),
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
