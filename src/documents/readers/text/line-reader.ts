import type { Block } from "../../blocks.ts";
import { SourcedText } from "../../sourced-text.ts";
import { plainLines, plainWords } from "./inline.ts";
import { indentation, type Line, linesOf } from "./line.ts";
import { listMarker } from "./list-marker.ts";
import { pipeTable } from "./pipe-table.ts";
import { isRule, underlineDepth } from "./rule.ts";
import { tabTable } from "./tab-table.ts";
import type { FoundTable } from "./text-table.ts";

const TABLES: readonly ((source: string, lines: readonly Line[], at: number) => FoundTable | null)[] = [
  pipeTable,
  tabTable,
];

/**
 * Reads a text line by line into blocks: headings by markup, paragraphs with their lines, list items, tables.
 * Plain text and markdown go the same way, since the texts that people hand in are often a little of both.
 */
export function readLines(source: string): Block[] {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  let item = new OpenParagraph(source);
  const flush = () => {
    blocks.push(...item.blocks());
    item = new OpenParagraph(source);
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    if (line.blank) {
      flush();
      at += 1;
      continue;
    }
    const heading = hashHeading(source, line);
    if (heading) {
      flush();
      blocks.push(heading);
      at += 1;
      continue;
    }
    const table = firstTable(source, lines, at);
    if (table) {
      flush();
      blocks.push(table.table);
      at = table.next;
      continue;
    }
    const depth = underlineDepth(line.text);
    if (depth !== null && item.canBeTitle) {
      blocks.push({ kind: "heading", depth, text: item.title() });
      item = new OpenParagraph(source);
    } else if (isRule(line.text) || isFence(line.text)) flush();
    else {
      const words = unquoted(line);
      const marker = listMarker(words.text);
      if (marker) flush();
      item.add(words, marker);
    }
    at += 1;
  }
  flush();
  return blocks;
}

function firstTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  for (const find of TABLES) {
    const found = find(source, lines, at);
    if (found) return found;
  }
  return null;
}

function hashHeading(source: string, line: Line): Block | null {
  const match = /^\s{0,8}(#{1,9})\s+(?=\S)/u.exec(line.text);
  if (!match) return null;
  const end = line.text.replace(/(?:\s+#+)?\s*$/u, "").length;
  if (end <= match[0].length) return null;
  const text = SourcedText.of(source, line.start + match[0].length, line.start + end);
  return { kind: "heading", depth: match[1]?.length ?? 1, text: plainWords(text) };
}

function isFence(text: string): boolean {
  return /^\s*(?:```|~~~)[\w-]{0,20}\s*$/u.test(text);
}

/** The line without the signs of a quotation; "> 70%" and ">= 5" are targets, not quotations. */
function unquoted(line: Line): Line {
  const match = /^\s{0,3}(?:>\s?)+(?=$|[\p{L}*_#"'«“‘([-])/u.exec(line.text);
  if (!match) return line;
  const text = line.text.slice(match[0].length);
  return { text, start: line.start + match[0].length, blank: text.trim() === "" };
}

/** The paragraph or list item that the next line may go on. */
class OpenParagraph {
  private readonly source: string;
  private readonly lines: SourcedText[] = [];
  private marker: SourcedText | null = null;
  private indent = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** One line of words and no bullet; a label ("Baseline:") waits for its value, which may be strokes. */
  get canBeTitle(): boolean {
    return this.lines.length === 1 && this.marker === null && !/:\s*$/u.test(this.lines[0]?.text ?? "");
  }

  title(): SourcedText {
    return this.lines[0]?.foldBlanks() ?? SourcedText.EMPTY;
  }

  add(line: Line, marker: ReturnType<typeof listMarker>): void {
    const end = line.start + line.text.length;
    if (marker) {
      this.marker = SourcedText.of(this.source, line.start + marker.start, line.start + marker.end);
      this.indent = Math.floor(indentation(line.text) / 2);
    }
    const from = line.start + (marker?.words ?? 0);
    for (const [index, words] of plainLines(SourcedText.of(this.source, from, end)).entries()) {
      const first = this.lines.length === 0 || index > 0;
      const trimmed = words.slice(0, words.text.trimEnd().length);
      this.lines.push(first ? trimmed.trim() : trimmed);
    }
  }

  blocks(): Block[] {
    const lines = this.lines.filter((line) => line.text.trim() !== "");
    if (lines.length === 0) return [];
    return [{ kind: "paragraph", lines, marker: this.marker, indent: this.indent }];
  }
}
