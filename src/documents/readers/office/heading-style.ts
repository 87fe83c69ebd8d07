/** Names that word processors give to the styles of headings, by language; a figure after them is the depth. */
const HEADING_NAMES =
  "heading|titolo|intestazione|überschrift|titre|título|titulo|encabezado|rubrik|kop|otsikko";
const HEADING = new RegExp(`^(?:${HEADING_NAMES})[\\s_]*(\\d)(?!\\d)`, "iu");
const TITLE = /^(?:title|titolo|titolo principale|titel|titre|título)$/iu;
const CONTENTS = /^(?:toc|sommario|indice|contents|verzeichnis|tm|tdc)[\s_]*\d/iu;

/** Depth of the headings that a style of this name is for, or null. */
export function headingDepthOf(styleName: string): number | null {
  const match = HEADING.exec(styleName);
  if (match) return Math.max(1, Number(match[1]));
  return TITLE.test(styleName) ? 1 : null;
}

/** Entries of a table of contents. */
export function isContentsStyle(styleName: string): boolean {
  return CONTENTS.test(styleName);
}
