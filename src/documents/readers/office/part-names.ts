import { attribute, childrenNamed, type XmlElement, xmlTree } from "../xml/xml-tree.ts";
import type { Zip } from "./zip.ts";

/** A part of an office zip as a tree, without what is `idle`, and whether it came out whole. */
export function partTree(
  zip: Zip,
  name: string,
  idle?: (element: XmlElement) => boolean,
): { root: XmlElement; damaged: boolean } | null {
  const bytes = zip.read(name);
  return bytes ? xmlTree(bytes, idle) : null;
}

/** What a part's relations lead to: id -> path in the zip and kind (the last word of the relation's type). */
export function relationsOf(zip: Zip, part: string): Map<string, { path: string; kind: string }> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const found = new Map<string, { path: string; kind: string }>();
  const tree = partTree(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  for (const relation of tree ? childrenNamed(tree.root, "rel:Relationship") : []) {
    const target = attribute(relation, "Target") ?? "";
    const kind = (attribute(relation, "Type") ?? "").split("/").at(-1) ?? "";
    const id = attribute(relation, "Id") ?? "";
    found.set(id, { path: resolved(folder, target), kind });
  }
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
