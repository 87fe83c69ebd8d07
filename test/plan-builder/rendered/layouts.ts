import type { Random } from "../../independent/random.ts";
import { type Labels, pickLabels } from "./labels.ts";
import {
  shuffled,
  type WrittenIndicator,
  type WrittenNode,
  type WrittenPlan,
  type WrittenUnit,
} from "./model.ts";

/** A plan written as a document. */
export interface Rendering {
  readonly layout: string;
  readonly file: string;
  readonly text: string;
  /** What of the plan the layout has room for. */
  readonly written: WrittenPlan;
}

/** Writes the plan in one of the layouts that bodies use, its words and order of columns picked at random. */
export function render(plan: WrittenPlan, random: Random): Rendering {
  const labels = pickLabels(random, plan.years[0] ?? 0);
  const layout = random.pick(Object.keys(LAYOUTS));
  const write = LAYOUTS[layout];
  if (!write) throw new Error(layout);
  const body = write(plan, labels, random);
  const title = `Piano della performance ${plan.years.length > 1 ? `${plan.years[0]}-${plan.years[plan.years.length - 1]}` : plan.years[0]}`;
  const file = layout.startsWith("html")
    ? "piano.html"
    : layout.startsWith("markdown")
      ? "piano.md"
      : "piano.txt";
  const text =
    file === "piano.html"
      ? `<html><body><h1>${title}</h1>${body}</body></html>`
      : `${file === "piano.md" ? "# " : ""}${title}\n\n${body}`;
  return { layout, file, text, written: layout === CARD_TABLES ? inCards(plan) : plan };
}

const CARD_TABLES = "markdown, card tables";

type Write = (plan: WrittenPlan, labels: Labels, random: Random) => string;

const LAYOUTS: Readonly<Record<string, Write>> = {
  "text, tables with tabs": (plan, labels, random) =>
    outline(plan, labels, random, plainHeading(random), tabTable),
  "text, pipe tables": (plan, labels, random) =>
    outline(plan, labels, random, plainHeading(random), pipeTable),
  "text, cards": (plan, labels, random) => outline(plan, labels, random, plainHeading(random), cards),
  "markdown, pipe tables": (plan, labels, random) =>
    outline(plan, labels, random, markdownHeading(random), pipeTable),
  "markdown, cards": (plan, labels, random) => outline(plan, labels, random, markdownHeading(random), cards),
  "markdown, tables on their side": (plan, labels, random) =>
    outline(plan, labels, random, markdownHeading(random), onItsSide),
  "text, tree in columns": (plan, labels, random) =>
    treeRows(plan, labels, random)
      .map((row) => row.join("\t"))
      .join("\n"),
  "markdown, tree in columns": (plan, labels, random) => pipes(treeRows(plan, labels, random)),
  "html, tree in merged cells": mergedTree,
  [CARD_TABLES]: cardTables,
};

type Heading = (label: string, node: WrittenNode) => string;

