import type { Random } from "../../independent/random.ts";
import type { WrittenIndicator, WrittenNode, WrittenPlan } from "./model.ts";
import { columns, DESCRIPTIONS, type Heading, pickStyle, type Style, values } from "./style.ts";

/** A plan written as a document. */
export interface Rendering {
  readonly layout: string;
  readonly file: string;
  readonly text: string;
  /** What of the plan the layout has room for. */
  readonly written: WrittenPlan;
}

type Write = (plan: WrittenPlan, style: Style) => string;

const CARD_TABLES = "markdown, card tables";

const LAYOUTS: Readonly<Record<string, Write>> = {
  "text, tables with tabs": (plan, style) => outline(plan, style, style.heading, tabTable),
  "text of pages": (plan, style) => pages(plan, style),
  "text, pipe tables": (plan, style) => outline(plan, style, style.heading, pipeTable),
  "text, cards": (plan, style) => outline(plan, style, style.heading, cards),
  "markdown, pipe tables": (plan, style) => outline(plan, style, markdown(style.heading), pipeTable),
  "markdown, cards": (plan, style) => outline(plan, style, markdown(style.heading), cards),
  "markdown, tables on their side": (plan, style) => outline(plan, style, markdown(style.heading), onItsSide),
  "text, labels over values": (plan, style) => outline(plan, style, style.heading, labelsOver(":\n")),
  "markdown, labels over values": (plan, style) =>
    outline(plan, style, markdown(style.heading), labelsOver("**\n\n", "**")),
  "text, several labels a line": (plan, style) => outline(plan, style, style.heading, labelsBeside),
  "text, an indicator a line": (plan, style) => outline(plan, style, style.heading, oneLine),
  "text, tree with semicolons": (plan, style) => semicolons(treeRows(plan, style, "blank")),
  "text, tree in columns": (plan, style) => tabs(treeRows(plan, style, "blank")),
  "text, tree in columns, repeated": (plan, style) => tabs(treeRows(plan, style, "repeated")),
  "markdown, tree in columns": (plan, style) => pipes(treeRows(plan, style, "blank")),
  "markdown, tree in columns, codes apart": (plan, style) => pipes(treeRows(plan, style, "codes")),
  "html, tree in merged cells": mergedTree,
  [CARD_TABLES]: cardTables,
};

/** Writes the plan in one of the layouts that bodies use, its words and order of columns picked at random. */
export function render(plan: WrittenPlan, random: Random): Rendering {
  const style = pickStyle(plan, random);
  const layout = random.pick(Object.keys(LAYOUTS));
  const body = LAYOUTS[layout]?.(plan, style) ?? "";
  const title = titleOf(plan);
  const written = layout === CARD_TABLES ? inCards(plan) : plan;
  if (layout.startsWith("html"))
    return {
      layout,
      file: "piano.html",
      text: `<html><body><h1>${title}</h1>${body}</body></html>`,
      written,
    };
  const isMarkdown = layout.startsWith("markdown");
  const legend = style.legend ? `${isMarkdown ? "## " : ""}Legenda\n\n${pipes(LEGEND)}\n\n` : "";
  const wraps = style.wrapped && WRAPPING.has(layout);
  const text = `${isMarkdown ? "# " : ""}${title}\n\n${legend}${wraps ? wrap(body) : body}\n`;
  return { layout, file: isMarkdown ? "piano.md" : "piano.txt", text, written };
}

/** Layouts whose lines a page may break. */
const WRAPPING = new Set(["text, tables with tabs", "text, pipe tables", "text, cards"]);

/** Breaks lines of text after about sixty characters, before a word in lower case as hyphens and margins leave them. */
function wrap(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      /[\t|]/.test(line) ? line : line.replace(/(.{50,}?[\p{Ll},;]) (?=\p{Ll}{3,} )/gu, "$1\n"),
    )
    .join("\n");
}

const LEGEND = [
  ["Sigla", "Significato"],
  ["t", "anno di riferimento"],
  ["n.d.", "dato non disponibile"],
];

function titleOf({ years }: WrittenPlan): string {
  return `Piano della performance ${years.length > 1 ? `${years[0]}-${years[years.length - 1]}` : years[0]}`;
}

function markdown(heading: Heading): Heading {
  return (label, node) => `${"#".repeat(node.level + 2)} ${heading(label, node).replace("\n", " ")}`;
}

type Indicators = (indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style) => string;

