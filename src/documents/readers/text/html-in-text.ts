import type { Block } from "../../blocks.ts";
import type { Allowance } from "../allowance.ts";
import { htmlBlocks } from "../html/html.ts";
import type { Line } from "./line.ts";

/** A table, or another block, written in HTML in the midst of a text, as converters to markdown leave it. */
export interface FoundHtml {
  readonly blocks: readonly Block[];
  readonly next: number;
}

const OPENING = /^\s{0,8}<(table|ul|ol|dl)(?:\s[^<>]*)?>/iu;

/** The HTML block that begins at a line, if it is closed further on; lines after its closing tag go on as text. */
export function htmlInText(
  source: string,
  lines: readonly Line[],
  at: number,
  allowance: Allowance,
): FoundHtml | "unclosed" | null {
  const line = lines[at];
  const tag = OPENING.exec(line?.text ?? "")?.[1]?.toLowerCase();
  if (!line || !tag) return null;
  const end = closing(source, line.start, tag);
  if (end === null) return "unclosed";
  const { blocks } = htmlBlocks(source.slice(line.start, end), allowance);
  let next = at + 1;
  while (next < lines.length && (lines[next]?.start ?? 0) < end) next += 1;
  return { blocks: blocks.map((block) => moved(block, line.start)), next };
}

function moved(block: Block, by: number): Block {
  if (block.kind === "heading") return { ...block, text: block.text.moved(by) };
  if (block.kind === "paragraph")
    return {
      ...block,
      lines: block.lines.map((line) => line.moved(by)),
      marker: block.marker?.moved(by) ?? null,
    };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => line.moved(by)) })),
  }));
  return { ...block, rows };
}

/** Offset after the closing tag that matches the first opening one. */
function closing(source: string, start: number, tag: string): number | null {
  const tags = new RegExp(`<(/?)${tag}(?=[\\s>])[^<>]*>`, "giu");
  tags.lastIndex = start;
  let depth = 0;
  for (let match = tags.exec(source); match; match = tags.exec(source)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth <= 0) return match.index + match[0].length;
  }
  return null;
}