function plainHeading(random: Random): Heading {
  return random.pick<Heading>([
    (label, { code, title }) => `${label}: ${code === null ? "" : `${code} `}${title}`,
    (label, { code, title }) => `${label.toUpperCase()} ${code === null ? "" : `${code} - `}${title}`,
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${label} ${code}: ${title}`),
    (label, { code, title }) => (code === null ? `${label} – ${title}` : `${label} n. ${code} – ${title}`),
    (label, { code, title }) => `${label} ${code === null ? "" : `${code} `}${title}`,
    (label, { code, title }) => (code === null ? `${label}: ${title}` : `${label}: ${code} - ${title}`),
  ]);
}

function markdownHeading(random: Random): Heading {
  const plain = plainHeading(random);
  return (label, node) => `${"#".repeat(node.level + 2)} ${plain(label, node)}`;
}

type Indicators = (
  indicators: readonly WrittenIndicator[],
  plan: WrittenPlan,
  labels: Labels,
  order: readonly Field[],
) => string;
type Field = "name" | "dimension" | "formula" | "weight" | "baseline" | "targets";

function outline(
  plan: WrittenPlan,
  labels: Labels,
  random: Random,
  heading: Heading,
  write: Indicators,
): string {
  const order: Field[] = [
    "name",
    ...shuffled<Field>(random, ["dimension", "formula", "weight", "baseline", "targets"]),
  ];
  const separator = random.pick(["; ", " / ", "\n"]);
  const blocks = plan.nodes.flatMap((node) => {
    const units = node.units.map(unitText);
    const written =
      separator === "\n"
        ? [labels.units, ...units].join("\n\n")
        : `${labels.units}: ${units.join(separator)}`;
    return [
      heading(plan.levels[node.level] ?? "", node),
      ...(units.length > 0 ? [written] : []),
      ...(node.indicators.length > 0 ? [write(node.indicators, plan, labels, order)] : []),
    ];
  });
  return blocks.join("\n\n");
}

function unitText({ code, name }: WrittenUnit): string {
  return code === null ? name : `${code} ${name}`;
}

function columns(plan: WrittenPlan, labels: Labels, order: readonly Field[]): string[] {
  return order.flatMap((field) => (field === "targets" ? plan.years.map(labels.target) : [labels[field]]));
}

function values(indicator: WrittenIndicator, order: readonly Field[]): string[] {
  return order.flatMap((field) =>
    field === "targets" ? [...indicator.targets] : [String(indicator[field])],
  );
}

function tabTable(
  indicators: readonly WrittenIndicator[],
  plan: WrittenPlan,
  labels: Labels,
  order: readonly Field[],
): string {
  return [columns(plan, labels, order), ...indicators.map((indicator) => values(indicator, order))]
    .map((row) => row.join("\t"))
    .join("\n");
}

function pipeTable(
  indicators: readonly WrittenIndicator[],
  plan: WrittenPlan,
  labels: Labels,
  order: readonly Field[],
): string {
  return pipes([columns(plan, labels, order), ...indicators.map((indicator) => values(indicator, order))]);
}

function pipes(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  return [header, header.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cards(
  indicators: readonly WrittenIndicator[],
  plan: WrittenPlan,
  labels: Labels,
  order: readonly Field[],
): string {
  const names = columns(plan, labels, order);
  return indicators
    .map((indicator) =>
      values(indicator, order)
        .map((value, index) => `${names[index]}: ${value}`)
        .join("\n"),
    )
    .join("\n\n");
}

function onItsSide(
  indicators: readonly WrittenIndicator[],
  plan: WrittenPlan,
  labels: Labels,
  order: readonly Field[],
): string {
  const names = columns(plan, labels, order);
  const all = indicators.map((indicator) => values(indicator, order));
  return pipes(names.map((name, index) => [name, ...all.map((column) => column[index] ?? "")]));
}

/** One row an indicator (or a node without any), the nodes in the first columns; `null` where a cell goes on from above. */
function treeGrid(
  plan: WrittenPlan,
): {
  readonly path: readonly (WrittenNode | null)[];
  readonly node: WrittenNode;
  readonly indicator: WrittenIndicator | null;
}[] {
  return plan.nodes.flatMap((node) => {
    const path: (WrittenNode | null)[] = plan.levels.map(() => null);
    for (let at: WrittenNode | null = node; at; at = at.parent) path[at.level] = at;
    const list = node.indicators.length > 0 ? node.indicators : [null];
    return list.map((indicator) => ({ path, node, indicator }));
  });
}

function nodeCell(node: WrittenNode): string {
  return node.code === null ? node.title : `${node.code} ${node.title}`;
}

function treeRows(plan: WrittenPlan, labels: Labels, random: Random): string[][] {
  const repeated = random.chance(0.4);
  const header = [
    ...plan.levels,
    labels.units,
    labels.name,
    labels.dimension,
    labels.formula,
    labels.weight,
    labels.baseline,
    ...plan.years.map(labels.target),
  ];
  const above: (WrittenNode | null)[] = [];
  let last: WrittenNode | null = null;
  const rows = treeGrid(plan).map(({ path, node, indicator }) => {
    const cells = path.map((at, level) => {
      const same = at !== null && above[level] === at;
      above[level] = at;
      return at === null || (same && !repeated) ? "" : nodeCell(at);
    });
    const units = last === node ? "" : node.units.map(unitText).join("; ");
    last = node;
    const fields = indicator
      ? values(indicator, ["name", "dimension", "formula", "weight", "baseline", "targets"])
      : header.slice(path.length + 1).map(() => "");
    return [...cells, units, ...fields];
  });
  return [header, ...rows];
}

function mergedTree(plan: WrittenPlan, labels: Labels): string {
  const grid = treeGrid(plan);
  const count = plan.years.length;
  const head = [
    ...plan.levels,
    labels.units,
    labels.name,
    labels.dimension,
    labels.formula,
    labels.weight,
    labels.baseline,
  ];
  const first = head.map((text) => `<th rowspan="2">${text}</th>`).join("");
  const header = `<tr>${first}<th colspan="${count}">Target</th></tr><tr>${plan.years.map((year) => `<th>${year}</th>`).join("")}</tr>`;
  const runs = (row: number, key: (index: number) => unknown): number => {
    if (row > 0 && key(row - 1) === key(row)) return 0;
    let end = row;
    while (end < grid.length && key(end) === key(row)) end += 1;
    return end - row;
  };
  const body = grid.map(({ path, node, indicator }, row) => {
    const levels = path.map((at, level) => {
      const span = at === null ? 1 : runs(row, (index) => grid[index]?.path[level]);
      return span === 0 ? "" : `<td rowspan="${span}">${at === null ? "" : nodeCell(at)}</td>`;
    });
    const span = runs(row, (index) => grid[index]?.node);
    const units = span === 0 ? "" : `<td rowspan="${span}">${node.units.map(unitText).join("<br>")}</td>`;
    const fields = indicator
      ? values(indicator, ["name", "dimension", "formula", "weight", "baseline", "targets"])
      : Array.from({ length: 5 + count }, () => "");
    return `<tr>${levels.join("")}${units}${fields.map((text) => `<td>${text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</td>`).join("")}</tr>`;
  });
  return `<table>${header}${body.join("")}</table>`;
}

/** One table a node that has indicators, the nodes above named in its first rows. */
function cardTables(plan: WrittenPlan, labels: Labels): string {
  const tables = plan.nodes
    .filter((node) => node.indicators.length > 0)
    .map((node) => {
      const path: WrittenNode[] = [];
      for (let at: WrittenNode | null = node; at; at = at.parent) path.unshift(at);
      const rows = [
        ...path.map((at) => [plan.levels[at.level] ?? "", nodeCell(at)]),
        ...(node.units.length > 0 ? [[labels.units, node.units.map(unitText).join("; ")]] : []),
        ...node.indicators.flatMap((indicator) => {
          const order: Field[] = ["name", "dimension", "formula", "weight", "baseline", "targets"];
          const names = columns(plan, labels, order);
          return values(indicator, order).map((value, index) => [names[index] ?? "", value]);
        }),
      ];
      return pipes([["Scheda", ""], ...rows]);
    });
  return tables.join("\n\n");
}

/** Nodes that stand above or on a card; units are written on the node's own card only. */
function inCards(plan: WrittenPlan): WrittenPlan {
  const bearing = new Set<WrittenNode>();
  for (const node of plan.nodes)
    if (node.indicators.length > 0)
      for (let at: WrittenNode | null = node; at; at = at.parent) bearing.add(at);
  const nodes = plan.nodes.filter((node) => bearing.has(node));
  return {
    ...plan,
    nodes: nodes.map((node) => (node.indicators.length > 0 ? node : { ...node, units: [] })),
  };
}
