import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Files under a folder of the repository, by their path from its root. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.includes("node_modules/"))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A module that a source file names: a file of the repository, or a package. */
export interface Import {
  readonly from: string;
  /** Path from the root for our own files; the bare name for packages ("node:fs", "commander"). */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** Static, dynamic and re-exporting imports of a TypeScript file. */
export function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? "";
    const to = name.startsWith(".")
      ? relative(ROOT, resolve(ROOT, dirname(path), name)).replaceAll("\\", "/")
      : name;
    return { from: path, to, typeOnly: match[1] !== undefined };
  });
}
