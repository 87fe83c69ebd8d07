import { diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../../limits.ts";
import { Allowance } from "../allowance.ts";
import { layOut } from "../draft.ts";
import type { Zip } from "../office/zip.ts";
import { type Reading, unreadable } from "../reading.ts";
import { type SheetCell, sheetDrafts } from "../sheet.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/xml-tree.ts";
import { odfPart } from "./odf-part.ts";
import type { OdfStyles } from "./odf-styles.ts";
import { odfRows } from "./odf-table.ts";
import { odfWords } from "./odf-words.ts";

/** Reads an OpenDocument spreadsheet: the visible sheets, each cell as it shows. */
export function readOds(zip: Zip, allowance = new Allowance()): Reading {
  const part = odfPart(zip, "ods");
  if (!part.body) return unreadable(...part.diagnostics);
  const { styles } = part;
  const sheets = childrenNamed(part.body, "table:table");
  const hidden = sheets.filter((sheet) => !styles.isDisplayed(attribute(sheet, "table:style-name")));
  const drafts = sheets
    .filter((sheet) => !hidden.includes(sheet))
    .flatMap((sheet) => sheetDrafts(nameOf(sheet), cellsOf(sheet, styles, allowance), allowance));
  const laidOut = layOut(drafts);
  const diagnostics = [...part.diagnostics, ...allowance.diagnostics()];
  if (hidden.length > 0)
    diagnostics.push(diagnostic("document-hidden-sheets", "info", { sheets: hidden.map(nameOf) }));
  if (laidOut.blocks.length === 0) diagnostics.push(diagnostic("document-no-text", "error", {}));
  return { ...laidOut, diagnostics };
}

function nameOf(sheet: XmlElement): string {
  return attribute(sheet, "table:name") ?? "";
}

function cellsOf(sheet: XmlElement, styles: OdfStyles, allowance: Allowance): SheetCell[] {
  const cells: SheetCell[] = [];
  let row = 0;
  for (const line of odfRows(sheet)) {
    let column = 0;
    const shown: Omit<SheetCell, "row">[] = [];
    for (const cell of line.cells) {
      const lines = cell.covered ? [] : linesOf(cell.element, styles);
      const times = lines.length > 0 ? Math.min(cell.repeated, LIMITS.columns) : 0;
      for (let i = 0; i < times && column + i < LIMITS.columns; i += 1)
        shown.push({ column: column + i, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, lines });
      column += cell.repeated;
    }
    for (let i = 0; shown.length > 0 && i < line.repeated; i += 1) {
      if (!allowance.take("cells", shown.length)) return cells;
      for (const cell of shown) cells.push({ ...cell, row: row + i });
    }
    row += line.repeated;
  }
  return cells;
}

function linesOf(cell: XmlElement, styles: OdfStyles): string[] {
  return childrenNamed(cell, "text:p")
    .flatMap((paragraph) => odfWords(paragraph, styles, []).split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
