import type { Catalogue } from "../../messages/catalogue.ts";
import { curve } from "./curve.ts";
import type { DrawnNode } from "./drawn-node.ts";
import { HUE_COLOURS, INK } from "./hue-colours.ts";
import { type Box, type Layout, layout } from "./layout.ts";
import { MEASURES, SIZES, shapeOf } from "./measures.ts";
import { titleLines } from "./title-lines.ts";
import { drawnText, treeBox } from "./tree-box.ts";

/** The "albero della performance" as an SVG that needs no style sheet: what the page of the tree draws, for paper. */
export function treeSvg(nodes: readonly DrawnNode[], words: Catalogue): string {
  const placed = layout(nodes, MEASURES);
  const count = placed.columns.length;
  const width = placed.width + 2 * SIZES.margin;
  const height = placed.height + SIZES.heading + 2 * SIZES.margin;
  const box = `${-SIZES.margin} ${-SIZES.heading - SIZES.margin} ${width} ${height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" font-family="Titillium Web, sans-serif">`,
    ...headings(placed),
    ...linkPaths(placed),
    ...placed.boxes.map((one) => treeBox(one, shapeOf(one.column, count), words)),
    "</svg>",
  ].join("");
}

/** The level over each column where all its boxes are of one level. */
function headings({ boxes, columns }: Layout<DrawnNode>): string[] {
  const levels = columns.map(() => new Set<string>());
  for (const { column, item } of boxes) levels[column]?.add(item.level);
  return columns.map(({ x, width }, column) => {
    const [level, other] = levels[column] ?? [];
    if (level === undefined || other !== undefined) return "";
    const [line = ""] = titleLines(level, { size: SIZES.title, width, lines: 1 }).lines;
    return drawnText(line, { x, y: -SIZES.heading / 2 + 2, bold: true, ink: INK.muted });
  });
}

/** The links of each hue in one path. */
function linkPaths({ links, boxes }: Layout<DrawnNode>): string[] {
  const hues = new Map(boxes.map(({ item }: Box<DrawnNode>) => [item.key, item.area?.hue ?? 0]));
  const paths = new Map<number, string[]>();
  for (const link of links) {
    const hue = hues.get(link.to) ?? 0;
    const some = paths.get(hue) ?? [];
    some.push(curve(link));
    paths.set(hue, some);
  }
  return [...paths].map(
    ([hue, curves]) =>
      `<path d="${curves.join("")}" fill="none" stroke="${HUE_COLOURS[hue]?.dark ?? INK.text}" stroke-opacity="0.55" stroke-width="1.25"/>`,
  );
}
