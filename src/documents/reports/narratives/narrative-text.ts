import type { Block, Content, Run } from "../../writing/report.ts";

const BULLET = /^\s*[-*•]\s+(.*)$/;
const STRONG = /\*\*([^*\n]+)\*\*/g;

/**
 * A text typed by people as blocks of a document. Paragraphs are apart by a blank line; lines that begin with "-", "*" or
 * "•" are the points of a list; **two stars** on either side make words strong. Everything else is text, whatever it
 * looks like.
 */
export function narrativeBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let points: string[] = [];
  const endParagraph = (): void => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", text: runsOf(lines.join(" ")) });
    lines = [];
  };
  const endList = (): void => {
    if (points.length > 0) blocks.push({ kind: "list", ordered: false, items: points.map(runsOf) });
    points = [];
  };
  for (const line of text.split(/\r\n?|[\n\u2028\u2029]/)) {
    const point = BULLET.exec(line)?.[1];
    if (point !== undefined) {
      endParagraph();
      points.push(point.trim());
    } else if (line.trim() === "") {
      endParagraph();
      endList();
    } else if (points.length > 0 && /^\s/.test(line)) {
      // An indented line goes on with the point above it.
      points.push(`${points.pop() ?? ""} ${line.trim()}`);
    } else {
      endList();
      lines.push(line.trim());
    }
  }
  endParagraph();
  endList();
  return blocks;
}

function runsOf(text: string): Content {
  const runs: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(STRONG)) {
    if (found.index > end) runs.push(text.slice(end, found.index));
    runs.push({ kind: "text", text: found[1] ?? "", style: "strong" });
    end = found.index + found[0].length;
  }
  if (end === 0) return text;
  if (end < text.length) runs.push(text.slice(end));
  return runs;
}
