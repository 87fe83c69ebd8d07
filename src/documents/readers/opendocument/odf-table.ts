import { LIMITS } from "../../limits.ts";
import { attribute, elements, type XmlElement } from "../xml/xml-tree.ts";

const LONGEST_MERGED = 1_000;

/** A cell of a table:table, once: how often it is repeated is in its row. */
export interface OdfCell {
  readonly element: XmlElement;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Hidden under a merged cell. */
  readonly covered: boolean;
  readonly repeated: number;
}

export interface OdfRow {
  readonly header: boolean;
  readonly repeated: number;
  readonly cells: readonly OdfCell[];
}

/**
 * The rows of a table in order. Spreadsheets repeat empty rows and columns to the edge of the sheet
 * (number-columns-repeated="16384"): the numbers are held in bounds.
 */
export function odfRows(table: XmlElement): OdfRow[] {
  const rows: OdfRow[] = [];
  const search = (parent: XmlElement, header: boolean) => {
    for (const child of elements(parent)) {
      if (child.name === "table:table-row") rows.push(rowOf(child, header));
      else if (child.name === "table:table-header-rows") search(child, true);
      else if (child.name === "table:table-rows" || child.name === "table:table-row-group")
        search(child, header);
    }
  };
  search(table, false);
  return rows;
}

function rowOf(row: XmlElement, header: boolean): OdfRow {
  const cells = elements(row)
    .filter((child) => child.name === "table:table-cell" || child.name === "table:covered-table-cell")
    .map((element) => ({
      element,
      columnSpan: number(element, "table:number-columns-spanned", LIMITS.columns),
      rowSpan: number(element, "table:number-rows-spanned", LONGEST_MERGED),
      covered: element.name === "table:covered-table-cell",
      repeated: number(element, "table:number-columns-repeated", 1 << 20),
    }));
  return { header, repeated: number(row, "table:number-rows-repeated", 1 << 20), cells };
}

function number(element: XmlElement, name: string, most: number): number {
  const value = Math.floor(Number(attribute(element, name) ?? 1));
  return Number.isFinite(value) ? Math.max(1, Math.min(value, most)) : 1;
}
