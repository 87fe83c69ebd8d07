import { LINK_WORDS, VOWEL_ENDING } from "../formula/lexicon/level-words.ts";
import type { Level } from "../plan/plan.ts";
import type { Tree } from "./tree.ts";

/**
 * The nodes that a roll-up averages. `named` is "children", the plural of a level's id ("actions") or the plan's own word
 * ("fasi"): the nearest descendants of that level, through groupings first; where the plan has no such level, the
 * node's own parts. Empty where the level exists and the node has nothing of it.
 */
export function rollupChildren(
  tree: Tree,
  node: number,
  named: string,
  levels: readonly Level[],
): readonly number[] {
  const parts = tree.parts[node] ?? [];
  const wanted = new Set(levels.filter((level) => isCalled(level, named)).map((level) => level.id));
  if (named === "children" || wanted.size === 0) return parts;
  const isWanted = (index: number): boolean => wanted.has(tree.nodes[index]?.level ?? "");
  const direct = parts.filter(isWanted);
  return direct.length > 0 ? direct : nearest(tree, node, isWanted);
}

function nearest(tree: Tree, node: number, isWanted: (index: number) => boolean): number[] {
  const found: number[] = [];
  const queue = [...(tree.children[node] ?? [])].reverse();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (isWanted(next)) found.push(next);
    else for (const child of [...(tree.children[next] ?? [])].reverse()) queue.push(child);
  }
  return found;
}

/** Whether a word, most often a plural, names a level: by the level's id or by its label in the plan. */
export function isCalled(level: Level, named: string): boolean {
  const word = named.trim().toLowerCase();
  if (word === level.id || word === plural(level.id)) return true;
  const asked = stems(named);
  const label = stems(level.label);
  return asked.length > 0 && asked.every((stem) => label.includes(stem));
}

function plural(id: string): string {
  return id.endsWith("y") ? `${id.slice(0, -1)}ies` : id.endsWith("s") ? `${id}es` : `${id}s`;
}

/** Words without their endings, so that "azioni" meets "azione" and "fasi" meets "fase". */
function stems(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !LINK_WORDS.has(word))
    .map((word) => word.replace(VOWEL_ENDING, ""));
}
