import type { Block } from "../../blocks.ts";
import { SourcedText } from "../../sourced-text.ts";
import { visibleLetters } from "../letters.ts";
import { isContentsLine } from "../text/contents-line.ts";
import { listMarker } from "../text/list-marker.ts";

/**
 * Gathers the words of a page into blocks as they come: pieces make lines, lines make paragraphs, and a block-level
 * element closes the paragraph before it.
 */
export class HtmlFlow {
  readonly blocks: Block[] = [];
  private lines: SourcedText[][] = [[]];
  private marker: SourcedText | null = null;
  private indent = 0;

  words(piece: SourcedText): void {
    this.lines.at(-1)?.push(piece);
  }

  lineBreak(): void {
    this.lines.push([]);
  }

  /** The next paragraph is a list item. */
  item(marker: SourcedText, indent: number): void {
    this.close();
    this.marker = marker;
    this.indent = indent;
  }

  push(block: Block): void {
    this.close();
    this.blocks.push(block);
  }

  close(): void {
    const lines = this.take().filter((line) => !isContentsLine(line.text));
    if (lines.length === 0) return;
    const typed = this.marker ? null : listMarker(lines[0]?.text ?? "");
    const [first, ...rest] = lines;
    this.blocks.push({
      kind: "paragraph",
      lines: first && typed ? [first.slice(typed.words), ...rest] : lines,
      marker: first && typed ? first.slice(typed.start, typed.end) : this.marker,
      indent: this.indent,
    });
    this.marker = null;
    this.indent = 0;
  }

  closeAsHeading(depth: number): void {
    const lines = this.take();
    if (lines.length > 0) this.blocks.push({ kind: "heading", depth, text: SourcedText.join(lines, " ") });
  }

  /** The lines gathered since the last block, without the empty ones. */
  take(): SourcedText[] {
    const lines = this.lines
      .map((pieces) => visibleLetters(SourcedText.join(pieces).replace(/[ \t\n\r\f]+/gu, " ")).trim())
      .filter((line) => line.length > 0);
    this.lines = [[]];
    return lines;
  }
}
