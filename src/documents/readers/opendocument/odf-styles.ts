import { headingDepthOf } from "../office/heading-style.ts";
import type { NumberedLevel } from "../office/numbering.ts";
import { attribute, childrenNamed, descend, elements, type XmlElement } from "../xml/xml-tree.ts";

interface OdfStyle {
  readonly parent: string | null;
  readonly headingDepth: number | null;
  readonly hidden: boolean;
  readonly subscript: boolean;
  readonly displayed: boolean;
}

const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "1": "decimal",
};

/** The styles of an OpenDocument, as far as they say what shows and how it is numbered. */
export class OdfStyles {
  private readonly styles = new Map<string, OdfStyle>();
  private readonly lists = new Map<string, (NumberedLevel | undefined)[]>();
  /** How headings are numbered, where they are. */
  readonly outline: (NumberedLevel | undefined)[];

  constructor(roots: readonly (XmlElement | undefined)[]) {
    let outline: (NumberedLevel | undefined)[] = [];
    for (const root of roots)
      for (const group of root ? elements(root) : [])
        for (const style of elements(group)) {
          if (style.name === "style:style")
            this.styles.set(
              `${attribute(style, "style:family")} ${attribute(style, "style:name")}`,
              styleOf(style),
            );
          else if (style.name === "text:list-style")
            this.lists.set(attribute(style, "style:name") ?? "", levelsOf(style));
          else if (style.name === "text:outline-style") outline = levelsOf(style);
        }
    this.outline = outline;
  }

  isHidden(family: string, name: string | undefined): boolean {
    return this.chain(family, name).some((style) => style.hidden);
  }

  isSubscript(name: string | undefined): boolean {
    return this.chain("text", name).some((style) => style.subscript);
  }

  isDisplayed(table: string | undefined): boolean {
    return this.chain("table", table).every((style) => style.displayed);
  }

  /** Depth of the headings that a paragraph style is for, by its own level or name or those of the styles above. */
  headingDepth(name: string | undefined): number | null {
    return this.chain("paragraph", name).find((style) => style.headingDepth !== null)?.headingDepth ?? null;
  }

  listLevels(name: string | undefined): readonly (NumberedLevel | undefined)[] {
    return this.lists.get(name ?? "") ?? [];
  }

  /** The style and those that it comes from. */
  private chain(family: string, name: string | undefined): OdfStyle[] {
    const found: OdfStyle[] = [];
    let next: string | null = name ?? null;
    while (next !== null && found.length < 20) {
      const style = this.styles.get(`${family} ${next}`);
      if (!style) break;
      found.push(style);
      next = style.parent;
    }
    return found;
  }
}

function styleOf(style: XmlElement): OdfStyle {
  const text = descend(style, "style:text-properties");
  return {
    parent: attribute(style, "style:parent-style-name") ?? null,
    headingDepth: headingDepth(style),
    hidden: attribute(text, "text:display") === "none",
    subscript: /^(?:sub|-\d)/u.test(attribute(text, "style:text-position") ?? ""),
    displayed: attribute(descend(style, "style:table-properties"), "table:display") !== "false",
  };
}

function headingDepth(style: XmlElement): number | null {
  const level = Number(attribute(style, "style:default-outline-level"));
  if (level >= 1 && level <= 10) return level;
  const name = attribute(style, "style:display-name") ?? attribute(style, "style:name") ?? "";
  return headingDepthOf(name.replaceAll("_20_", " "));
}

function levelsOf(list: XmlElement): (NumberedLevel | undefined)[] {
  const levels: (NumberedLevel | undefined)[] = [];
  for (const level of elements(list)) {
    const depth = Number(attribute(level, "text:level")) - 1;
    if (!(depth >= 0 && depth < 10)) continue;
    levels[depth] = level.name.endsWith("bullet") ? bulletLevel(level) : numberLevel(level, depth);
  }
  return levels;
}

function bulletLevel(level: XmlElement): NumberedLevel {
  return { format: "bullet", label: attribute(level, "text:bullet-char") ?? "•", start: 1 };
}

function numberLevel(level: XmlElement, depth: number): NumberedLevel {
  const shown = attribute(level, "style:num-format") ?? "";
  const prefix = attribute(level, "style:num-prefix") ?? "";
  const suffix = attribute(level, "style:num-suffix") ?? "";
  const count = Math.max(1, Math.min(Number(attribute(level, "text:display-levels") ?? 1) || 1, depth + 1));
  const numbers = Array.from({ length: count }, (_, i) => `%${depth + 2 - count + i}`).join(".");
  return {
    format: shown === "" ? "none" : (FORMATS[shown.charAt(0)] ?? "decimal"),
    label: shown === "" ? "" : `${prefix}${numbers}${suffix}`,
    start: Number(attribute(level, "text:start-value") ?? 1) || 0,
  };
}

/** The groups of styles of a part. */
export function styleGroups(root: XmlElement | undefined): XmlElement[] {
  return root
    ? ["office:styles", "office:automatic-styles"].flatMap((name) => childrenNamed(root, name))
    : [];
}
