import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a cell holds: text, and elements with what they hold. */
export type Part = string | Holder;

export interface Holder {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}

interface Row {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly Holder[];
}

/** The first table of a page as data, so that another program can render the same. */
export interface PageTable {
  readonly title: string;
  readonly caption: Holder;
  readonly attributes: Readonly<Record<string, string>>;
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
}

export function pageTable(html: string): PageTable {
  const page = parse(html);
  const [table] = elements(page, "table");
  const [title] = elements(page, "h1");
  if (!table || !title) throw new Error("the page has no table, or no heading");
  const [caption] = elements(table, "caption");
  return {
    title: textOf(title),
    caption: caption ? holder(caption) : { tag: "caption", attributes: {}, parts: [] },
    attributes: attributesOf(table),
    head: elements(table, "thead").flatMap((group) => elements(group, "tr").map(row)),
    rows: elements(table, "tbody").flatMap((group) => elements(group, "tr").map(row)),
  };
}

/** All that one reads in a page's first table, to compare two renderings. */
export function readIn(html: string): string {
  const [table] = elements(parse(html), "table");
  return table ? textOf(table).replace(/\s+/g, " ") : "";
}

function elements(within: Parent, tag: string): Element[] {
  return within.childNodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    return [...(node.tagName === tag ? [node] : []), ...elements(node, tag)];
  });
}

function row(element: Element): Row {
  const cells = element.childNodes.flatMap((node) => ("tagName" in node ? [holder(node)] : []));
  return { attributes: attributesOf(element), cells };
}

function holder(element: Element): Holder {
  const parts = element.childNodes.flatMap((node): Part[] => {
    if ("tagName" in node) return [holder(node)];
    return "value" in node ? [node.value] : [];
  });
  return { tag: element.tagName, attributes: attributesOf(element), parts };
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ("tagName" in node ? textOf(node) : "value" in node ? node.value : ""))
    .join("");
}
