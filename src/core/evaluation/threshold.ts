import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Expression } from "../formula/expression.ts";
import { type Growth, growthOf } from "../formula/growth.ts";
import { walk } from "../formula/quantities.ts";
import { typeOf } from "../formula/types.ts";
import { failed, missing, numberOf, type Value } from "../formula/value.ts";
import { HUNDRED, isZero, ONE, type Rational, sign, ZERO } from "../number/rational.ts";
import type { Indicator } from "../plan/plan.ts";
import type { NumberComparison } from "../policy/comparison.ts";
import type { Target } from "../target/target.ts";
import { baselineAsValue } from "./baseline.ts";
import type { Comparing, ScaleStep, WorkedFormula } from "./evaluation.ts";

/** A target turned into a bound on the scale of the value, ready for any measured number. */
export interface Threshold {
  /** 100 where the value is shown and compared as a percentage of a bare roll-up. */
  readonly valueFactor: Rational;
  compare(measured: Rational): NumberComparison;
  readonly scale: ScaleStep;
  readonly base: Comparing["base"];
}

/** What a threshold may need of the indicator. */
export interface ThresholdContext {
  readonly indicator: Indicator;
  readonly expression: Expression;
  readonly year: number;
  readonly firstYear: number;
  /** The indicator's formula worked out with t standing for another year. */
  workIn(year: number): WorkedFormula;
}

/**
 * Brings a numeric target to the scale of the formula's value. A target that cannot be brought there gives the value
 * that says why (an increment on something not measured).
 */
export function thresholdOf(
  target: Target,
  context: ThresholdContext,
): Threshold | { readonly stopped: Value } {
  const { value } = target;
  const growth = growthOf(context.expression);
  const start = startOf(growth, context);
  const relative =
    target.comparator === "increment" || target.relativeTo !== null || value.kind === "baseline";
  if (relative) return relativeThreshold(target, growth, context, start);
  if (value.kind === "number") return absolute(target, value.value, value.value, start, context);
  if (value.kind === "range") return absolute(target, value.from, value.to, start, context);
  return { stopped: missing([]) };
}

function absolute(
  target: Target,
  from: Rational,
  to: Rational,
  start: Rational | null,
  c: ThresholdContext,
): Threshold {
  const { scale, targetFactor, valueFactor } = scaleOf(c.expression, target, to);
  const low = from.mul(targetFactor);
  const high = to.mul(targetFactor);
  const begin = start?.mul(valueFactor) ?? null;
  const compare = (measured: Rational): NumberComparison => compareWith(target, low, high, measured, begin);
  return { valueFactor, compare, scale, base: null };
}

function compareWith(
  t: Target,
  from: Rational,
  to: Rational,
  measured: Rational,
  start: Rational | null,
): NumberComparison {
  switch (t.comparator) {
    case ">=":
    case ">":
    case "increment":
      return { kind: "at-least", measured, bound: from, strict: t.comparator === ">", start };
    case "<=":
    case "<":
    case "milestone":
      return { kind: "at-most", measured, bound: to, strict: t.comparator === "<", start };
    default:
      return { kind: "within", measured, from, to, start };
  }
}

interface Scale {
  readonly scale: ScaleStep;
  readonly targetFactor: Rational;
  readonly valueFactor: Rational;
}

const AS_WRITTEN: Scale = { scale: "as-written", targetFactor: ONE, valueFactor: ONE };

/** How target and value meet: see `ScaleStep`. A mismatch that the plan's check reports is compared as written. */
function scaleOf(e: Expression, target: Target, bound: Rational): Scale {
  const bare = isBareRatio(e);
  if (target.unit === "%") {
    const overHundred = ONE.div(HUNDRED);
    if (bare) return { scale: "target-over-hundred", targetFactor: overHundred, valueFactor: ONE };
    const highest = e.kind === "mean-score" ? e.scale?.to : undefined;
    if (highest && bound.compare(highest) > 0) {
      return { scale: "share-of-highest-mark", targetFactor: highest.div(HUNDRED), valueFactor: ONE };
    }
    return AS_WRITTEN;
  }
  const percentMeant = target.unit === null && bare && bound.compare(ONE) > 0 && hasRollup(e);
  return percentMeant
    ? { scale: "value-times-hundred", targetFactor: ONE, valueFactor: HUNDRED }
    : AS_WRITTEN;
}

