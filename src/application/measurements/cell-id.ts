import { createHash } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Cell } from "../../store/ledger.ts";

/** A short name for a cell of the sheet, the same every time: names its fields in a form and its line in a workbook. */
export function cellId({ indicator, quantity, year, unit }: Cell): string {
  return createHash("sha256")
    .update(canonicalJson({ indicator, quantity, year, unit }))
    .digest("hex")
    .slice(0, 16);
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.indicator === b.indicator && a.quantity === b.quantity && a.year === b.year && a.unit === b.unit;
}
