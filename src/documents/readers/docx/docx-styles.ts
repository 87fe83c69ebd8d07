import { headingDepthOf, isContentsStyle } from "../office/heading-style.ts";
import { attribute, childrenNamed, descend, type XmlElement } from "../xml/xml-tree.ts";

/** What a paragraph's style says of it, after the styles that it is based on. */
export interface DocxStyle {
  readonly headingDepth: number | null;
  readonly contents: boolean;
  readonly hidden: boolean;
  readonly numbering: { readonly list: string; readonly depth: number } | null;
}

const PLAIN: DocxStyle = { headingDepth: null, contents: false, hidden: false, numbering: null };

/** The styles of a document by id. */
export function docxStyles(root: XmlElement | undefined): (id: string | undefined) => DocxStyle {
  const elements = new Map<string, XmlElement>();
  for (const style of root ? childrenNamed(root, "w:style") : [])
    elements.set(attribute(style, "w:styleId") ?? "", style);
  const known = new Map<string, DocxStyle>();
  const resolve = (id: string | undefined, chain: number): DocxStyle => {
    if (id === undefined) return PLAIN;
    const before = known.get(id);
    if (before) return before;
    const made = styleOf(id, elements.get(id), (parent) => (chain > 20 ? PLAIN : resolve(parent, chain + 1)));
    known.set(id, made);
    return made;
  };
  return (id) => resolve(id, 0);
}

function styleOf(
  id: string,
  style: XmlElement | undefined,
  parentOf: (id: string | undefined) => DocxStyle,
): DocxStyle {
  const parent = parentOf(attribute(style && descend(style, "w:basedOn"), "w:val"));
  const name = attribute(style && descend(style, "w:name"), "w:val") ?? id;
  const paragraph = style && descend(style, "w:pPr");
  return {
    headingDepth:
      outlineDepth(paragraph) ?? headingDepthOf(name) ?? headingDepthOf(id) ?? parent.headingDepth,
    contents: isContentsStyle(name) || isContentsStyle(id) || parent.contents,
    hidden: isOn(style && descend(style, "w:rPr", "w:vanish")) || parent.hidden,
    numbering: numberingOf(paragraph, parent.numbering) ?? parent.numbering,
  };
}

/** Depth from 1 of an outline level 0 to 8; level 9 is body text. */
export function outlineDepth(properties: XmlElement | undefined): number | null {
  const value = attribute(properties && descend(properties, "w:outlineLvl"), "w:val");
  const level = value === undefined ? Number.NaN : Number(value);
  return level >= 0 && level < 9 ? level + 1 : null;
}

/** The list and its level that the properties name; list "0" takes the paragraph out of any. */
export function numberingOf(
  properties: XmlElement | undefined,
  inherited: DocxStyle["numbering"],
): DocxStyle["numbering"] {
  const numbering = properties && descend(properties, "w:numPr");
  if (!numbering) return null;
  const list = attribute(descend(numbering, "w:numId"), "w:val") ?? inherited?.list ?? "0";
  const depth = Number(attribute(descend(numbering, "w:ilvl"), "w:val") ?? inherited?.depth ?? 0);
  return { list, depth: depth >= 0 && depth < 9 ? depth : 0 };
}

/** A property that is on by being there, unless its value says off. */
export function isOn(property: XmlElement | undefined): boolean {
  if (!property) return false;
  const value = attribute(property, "w:val");
  return value !== "0" && value !== "false" && value !== "off";
}
