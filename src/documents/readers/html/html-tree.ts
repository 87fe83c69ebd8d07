import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { LIMITS } from "../../limits.ts";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

const MOST_NODES = 1_000_000;

class TooMuch extends Error {}

/**
 * Parses HTML with the places of its nodes in the source. The work grows with the depth of open elements, so parsing
 * stops at a depth and a number of nodes that no document reaches; the tree then holds what came before.
 */
export function htmlTree(source: string): { document: DefaultTreeAdapterTypes.Document; whole: boolean } {
  const depths = new WeakMap<DefaultTreeAdapterTypes.ParentNode, number>();
  let nodes = 0;
  let document = defaultTreeAdapter.createDocument();
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createDocument: () => {
      document = defaultTreeAdapter.createDocument();
      return document;
    },
    createElement: (...args) => {
      nodes += 1;
      if (nodes > MOST_NODES) throw new TooMuch();
      return defaultTreeAdapter.createElement(...args);
    },
    appendChild: (parent, child) => {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > LIMITS.depth) throw new TooMuch();
      if ("childNodes" in child) depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
  try {
    parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter });
    return { document, whole: true };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { document, whole: false };
  }
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === "#text";
}

/** Where the source says that the node begins; nodes that parsing made up stand where their parent's place is passed. */
export function startOf(node: HtmlElement | HtmlText, otherwise: number): number {
  return node.sourceCodeLocation?.startOffset ?? otherwise;
}

/** Where the element's closing tag begins, or else where it ends. */
export function endOf(element: HtmlElement, otherwise: number): number {
  const place = element.sourceCodeLocation;
  return place?.endTag?.startOffset ?? place?.endOffset ?? otherwise;
}
