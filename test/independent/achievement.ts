import * as F from "./fraction.ts";
import type { TargetShape } from "./plan-shape.ts";
import type { SExpression } from "./s-expression.ts";

/** The default policy, `capped-ratio`, as the table of the domain states it. */
export interface Achievement {
  readonly capped: F.Fraction;
  readonly uncapped: F.Fraction;
}

const all = (met: boolean): Achievement => ({
  capped: met ? F.HUNDRED : F.ZERO,
  uncapped: met ? F.HUNDRED : F.ZERO,
});

function isNumber(part: SExpression | undefined): boolean {
  return part !== undefined && "atom" in part && /^[-+]?\d/.test(part.atom);
}

function operator(expression: SExpression): string {
  if (!("items" in expression)) return "";
  const head = expression.items[0];
  return head !== undefined && "atom" in head ? head.atom : "";
}

/** A share of one that nobody multiplied by 100: x/y of two quantities, or its complement. */
function isBareShare(expression: SExpression): boolean {
  if (!("items" in expression)) return false;
  const [, left, right] = expression.items;
  if (operator(expression) === "-") return isNumber(left) && right !== undefined && isBareShare(right);
  const timesHundred =
    left !== undefined && operator(left) === "*" && "items" in left && left.items.some(isNumber);
  return operator(expression) === "/" && !isNumber(right) && !timesHundred;
}

/** How much a target is divided by before it is compared: a bare ratio or roll-up against "3 %" is compared with 0.03. */
export function scaleOfTarget(expression: SExpression, target: TargetShape): F.Fraction {
  const share = operator(expression) === "rollup" || isBareShare(expression);
  return target.unit === "%" && share ? F.HUNDRED : F.ONE;
}

/** How much a formula's value is multiplied by: a bare roll-up against a plain "100" is meant as a percentage. */
export function scaleOfValue(expression: SExpression, target: TargetShape): F.Fraction {
  const above = target.unit === null && typeof target.value === "number" && target.value > 1;
  return operator(expression) === "rollup" && above ? F.HUNDRED : F.ONE;
}

/** Against a bound of zero or less a ratio means nothing: met or not, and ">" is not met by equality. */
function metBelowZero(order: number, strict: boolean): Achievement {
  return all(strict ? order > 0 : order >= 0);
}

function atLeast(measured: F.Fraction, target: F.Fraction, strict = false): Achievement {
  if (F.compare(target, F.ZERO) <= 0) return metBelowZero(F.compare(measured, target), strict);
  const ratio = F.larger(F.ZERO, F.multiply(F.HUNDRED, F.divide(measured, target)));
  return { uncapped: ratio, capped: F.smaller(F.HUNDRED, ratio) };
}

function atMost(measured: F.Fraction, target: F.Fraction, strict = false): Achievement {
  if (F.compare(target, F.ZERO) <= 0) return metBelowZero(F.compare(target, measured), strict);
  if (F.compare(measured, F.ZERO) <= 0) return all(true);
  const ratio = F.multiply(F.HUNDRED, F.divide(target, measured));
  return { uncapped: ratio, capped: F.smaller(F.HUNDRED, ratio) };
}

function between(measured: F.Fraction, from: F.Fraction, to: F.Fraction): Achievement {
  if (F.compare(measured, from) < 0) return atLeast(measured, from);
  if (F.compare(measured, to) > 0) return atMost(measured, to);
  return all(true);
}

/** Null where the target asks for something other than a number. */
export function achievementOf(
  measured: F.Fraction,
  target: TargetShape,
  scale: F.Fraction,
): Achievement | null {
  const { value, comparator } = target;
  const scaled = (n: number): F.Fraction => F.divide(F.fromText(String(n)), scale);
  if (typeof value === "object") return between(measured, scaled(value.from), scaled(value.to));
  if (typeof value !== "number") return null;
  if (comparator === "=") return between(measured, scaled(value), scaled(value));
  const judge = comparator.startsWith("<") ? atMost : atLeast;
  return judge(measured, scaled(value), comparator === "<" || comparator === ">");
}

/** Done by the day: 100. Late: 0. Still open: 0 once the day has passed, unknown (null) before. */
export function milestoneOf(done: string | null, due: string, observedUpTo: string): Achievement | null {
  if (done !== null) return all(done <= due);
  return observedUpTo > due ? all(false) : null;
}

export function answerOf(answer: boolean, wanted: boolean): Achievement {
  return all(answer === wanted);
}
