import type { Rational } from "../number/rational.ts";
import type { Interval, Score } from "./score.ts";
import { student95 } from "./student.ts";

/** Fewer answers than these are not shown: a mean of four says much of each of the four. */
export const FEWEST_SHOWN = 5;
/** Fewer than these are shown with a warning: Student's interval leans on the answers being many or bell-shaped. */
export const FEWEST_TRUSTED = 30;

/**
 * What must be said of a score before it is set against a target. "none": nobody answered. "suppressed": too few to be
 * shown. "few": shown, and to be taken with care. "alike": all answered the same, so that nothing can be said of how
 * far the mean might move. "undecided": the target lies within the interval, so that reached and
 * missed are both possible.
 */
export type Doubt = "none" | "suppressed" | "few" | "alike" | "undecided";

export function doubtsOf(
  { n, interval }: { readonly n: number; readonly interval: Interval | null },
  target: Rational | null,
): readonly Doubt[] {
  if (n === 0) return ["none"];
  if (n < FEWEST_SHOWN) return ["suppressed"];
  const doubts: Doubt[] = n < FEWEST_TRUSTED ? ["few"] : [];
  if (interval === null) return [...doubts, "alike"];
  const { low, high } = interval;
  return target !== null && low.compare(target) < 0 && high.compare(target) > 0
    ? [...doubts, "undecided"]
    : doubts;
}

/** What of it may be told to everybody. */
export type ToldDoubt = Extract<Doubt, "few" | "undecided">;

/**
 * What may be told outside the body, where the mean itself is public: that it is one of few answers, and that it decides
 * nothing. Not that all answered the same, which would tell what each of them did; not how many would be needed, which
 * tells how far they lie apart; nor that they are hidden, for then the number alone is told: fewer than `FEWEST_TRUSTED`.
 */
export function toldToAll(doubts: readonly Doubt[]): readonly ToldDoubt[] {
  const few = doubts.some((doubt) => doubt === "few" || doubt === "suppressed" || doubt === "none");
  return [...(few ? ["few" as const] : []), ...(doubts.includes("undecided") ? ["undecided" as const] : [])];
}

/** Answers asked for are a guess, and more than these nobody collects. */
const MOST_NEEDED = 100_000;

/**
 * About how many answers would tell whether a target is reached, if mean and deviation stayed as they are. Null where
 * that is told already, or no number would.
 */
export function answersNeeded({ mean, deviation, interval, n }: Score, target: Rational): number | null {
  if (mean === null || deviation === null || interval === null) return null;
  const distance = Math.abs(mean.sub(target).valueOf());
  const needed = Math.ceil((student95(n - 1) * deviation.valueOf()) ** 2 / distance ** 2);
  return needed > n && needed <= MOST_NEEDED ? needed : null;
}

/**
 * Which groups of a whole stay hidden, where the whole is shown: those with fewer than `FEWEST_SHOWN` answers, and so
 * many of the next smallest that what is hidden cannot be had by taking what is shown from the whole: always two groups
 * at least, with `FEWEST_SHOWN` answers together. Empty groups hide nothing.
 */
export function hiddenGroups(sizes: readonly number[]): ReadonlySet<number> {
  const ascending = sizes
    .map((size, at) => ({ size, at }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || a.at - b.at);
  const hidden = new Set<number>();
  let together = 0;
  for (const { size, at } of ascending) {
    const covered = hidden.size === 0 || (hidden.size > 1 && together >= FEWEST_SHOWN);
    if (size >= FEWEST_SHOWN && covered) break;
    hidden.add(at);
    together += size;
  }
  return hidden;
}
