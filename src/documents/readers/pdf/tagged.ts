import type { Draft, DraftCell, DraftRow } from "../draft.ts";
import type { PdfPage, Piece, StructureNode } from "./page.ts";
import type { PageStyle } from "./page-flow.ts";
import { placedLine, textLines, unwrapped } from "./text-line.ts";

/** Reads a page by the structure that its program wrote into it. */
export function taggedFlow(page: PdfPage, style: PageStyle): Draft[] {
  const reader = new TaggedPage(page, style);
  const drafts = page.tree ? reader.blocks(page.tree, 0) : [];
  return drafts.map((draft) => ({ ...draft, place: { page: page.number } }));
}

/** How many characters of the page the structure accounts for, and whether it has tables. */
export function taggedWorth(page: PdfPage): { covered: number; total: number; tables: number } {
  const marks = new Set<string>();
  let tables = 0;
  const search = (node: StructureNode) => {
    if (node.id) marks.add(node.id);
    if (node.role === "TD" || node.role === "TH") tables += 1;
    for (const child of node.children ?? []) search(child);
  };
  if (page.tree) search(page.tree);
  let covered = 0;
  let total = 0;
  for (const piece of page.pieces) {
    if (piece.artifact) continue;
    total += piece.text.length;
    if (piece.mark !== null && marks.has(piece.mark)) covered += piece.text.length;
  }
  return { covered, total, tables };
}

const CONTENTS = new Set(["TOC", "TOCI", "Index"]);

class TaggedPage {
  private readonly style: PageStyle;
  private readonly byMark = new Map<string, Piece[]>();
  private readonly limit: number;

  constructor(page: PdfPage, style: PageStyle) {
    this.style = style;
    for (const piece of page.pieces) {
      if (piece.mark === null) continue;
      const list = this.byMark.get(piece.mark);
      if (list) list.push(piece);
      else this.byMark.set(piece.mark, [piece]);
    }
    this.limit = style.rightEdge(page);
  }

  blocks(node: StructureNode, listDepth: number): Draft[] {
    const role = node.role ?? "";
    const heading = /^H([1-6])?$/u.exec(role);
    if (CONTENTS.has(role)) return [];
    if (heading || role === "Title") return this.heading(node, Number(heading?.[1] ?? 1));
    if (role === "Table") return this.table(node);
    if (role === "L") return (node.children ?? []).flatMap((child) => this.blocks(child, listDepth + 1));
    if (role === "LI") return this.item(node, listDepth);
    const children = node.children ?? [];
    if (children.some((child) => isBlock(child)))
      return children.flatMap((child) => this.blocks(child, listDepth));
    return this.paragraph(node, null, 0);
  }

  private heading(node: StructureNode, depth: number): Draft[] {
    const text = this.lines(node, this.limit).join(" ");
    return text === "" ? [] : [{ kind: "heading", depth, text }];
  }

  private paragraph(node: StructureNode, marker: string | null, indent: number): Draft[] {
    const lines = this.lines(node, this.limit);
    if (lines.length === 0) return [];
    const size = this.pieces(node)[0]?.size ?? 0;
    const depth = this.style.headingSizes.findIndex((larger) => Math.abs(larger - size) < 0.3) + 1;
    const whole = lines.join(" ");
    if (marker === null && depth > 0 && whole.length < 300)
      return [{ kind: "heading", depth: Math.min(depth, 6), text: whole }];
    return [{ kind: "paragraph", lines, marker, indent }];
  }

  private item(node: StructureNode, listDepth: number): Draft[] {
    const label = (node.children ?? []).find((child) => child.role === "Lbl");
    const marker = label ? this.lines(label, this.limit).join(" ").trim() : "";
    const rest: StructureNode = {
      role: "LBody",
      children: (node.children ?? []).filter((child) => child !== label),
    };
    const blocks = rest.children?.some(hasBlock)
      ? this.blocks(rest, listDepth)
      : this.paragraph(rest, null, 0);
    return blocks.map((block, index) =>
      index === 0 && block.kind === "paragraph" && block.marker === null && marker !== ""
        ? {
            ...block,
            marker: /^[\uE000-\uF8FF]$/u.test(marker) ? "•" : marker,
            indent: Math.max(0, listDepth - 1),
          }
        : block,
    );
  }

