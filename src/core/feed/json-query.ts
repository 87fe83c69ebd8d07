import { jsonpath } from "json-p3";

/** JSONPath without patterns: what they match can take any time, and a value is found without them. */
const PATHS = new jsonpath.JSONPathEnvironment({ maxRecursionDepth: 100 });
PATHS.functionRegister.delete("match");
PATHS.functionRegister.delete("search");

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

/**
 * Why a path cannot be used; null where it can. "heavy" is one whose work grows faster than the document: a filter that
 * begins again from the root at each node, or descendants of descendants.
 */
export function pathTrouble(path: string): "heavy" | { readonly reason: string } | null {
  const bare = path.replace(QUOTED, "''");
  if (bare.indexOf("$", 1) > 0 || bare.split("..").length > 2) return "heavy";
  try {
    PATHS.compile(path);
    return null;
  } catch (error) {
    return { reason: error instanceof Error ? error.message.slice(0, 200) : "" };
  }
}

/** A node that a path found: where it stands, and its path in normal form. */
export interface FoundNode {
  readonly location: readonly (string | number)[];
  readonly path: string;
}

/** What a path found: the first nodes, and how many there are. */
export interface FoundNodes {
  readonly first: readonly FoundNode[];
  readonly count: number;
}
const MOST_KEPT = 20;

/** Null where the document is too deep to be walked. */
export function nodesAt(path: string, document: unknown): FoundNodes | null {
  const first: FoundNode[] = [];
  let count = 0;
  try {
    const query = PATHS.compile(path);
    for (const node of query.lazyQuery(document as Parameters<typeof query.lazyQuery>[0])) {
      count += 1;
      if (first.length < MOST_KEPT) first.push({ location: node.location, path: node.path });
    }
    return { first, count };
  } catch {
    return null;
  }
}
