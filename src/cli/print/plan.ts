import type { Indicator, Node, Plan } from "../../core/plan/plan.ts";
import { figure } from "../../messages/figures.ts";
import { targetWords, withUnit } from "../../messages/target-words.ts";
import { type Children, childrenOf } from "../plan-tree.ts";
import { cells, printable, wrap } from "./cells.ts";
import type { Style } from "./style.ts";
import { type Branch, treeLines } from "./tree.ts";

/** The whole plan: what it is, then its tree down to the indicators. */
export function planLines(plan: Plan, style: Style): string[] {
  return [...titleLines(plan, style), "", ...branchLines(plan, null, style)];
}

/** The plan's title and its years. */
export function titleLines(plan: Plan, { words, colours, width }: Style): string[] {
  const period =
    plan.period === null ? "" : words.format("plan-period", { from: plan.period.from, to: plan.period.to });
  const title = [printable(plan.title), period].filter((part) => part !== "").join(" · ");
  return wrap(title === "" ? words.format("plan-untitled") : title, width).map((line) => colours.bold(line));
}

/** The tree under a node, or the whole of it under null. */
export function branchLines(plan: Plan, under: string | null, style: Style): string[] {
  const children = childrenOf(plan);
  const labels = new Map(plan.levels.map(({ id, label }) => [id, label]));
  const branches = (children.get(under) ?? []).map((node) => nodeBranch(node, children, labels, style));
  return treeLines(branches, style);
}

function nodeBranch(
  node: Node,
  children: Children,
  labels: ReadonlyMap<string, string>,
  style: Style,
): Branch {
  return {
    lines: (width) => nodeLines(node, labels.get(node.level) ?? node.level, width, style),
    children: [
      ...node.indicators.map((indicator) => ({
        lines: (width: number) => indicatorLines(indicator, width, style),
        children: [],
      })),
      ...(children.get(node.id) ?? []).map((child) => nodeBranch(child, children, labels, style)),
    ],
  };
}

/** "A.1 Title", and the level in grey behind the last line. */
function nodeLines({ code, title }: Node, label: string, width: number, { colours }: Style): string[] {
  const mark = code === null ? "" : `${printable(code)} `;
  const level = `  ${printable(label).toLowerCase()}`;
  const indent = " ".repeat(Math.max(2, cells(mark)));
  const lines = wrap(printable(title), width - indent.length);
  return lines.map((line, index) => {
    const head = index === 0 ? mark : indent;
    const fits = cells(head) + cells(line) + cells(level) <= width;
    const tail = index === lines.length - 1 && fits ? colours.dim(level) : "";
    return `${colours.bold(head)}${line}${tail}`;
  });
}

/** The name, then weight, starting value and targets in grey. */
export function indicatorLines(indicator: Indicator, width: number, style: Style): string[] {
  const { words, colours } = style;
  const mark = `${positionOf(indicator)} `;
  const indent = " ".repeat(mark.length);
  const room = width - mark.length;
  return [
    ...wrap(printable(indicator.name), room).map(
      (line, index) => `${index === 0 ? colours.cyan(mark) : indent}${line}`,
    ),
    ...wrap(factsOf(indicator, words), room).map((line) => `${indent}${colours.dim(line)}`),
  ];
}

/** The place of an indicator in its node: the number after the slash of its id. */
export function positionOf({ id }: { readonly id: string }): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

function factsOf({ weight, baseline, targets }: Indicator, words: Style["words"]): string {
  const facts = [
    weight === null ? null : words.format("fact-weight", { weight: figure(weight, words.language) }),
    baseline.value === null
      ? null
      : words.format("fact-baseline", { value: withUnit(baseline.value, baseline.unit, words) }),
    targets.length === 0 ? words.format("fact-no-target") : targetsOf(targets, words),
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}

/** "≥ 10 % (2018), ≥ 20 % (2019)". */
export function targetsOf(targets: Indicator["targets"], words: Style["words"]): string {
  return targets
    .map((target) => {
      const text = targetWords(target, words);
      const dated = target.value.kind === "date" && target.value.date.startsWith(`${target.year}-`);
      return target.year === null || dated
        ? text
        : words.format("fact-target", { target: text, year: target.year });
    })
    .join(", ");
}
