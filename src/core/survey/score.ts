import { max, min, type Rational, rational, sum } from "../number/rational.ts";
import { student95 } from "./student.ts";
import { type ScaleQuestion, stepsOf } from "./survey.ts";

/** How often each step of a scale was chosen: all that a score is computed from. */
export interface Distribution {
  readonly from: number;
  readonly to: number;
  /** Of each step, the lowest first. */
  readonly counts: readonly number[];
}

/** What a distribution says. Mean and variance are exact; what needs a root is rounded to four decimals. */
export interface Score {
  readonly distribution: Distribution;
  readonly n: number;
  /** Null where nobody answered. */
  readonly mean: Rational | null;
  /** Sample standard deviation; null for fewer than two answers. */
  readonly deviation: Rational | null;
  /**
   * Where the mean of all who might have answered lies, with 95 % confidence, by Student's t and kept within the scale.
   * Null for fewer than two answers. It takes those who answered as if drawn at random from the others.
   */
  readonly interval: Interval | null;
}

export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

export function distributionOf(
  question: Pick<ScaleQuestion, "from" | "to">,
  answers: Iterable<string>,
): Distribution {
  const { from, to } = question;
  const steps = stepsOf(question);
  const counts = steps.map(() => 0);
  for (const answer of answers) {
    const at = steps.findIndex((step) => String(step) === answer);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return { from, to, counts };
}

export function scoreOf(distribution: Distribution): Score {
  const { from, to, counts } = distribution;
  const n = counts.reduce((all, count) => all + count, 0);
  if (n === 0) return { distribution, n, mean: null, deviation: null, interval: null };
  const steps = counts.map((count, at) => ({ step: rational(from + at), count: rational(count) }));
  const mean = sum(steps.map(({ step, count }) => step.mul(count))).div(rational(n));
  if (n === 1) return { distribution, n, mean, deviation: null, interval: null };
  const squares = sum(steps.map(({ step, count }) => step.sub(mean).pow(2)?.mul(count) ?? count));
  const deviation = Math.sqrt(squares.div(rational(n - 1)).valueOf());
  const half = rounded((student95(n - 1) * deviation) / Math.sqrt(n));
  const interval = {
    low: max(rational(from), mean.sub(half)),
    high: min(rational(to), mean.add(half)),
  };
  return { distribution, n, mean, deviation: rounded(deviation), interval };
}

/** Several questionnaires as one: each answer counts as one, so that means weigh by their n. Null where scales differ. */
export function combined(parts: readonly Distribution[]): Distribution | null {
  const [first, ...others] = parts;
  if (!first || others.some(({ from, to }) => from !== first.from || to !== first.to)) return null;
  const { from, to, counts } = first;
  return {
    from,
    to,
    counts: counts.map((count, at) => others.reduce((all, one) => all + (one.counts[at] ?? 0), count)),
  };
}

function rounded(value: number): Rational {
  return rational(value.toFixed(4));
}
