/** What a paragraph is besides its words. */
export interface ParagraphLook {
  readonly align?: "right" | "center";
  readonly keepNext?: boolean;
  /** Number of the list that it is an item of (ISO 29500-1, 17.9.18). */
  readonly list?: number;
}

const NORMAL = "Normal";

/** A paragraph of a style (ISO 29500-1, 17.3.1): `children` are its runs, as WordprocessingML. Its properties are always there. */
export function paragraph(style: string, children: string, look: ParagraphLook = {}): string {
  const { align, keepNext, list } = look;
  // In the order of the schema.
  const properties =
    (style === NORMAL ? "" : `<w:pStyle w:val="${style}"/>`) +
    (keepNext ? "<w:keepNext/>" : "") +
    (list === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`) +
    (align === undefined ? "" : `<w:jc w:val="${align}"/>`);
  return `<w:p><w:pPr>${properties}</w:pPr>${children}</w:p>`;
}

/**
 * The same paragraphs from a new page on. A break in a paragraph of its own would leave a page empty where the one before
 * is full to the brim, as a drawing makes it.
 */
export function fromNewPage(xml: string): string {
  const first = /^<w:p><w:pPr>(?:<w:pStyle w:val="[^"]*"\/>)?(?:<w:keepNext\/>)?/.exec(xml)?.[0];
  return first === undefined
    ? `<w:p><w:pPr>${NEW_PAGE}</w:pPr></w:p>${xml}`
    : first + NEW_PAGE + xml.slice(first.length);
}

const NEW_PAGE = "<w:pageBreakBefore/>";

/** The same body with the section's properties in its last paragraph, where they belong (ISO 29500-1, 17.6.18). */
export function closingSection(xml: string, section: string): string {
  if (!xml.endsWith("</w:p>")) return `${xml}<w:p><w:pPr>${section}</w:pPr></w:p>`;
  const last = xml.indexOf("</w:pPr>", xml.lastIndexOf("<w:p>"));
  return xml.slice(0, last) + section + xml.slice(last);
}
