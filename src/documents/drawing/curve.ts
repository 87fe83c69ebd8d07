import type { Link } from "./layout.ts";

/** A link between two nodes as the path of SVG: a bend, then straight to the node. */
export function curve({ x1, y1, bend, x2, y2 }: Link): string {
  const middle = (x1 + bend) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${bend} ${y2}${x2 > bend ? `H${x2}` : ""}`;
}
