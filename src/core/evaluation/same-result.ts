import type { Result } from "./evaluation.ts";

/** Whether two results are the same number: where a roll-up feeds a node, the mean of its children says nothing new. */
export function sameResult(a: Result, b: Result): boolean {
  const sameScore = a.score === null || b.score === null ? a.score === b.score : a.score.equals(b.score);
  return sameScore && a.coverage.equals(b.coverage) && a.worst.equals(b.worst) && a.best.equals(b.best);
}
