import { diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import type { Block } from "../../blocks.ts";
import { LIMITS } from "../../limits.ts";
import { SourcedText } from "../../sourced-text.ts";
import { Allowance } from "../allowance.ts";
import { type Reading, unreadable } from "../reading.ts";
import { plainSubscript } from "../subscript.ts";
import { decodeText } from "../text/encoding.ts";
import { HtmlFlow } from "./html-flow.ts";
import { isEmptyTable, isLayout, rowsOf, tableOf, tableRole } from "./html-table.ts";
import { sourcedText } from "./html-text.ts";
import {
  attributeOf,
  endOf,
  type HtmlElement,
  type HtmlNode,
  htmlTree,
  isElement,
  isText,
  startOf,
} from "./html-tree.ts";

/** Elements that show nothing, or nothing of the document. */
const SILENT = new Set(
  "head nav script style template noscript svg iframe object audio video canvas map select button textarea del input".split(
    " ",
  ),
);
/** Elements within a line; every other one stands on lines of its own. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr o:p math mi mo mn mrow mfrac msub mtext".split(
    " ",
  ),
);

/** Reads a web page, or a document saved as one. Positions are offsets of its source, markup included. */
export function readHtml(bytes: Uint8Array, allowance = new Allowance()): Reading {
  const decoded = decodeText(bytes);
  if (!decoded) return unreadable(diagnostic("document-binary", "error", {}));
  const diagnostics = [...decoded.diagnostics];
  const text = decoded.text;
  const { blocks, whole } = htmlBlocks(
    allowance.take("characters", text.length) ? text : text.slice(0, LIMITS.characters),
    allowance,
  );
  diagnostics.push(...allowance.diagnostics());
  if (!whole) diagnostics.push(diagnostic("document-partly-corrupt", "warning", { format: "html" }));
  if (blocks.length === 0) diagnostics.push(diagnostic("document-no-text", "error", {}));
  return { text, blocks, landmarks: [], diagnostics };
}

/** The blocks of a piece of HTML. */
export function htmlBlocks(source: string, allowance: Allowance): { blocks: Block[]; whole: boolean } {
  const { document, whole } = htmlTree(source);
  const flow = new HtmlFlow();
  new Walk(source, allowance).children(document, flow, 0);
  flow.close();
  return { blocks: flow.blocks.filter((block) => !isEmptyTable(block)), whole };
}

class Walk {
  private readonly source: string;
  private readonly allowance: Allowance;
  private place = 0;

  constructor(source: string, allowance: Allowance) {
    this.source = source;
    this.allowance = allowance;
  }

  children(parent: { readonly childNodes: readonly HtmlNode[] }, flow: HtmlFlow, listDepth: number): void {
    for (const child of parent.childNodes) {
      if (!this.allowance.inTime()) return;
      if (isText(child)) flow.words(sourcedText(this.source, child));
      else if (isElement(child)) this.element(child, flow, listDepth);
    }
  }

  private element(element: HtmlElement, flow: HtmlFlow, listDepth: number): void {
    if (SILENT.has(element.tagName) || isHidden(element)) return;
    this.place = startOf(element, this.place);
    const heading = /^h([1-6])$/u.exec(element.tagName);
    if (element.tagName === "br") flow.lineBreak();
    else if (element.tagName === "sub") this.subscript(element, flow, listDepth);
    else if (element.tagName === "mfrac") this.fraction(element, flow, listDepth);
    else if (heading && this.allowance.take("blocks")) {
      flow.close();
      this.children(element, flow, listDepth);
      flow.closeAsHeading(Number(heading[1]));
    } else if (element.tagName === "ul" || element.tagName === "ol") this.list(element, flow, listDepth);
    else if (element.tagName === "dl") this.definitions(element, flow, listDepth);
    else if (tableRole(element) === "table") this.table(element, flow, listDepth);
    else if (INLINE.has(element.tagName)) this.children(element, flow, listDepth);
    else if (this.allowance.take("blocks")) {
      flow.close();
      this.children(element, flow, listDepth);
      flow.close();
    }
  }

  private subscript(element: HtmlElement, flow: HtmlFlow, listDepth: number): void {
    const words = element.childNodes.filter(isText).map((node) => node.value);
    const around = plainSubscript(words.join(""));
    flow.words(SourcedText.standingAt(this.place, around.before));
    this.children(element, flow, listDepth);
    flow.words(SourcedText.standingAt(endOf(element, this.place), around.after));
  }

  /** A fraction drawn on two lines, on one: (a)/(b). */
  private fraction(element: HtmlElement, flow: HtmlFlow, listDepth: number): void {
    element.childNodes.filter(isElement).forEach((part, index) => {
      flow.words(SourcedText.standingAt(startOf(part, this.place), index === 0 ? "(" : "/("));
      this.children(part, flow, listDepth);
      flow.words(SourcedText.standingAt(endOf(part, this.place), ")"));
    });
  }

  private list(list: HtmlElement, flow: HtmlFlow, listDepth: number): void {
    flow.close();
    let number = Number(attributeOf(list, "start") ?? 1);
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== "li") {
        this.children({ childNodes: [child] }, flow, listDepth + 1);
        continue;
      }
      if (!this.allowance.take("blocks")) return;
      number = Number(attributeOf(child, "value") ?? number);
      const sign = list.tagName === "ul" ? "•" : `${Number.isFinite(number) ? number : 1}.`;
      flow.item(SourcedText.standingAt(startOf(child, this.place), sign), listDepth);
      this.children(child, flow, listDepth + 1);
      flow.close();
      number += 1;
    }
  }

  /** Terms and what they mean, as lines "term: meaning". */
  private definitions(list: HtmlElement, flow: HtmlFlow, listDepth: number): void {
    flow.close();
    const pairs = (parent: HtmlElement) => {
      for (const child of parent.childNodes.filter(isElement)) {
        if (child.tagName === "div") pairs(child);
        else if (child.tagName === "dt" || child.tagName === "dd") {
          if (child.tagName === "dt") flow.lineBreak();
          const inner = new HtmlFlow();
          this.children(child, inner, listDepth);
          const lines = linesOf(inner);
          lines.forEach((line, index) => {
            if (index > 0) flow.lineBreak();
            flow.words(line);
          });
          const last = lines.at(-1);
          if (last && child.tagName === "dt")
            flow.words(SourcedText.standingAt(last.span().end - 1, /:$/u.test(last.text) ? " " : ": "));
        }
      }
    };
    pairs(list);
    flow.close();
  }

  private table(table: HtmlElement, flow: HtmlFlow, listDepth: number): void {
    flow.close();
    for (const child of table.childNodes)
      if (isElement(child) && tableRole(child) === "caption") {
        this.children(child, flow, listDepth);
        flow.close();
      }
    const rows = rowsOf(table);
    if (isLayout(rows)) {
      for (const row of rows)
        for (const cell of row.cells) {
          if (!this.allowance.take("blocks")) return;
          this.children(cell, flow, listDepth);
          flow.close();
        }
      return;
    }
    const block = tableOf(rows, (cell) => {
      if (!this.allowance.take("cells")) return [];
      const inner = new HtmlFlow();
      this.children(cell, inner, 0);
      return linesOf(inner);
    });
    flow.push(block);
  }
}

/** Everything in a cell as its lines; the rows of a table within it become lines too. */
function linesOf(flow: HtmlFlow): SourcedText[] {
  flow.close();
  return flow.blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    if (block.kind === "table")
      return block.rows.map((row) =>
        SourcedText.join(
          row.cells.flatMap((cell) => cell.lines),
          " ",
        ).trim(),
      );
    const [first, ...rest] = block.lines;
    if (!block.marker || !first) return [...block.lines];
    return [SourcedText.join([block.marker, first], " "), ...rest];
  });
}

function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, "hidden") !== null) return true;
  return /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(attributeOf(element, "style") ?? "");
}
