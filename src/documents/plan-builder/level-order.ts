import { codeParts, continuesCode } from "./code.ts";
import type { DraftNode } from "./draft.ts";
import type { LevelRef } from "./level.ts";

/** More levels than this are ordered pair by pair instead of trying every order. */
const MOST_TRIED = 7;

/**
 * The order of the levels from the top, inferred from the document: columns of one table and depths of headings say
 * most, then codes that continue others, then which level follows which, then which comes first; what the lexicon knows
 * of the words decides only where the document is silent.
 */
export function orderLevels(nodes: readonly DraftNode[]): LevelRef[] {
  const levels = new Map<string, LevelRef>();
  for (const node of nodes) if (!levels.has(node.level.id)) levels.set(node.level.id, node.level);
  const list = [...levels.values()];
  if (list.length < 2) return list;
  const above = evidence(nodes, list);
  const order = list.length <= MOST_TRIED ? bestOrder(above) : pairwiseOrder(above);
  return order.flatMap((index) => list[index] ?? []);
}

/** above[a][b] > 0 where level a stands above level b. */
function evidence(nodes: readonly DraftNode[], list: readonly LevelRef[]): number[][] {
  const index = new Map(list.map((level, at) => [level.id, at]));
  const above = list.map(() => list.map(() => 0));
  const add = (a: number, b: number, weight: number) => {
    const rowA = above[a];
    const rowB = above[b];
    if (rowA && rowB && a !== b) {
      rowA[b] = (rowA[b] ?? 0) + weight;
      rowB[a] = (rowB[a] ?? 0) - weight;
    }
  };
  const places = list.map((level) => placesOf(nodes, level));
  const follows = list.map(() => list.map(() => 0));
  const counts = list.map(() => 0);
  nodes.forEach((node, at) => {
    const from = index.get(node.level.id) ?? 0;
    counts[from] = (counts[from] ?? 0) + 1;
    const next = nodes[at + 1];
    const row = follows[from];
    if (next && row) {
      const to = index.get(next.level.id) ?? 0;
      row[to] = (row[to] ?? 0) + 1;
    }
  });
  const byCode = codeEvidence(nodes, index);
  for (let a = 0; a < list.length; a += 1)
    for (let b = a + 1; b < list.length; b += 1) {
      const [placeA, placeB] = [places[a], places[b]];
      if (placeA?.column != null && placeB?.column != null)
        add(a, b, 8 * Math.sign(placeB.column - placeA.column));
      if (placeA?.depth != null && placeB?.depth != null)
        add(a, b, 6 * Math.sign(placeB.depth - placeA.depth));
      add(a, b, 5 * ((byCode[a]?.[b] ?? 0) - (byCode[b]?.[a] ?? 0)));
      add(a, b, 2 * ((follows[a]?.[b] ?? 0) / (counts[a] || 1) - (follows[b]?.[a] ?? 0) / (counts[b] || 1)));
      add(a, b, 1);
      const [rankA, rankB] = [list[a]?.rank ?? null, list[b]?.rank ?? null];
      if (rankA !== null && rankB !== null) add(a, b, 1.2 * Math.sign(rankB - rankA));
    }
  return above;
}

interface Places {
  readonly depth: number | null;
  readonly column: number | null;
}

/** Median depth and column of a level's appearances. */
function placesOf(nodes: readonly DraftNode[], level: LevelRef): Places {
  const own = nodes.filter((node) => node.level.id === level.id);
  return {
    depth: median(own.flatMap((node) => node.depth ?? [])),
    column: median(own.flatMap((node) => node.column ?? [])),
  };
}

function median(values: number[]): number | null {
  return values.length === 0
    ? null
    : ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null);
}

/** Share of the nodes of level b whose code continues a code of level a. */
function codeEvidence(nodes: readonly DraftNode[], index: ReadonlyMap<string, number>): number[][] {
  const byCode = new Map<string, Set<number>>();
  for (const node of nodes) {
    if (!node.code) continue;
    const key = codeParts(node.code.text).join(".");
    const held = byCode.get(key) ?? new Set<number>();
    held.add(index.get(node.level.id) ?? 0);
    byCode.set(key, held);
  }
  const size = index.size;
  const shares = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const coded = Array.from({ length: size }, () => 0);
  for (const node of nodes) {
    if (!node.code) continue;
    const b = index.get(node.level.id) ?? 0;
    coded[b] = (coded[b] ?? 0) + 1;
    const parts = codeParts(node.code.text);
    for (let length = 1; length < parts.length; length += 1) {
      const shorter = parts.slice(0, length);
      if (!continuesCode(shorter, parts)) continue;
      for (const a of byCode.get(shorter.join(".")) ?? []) {
        const row = shares[a];
        if (row && a !== b) row[b] = (row[b] ?? 0) + 1;
      }
    }
  }
  return shares.map((row) => row.map((count, b) => Math.min(1, count / (coded[b] || 1))));
}

function bestOrder(above: readonly (readonly number[])[]): number[] {
  let best: number[] = above.map((_, index) => index);
  let bestScore = Number.NEGATIVE_INFINITY;
  const walk = (chosen: readonly number[], left: readonly number[], score: number) => {
    if (left.length === 0) {
      if (score > bestScore) {
        bestScore = score;
        best = [...chosen];
      }
      return;
    }
    for (const next of left) {
      const rest = left.filter((index) => index !== next);
      walk(
        [...chosen, next],
        rest,
        score + rest.reduce((total, other) => total + (above[next]?.[other] ?? 0), 0),
      );
    }
  };
  walk([], best, 0);
  return best;
}

function pairwiseOrder(above: readonly (readonly number[])[]): number[] {
  const wins = above.map((row) => row.reduce((total, weight) => total + Math.sign(weight), 0));
  return above.map((_, index) => index).sort((a, b) => (wins[b] ?? 0) - (wins[a] ?? 0));
}
