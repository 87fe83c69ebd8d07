import { diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { Allowance } from "../allowance.ts";
import { type Draft, layOut } from "../draft.ts";
import { append } from "../extent.ts";
import { Counters } from "../office/numbering.ts";
import { officeTable } from "../office/office-table.ts";
import type { Zip } from "../office/zip.ts";
import { type Reading, unreadable } from "../reading.ts";
import { attribute, elements, type XmlElement } from "../xml/xml-tree.ts";
import { odfPart } from "./odf-part.ts";
import type { OdfStyles } from "./odf-styles.ts";
import { odfRows } from "./odf-table.ts";
import { odfWords } from "./odf-words.ts";

/** Wrappers whose content is part of the flow. */
const FLOW = new Set(["text:section", "text:numbered-paragraph", "text:index-body", "draw:g", "draw:frame"]);
/** Generated from the rest of the text. */
const INDEX = /^text:.*-(?:index|content|illustration)$|^text:bibliography$/u;

/** Reads an OpenDocument text: headings, lists with their numbers, tables with merged cells, text boxes. */
export function readOdt(zip: Zip, allowance = new Allowance()): Reading {
  const part = odfPart(zip, "odt");
  if (!part.body) return unreadable(...part.diagnostics);
  const laidOut = layOut(new OdtReader(part.styles, allowance).blocks(part.body, null));
  const diagnostics = [...part.diagnostics, ...allowance.diagnostics()];
  if (laidOut.blocks.length === 0) diagnostics.push(diagnostic("document-no-text", "error", {}));
  return { ...laidOut, diagnostics };
}

interface OpenList {
  readonly style: string | undefined;
  readonly depth: number;
  readonly counters: Counters;
}

class OdtReader {
  private readonly styles: OdfStyles;
  private readonly allowance: Allowance;
  private readonly outline = new Counters();
  /** The counters of each list style: a list may go on after a paragraph. */
  private readonly counters = new Map<string, Counters>();

  constructor(styles: OdfStyles, allowance: Allowance) {
    this.styles = styles;
    this.allowance = allowance;
  }

  blocks(parent: XmlElement, list: OpenList | null): Draft[] {
    const drafts: Draft[] = [];
    for (const child of elements(parent)) {
      if (!this.allowance.inTime()) break;
      if (child.name === "text:h") append(drafts, this.heading(child));
      else if (child.name === "text:p") append(drafts, this.paragraph(child, null, 0));
      else if (child.name === "text:list") append(drafts, this.list(child, list));
      else if (child.name === "table:table") append(drafts, this.table(child));
      else if (child.name === "draw:text-box" || (FLOW.has(child.name) && !INDEX.test(child.name)))
        append(drafts, this.blocks(child, list));
    }
    return drafts;
  }

  private heading(element: XmlElement): Draft[] {
    if (!this.allowance.take("blocks")) return [];
    const depth = Math.max(1, Number(attribute(element, "text:outline-level") ?? 1) || 1);
    const boxes: XmlElement[] = [];
    const text = odfWords(element, this.styles, boxes);
    const boxed = boxes.flatMap((box) => this.blocks(box, null));
    if (text.trim() === "") return boxed;
    const label = this.outline.next(this.styles.outline, Math.min(depth, 10) - 1);
    return [{ kind: "heading", depth, text: `${label} ${text}` }, ...boxed];
  }

  private paragraph(element: XmlElement, label: string | null, indent: number): Draft[] {
    if (!this.allowance.take("blocks")) return [];
    const style = attribute(element, "text:style-name");
    if (this.styles.isHidden("paragraph", style)) return [];
    const boxes: XmlElement[] = [];
    const text = odfWords(element, this.styles, boxes);
    const boxed = boxes.flatMap((box) => this.blocks(box, null));
    if (text.trim() === "") return boxed;
    const depth = this.styles.headingDepth(style);
    if (depth !== null && label === null) return [{ kind: "heading", depth, text }, ...boxed];
    return [
      { kind: "paragraph", lines: text.split("\n"), marker: label === "" ? null : label, indent },
      ...boxed,
    ];
  }

  private list(element: XmlElement, outer: OpenList | null): Draft[] {
    const style = attribute(element, "text:style-name") ?? outer?.style;
    const depth = outer ? Math.min(outer.depth + 1, 9) : 0;
    const counters =
      outer?.counters ?? this.countersFor(style, attribute(element, "text:continue-numbering") === "true");
    const open: OpenList = { style, depth, counters };
    const levels = this.styles.listLevels(style);
    return elements(element).flatMap((item) => {
      if (item.name !== "text:list-item" && item.name !== "text:list-header") return [];
      let label: string | null = item.name === "text:list-header" ? "" : null;
      return elements(item).flatMap((child) => {
        if (child.name === "text:list") return this.list(child, open);
        if (child.name === "text:h") return this.heading(child);
        if (child.name !== "text:p") return this.blocks({ ...item, children: [child] }, open);
        const first = label === null;
        label ??= counters.next(levels, depth) || "•";
        return this.paragraph(child, first ? label : "", depth);
      });
    });
  }

  private countersFor(style: string | undefined, goesOn: boolean): Counters {
    const before = this.counters.get(style ?? "");
    if (before && goesOn) return before;
    const fresh = new Counters();
    this.counters.set(style ?? "", fresh);
    return fresh;
  }

  private table(table: XmlElement): Draft[] {
    const rows = odfRows(table).map((row) => ({
      header: row.header,
      cells: row.cells
        .filter((cell) => !cell.covered && this.allowance.take("cells"))
        .map((cell) => ({
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          content: this.blocks(cell.element, null),
        })),
    }));
    return officeTable(rows);
  }
}
