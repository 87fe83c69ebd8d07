import { codeKey, joinAppearances, sameNode } from "./appearances.ts";
import { codeParts } from "./code.ts";
import type { DraftNode } from "./draft.ts";
import { isUnnamed, type LevelRef, unnamedLevel } from "./level.ts";
import { orderLevels } from "./level-order.ts";
import { TASK_LEVELS, WEAK_LEVELS } from "./lexicon/level-words.ts";
import { wordKey } from "./words.ts";

/** A node with its place in the tree. */
export interface PlacedNode {
  readonly draft: DraftNode;
  readonly level: LevelRef;
  readonly parent: PlacedNode | null;
  /** Code where present and unique; else derived ("OO3.1#2", "A.1:programme-1"). */
  readonly id: string;
}

export interface PlacedTree {
  readonly levels: readonly LevelRef[];
  readonly nodes: readonly PlacedNode[];
}

/** Levels without a name are called by their place in the tree, whatever the depth of their headings. */
function nameLevels(levels: readonly LevelRef[]): Map<string, LevelRef> {
  return new Map(
    levels.map((level, index) => [level.id, isUnnamed(level) ? unnamedLevel(index + 1) : level]),
  );
}

interface Growing {
  readonly draft: DraftNode;
  parent: Growing | null;
  readonly rank: number;
  readonly children: Growing[];
  /** The node's other appearances, in order. */
  readonly later: DraftNode[];
}

/** Joins the appearances of each node, finds the order of the levels, and gives every node its parent and its id. */
export function placeNodes(appearances: readonly DraftNode[]): PlacedTree {
  const levels = orderLevels(appearances);
  const kept = demoteTasks(prune(grow(appearances, levels)));
  const used = new Set(kept.map((node) => node.draft.level.id));
  const named = nameLevels(levels.filter((level) => used.has(level.id)));
  return { levels: [...named.values()], nodes: withIds(kept, named) };
}

function grow(appearances: readonly DraftNode[], levels: readonly LevelRef[]): Growing[] {
  const rankOf = new Map(levels.map((level, rank) => [level.id, rank]));
  const nodes: Growing[] = [];
  const index = new CodeIndex();
  const roots: Growing[] = [];
  let path: Growing[] = [];
  for (const draft of appearances) {
    const rank = rankOf.get(draft.level.id) ?? 0;
    while ((path[path.length - 1]?.rank ?? -1) >= rank) path = path.slice(0, -1);
    const parent = path[path.length - 1] ?? null;
    const joined = sameAmong(parent?.children ?? roots, draft) ?? index.find(draft);
    if (joined) {
      if (joined.draft !== draft) joined.later.push(draft);
      path = pathTo(joined);
      continue;
    }
    const node: Growing = { draft, parent, rank, children: [], later: [] };
    (parent?.children ?? roots).push(node);
    nodes.push(node);
    index.add(node);
    path = [...path, node];
  }
  for (const { draft, later } of nodes) if (later.length > 0) joinAppearances(draft, later);
  return nodes;
}

function pathTo(node: Growing): Growing[] {
  const path: Growing[] = [];
  for (let at: Growing | null = node; at; at = at.parent) path.unshift(at);
  return path;
}

/** How far back among its siblings a repeated node is looked for: enough for any plan, and bounded. */
const SIBLINGS_BACK = 64;

function sameAmong(siblings: readonly Growing[], draft: DraftNode): Growing | null {
  for (let at = siblings.length - 1; at >= Math.max(0, siblings.length - SIBLINGS_BACK); at -= 1) {
    const sibling = siblings[at];
    if (sibling && sibling.draft.level.id === draft.level.id && sameNode(sibling.draft, draft))
      return sibling;
  }
  return null;
}

/** Finds a node that was named before under another parent, or without its ancestors, by its code. */
class CodeIndex {
  private readonly byName = new Map<string, Growing>();
  private readonly byTitle = new Map<string, Growing>();
  /** Null where several nodes have the code. */
  private readonly byCode = new Map<string, Growing | null>();

  add(node: Growing): void {
    const { code, title, level } = node.draft;
    if (!code) return;
    const key = codeKey(code.text);
    this.byCode.set(key, this.byCode.has(key) ? null : node);
    if (!isWhole(code.text)) return;
    const titled = `${key}|${wordKey(title.text)}`;
    if (!this.byName.has(`${level.id}|${titled}`)) this.byName.set(`${level.id}|${titled}`, node);
    if (!this.byTitle.has(titled)) this.byTitle.set(titled, node);
  }

