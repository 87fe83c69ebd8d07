import type { Evaluation, Result } from "../../core/evaluation/evaluation.ts";
import { sameResult } from "../../core/evaluation/same-result.ts";
import type { EvaluationShares, Shares } from "../../core/evidence-grade/shares.ts";
import type { Node, Unit } from "../../core/plan/plan.ts";
import { evidenceWords } from "../../messages/evidence-words.ts";
import { type Children, childrenOf } from "../plan-tree.ts";
import { printable, wrap } from "./cells.ts";
import { indicatorWords } from "./indicator.ts";
import { positionOf, titleLines } from "./plan.ts";
import { barWidth, rowLines } from "./row.ts";
import { legend, scoreBar, scoreWords } from "./score.ts";
import type { Style } from "./style.ts";
import { type Branch, treeLines } from "./tree.ts";

/**
 * An evaluation for people: the body and the areas first, then the tree down to the indicators, then the units; or,
 * with a node, the branch under it alone.
 */
export function evaluationLines(
  evaluation: Evaluation,
  under: Node | null,
  shares: EvaluationShares,
  style: Style,
): string[] {
  const own = under === null ? shares.body : (shares.nodes.get(under.id) ?? null);
  const children = childrenOf(evaluation.plan);
  const roots = under === null ? (children.get(null) ?? []) : [under];
  const branches = roots.map((node) => nodeBranch(node, evaluation, children, style));
  const tree = treeLines(branches, style);
  const rests = restsLines(own, style);
  if (under !== null) return [...headLines(evaluation, style), ...rests, "", ...tree];
  return [
    ...headLines(evaluation, style),
    ...rests,
    "",
    ...resultRow("", style.words.format("body"), evaluation.body, style.width, style),
    ...roots.flatMap((node) => nodeRow(node, evaluation, style.width, style)),
    "",
    ...legend(style),
    "",
    ...tree,
    ...unitLines(evaluation, style),
  ];
}

/** Which plan, which year, what was known, by which rules. */
export function headLines({ plan, moment, policy }: Evaluation, style: Style): string[] {
  const { words, colours, width } = style;
  const told = words.format("evaluation-moment", {
    year: moment.year,
    date: moment.observedUpTo,
    policy: policy.id,
    version: policy.version,
  });
  return [...titleLines(plan, style), ...wrap(told, width).map((line) => colours.dim(line))];
}

/** What the first score rests on, and so all: a file says of no row how it was recorded, so that no row has a grade of its own. */
function restsLines(shares: Shares | null, { words, colours, width }: Style): string[] {
  const rests = shares && evidenceWords(shares, words);
  if (rests === null) return [];
  return wrap(`${rests} ${words.format("evaluation-grades")}`, width).map((line) => colours.dim(line));
}

/** "97,09 · copertura…" behind its bar. */
export function resultWords(result: Result, style: Style): string {
  return `${scoreBar(result, barWidth(style), style)}  ${scoreWords(result, style)}`;
}

function resultRow(mark: string, title: string, result: Result, room: number, style: Style): string[] {
  return rowLines({ mark, title, said: resultWords(result, style), strong: true }, room, style);
}

function nodeRow(node: Node, { nodes }: Evaluation, room: number, style: Style): string[] {
  const mark = node.code === null ? "" : `${printable(node.code)} `;
  const result = nodes.get(node.id);
  return result === undefined ? [] : resultRow(mark, printable(node.title), result, room, style);
}

function nodeBranch(node: Node, evaluation: Evaluation, children: Children, style: Style): Branch {
  const result = evaluation.nodes.get(node.id);
  const programmed = result?.programmed ?? null;
  // Where a roll-up feeds the node, the mean of the children says the same thing twice.
  const differs = programmed !== null && result !== undefined && !sameResult(programmed, result);
  return {
    lines: (room) => nodeRow(node, evaluation, room, style),
    children: [
      ...node.indicators.map((indicator) => indicatorBranch(indicator.id, indicator.name, evaluation, style)),
      ...(differs ? [programmedBranch(programmed, style)] : []),
      ...(children.get(node.id) ?? []).map((child) => nodeBranch(child, evaluation, children, style)),
    ],
  };
}

function indicatorBranch(id: string, name: string, { indicators }: Evaluation, style: Style): Branch {
  const result = indicators.get(id);
  const said = result === undefined ? "" : indicatorWords(result, style);
  const row = { mark: `${positionOf({ id })} `, title: printable(name), said, strong: false };
  return { lines: (room) => rowLines(row, room, style), children: [] };
}

/** What the children would give, where the node is scored by its own indicators instead. */
function programmedBranch(result: Result, style: Style): Branch {
  const title = style.words.format("programmed-view");
  const row = { mark: "", title, said: resultWords(result, style), strong: false };
  return { lines: (room) => rowLines(row, room, style), children: [] };
}

/** The units as a tree: offices under services, services under areas. */
function unitLines({ plan, units }: Evaluation, style: Style): string[] {
  const known = new Set(plan.units.map(({ code }) => code));
  const children = new Map<string | null, Unit[]>();
  for (const unit of plan.units) {
    const above = unit.parent !== null && known.has(unit.parent) ? unit.parent : null;
    children.set(above, [...(children.get(above) ?? []), unit]);
  }
  const seen = new Set<string>();
  const branch = (unit: Unit): Branch => {
    seen.add(unit.code);
    const result = units.get(unit.code);
    const said = result === undefined ? "" : resultWords(result, style);
    const row = { mark: `${printable(unit.code)} `, title: printable(unit.name), said, strong: true };
    const below = (children.get(unit.code) ?? []).filter(({ code }) => !seen.has(code));
    return { lines: (room) => rowLines(row, room, style), children: below.map(branch) };
  };
  const branches = (children.get(null) ?? []).map(branch);
  if (branches.length === 0) return [];
  return ["", style.colours.bold(style.words.format("overview-units")), ...treeLines(branches, style)];
}
