import { folded } from "../../core/plan/edit/outcome.ts";
import { elements, textOf, type XmlElement } from "../readers/xml/xml-tree.ts";

/** The name without the prefix that the file gives its namespace. */
export function localOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Its children of that name. */
export function all(parent: XmlElement | null, name: string): readonly XmlElement[] {
  return parent === null ? [] : elements(parent).filter((child) => localOf(child) === name);
}

/** The first child of that name, then its first child of the next name, and so on. */
export function at(parent: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let here = parent;
  for (const name of names) here = all(here, name)[0] ?? null;
  return here;
}

/** The text of the first child of that name, blanks folded; empty where there is none. */
export function said(parent: XmlElement | null, name: string): string {
  const found = at(parent, name);
  return found === null ? "" : folded(textOf(found));
}
