import { diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { Allowance } from "../allowance.ts";
import { type Draft, layOut } from "../draft.ts";
import { append } from "../extent.ts";
import { type OfficeCell, type OfficeRow, officeTable } from "../office/office-table.ts";
import { partTree, relationsOf } from "../office/part-names.ts";
import { titleProperty } from "../office/title-property.ts";
import type { Zip } from "../office/zip.ts";
import { zipTrouble } from "../office/zip-trouble.ts";
import { type Reading, unreadable } from "../reading.ts";
import { allNamed, attribute, childrenNamed, descend, elements, type XmlElement } from "../xml/xml-tree.ts";
import { DocxNumbering } from "./docx-numbering.ts";
import { docxStyles, isOn, numberingOf, outlineDepth } from "./docx-styles.ts";
import { docxWords } from "./docx-words.ts";

/**
 * Reads a Word document from its XML: styles and outline levels make headings, numbers and bullets are counted as Word
 * counts them, merged cells keep their spans, tracked changes count as accepted, hidden text is left out, text boxes
 * follow the paragraph that they are anchored to. Notes, page headers and footers are not part of the flow.
 */
export function readDocx(zip: Zip, allowance = new Allowance()): Reading {
  const main =
    [...relationsOf(zip, "").values()].find((relation) => relation.kind === "officeDocument")?.path ??
    "word/document.xml";
  const tree = partTree(zip, main);
  const body = tree && descend(tree.root, "w:body");
  if (!body)
    return unreadable(zipTrouble(zip, "docx") ?? diagnostic("document-corrupt", "error", { format: "docx" }));
  const relations = [...relationsOf(zip, main).values()];
  const part = (kind: string) => {
    const path = relations.find((relation) => relation.kind === kind)?.path ?? `word/${kind}.xml`;
    return partTree(zip, path)?.root;
  };
  const reader = new DocxReader(part("styles"), part("numbering"), allowance);
  const laidOut = layOut(reader.blocks(body));
  const diagnostics = [...allowance.diagnostics()];
  const trouble = zipTrouble(zip, "docx");
  if (trouble && trouble.code !== "document-corrupt") diagnostics.push(trouble);
  else if (tree.damaged || trouble)
    diagnostics.push(diagnostic("document-partly-corrupt", "warning", { format: "docx" }));
  if (laidOut.blocks.length === 0) diagnostics.push(diagnostic("document-no-text", "error", {}));
  return { ...laidOut, titleProperty: titleProperty(zip), diagnostics };
}

class DocxReader {
  private readonly styleOf: ReturnType<typeof docxStyles>;
  private readonly numbering: DocxNumbering;
  private readonly allowance: Allowance;

  constructor(styles: XmlElement | undefined, numbering: XmlElement | undefined, allowance: Allowance) {
    this.styleOf = docxStyles(styles);
    this.numbering = new DocxNumbering(numbering);
    this.allowance = allowance;
  }

  blocks(parent: XmlElement): Draft[] {
    const drafts: Draft[] = [];
    for (const child of elements(parent)) {
      if (!this.allowance.inTime()) break;
      if (child.name === "w:p") append(drafts, this.paragraph(child));
      else if (child.name === "w:tbl") append(drafts, this.table(child));
      else if (child.name === "mc:AlternateContent")
        append(drafts, this.blocks(descend(child, "mc:Choice") ?? descend(child, "mc:Fallback") ?? child));
      else if (isFlow(child) && !isContents(child)) append(drafts, this.blocks(child));
    }
    return drafts;
  }

  private paragraph(paragraph: XmlElement): Draft[] {
    if (!this.allowance.take("blocks")) return [];
    const properties = descend(paragraph, "w:pPr");
    const style = this.styleOf(attribute(properties && descend(properties, "w:pStyle"), "w:val"));
    const { text, boxes } = docxWords(paragraph);
    const boxed = boxes.flatMap((box) => this.blocks(box));
    if (style.contents || style.hidden || text.trim() === "") return boxed;
    const numbering = numberingOf(properties, style.numbering) ?? style.numbering;
    const label =
      numbering && numbering.list !== "0" ? this.numbering.label(numbering.list, numbering.depth) : "";
    const depth = outlineDepth(properties) ?? style.headingDepth;
    if (depth !== null) return [{ kind: "heading", depth, text: `${label} ${text}` }, ...boxed];
    /** A label with words in it ("Obiettivo 1.2") is part of the text, not a bullet. */
    const worded = /\p{L}{3}/u.test(label);
    const lines = (worded ? `${label} ${text}` : text).split("\n");
    const marker = worded || label === "" ? null : label;
    return [{ kind: "paragraph", lines, marker, indent: marker ? (numbering?.depth ?? 0) : 0 }, ...boxed];
  }

  private table(table: XmlElement): Draft[] {
    const merged: (OfficeCell | undefined)[] = [];
    const rows = rowsIn(table).map((row) => this.row(row, merged));
    return officeTable(rows);
  }

  /** `merged` holds, by column, the cell above that a vertical merge goes on. */
  private row(row: XmlElement, merged: (OfficeCell | undefined)[]): OfficeRow {
    const properties = descend(row, "w:trPr");
    const before = Number(attribute(properties && descend(properties, "w:gridBefore"), "w:val") ?? 0);
    const cells: OfficeCell[] = [];
    let column = 0;
    const put = (columnSpan: number, merge: string | null, content: readonly Draft[]) => {
      const above = merge === "continue" ? merged[column] : undefined;
      const cell = above ?? { columnSpan, rowSpan: 1, content };
      if (above) above.rowSpan += 1;
      else cells.push(cell);
      for (let i = column; i < column + columnSpan; i += 1) merged[i] = merge === null ? undefined : cell;
      column += columnSpan;
    };
    if (before > 0 && before < 64) put(before, null, []);
    for (const cell of cellsIn(row)) {
      if (!this.allowance.take("cells")) break;
      const own = descend(cell, "w:tcPr");
      const span = Number(attribute(own && descend(own, "w:gridSpan"), "w:val") ?? 1);
      const vertical = own && descend(own, "w:vMerge");
      const merge = vertical ? (attribute(vertical, "w:val") ?? "continue") : null;
      put(span >= 1 && span <= 64 ? Math.floor(span) : 1, merge, this.blocks(cell));
    }
    return { header: isOn(properties && descend(properties, "w:tblHeader")), cells };
  }
}

/** Rows may stand in content controls and in insertions; rows deleted by a tracked change are not there any more. */
function rowsIn(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((child) => {
    if (child.name === "w:tr") return descend(child, "w:trPr", "w:del") ? [] : [child];
    return isFlow(child) ? rowsIn(child) : [];
  });
}

function cellsIn(row: XmlElement): XmlElement[] {
  return elements(row).flatMap((child) =>
    child.name === "w:tc" ? [child] : isFlow(child) ? cellsIn(child) : [],
  );
}

/** Wrappers that hold blocks. */
function isFlow(element: XmlElement): boolean {
  return ["w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag"].includes(element.name);
}

/** A content control that Word fills with the table of contents. */
function isContents(control: XmlElement): boolean {
  const gallery = childrenNamed(control, "w:sdtPr").flatMap((properties) =>
    allNamed(properties, "w:docPartGallery"),
  );
  return gallery.some((element) => /contents|sommario/iu.test(attribute(element, "w:val") ?? ""));
}
