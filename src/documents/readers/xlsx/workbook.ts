import { partTree, relationsOf } from "../office/part-names.ts";
import type { Zip } from "../office/zip.ts";
import { attribute, childrenNamed, descend, elements, textOf, type XmlElement } from "../xml/xml-tree.ts";
import { builtInFormat } from "./number-format.ts";

/** Characters of a number format: no spreadsheet program takes more. */
const LONGEST_FORMAT = 255;

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** What all the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly string[];
  /** Number format of each cell style. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
  readonly damaged: boolean;
}

export function openWorkbook(zip: Zip): Workbook | null {
  const tree = partTree(zip, "xl/workbook.xml");
  if (!tree) return null;
  const relations = relationsOf(zip, "xl/workbook.xml");
  const sheets = elementsUnder(tree.root, "x:sheets", "x:sheet").map((sheet, index) => ({
    name: attribute(sheet, "name") ?? "",
    hidden: ["hidden", "veryHidden"].includes(attribute(sheet, "state") ?? ""),
    path: relations.get(attribute(sheet, "r:id") ?? "")?.path ?? `xl/worksheets/sheet${index + 1}.xml`,
  }));
  const path = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.path;
  const strings = partTree(zip, path("sharedStrings") ?? "xl/sharedStrings.xml");
  const styles = partTree(zip, path("styles") ?? "xl/styles.xml");
  return {
    sheets,
    strings: strings ? childrenNamed(strings.root, "x:si").map(richText) : [],
    formats: styles ? formatsOf(styles.root) : [],
    from1904: ["1", "true"].includes(attribute(descend(tree.root, "x:workbookPr"), "date1904") ?? ""),
    damaged: tree.damaged || strings?.damaged === true,
  };
}

/** The text of a string with formatting; readings of Japanese words (rPh) are not part of it. */
export function richText(item: XmlElement): string {
  return elements(item)
    .map((child) => {
      if (child.name === "x:t") return textOf(child);
      return child.name === "x:r" ? childrenNamed(child, "x:t").map(textOf).join("") : "";
    })
    .join("")
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => {
      const value = Number.parseInt(code, 16);
      return value < 32 && value !== 9 && value !== 10 ? "" : String.fromCharCode(value);
    });
}

function formatsOf(root: XmlElement): string[] {
  const own = new Map<number, string>();
  for (const format of elementsUnder(root, "x:numFmts", "x:numFmt"))
    own.set(
      Number(attribute(format, "numFmtId")),
      (attribute(format, "formatCode") ?? "General").slice(0, LONGEST_FORMAT),
    );
  return elementsUnder(root, "x:cellXfs", "x:xf").map((style) => {
    const id = Number(attribute(style, "numFmtId") ?? 0);
    return own.get(id) ?? builtInFormat(id);
  });
}

function elementsUnder(root: XmlElement, group: string, name: string): XmlElement[] {
  const found = descend(root, group);
  return found ? childrenNamed(found, name) : [];
}
