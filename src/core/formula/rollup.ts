import type { Expression } from "./expression.ts";
import {
  ACHIEVED,
  CHILD_LEVELS,
  FILLER,
  LINKED,
  MEAN,
  PLAIN,
  REACHED,
  SUM,
  WEIGHTED,
} from "./lexicon/rollups.ts";

/** A roll-up told in words; `sure` where they also say whether the mean is weighted. */
export interface RollupReading {
  readonly expression: Extract<Expression, { kind: "rollup" }>;
  readonly sure: boolean;
}

/**
 * "Media ponderata delle azioni", "Performance media degli obiettivi operativi", "Grado di raggiungimento degli
 * obiettivi": words of mean and of achievement, then a level of the plan, and nothing else between them. `phrase`: lower
 * case, blanks folded. Null where other words show that something else is averaged.
 */
export function rollupIn(phrase: string): RollupReading | null {
  const words = phrase
    .replace(/(?<=\p{L}')(?=\p{L})/gu, " ")
    .split(/[\s()[\],;:]+/u)
    .filter((word) => word !== "");
  const found = childIn(words);
  if (!found) return null;
  const before = words.slice(0, found.at);
  const after = words.slice(found.at + found.length);
  const has = (pattern: RegExp, list = before): boolean => list.some((word) => pattern.test(word));
  if (
    !before.every((word) =>
      [WEIGHTED, PLAIN, MEAN, SUM, ACHIEVED, FILLER].some((pattern) => pattern.test(word)),
    )
  )
    return null;
  const weighted =
    has(WEIGHTED) ||
    after.some(
      (word, i) => WEIGHTED.test(word) && /^(?:con|per|in|sul|sulla|secondo|e)$/u.test(after[i + 1] ?? "e"),
    );
  const plain = has(PLAIN);
  if (has(SUM) && !weighted) return null;
  if (!has(MEAN) && !has(SUM) && !has(REACHED)) return null;
  const bare = !weighted && !plain && !has(ACHIEVED);
  if (bare && after.length > 0 && !LINKED.test(after[0] ?? "")) return null;
  return {
    expression: { kind: "rollup", children: found.id, method: weighted ? "weighted-mean" : "mean" },
    sure: weighted || plain,
  };
}

function childIn(words: readonly string[]): { at: number; length: number; id: string } | null {
  for (let at = 1; at < words.length && at < 14; at += 1) {
    for (const [level, id] of CHILD_LEVELS) {
      const parts = level.split(" ");
      if (parts.every((part, i) => words[at + i] === part)) return { at, length: parts.length, id };
    }
  }
  return null;
}
