import { plainSubscript } from "../subscript.ts";
import { attribute, type XmlElement } from "../xml/xml-tree.ts";
import type { OdfStyles } from "./odf-styles.ts";

/** Notes, comments and marks of editing: beside the text, not in it. */
const BESIDE = new Set([
  "text:note",
  "office:annotation",
  "office:annotation-end",
  "text:tracked-changes",
  "text:change",
  "text:bookmark",
  "text:ruby-text",
  "text:hidden-text",
]);

/** The words of a paragraph, "\n" for line breaks and "\t" for tabs; `boxes` gathers the text boxes anchored in it. */
export function odfWords(parent: XmlElement, styles: OdfStyles, boxes: XmlElement[]): string {
  return parent.children
    .map((child) => (typeof child === "string" ? child.replace(/\s+/gu, " ") : wordsOf(child, styles, boxes)))
    .join("");
}

function wordsOf(element: XmlElement, styles: OdfStyles, boxes: XmlElement[]): string {
  if (BESIDE.has(element.name)) return "";
  switch (element.name) {
    case "text:s":
      return " ".repeat(Math.max(1, Math.min(Number(attribute(element, "text:c") ?? 1) || 1, 200)));
    case "text:tab":
      return "\t";
    case "text:line-break":
      return "\n";
    case "draw:text-box":
      boxes.push(element);
      return "";
    case "text:span": {
      const style = attribute(element, "text:style-name");
      if (styles.isHidden("text", style)) return "";
      const words = odfWords(element, styles, boxes);
      if (!styles.isSubscript(style)) return words;
      const around = plainSubscript(words);
      return around.before + words.trim() + around.after;
    }
    default:
      return odfWords(element, styles, boxes);
  }
}
