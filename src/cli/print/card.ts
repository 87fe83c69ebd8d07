import type { Indicator, Node, Plan } from "../../core/plan/plan.ts";
import { figure } from "../../messages/figures.ts";
import { withUnit } from "../../messages/target-words.ts";
import { printable, wrap } from "./cells.ts";
import { fieldLines } from "./fields.ts";
import { branchLines, positionOf, targetsOf } from "./plan.ts";
import type { Style } from "./style.ts";

/** All that the plan says of a node: path, title, description, units, activities, indicators; then the branch under it. */
export function cardLines(plan: Plan, node: Node, style: Style): string[] {
  const { colours, width, words } = style;
  const beneath = branchLines(plan, node.id, style);
  const path = pathOf(plan, node).map(nameOf).join(" › ");
  return [
    ...(path === "" ? [] : [...wrap(path, width).map((line) => colours.dim(line))]),
    ...wrap(nameOf(node), width).map((line) => colours.bold(line)),
    "",
    ...fieldLines(fieldsOf(plan, node, style), style),
    ...node.indicators.flatMap((indicator) => ["", ...indicatorCard(indicator, style)]),
    ...(beneath.length === 0 ? [] : ["", colours.bold(words.format("card-beneath")), ...beneath]),
  ];
}

function nameOf({ code, title }: Node): string {
  return printable(code === null ? title : `${code} ${title}`);
}

/** The nodes above, from the root down. */
function pathOf(plan: Plan, node: Node): Node[] {
  const byId = new Map(plan.nodes.map((one) => [one.id, one]));
  const path: Node[] = [];
  for (
    let above = byId.get(node.parent ?? "");
    above && !path.includes(above);
    above = byId.get(above.parent ?? "")
  )
    path.unshift(above);
  return path;
}

function fieldsOf(plan: Plan, node: Node, { words }: Style) {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  return [
    {
      label: words.format("card-level"),
      text: plan.levels.find(({ id }) => id === node.level)?.label ?? node.level,
    },
    { label: words.format("card-description"), text: node.description },
    {
      label: words.format("card-weight"),
      text: node.weight === null ? "" : figure(node.weight, words.language),
    },
    {
      label: words.format("card-units"),
      text: node.units.map((code) => `${code} ${names.get(code) ?? ""}`.trim()),
    },
    {
      label: words.format("card-activities"),
      text: node.activities.map(({ text, due }) =>
        due === null ? text : words.format("card-activity-due", { text, date: due }),
      ),
    },
  ];
}

function indicatorCard(indicator: Indicator, style: Style): string[] {
  const { words, colours, width } = style;
  const { name, dimension, weight, formula, baseline, targets } = indicator;
  const mark = `${positionOf(indicator)} `;
  return [
    ...wrap(printable(name), width - mark.length).map(
      (line, index) => `${index === 0 ? colours.cyan(mark) : " ".repeat(mark.length)}${colours.bold(line)}`,
    ),
    ...fieldLines(
      [
        {
          label: words.format("card-dimension"),
          text: dimension === null ? "" : words.format("dimension", { dimension }),
        },
        { label: words.format("card-formula"), text: formula.text },
        { label: words.format("formula-normal"), text: formula.normal },
        { label: words.format("card-weight"), text: weight === null ? "" : figure(weight, words.language) },
        {
          label: words.format("card-baseline"),
          text: baseline.value === null ? baseline.text : withUnit(baseline.value, baseline.unit, words),
        },
        { label: words.format("card-target"), text: targetsOf(targets, words) },
      ],
      style,
      mark.length,
    ),
  ];
}
