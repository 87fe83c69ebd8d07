import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { LIMITS } from "../../limits.ts";
import { decodeText } from "../text/encoding.ts";
import { prefixOf } from "./namespaces.ts";

/** An element with the prefix its namespace usually has ("w:p", "table:table-row"), whatever the file calls it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlTree {
  readonly root: XmlElement;
  /** Not well-formed, or cut at a limit: the tree holds what came before. */
  readonly damaged: boolean;
}

/** Elements parsed, and of these kept at one time. */
const MOST_ELEMENTS = 8_000_000;
const MOST_KEPT = 1_200_000;
/** Elements open at once past the depth read: each further one costs the parser more than the one before. */
const DEEPEST = 2_000;
const CHUNK = 1 << 13;

/**
 * Parses XML into a tree, as far as it goes. Entities of the document's own are not expanded, nothing is fetched.
 * Elements that are `idle` once closed are left out of the tree.
 */
export function xmlTree(
  bytes: Uint8Array,
  idle: (element: XmlElement) => boolean = () => false,
): XmlTree | null {
  const decoded = decodeText(bytes);
  if (!decoded) return null;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top = element("", NONE);
  const open = [top];
  let damaged = false;
  let elements = 0;
  let kept = 0;
  let skipped = 0;
  const addText = (text: string) => {
    if (skipped === 0) open.at(-1)?.children.push(text);
  };
  parser.on("error", () => {
    damaged = true;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    elements += 1;
    if (skipped > 0 || open.length > LIMITS.depth || elements > MOST_ELEMENTS || kept > MOST_KEPT) {
      skipped += 1;
      damaged = true;
      return;
    }
    const made = element(
      qualified(tag.uri, tag.prefix, tag.local),
      attributesOf(Object.values(tag.attributes)),
    );
    open.at(-1)?.children.push(made);
    open.push(made);
    kept += 1;
  });
  parser.on("closetag", () => {
    if (skipped > 0) skipped -= 1;
    else if (open.length > 1) {
      const closed = open.pop();
      if (!closed || !idle(closed)) return;
      open.at(-1)?.children.pop();
      kept -= 1;
    }
  });
  try {
    for (let at = 0; at < decoded.text.length && elements <= MOST_ELEMENTS && skipped < DEEPEST; at += CHUNK)
      parser.write(decoded.text.slice(at, at + CHUNK));
    parser.close();
  } catch {
    damaged = true;
  }
  const root = top.children.find((child): child is XmlElement => typeof child !== "string");
  return root ? { root, damaged } : null;
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(written: readonly SaxesAttributeNS[]): ReadonlyMap<string, string> {
  if (written.length === 0) return NONE;
  return new Map(written.map(({ uri, prefix, local, value }) => [qualified(uri, prefix, local), value]));
}

function element(name: string, attributes: ReadonlyMap<string, string>) {
  return { name, attributes, children: [] as (XmlElement | string)[] };
}

function qualified(uri: string, prefix: string, local: string): string {
  const known = prefixOf(uri) ?? prefix;
  return known === "" ? local : `${known}:${local}`;
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string");
}

export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).filter((child) => child.name === name);
}

/** The first child of that name, then its first child of the next name, and so on. */
export function descend(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let here = parent;
  for (const name of names) here = here && elements(here).find((child) => child.name === name);
  return here;
}

export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  return of?.attributes.get(name);
}

/** All the text below an element, in order. */
export function textOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Every element below (and including) `of` that has the name; what is inside a match is not searched again. */
export function allNamed(of: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  if (of.name === name) found.push(of);
  else for (const child of elements(of)) allNamed(child, name, found);
  return found;
}
