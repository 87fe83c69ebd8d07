import type { Result } from "../../core/evaluation/evaluation.ts";
import type { Rational } from "../../core/number/rational.ts";

/** A stretch of the 0-100 scale, to a tenth of a point: enough for any screen. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

const NOTHING: Stretch = { x: 0, width: 0 };

/**
 * What is drawn on the scale: what holds whatever is still missing (0..worst), what is scored on what is measured
 * (worst..score), what missing data leave open (score..best). All empty where nothing is measured.
 */
export function spans(
  { score, worst, best }: Result,
  target: Rational | null,
): { sure: Stretch; scored: Stretch; open: Stretch; tick: number | null } {
  const tick = target === null ? null : place(target);
  if (score === null) return { sure: NOTHING, scored: NOTHING, open: NOTHING, tick };
  const [low, at, high] = [place(worst), place(score), place(best)];
  return { sure: stretch(0, low), scored: stretch(low, at), open: stretch(at, high), tick };
}

/** Where a score stands on a bar that is 100 wide. */
export function place(value: { valueOf(): number }): number {
  return Math.max(0, Math.min(100, Math.round(Number(value.valueOf()) * 10) / 10));
}

function stretch(from: number, to: number): Stretch {
  return { x: from, width: Math.round((to - from) * 10) / 10 };
}