  find({ code, title, level }: DraftNode): Growing | null {
    if (!code) return null;
    const key = codeKey(code.text);
    // A code alone refers to the node that has it.
    if (title.length === 0) return this.byCode.get(key) ?? null;
    if (!isWhole(code.text)) return null;
    const titled = `${key}|${wordKey(title.text)}`;
    const vague = level.id === "objective" || isUnnamed(level);
    return this.byName.get(`${level.id}|${titled}`) ?? (vague ? this.byTitle.get(titled) : undefined) ?? null;
  }
}

/** A code that is the whole plan's ("A.1.2", "OS1"), and not one counted anew under each parent ("3"). */
function isWhole(code: string): boolean {
  return codeParts(code).length > 1 || (/\p{L}/u.test(code) && /\d/.test(code));
}

/**
 * Levels whose words a text uses for other things as well ("Misura 3: rotazione", "Obiettivo: ridurre i tempi"), and of
 * which no node has anything of its own or below it.
 */
function idleLevels(nodes: readonly Growing[]): Set<string> {
  const idle = new Set<string>();
  const busy = new Set<string>();
  for (const { draft, children } of nodes) {
    const own = draft.indicators.length > 0 || draft.units.length > 0 || children.length > 0;
    const weak = WEAK_LEVELS.has(draft.level.id) || (draft.level.id === "objective" && !draft.code);
    (own || !weak ? busy : idle).add(draft.level.id);
  }
  return new Set([...idle].filter((id) => !busy.has(id)));
}

/** Headings without a level's name are nodes only where indicators stand below them; a lone one above all is a chapter. */
function prune(nodes: readonly Growing[]): Growing[] {
  const bearing = new Set<Growing>();
  const idle = idleLevels(nodes);
  for (const node of nodes) {
    if (node.draft.indicators.length === 0 && (!node.draft.labelled || idle.has(node.draft.level.id)))
      continue;
    for (let at: Growing | null = node; at && !bearing.has(at); at = at.parent) bearing.add(at);
  }
  let kept = nodes.filter((node) => bearing.has(node));
  for (
    let roots = kept.filter((node) => node.parent === null);
    ;
    roots = kept.filter((node) => node.parent === null)
  ) {
    const [root] = roots;
    if (
      !root ||
      roots.length > 1 ||
      root.draft.labelled ||
      root.draft.indicators.length > 0 ||
      kept.length < 2
    )
      return kept;
    kept = kept.filter((node) => node !== root);
    for (const child of root.children) child.parent = null;
  }
}

/** "Fase 2: collaudo": tasks without anything of their own, and no place in the plan's codes, are activities of the node above. */
function demoteTasks(nodes: readonly Growing[]): Growing[] {
  const real = new Set<string>();
  for (const { draft, children } of nodes)
    if (
      !TASK_LEVELS.has(draft.level.id) ||
      (draft.code !== null && codeParts(draft.code.text).length > 1) ||
      draft.indicators.length > 0 ||
      draft.units.length > 0 ||
      children.length > 0
    )
      real.add(draft.level.id);
  return nodes.filter(({ draft, parent }) => {
    if (real.has(draft.level.id) || !parent) return true;
    parent.draft.lists.push({
      announcement: null,
      labelled: true,
      items: [{ text: draft.title, due: null }],
    });
    return false;
  });
}

function withIds(nodes: readonly Growing[], named: ReadonlyMap<string, LevelRef>): PlacedNode[] {
  const placed = new Map<Growing, PlacedNode>();
  const taken = new Set<string>();
  const times = new Map<string, number>();
  for (const node of nodes) {
    const parent = node.parent ? (placed.get(node.parent) ?? null) : null;
    const code = node.draft.code?.text ?? null;
    const level = named.get(node.draft.level.id) ?? node.draft.level;
    const base = code ?? `${parent?.id ?? "plan"}:${level.id}`;
    let count = (times.get(base) ?? 0) + 1;
    let id = code === null ? `${base}-${count}` : count === 1 ? base : `${base}#${count}`;
    while (taken.has(id)) {
      count += 1;
      id = code === null ? `${base}-${count}` : `${base}#${count}`;
    }
    times.set(base, count);
    taken.add(id);
    placed.set(node, { draft: node.draft, level, parent, id });
  }
  return [...placed.values()];
}
