import { symbolCharacter } from "../office/symbol-font.ts";
import { plainSubscript } from "../subscript.ts";
import { attribute, childrenNamed, descend, elements, textOf, type XmlElement } from "../xml/xml-tree.ts";
import { isOn } from "./docx-styles.ts";

/** The words of a paragraph, "\n" for line breaks and "\t" for tabs, and the text boxes anchored in it. */
export interface DocxWords {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

/** Content that was deleted, moved away or is no text. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:instrText",
  "w:delText",
  "w:footnoteRef",
]);

export function docxWords(paragraph: XmlElement): DocxWords {
  const boxes: XmlElement[] = [];
  return { text: wordsIn(paragraph, boxes), boxes };
}

function wordsIn(parent: XmlElement, boxes: XmlElement[]): string {
  return elements(parent)
    .map((child) => wordsOf(child, boxes))
    .join("");
}

function wordsOf(element: XmlElement, boxes: XmlElement[]): string {
  if (SKIPPED.has(element.name)) return "";
  switch (element.name) {
    case "w:t":
    case "m:t":
      return textOf(element).replace(/[\r\n]+/gu, " ");
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbolCharacter(attribute(element, "w:font") ?? "", attribute(element, "w:char") ?? "");
    case "w:txbxContent":
      boxes.push(element);
      return "";
    case "mc:AlternateContent":
      return wordsIn(descend(element, "mc:Choice") ?? descend(element, "mc:Fallback") ?? element, boxes);
    case "w:r":
      return run(element, boxes);
    case "m:f":
      return `(${part(element, "m:num", boxes)})/(${part(element, "m:den", boxes)})`;
    case "m:sSub":
      return part(element, "m:e", boxes) + subscript(part(element, "m:sub", boxes));
    case "m:nary":
      return `${attribute(descend(element, "m:naryPr", "m:chr"), "m:val") ?? "∫"} ${part(element, "m:e", boxes)}`;
    case "m:d":
      return `(${childrenNamed(element, "m:e")
        .map((inner) => wordsIn(inner, boxes))
        .join(", ")})`;
    default:
      return wordsIn(element, boxes);
  }
}

function run(element: XmlElement, boxes: XmlElement[]): string {
  const properties = descend(element, "w:rPr");
  if (properties && isOn(descend(properties, "w:vanish"))) return "";
  const words = wordsIn(element, boxes);
  const lowered = Number(attribute(properties && descend(properties, "w:position"), "w:val") ?? 0) < 0;
  const align = attribute(properties && descend(properties, "w:vertAlign"), "w:val");
  return lowered || align === "subscript" ? subscript(words) : words;
}

function part(element: XmlElement, name: string, boxes: XmlElement[]): string {
  const found = descend(element, name);
  return found ? wordsIn(found, boxes) : "";
}

function subscript(words: string): string {
  const around = plainSubscript(words);
  return around.before + words.trim() + around.after;
}
