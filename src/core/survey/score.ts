import { max, min, type Rational, ratio, rational, sign, sum } from "../number/rational.ts";
import { student95 } from "./student.ts";
import { type Scale, stepsOf } from "./survey.ts";

/** How often each step of a question's scale was chosen: all that a score is computed from. */
export interface Distribution extends Scale {
  /** Of each step, the lowest first. */
  readonly counts: readonly number[];
}

/** A value that answers have, and how many have it. */
export interface Step {
  readonly value: Rational;
  readonly count: number;
}

/** What answers say. Mean and variance are exact; what needs a root is rounded to four decimals. */
export interface Score {
  readonly scale: Scale;
  /** The lowest value first. */
  readonly steps: readonly Step[];
  readonly n: number;
  /** Null where nobody answered. */
  readonly mean: Rational | null;
  /** Sample standard deviation; null for fewer than two answers. */
  readonly deviation: Rational | null;
  /**
   * Where the mean of all who might have answered lies, with 95 % confidence: mean ± t · s / √n (ISO 2602), kept within
   * the scale. Null for fewer than two answers, and where all are the same: there it would have no width. It takes those
   * who answered as if drawn at random from the others.
   */
  readonly interval: Interval | null;
}

export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

export function distributionOf({ from, to }: Scale, answers: Iterable<string>): Distribution {
  const steps = stepsOf({ from, to });
  const counts = steps.map(() => 0);
  for (const answer of answers) {
    const at = steps.findIndex((step) => String(step) === answer);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return { from, to, counts };
}

/** The answers to one question, on its own scale or carried over to another, end to end and step by step. */
export function scoreOf(distribution: Distribution, scale: Scale = distribution): Score {
  return scoreOfSteps(carried(distribution, scale), scale);
}

/** A question's answers and the scale on which they are to count. */
export interface Part {
  readonly distribution: Distribution;
  readonly scale: Scale;
}

/** Several questionnaires as one: each answer counts as one, so that means weigh by their n. Null where scales differ. */
export function combined(parts: readonly Part[]): Score | null {
  const [first, ...others] = parts;
  if (!first || others.some(({ scale }) => !sameScale(scale, first.scale))) return null;
  const steps: Step[] = [];
  for (const { distribution, scale } of parts)
    for (const { value, count } of carried(distribution, scale)) {
      const at = steps.findIndex((one) => one.value.equals(value));
      const known = steps[at];
      if (known) steps[at] = { value, count: known.count + count };
      else steps.push({ value, count });
    }
  return scoreOfSteps(
    steps.sort((a, b) => a.value.compare(b.value)),
    first.scale,
  );
}

export function sameScale(a: Scale, b: Scale): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Lowest to lowest, highest to highest, what is between in proportion: 1-5 on 1-10 are 1, 13/4, 11/2, 31/4 and 10. */
function carried({ from, to, counts }: Distribution, scale: Scale): Step[] {
  const stretch = ratio(scale.to - scale.from, to - from);
  return counts.map((count, at) => ({ value: rational(scale.from).add(stretch.mul(rational(at))), count }));
}

/** The values that answers have, on a scale, as a score. */
export function scoreOfSteps(steps: readonly Step[], { from, to }: Scale): Score {
  const n = steps.reduce((all, { count }) => all + count, 0);
  const known = { scale: { from, to }, steps, n };
  if (n === 0) return { ...known, mean: null, deviation: null, interval: null };
  const mean = sum(steps.map(({ value, count }) => value.mul(rational(count)))).div(rational(n));
  if (n === 1) return { ...known, mean, deviation: null, interval: null };
  const squares = sum(
    steps.map(({ value, count }) => value.sub(mean).mul(value.sub(mean)).mul(rational(count))),
  );
  if (sign(squares) === 0) return { ...known, mean, deviation: squares, interval: null };
  const deviation = Math.sqrt(squares.div(rational(n - 1)).valueOf());
  const half = rounded((student95(n - 1) * deviation) / Math.sqrt(n));
  const interval = {
    low: max(rational(from), mean.sub(half)),
    high: min(rational(to), mean.add(half)),
  };
  return { ...known, mean, deviation: rounded(deviation), interval };
}

function rounded(value: number): Rational {
  return rational(value.toFixed(4));
}
