import type { Block, Table } from "../../blocks.ts";
import { SourcedText } from "../../sourced-text.ts";
import { largest } from "../extent.ts";
import { type LooseCell, type LooseRow, placeCells } from "../table-grid.ts";
import { attributeOf, type HtmlElement, isElement } from "./html-tree.ts";

/** A row's cells as elements. */
export interface HtmlRow {
  readonly header: boolean;
  readonly cells: readonly HtmlElement[];
}

/** The rows of a table, those of nested tables excepted; a row of th cells, or one in thead, is a header. */
export function rowsOf(table: HtmlElement): HtmlRow[] {
  const rows: HtmlRow[] = [];
  const search = (parent: HtmlElement, head: boolean) => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      const kind = tableRole(child);
      if (kind === "row") {
        const cells = child.childNodes.filter(
          (cell): cell is HtmlElement => isElement(cell) && tableRole(cell) === "cell",
        );
        const titles = cells.filter(
          (cell) => cell.tagName === "th" || attributeOf(cell, "role") === "columnheader",
        );
        rows.push({ header: head || (cells.length > 1 && titles.length === cells.length), cells });
      } else if (kind === "group") search(child, head || child.tagName === "thead");
    }
  };
  search(table, false);
  return rows;
}

/** What an element is to a table, by its name or by its ARIA role. */
export function tableRole(element: HtmlElement): "table" | "group" | "row" | "cell" | "caption" | null {
  const role = attributeOf(element, "role");
  switch (element.tagName) {
    case "table":
      return role === "presentation" || role === "none" ? null : "table";
    case "thead":
    case "tbody":
    case "tfoot":
      return "group";
    case "tr":
      return "row";
    case "td":
    case "th":
      return "cell";
    case "caption":
      return "caption";
  }
  if (role === "table" || role === "grid") return "table";
  if (role === "rowgroup") return "group";
  if (role === "row") return "row";
  return role === "cell" || role === "gridcell" || role === "columnheader" || role === "rowheader"
    ? "cell"
    : null;
}

export function nestedTables(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const search = (parent: HtmlElement) => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (tableRole(child) === "table") found.push(child);
      else search(child);
    }
  };
  search(element);
  return found;
}

/**
 * A table that only lays out the page: one column, one row, or tables within it that are larger than it is.
 * Its contents are read as if it were not there.
 */
export function isLayout(rows: readonly HtmlRow[]): boolean {
  const columns = largest(rows.map((row) => row.cells.length));
  if (columns <= 1) return true;
  const inner = rows.flatMap((row) => row.cells.flatMap(nestedTables)).map(rowsOf);
  const widest = largest(inner.map((table) => largest(table.map((row) => row.cells.length))));
  if (inner.length === 0) return false;
  return (
    rows.length === 1 ||
    widest > columns ||
    (columns === 2 && widest > 1 && inner.some((table) => table.length > 1))
  );
}

/** The table that the rows make, given the lines in each cell. */
export function tableOf(rows: readonly HtmlRow[], linesIn: (cell: HtmlElement) => SourcedText[]): Table {
  const loose: LooseRow<SourcedText>[] = rows.map((row) => ({
    header: row.header,
    cells: row.cells.map((cell): LooseCell<SourcedText> => {
      const lines = linesIn(cell);
      const start = cell.sourceCodeLocation?.startTag?.endOffset ?? cell.sourceCodeLocation?.startOffset ?? 0;
      return {
        columnSpan: Number(attributeOf(cell, "colspan") ?? attributeOf(cell, "aria-colspan") ?? 1),
        rowSpan: spanOf(attributeOf(cell, "rowspan") ?? attributeOf(cell, "aria-rowspan")),
        lines: lines.length > 0 ? lines : [SourcedText.standingAt(start, "")],
      };
    }),
  }));
  return { kind: "table", rows: placeCells(loose).filter((row) => row.cells.length > 0) };
}

/** rowspan="0" means down to the end. */
function spanOf(value: string | null): number {
  if (value === null) return 1;
  return value.trim() === "0" ? Number.MAX_SAFE_INTEGER : Number(value);
}

export function isEmptyTable(block: Block): boolean {
  return (
    block.kind === "table" &&
    block.rows.every((row) => row.cells.every((cell) => cell.lines.every((line) => line.length === 0)))
  );
}