/** A ratio, a share or a roll-up that nobody multiplied by 100. */
function isBareRatio(e: Expression): boolean {
  if (e.kind === "operation" && e.operator === "/" && e.right.kind !== "number")
    return typeOf(e) !== "percentage";
  return typeOf(e) === "fraction";
}

export function hasRollup(e: Expression): boolean {
  for (const part of walk(e)) if (part.kind === "rollup") return true;
  return false;
}

/** Where the indicator stood at the baseline: no growth, or the plan's own datum. */
function startOf(growth: Growth | null, { expression, indicator }: ThresholdContext): Rational | null {
  if (growth) return growth.form === "rate" ? ZERO : growth.per;
  return baselineAsValue(expression, indicator.baseline);
}

/**
 * An increment, or "no worse than before". A formula that measures growth already speaks relative to the year before:
 * "+10 %" is then 10 on its own scale, or 110 on an index. Any other is compared with an earlier value of its own.
 */
function relativeThreshold(
  target: Target,
  growth: Growth | null,
  context: ThresholdContext,
  start: Rational | null,
): Threshold | { readonly stopped: Value } {
  const { value } = target;
  const steps =
    value.kind === "number"
      ? [value.value, value.value]
      : value.kind === "range"
        ? [value.from, value.to]
        : [ZERO, ZERO];
  const [from = ZERO, to = ZERO] = steps;
  const percent = target.unit === "%";
  const base = growth ? null : earlierValue(target, context);
  if (base && "stopped" in base) return base;
  if (base && percent && isZero(base.value) && value.kind !== "baseline") {
    return { stopped: failed(diagnostic("increment-on-zero", "error", { year: base.year })) };
  }
  const boundOf = (step: Rational): Rational => {
    if (growth) return onGrowth(growth, step, percent);
    const earlier = base?.value ?? ZERO;
    return earlier.add(percent ? earlier.abs().mul(step).div(HUNDRED) : step);
  };
  const falling = sign(from) < 0 && (target.comparator === "increment" || target.comparator === "=");
  const comparator = falling
    ? "<="
    : target.comparator === "=" && value.kind !== "baseline"
      ? ">="
      : target.comparator;
  const [low, high] = [boundOf(from), boundOf(to)];
  const compare = (measured: Rational): NumberComparison =>
    compareWith({ ...target, comparator }, low, high, measured, start);
  return { valueFactor: ONE, compare, scale: "from-earlier-value", base };
}

function onGrowth({ form, per }: Growth, step: Rational, percent: boolean): Rational {
  if (form === "index") return per.add(percent || per.equals(HUNDRED) ? step.mul(per).div(HUNDRED) : step);
  return percent && per.equals(ONE) ? step.div(HUNDRED) : step;
}

type Earlier = { readonly value: Rational; readonly worked: WorkedFormula | null; readonly year: number };

/** The indicator's value of the year that the target is relative to: measured, or stated by the plan as its baseline. */
function earlierValue(target: Target, context: ThresholdContext): Earlier | { readonly stopped: Value } {
  const { relativeTo } = target;
  const baselineYear = context.firstYear - 1;
  const wanted =
    typeof relativeTo === "number"
      ? relativeTo
      : relativeTo === "previous-year"
        ? context.year - 1
        : baselineYear;
  const stated =
    wanted <= baselineYear ? baselineAsValue(context.expression, context.indicator.baseline) : null;
  const fromPlan = stated && { value: stated, worked: null, year: wanted };
  if (fromPlan && relativeTo === "baseline") return fromPlan;
  if (hasRollup(context.expression)) return fromPlan ?? { stopped: missing([]) };
  const worked = context.workIn(wanted);
  const measured = numberOf(worked.value);
  if (measured) return { value: measured, worked, year: wanted };
  return fromPlan ?? { stopped: worked.value.status === "known" ? missing([]) : worked.value };
}