function outline(plan: WrittenPlan, style: Style, heading: Heading, write: Indicators): string {
  const blocks = plan.nodes.flatMap((node, index) => {
    const description =
      style.descriptions && index % 2 === 0 ? DESCRIPTIONS[index % DESCRIPTIONS.length] : undefined;
    const page = style.furniture && index % 3 === 2 ? [`${titleOf(plan)}    pag. ${index}`] : [];
    return [
      heading(plan.levels[node.level] ?? "", node),
      ...(description === undefined ? [] : [description]),
      ...unitBlock(node, style),
      ...page,
      ...(node.indicators.length > 0 ? [write(node.indicators, plan, style)] : []),
    ];
  });
  const tree = plan.nodes.map((node) => heading(plan.levels[node.level] ?? "", node));
  return [...(style.summary ? tree : []), ...blocks].join("\n\n");
}

/** The layout of plans taken from a PDF: tables with tabs, units one a line under their label, and what pages do to them. */
function pages(plan: WrittenPlan, style: Style): string {
  const section = style.section ?? "KPI Associati";
  const label = "Unità organizzative coinvolte";
  const blocks = plan.nodes.flatMap((node, index) => {
    const heading = style.heading(plan.levels[node.level] ?? "", node);
    const units = node.units.map(style.unit);
    const lines = style.damaged ? damagedUnits(units, label, index) : units.join("\n\n");
    const glued = style.damaged && index % 4 === 1 && node.units.every((unit) => unit.code !== null);
    const list = units.length > 0 ? [`${label}\n\n${lines}`] : [];
    const header = columns(plan, style);
    const clipped = header.map((title, at) =>
      at === header.length - 1 && title.length > 6 ? title.slice(0, -2) : title,
    );
    const rows = node.indicators.map((indicator) => values(indicator, style));
    const broken = style.damaged && index % 3 === 0;
    const table = tabs([broken && index > 0 ? clipped : header, ...rows]);
    const before = broken ? `${tabs([header])}\n\n` : "";
    if (rows.length === 0) return [heading, ...list];
    const last = list[list.length - 1];
    if (glued && last !== undefined)
      return [heading, ...list.slice(0, -1), `${last}${section}`, `${before}${table}`];
    return [heading, ...list, section, `${before}${table}`];
  });
  return blocks.join("\n\n");
}

function damagedUnits(units: readonly string[], label: string, turn: number): string {
  if (turn % 3 === 0)
    return units.map((unit) => `- ${unit.replace(/^(\S+(?: [IVX\d.]+)?) /u, "$1** ")}`).join("\n");
  if (turn % 3 === 1 && units.length > 1)
    return [...units.slice(0, 1), label, ...units.slice(1)].join("\n\n");
  return units.join("\n");
}

function unitBlock(node: WrittenNode, { labels, unit, unitSeparator }: Style): string[] {
  const units = node.units.map(unit);
  if (units.length === 0) return [];
  return [
    unitSeparator === "\n"
      ? [labels.units, ...units].join("\n\n")
      : `${labels.units}: ${units.join(unitSeparator)}`,
  ];
}

