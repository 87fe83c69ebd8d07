import { diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { Allowance } from "../allowance.ts";
import { layOut } from "../draft.ts";
import { partTree } from "../office/part-names.ts";
import { titleProperty } from "../office/title-property.ts";
import type { Zip } from "../office/zip.ts";
import { zipTrouble } from "../office/zip-trouble.ts";
import { type Reading, unreadable } from "../reading.ts";
import { sheetDrafts } from "../sheet.ts";
import { openWorkbook } from "./workbook.ts";
import { isFormatOnly, sheetCells } from "./worksheet.ts";

/** Reads an Excel workbook: the visible sheets, each cell as it shows, formulas by their stored results. */
export function readXlsx(zip: Zip, allowance = new Allowance()): Reading {
  const workbook = openWorkbook(zip);
  if (!workbook)
    return unreadable(zipTrouble(zip, "xlsx") ?? diagnostic("document-corrupt", "error", { format: "xlsx" }));
  let damaged = workbook.damaged;
  const drafts = workbook.sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) => {
      const tree = partTree(zip, sheet.path, isFormatOnly);
      damaged ||= !tree || tree.damaged;
      return tree ? sheetDrafts(sheet.name, sheetCells(tree.root, workbook, allowance), allowance) : [];
    });
  const laidOut = layOut(drafts);
  const diagnostics = [...allowance.diagnostics()];
  const trouble = zipTrouble(zip, "xlsx");
  if (trouble?.code === "document-swollen") diagnostics.push(trouble);
  else if (damaged || trouble)
    diagnostics.push(diagnostic("document-partly-corrupt", "warning", { format: "xlsx" }));
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
  if (hidden.length > 0) diagnostics.push(diagnostic("document-hidden-sheets", "info", { sheets: hidden }));
  if (laidOut.blocks.length === 0) diagnostics.push(diagnostic("document-no-text", "error", {}));
  return { ...laidOut, titleProperty: titleProperty(zip), diagnostics };
}
