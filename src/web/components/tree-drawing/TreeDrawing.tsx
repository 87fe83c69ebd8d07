import type { FC } from "hono/jsx";
import { curve } from "../../../documents/drawing/curve.ts";
import { type Box, type Layout, layout } from "../../../documents/drawing/layout.ts";
import { MEASURES, SIZES, shapeOf } from "../../../documents/drawing/measures.ts";
import { titleLines } from "../../../documents/drawing/title-lines.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { TreeBox } from "./TreeBox.tsx";
import type { TreeNode } from "./tree-node.ts";

export interface TreeDrawingProps {
  /** Shown boxes, parents first, each one's descendants right after it. */
  readonly nodes: readonly TreeNode[];
  /** Id of the heading that names the drawing. */
  readonly labelledBy: string;
  readonly words: Catalogue;
}

/** Pixels that one unit of the drawing takes where it is not zoomed: small words stand at 11 px. */
const SCALE = 1.15;

/** The "albero della performance": mandate, areas, objectives and actions from left to right, each box a link. */
export const TreeDrawing: FC<TreeDrawingProps> = ({ nodes, labelledBy, words }) => {
  const placed = layout(nodes, MEASURES);
  const count = placed.columns.length;
  const width = placed.width + 2 * SIZES.margin + FOLD_ROOM;
  const height = placed.height + SIZES.heading + 2 * SIZES.margin;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose boxes are links is a group; no element of HTML is one.
    <svg
      class="tree-svg"
      role="group"
      aria-labelledby={labelledBy}
      viewBox={`${-SIZES.margin} ${-SIZES.heading - SIZES.margin} ${width} ${height}`}
      width={Math.round(width * SCALE)}
      height={Math.round(height * SCALE)}
    >
      <Headings placed={placed} />
      <svg class="links" aria-hidden="true">
        {linkPaths(placed).map(([hue, path]) => (
          <path class={`hue-${hue}`} d={path} />
        ))}
      </svg>
      {placed.boxes.map((box) => (
        <TreeBox box={box} shape={shapeOf(box.column, count)} words={words} />
      ))}
    </svg>
  );
};

/** What the count of hidden boxes takes at the right of the last column. */
const FOLD_ROOM = 28;

/** The level over each column where all its boxes are of one level. Said in every box's name too, so hidden from screen readers. */
const Headings: FC<{ placed: Layout<TreeNode> }> = ({ placed: { boxes, columns } }) => (
  <svg class="headings" aria-hidden="true">
    {columns.map(({ x, width }, column) => {
      const level = levelOf(boxes.filter((box) => box.column === column));
      const [line] = level === null ? [] : titleLines(level, { size: SIZES.title, width, lines: 1 }).lines;
      return line === undefined ? null : (
        <text x={x} y={-SIZES.heading / 2 + 2}>
          {line}
        </text>
      );
    })}
  </svg>
);

function levelOf(boxes: readonly Box<TreeNode>[]): string | null {
  const levels = new Set(boxes.map(({ item }) => item.level));
  const [level] = levels;
  return levels.size === 1 && level !== undefined ? level : null;
}

/** The links of each hue in one path. */
function linkPaths({ links, boxes }: Layout<TreeNode>): [hue: number, path: string][] {
  const hues = new Map(boxes.map(({ item }) => [item.key, item.area?.hue ?? 0]));
  const paths = new Map<number, string>();
  for (const link of links) {
    const hue = hues.get(link.to) ?? 0;
    paths.set(hue, (paths.get(hue) ?? "") + curve(link));
  }
  return [...paths];
}
