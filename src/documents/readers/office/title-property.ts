import { allNamed, textOf } from "../xml/xml-tree.ts";
import { partTree, relationsOf } from "./part-names.ts";
import type { Zip } from "./zip.ts";

/** The title that the file's own properties give (ISO 29500-2, 11), blanks folded; null for none. */
export function titleProperty(zip: Zip): string | null {
  const path = [...relationsOf(zip, "").values()].find(({ kind }) => kind === "core-properties")?.path;
  const tree = path === undefined ? null : partTree(zip, path);
  const [title] = tree ? allNamed(tree.root, "dc:title") : [];
  return title ? textOf(title).replace(/\s+/gu, " ").trim() || null : null;
}
