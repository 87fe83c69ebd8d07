import type { Rational } from "../number/rational.ts";
import { max, min, rational, sign } from "../number/rational.ts";
import type { Worked } from "./evaluate.ts";
import type { Operator } from "./expression.ts";
import { numberOf } from "./value.ts";

/** Least and greatest value that the missing data allow. */
export interface Interval {
  readonly from: Rational;
  readonly to: Rational;
}

/** Deeper than any formula that mixes roll-ups; beyond it the interval is left open rather than the stack risked. */
const MAX_DEPTH = 500;

/**
 * The interval of a worked formula some of whose leaves (roll-ups partly measured) are only known within an interval;
 * null where it has none: another leaf is missing, or a divisor may be zero.
 */
export function intervalOf<I>(
  worked: Worked<I>,
  leaf: (w: Worked<I>) => Interval | null,
  depth = 0,
): Interval | null {
  if (depth > MAX_DEPTH) return null;
  if (worked.parts.length === 0) {
    const known = numberOf(worked.value);
    return leaf(worked) ?? (known ? { from: known, to: known } : null);
  }
  const parts = worked.parts.map((part) => intervalOf(part, leaf, depth + 1));
  if (parts.includes(null)) return null;
  const of = parts as Interval[];
  const [a, b] = of;
  const { expression } = worked;
  if (!a) return null;
  switch (expression.kind) {
    case "operation":
      return b ? combine(expression.operator, a, b) : null;
    case "sum":
      return a;
    case "delta":
      return b ? combine("-", a, b) : null;
    case "max":
      return of.reduce((x, y) => ({ from: max(x.from, y.from), to: max(x.to, y.to) }));
    case "min":
      return of.reduce((x, y) => ({ from: min(x.from, y.from), to: min(x.to, y.to) }));
    case "mean": {
      const total = of.reduce((x, y) => ({ from: x.from.add(y.from), to: x.to.add(y.to) }));
      const count = rational(of.length);
      return { from: total.from.div(count), to: total.to.div(count) };
    }
    default:
      return null;
  }
}

function combine(operator: Operator, a: Interval, b: Interval): Interval | null {
  if (operator === "+") return { from: a.from.add(b.from), to: a.to.add(b.to) };
  if (operator === "-") return { from: a.from.sub(b.to), to: a.to.sub(b.from) };
  if (operator === "/" && sign(b.from) * sign(b.to) <= 0) return null;
  const corners = [a.from, a.to].flatMap((x) =>
    [b.from, b.to].map((y) => (operator === "*" ? x.mul(y) : x.div(y))),
  );
  return { from: corners.reduce(min), to: corners.reduce(max) };
}