function tableRows(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string[][] {
  const header = columns(plan, style);
  const rows = indicators.map((indicator) => values(indicator, style));
  const total = header.map((label, index) =>
    index === 0 ? "Totale" : label === style.labels.weight ? "100" : "",
  );
  const broken = style.breaks && rows.length > 1 ? [...rows.slice(0, 1), header, ...rows.slice(1)] : rows;
  return [header, ...broken, ...(style.totals ? [total] : [])];
}

function tabTable(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string {
  return tabs(tableRows(indicators, plan, style));
}

function tabs(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join("\t")).join("\n");
}

function pipeTable(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string {
  if (!style.breaks || indicators.length < 2) return pipes(tableRows(indicators, plan, style));
  const first = { ...style, breaks: false, totals: false };
  return [tableRows(indicators.slice(0, 1), plan, first), tableRows(indicators.slice(1), plan, first)]
    .map(pipes)
    .join("\n\n*segue*\n\n");
}

function pipes(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  return [header, header.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cards(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string {
  const names = columns(plan, style);
  const card = (indicator: WrittenIndicator) =>
    values(indicator, style)
      .map((value, index) => `${names[index]}: ${style.breaks ? value.replace(" / ", " /\n   ") : value}`)
      .join("\n");
  return indicators.map(card).join("\n\n");
}

function labelsOver(between: string, before = ""): Indicators {
  return (indicators, plan, style) => {
    const names = columns(plan, style);
    return indicators
      .flatMap((indicator) =>
        values(indicator, style).map((value, index) => `${before}${names[index]}${between}${value}`),
      )
      .join("\n\n");
  };
}

/** "Indicatore: x" on a line, then the rest two by two. */
function labelsBeside(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string {
  const names = columns(plan, style);
  return indicators
    .map((indicator) => {
      const [name = "", ...rest] = values(indicator, style).map(
        (value, index) => `${names[index]}: ${value}`,
      );
      const pairs = rest.flatMap((line, index) =>
        index % 2 === 0 ? [[line, ...rest.slice(index + 1, index + 2)].join("    ")] : [],
      );
      return [name, ...pairs].join("\n");
    })
    .join("\n\n");
}

/** "- Tempo medio; formula: a / b; peso: 50". */
function oneLine(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string {
  const names = columns(plan, style);
  const line = (indicator: WrittenIndicator) =>
    values(indicator, style)
      .map((value, index) => (index === 0 ? value : `${names[index]?.toLowerCase()}: ${value}`))
      .join("; ");
  return ["Indicatori:", ...indicators.map((indicator) => `- ${line(indicator)}`)].join("\n");
}

function semicolons(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(";")).join("\n");
}

function onItsSide(indicators: readonly WrittenIndicator[], plan: WrittenPlan, style: Style): string {
  const all = indicators.map((indicator) => values(indicator, style));
  return pipes(
    columns(plan, style).map((name, index) => [name, ...all.map((column) => column[index] ?? "")]),
  );
}

interface TreeRow {
  readonly path: readonly (WrittenNode | null)[];
  readonly node: WrittenNode;
  readonly indicator: WrittenIndicator | null;
}

/** One row an indicator, or a node without any, with the node of each level. */
function treeGrid(plan: WrittenPlan): TreeRow[] {
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

function treeRows(plan: WrittenPlan, style: Style, fill: "blank" | "repeated" | "codes"): string[][] {
  const apart = fill === "codes";
  const levels = plan.levels.flatMap((label) => (apart ? ["Cod.", label] : [label]));
  const header = [...levels, style.labels.units, ...columns(plan, style)];
  const above: (WrittenNode | null)[] = [];
  let last: WrittenNode | null = null;
  const rows = treeGrid(plan).map(({ path, node, indicator }) => {
    const cells = path.flatMap((at, level) => {
      const same = at !== null && above[level] === at;
      above[level] = at;
      const written = at !== null && (!same || fill === "repeated") ? at : null;
      if (apart) return [written?.code ?? "", written?.title ?? ""];
      return [written ? nodeCell(written) : ""];
    });
    const units = last === node && fill !== "repeated" ? "" : node.units.map(style.unit).join("; ");
    last = node;
    const fields = indicator ? values(indicator, style) : columns(plan, style).map(() => "");
    return [...cells, units, ...fields];
  });
  return [
    header,
    ...(style.breaks ? rows.flatMap((row, index) => (index % 7 === 6 ? [header, row] : [row])) : rows),
  ];
}

function mergedTree(plan: WrittenPlan, style: Style): string {
  const grid = treeGrid(plan);
  const order = {
    ...style,
    order: ["name", "dimension", "formula", "weight", "baseline", "targets"] as const,
    extra: [],
  };
  const count = plan.years.length;
  const { labels } = style;
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
  const years = plan.years.map((year) => `<th>${year}</th>`).join("");
  const header = `<tr>${first}<th colspan="${count}">Target</th></tr><tr>${years}</tr>`;
  const run = (row: number, key: (index: number) => unknown): number => {
    if (row > 0 && key(row - 1) === key(row)) return 0;
    let end = row;
    while (end < grid.length && key(end) === key(row)) end += 1;
    return end - row;
  };
  const body = grid.map(({ path, node, indicator }, row) => {
    const levels = path.map((at, level) => {
      const span = at === null ? 1 : run(row, (index) => grid[index]?.path[level]);
      return span === 0 ? "" : `<td rowspan="${span}">${at === null ? "" : nodeCell(at)}</td>`;
    });
    const span = run(row, (index) => grid[index]?.node);
    const units = span === 0 ? "" : `<td rowspan="${span}">${node.units.map(style.unit).join("<br>")}</td>`;
    const fields = indicator ? values(indicator, order) : Array.from({ length: 5 + count }, () => "");
    return `<tr>${levels.join("")}${units}${fields.map(htmlCell).join("")}</tr>`;
  });
  return `<table>${header}${body.join("")}</table>`;
}

function htmlCell(text: string): string {
  return `<td>${text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</td>`;
}

/** One table a node that has indicators, the nodes above named in its first rows. */
function cardTables(plan: WrittenPlan, style: Style): string {
  const tables = plan.nodes
    .filter((node) => node.indicators.length > 0)
    .map((node) => {
      const path: WrittenNode[] = [];
      for (let at: WrittenNode | null = node; at; at = at.parent) path.unshift(at);
      const names = columns(plan, style);
      return pipes([
        ["Scheda", ""],
        ...path.map((at) => [plan.levels[at.level] ?? "", nodeCell(at)]),
        ...(node.units.length > 0 ? [[style.labels.units, node.units.map(style.unit).join("; ")]] : []),
        ...node.indicators.flatMap((indicator) =>
          values(indicator, style).map((value, index) => [names[index] ?? "", value]),
        ),
      ]);
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
