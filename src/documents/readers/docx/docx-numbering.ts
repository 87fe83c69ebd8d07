import { Counters, type NumberedLevel } from "../office/numbering.ts";
import { attribute, childrenNamed, descend, type XmlElement } from "../xml/xml-tree.ts";

interface List {
  readonly levels: (NumberedLevel | undefined)[];
  readonly counters: Counters;
}

/** The lists of a document: gives each numbered paragraph its label, in the order of the text. */
export class DocxNumbering {
  private readonly lists = new Map<string, List>();

  constructor(root: XmlElement | undefined) {
    if (!root) return;
    const abstracts = new Map<string, List>();
    for (const abstract of childrenNamed(root, "w:abstractNum"))
      abstracts.set(attribute(abstract, "w:abstractNumId") ?? "", {
        levels: levelsOf(abstract),
        counters: new Counters(),
      });
    for (const list of childrenNamed(root, "w:num")) {
      const shared = abstracts.get(attribute(descend(list, "w:abstractNumId"), "w:val") ?? "");
      if (!shared) continue;
      const overrides = childrenNamed(list, "w:lvlOverride");
      const own = overrides.length === 0 ? shared : overridden(shared, overrides);
      this.lists.set(attribute(list, "w:numId") ?? "", own);
    }
  }

  /** The label of the next paragraph of the list at this level; empty where it shows none. */
  label(list: string, depth: number): string {
    const found = this.lists.get(list);
    return found ? found.counters.next(found.levels, depth) : "";
  }
}

/** A list that begins again, or writes a level in another way. */
function overridden(shared: List, overrides: readonly XmlElement[]): List {
  const levels = [...shared.levels];
  for (const override of overrides) {
    const depth = Number(attribute(override, "w:ilvl"));
    const level = descend(override, "w:lvl");
    const start = attribute(descend(override, "w:startOverride"), "w:val");
    const base = level ? levelOf(level) : levels[depth];
    if (base && depth >= 0 && depth < 9)
      levels[depth] = start === undefined ? base : { ...base, start: Number(start) || 0 };
  }
  return { levels, counters: new Counters() };
}

function levelsOf(abstract: XmlElement): (NumberedLevel | undefined)[] {
  const levels: (NumberedLevel | undefined)[] = [];
  for (const level of childrenNamed(abstract, "w:lvl")) {
    const depth = Number(attribute(level, "w:ilvl"));
    if (depth >= 0 && depth < 9) levels[depth] = levelOf(level);
  }
  return levels;
}

function levelOf(level: XmlElement): NumberedLevel {
  return {
    format: attribute(descend(level, "w:numFmt"), "w:val") ?? "decimal",
    label: attribute(descend(level, "w:lvlText"), "w:val") ?? "",
    start: Number(attribute(descend(level, "w:start"), "w:val") ?? 1) || 0,
  };
}
