import { createElement as h } from "react";
import { useLoaderData } from "react-router";

// A page that holds one table, of the data that its loader gives. Written without JSX, so that nothing needs compiling.

/** Attributes that React calls by another name. */
const RENAMED = {
  class: "className",
  for: "htmlFor",
  colspan: "colSpan",
  rowspan: "rowSpan",
  tabindex: "tabIndex",
};

function propsOf(attributes) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [RENAMED[name] ?? name, value === "" ? true : value]),
  );
}

function Content({ parts }) {
  return parts.map((part, key) =>
    typeof part === "string"
      ? part
      : h(
          part.tag,
          { key, ...propsOf(part.attributes) },
          part.parts.length > 0 ? h(Content, part) : undefined,
        ),
  );
}

function Cell({ tag, attributes, parts }) {
  return h(tag, propsOf(attributes), h(Content, { parts }));
}

function Row({ attributes, cells }) {
  return h(
    "tr",
    propsOf(attributes),
    cells.map((cell, key) => h(Cell, { key, ...cell })),
  );
}

function Page() {
  const { title, caption, attributes, head, rows } = useLoaderData();
  return h(
    "main",
    null,
    h("h1", null, title),
    h(
      "table",
      propsOf(attributes),
      h("caption", propsOf(caption.attributes), h(Content, caption)),
      h(
        "thead",
        null,
        head.map((row, key) => h(Row, { key, ...row })),
      ),
      h(
        "tbody",
        null,
        rows.map((row, key) => h(Row, { key, ...row })),
      ),
    ),
  );
}

export const routes = (loader) => [
  { id: "table", path: "/", Component: Page, loader, HydrateFallback: () => null },
];
