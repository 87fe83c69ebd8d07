import { type Rational, rational, sum, ZERO } from "../number/rational.ts";

/** Which of two readings lies nearer to what was observed. */
export interface Nearer {
  readonly nature: "total" | "level";
  /** At least `CLEARLY` times as near as to the other. */
  readonly clearly: boolean;
}

const CLEARLY = rational(4);

/** Of two sets of distances, which is the smaller; null where neither. */
export function nearer(asLevel: readonly Rational[], asTotal: readonly Rational[]): Nearer | null {
  const [level = ZERO, total = ZERO] = [asLevel, asTotal].map((all) => sum(all.map((one) => one.abs())));
  const order = level.compare(total);
  if (order === 0) return null;
  const [less, more] = order < 0 ? [level, total] : [total, level];
  return { nature: order < 0 ? "level" : "total", clearly: less.mul(CLEARLY).compare(more) <= 0 };
}
