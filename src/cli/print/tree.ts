import { cells } from "./cells.ts";
import type { Style } from "./style.ts";

/**
 * A row of a tree: its lines for the columns that the guides leave, and what hangs from it. Lines after the first begin
 * with at least one blank, which gives way to the guide of the children.
 */
export interface Branch {
  readonly lines: (width: number) => readonly string[];
  readonly children: readonly Branch[];
}

/** Lays branches out with guides; each row is given the columns that the guides leave. */
export function treeLines(branches: readonly Branch[], style: Style): string[] {
  return branches.flatMap((branch) => rows(branch, "", "", style));
}

function rows({ lines, children }: Branch, head: string, rest: string, style: Style): string[] {
  const [first = "", ...more] = lines(style.width - cells(head));
  const guide = children.length > 0 ? "│" : " ";
  const own = [
    style.colours.dim(head) + first,
    ...more.map((line) => (style.colours.dim(rest + guide) + line.slice(1)).trimEnd()),
  ];
  const nested = children.flatMap((child, index) => {
    const last = index === children.length - 1;
    return rows(child, `${rest}${last ? "└─ " : "├─ "}`, `${rest}${last ? "   " : "│  "}`, style);
  });
  return [...own, ...nested];
}
