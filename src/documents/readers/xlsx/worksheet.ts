import { LIMITS } from "../../limits.ts";
import type { Allowance } from "../allowance.ts";
import type { SheetCell } from "../sheet.ts";
import { attribute, childrenNamed, descend, textOf, type XmlElement } from "../xml/xml-tree.ts";
import { shownNumber } from "./number-format.ts";
import { richText, type Workbook } from "./workbook.ts";

const MOST_MERGED = 20_000;
const LONGEST_MERGED = 1_000;

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells and rows that hold a format and nothing else: a column formatted to its end has a million of them. */
export function isFormatOnly({ name, attributes, children }: XmlElement): boolean {
  return children.length === 0 && (name === "x:c" || name === "x:row") && attributes.has("r");
}

/** The cells of a sheet that show something, merged ones with their spans; hidden rows and columns are left out. */
export function sheetCells(root: XmlElement, workbook: Workbook, allowance: Allowance): SheetCell[] {
  const merged = mergedAreas(root);
  const hidden = hiddenColumns(root);
  const cells: SheetCell[] = [];
  let row = -1;
  const data = descend(root, "x:sheetData");
  for (const line of data ? childrenNamed(data, "x:row") : []) {
    row = Number(attribute(line, "r") ?? row + 2) - 1;
    if (!(row >= 0 && row < 1 << 21)) break;
    if (attribute(line, "hidden") === "1" || attribute(line, "hidden") === "true") continue;
    let column = -1;
    for (const cell of childrenNamed(line, "x:c")) {
      column = columnOf(attribute(cell, "r")) ?? column + 1;
      if (column >= LIMITS.columns || hidden.has(column)) continue;
      const lines = shownText(cell, workbook)
        .trim()
        .split(/\r\n|\r|\n/u)
        .map((words) => words.trim());
      if (lines.every((words) => words === "")) continue;
      if (!allowance.take("cells")) return cells;
      const area = merged.get(`${row},${column}`);
      cells.push({
        row,
        column,
        rowSpan: area ? area.bottom - area.top + 1 : 1,
        columnSpan: area ? area.right - area.left + 1 : 1,
        lines,
      });
    }
  }
  return cells;
}

function shownText(cell: XmlElement, workbook: Workbook): string {
  const stored = descend(cell, "x:v");
  const value = stored ? textOf(stored) : "";
  switch (attribute(cell, "t")) {
    case "s":
      return workbook.strings[Number(value)] ?? "";
    case "inlineStr": {
      const inline = descend(cell, "x:is");
      return inline ? richText(inline) : "";
    }
    case "str":
      return value;
    case "b":
      return value === "1" ? "VERO" : "FALSO";
    case "e":
      return value;
    case "d":
      return value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/u, "$3/$2/$1");
    default:
      return value === ""
        ? ""
        : shownNumber(
            value,
            workbook.formats[Number(attribute(cell, "s") ?? 0)] ?? "General",
            workbook.from1904,
          );
  }
}

/** Merged areas by the place of their first cell, "row,column". */
export function mergedAreas(root: XmlElement): Map<string, Area> {
  const areas = new Map<string, Area>();
  const group = descend(root, "x:mergeCells");
  for (const merge of group ? childrenNamed(group, "x:mergeCell") : []) {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/u.exec(attribute(merge, "ref") ?? "");
    if (!match) continue;
    const left = columnOf(match[1]) ?? 0;
    const right = Math.min(columnOf(match[3]) ?? left, LIMITS.columns - 1);
    const top = Number(match[2]) - 1;
    const bottom = Math.min(Number(match[4]) - 1, top + LONGEST_MERGED);
    if (areas.size >= MOST_MERGED) break;
    if (bottom >= top && right >= left) areas.set(`${top},${left}`, { top, left, bottom, right });
  }
  return areas;
}

function hiddenColumns(root: XmlElement): Set<number> {
  const hidden = new Set<number>();
  const group = descend(root, "x:cols");
  for (const column of group ? childrenNamed(group, "x:col") : []) {
    if (!["1", "true"].includes(attribute(column, "hidden") ?? "")) continue;
    const last = Math.min(Number(attribute(column, "max") ?? 0), LIMITS.columns);
    for (let at = Number(attribute(column, "min") ?? 1); at <= last; at += 1) hidden.add(at - 1);
  }
  return hidden;
}

/** Column from 0 of a reference such as "AB12". */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/u.exec(reference ?? "")?.[1];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
