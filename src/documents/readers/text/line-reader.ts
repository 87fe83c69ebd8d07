import type { Block } from "../../blocks.ts";
import { SourcedText } from "../../sourced-text.ts";
import { Allowance } from "../allowance.ts";
import { append } from "../extent.ts";
import { alignedText } from "./aligned-text.ts";
import { isContentsLine } from "./contents-line.ts";
import { htmlInText } from "./html-in-text.ts";
import { plainLines, plainWords } from "./inline.ts";
import { indentation, type Line, linesOf } from "./line.ts";
import { type ListMarker, ListNesting, listMarker } from "./list-marker.ts";
import { pipeTable } from "./pipe-table.ts";
import { isRule, underlineDepth } from "./rule.ts";
import { separatedTable } from "./separated-table.ts";
import { fieldsOf, isSideBySide } from "./side-by-side.ts";
import { tabTable } from "./tab-table.ts";
import type { FoundTable } from "./text-table.ts";

type TableFinder = (source: string, lines: readonly Line[], at: number) => FoundTable | null;

const TABLES: readonly TableFinder[] = [pipeTable, tabTable, separatedTable, alignedText];
/** HTML blocks left open are looked for this many times: each search may go to the end of the text. */
const UNCLOSED = 20;

/**
 * Reads a text line by line into blocks: headings by markup, paragraphs with their lines, list items, tables.
 * Plain text and markdown go the same way, since the texts that people hand in are often a little of both.
 */
export function readLines(source: string, allowance = new Allowance()): Block[] {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  let item = new OpenParagraph(source);
  const nesting = new ListNesting();
  let unclosed = 0;
  const flush = () => {
    append(blocks, item.blocks());
    item = new OpenParagraph(source);
  };
  for (let at = 0; at < lines.length && allowance.inTime(); ) {
    const line = lines[at] as Line;
    if (line.blank || isEmptyRow(line.text)) {
      flush();
      at += 1;
      continue;
    }
    if (line.text.includes("<") && unclosed < UNCLOSED) {
      const html = htmlInText(source, lines, at, allowance);
      if (html === "unclosed") unclosed += 1;
      else if (html) {
        flush();
        append(blocks, html.blocks);
        at = html.next;
        continue;
      }
    }
    const heading = hashHeading(source, line);
    const table = heading ? null : firstTable(source, lines, at);
    if (heading || table) {
      flush();
      if (!allowance.take("blocks")) break;
      nesting.end();
      if (heading) blocks.push(heading);
      if (
        table &&
        allowance.take(
          "cells",
          table.table.rows.reduce((sum, row) => sum + row.cells.length, 0),
        )
      )
        blocks.push(table.table);
      at = table?.next ?? at + 1;
      continue;
    }
    const depth = underlineDepth(line.text);
    if (depth !== null && item.canBeTitle) {
      blocks.push({ kind: "heading", depth, text: item.title() });
      item = new OpenParagraph(source);
    } else if (isRule(line.text) || isFence(line.text)) flush();
    else if (!isContentsLine(line.text)) {
      if (!allowance.take("blocks")) break;
      const words = unquoted(line);
      const marker = item.isInParenthesis ? null : listMarker(words.text);
      if (marker) flush();
      else if (item.isEmpty) nesting.end();
      item.add(words, marker, marker ? nesting.depthAt(indentation(words.text)) : 0);
    }
    at += 1;
  }
  flush();
  return blocks;
}

function firstTable(source: string, lines: readonly Line[], at: number): FoundTable | null {
  if (isSideBySide((lines[at] as Line).text)) return null;
  for (const find of TABLES) {
    const found = find(source, lines, at);
    if (found) return found;
  }
  return null;
}

function hashHeading(source: string, line: Line): Block | null {
  const match = /^\s{0,8}(#{1,9})\s+(?=\S)/u.exec(line.text);
  if (!match) return null;
  const words = line.text.trimEnd();
  const end = words.length - (/\s+#{1,20}$/u.exec(words.slice(-40))?.[0].length ?? 0);
  if (end <= match[0].length) return null;
  const text = SourcedText.of(source, line.start + match[0].length, line.start + end);
  return { kind: "heading", depth: match[1]?.length ?? 1, text: plainWords(text) };
}

/** A row of a spreadsheet with nothing in it: ";;;;". */
function isEmptyRow(text: string): boolean {
  return text.includes(";") && /^[;\s]+$/u.test(text);
}

/** How many characters at a line's end divide cells with nothing in them ("Titolo;;;;"). */
function emptyCells(text: string): number {
  return /;{2,}$/u.exec(text.slice(-300))?.[0].length ?? 0;
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

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  /** A parenthesis is open: what looks like a bullet goes on with a formula ("(imprese (t)" / "- imprese (t-1))"). */
  get isInParenthesis(): boolean {
    const last = this.lines.at(-1)?.text ?? "";
    return last.split("(").length > last.split(")").length;
  }

  title(): SourcedText {
    return this.lines[0]?.foldBlanks() ?? SourcedText.EMPTY;
  }

  add(line: Line, marker: ListMarker | null, depth: number): void {
    const end = line.start + line.text.length - emptyCells(line.text);
    if (marker) {
      this.marker = SourcedText.of(this.source, line.start + marker.start, line.start + marker.end);
      this.indent = depth;
    }
    const from = line.start + (marker?.words ?? 0);
    for (const [index, words] of fieldsOf(SourcedText.of(this.source, from, end))
      .flatMap(plainLines)
      .entries()) {
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