  private table(node: StructureNode): Draft[] {
    /** The tree of each page holds the whole table; the rows printed on other pages are empty. */
    const rows = rowsIn(node, false).filter((row) => row.cells.some((cell) => this.pieces(cell).length > 0));
    const cells = rows.map((row) =>
      row.cells.map((cell) => {
        const pieces = this.pieces(cell);
        const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY);
        const right = pieces.reduce((most, piece) => Math.max(most, piece.right), 0);
        return { cell, left, right };
      }),
    );
    const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
    if (widest < 2)
      return rows.flatMap((row) => row.cells.flatMap((cell) => this.blocks({ ...cell, role: "Div" }, 0)));
    const edges = columnEdges(cells.filter((row) => row.length === widest));
    const drafts = rows.map((row, index): DraftRow => {
      const placed = cells[index] ?? [];
      const header = row.header || placed.every(({ cell }) => cell.role === "TH");
      return { header: header && placed.length > 1, cells: this.row(placed, widest, edges) };
    });
    return [{ kind: "table", rows: drafts }];
  }

  /** A row with fewer cells than the others has merged ones: its cells go where their words stand. */
  private row(
    placed: readonly { cell: StructureNode; left: number; right: number }[],
    widest: number,
    edges: readonly { left: number; right: number }[],
  ): DraftCell[] {
    const cells: DraftCell[] = [];
    let column = 0;
    for (const { cell, left, right } of placed) {
      if (placed.length < widest && Number.isFinite(left)) {
        const spare = widest - (placed.length - placed.findIndex((other) => other.cell === cell));
        while (column < spare && (edges[column]?.right ?? Number.POSITIVE_INFINITY) < (left + right) / 2) {
          cells.push({ columnSpan: 1, rowSpan: 1, lines: [""] });
          column += 1;
        }
      }
      const limit = edges[column + 1]?.left ?? this.limit;
      cells.push({ columnSpan: 1, rowSpan: 1, lines: this.cellLines(cell, Math.max(right, limit - 4)) });
      column += 1;
    }
    return cells;
  }

  /** Each paragraph of a cell begins a line. */
  private cellLines(cell: StructureNode, limit: number): string[] {
    const children = cell.children ?? [];
    return children.some(isBlock)
      ? children.flatMap((child) => this.cellLines(child, limit))
      : this.lines(cell, limit);
  }

  private lines(node: StructureNode, limit: number): string[] {
    const lines = textLines(this.pieces(node)).map(placedLine);
    return unwrapped(lines, limit).filter((line) => line.trim() !== "");
  }

  private pieces(node: StructureNode): Piece[] {
    const own = node.id ? (this.byMark.get(node.id) ?? []) : [];
    return [...own, ...(node.children ?? []).flatMap((child) => this.pieces(child))];
  }
}

const BLOCKS = new Set(
  "P H H1 H2 H3 H4 H5 H6 Title Table L LI Div Sect Part Art Document BlockQuote Caption Note TOC TOCI Index NonStruct DocumentFragment Aside".split(
    " ",
  ),
);

function isBlock(node: StructureNode): boolean {
  return node.role !== undefined && (BLOCKS.has(node.role) || hasBlock(node));
}

function hasBlock(node: StructureNode): boolean {
  return (node.children ?? []).some((child) => isBlock(child));
}

function rowsIn(node: StructureNode, head: boolean): { header: boolean; cells: StructureNode[] }[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role === "TR")
      return [
        {
          header: head,
          cells: (child.children ?? []).filter((cell) => cell.role === "TD" || cell.role === "TH"),
        },
      ];
    return child.role === undefined ? [] : rowsIn(child, head || child.role === "THead");
  });
}

/** Left and right of each column, from the rows that have them all. */
function columnEdges(
  rows: readonly (readonly { left: number; right: number }[])[],
): { left: number; right: number }[] {
  const edges: { left: number; right: number }[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      const edge = edges[column];
      if (!edge) edges[column] = { left: cell.left, right: cell.right };
      else edges[column] = { left: Math.min(edge.left, cell.left), right: Math.max(edge.right, cell.right) };
    });
  return edges;
}
