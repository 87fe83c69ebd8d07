import type { Expression } from "../formula/expression.ts";
import { partsOf } from "../formula/quantities.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { typeOf, typeOfName } from "../formula/types.ts";
import { HUNDRED, type Rational } from "../number/rational.ts";
import type { Baseline } from "../plan/plan.ts";

/** The quantity and calendar year for which a baseline stands. */
export interface BaselinePlace {
  readonly key: string;
  readonly year: number;
}

/**
 * The past quantity of which the baseline is the raw datum: that of the year before the plan (`firstYear` - 1), or of
 * the base year that the formula names. Null where there is any doubt (two quantities of past years, no quantity of
 * that year, "45 %" beside a count): a measurement is then asked for.
 */
export function baselinePlace(
  e: Expression,
  baseline: Baseline,
  year: number,
  firstYear: number,
): BaselinePlace | null {
  if (baseline.value === null) return null;
  const past: Past = [];
  if (!collectPast(e, year, year, past, 0)) return null;
  const keys = new Set(past.map(({ name }) => quantityKey(name)));
  const [first] = past;
  if (!first || keys.size !== 1 || !isRawUnit(baseline, first.name)) return null;
  const key = quantityKey(first.name);
  if (past.some((one) => one.year === firstYear - 1)) return { key, year: firstYear - 1 };
  const bases = new Set(past.filter((one) => one.fixed && one.year < firstYear).map((one) => one.year));
  const [base] = bases;
  return base !== undefined && bases.size === 1 ? { key, year: base } : null;
}

type Past = { readonly name: string; readonly year: number; readonly fixed: boolean }[];

/** Collects what the formula reads before the year `t`; false where it cannot be told. */
function collectPast(e: Expression, t: number, evaluated: number, past: Past, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (e.kind === "quantity" || e.kind === "mean-score") {
    if (e.time.kind === "symbolic-lag") return false;
    const fixed = e.time.kind === "year";
    const year = e.time.kind === "year" ? e.time.year : t - e.time.years;
    if (year < evaluated) past.push({ name: e.name, year, fixed });
    return true;
  }
  const inner = partsOf(e);
  const now = inner.every((part) => collectPast(part, t, evaluated, past, depth + 1));
  if (e.kind !== "delta") return now;
  return now && collectPast(e.of, t - 1, evaluated, past, depth + 1);
}

const MAX_DEPTH = 500;

/** "45 %" beside a count is the indicator's own value of last year, not the count. */
function isRawUnit(baseline: Baseline, name: string): boolean {
  return baseline.unit !== "%" || typeOfName(name) === "percentage";
}

/**
 * The baseline as the indicator's own value, on the formula's own scale: where the formula is one plain amount, or
 * where both are percentages. Null where the baseline is the raw datum of something else, or where it cannot be told.
 */
export function baselineAsValue(e: Expression, baseline: Baseline): Rational | null {
  if (baseline.value === null) return null;
  if (e.kind === "quantity" || e.kind === "mean-score" || e.kind === "sum" || e.kind === "index")
    return baseline.value;
  if (baseline.unit !== "%") return null;
  const type = typeOf(e);
  if (type === "fraction") return baseline.value.div(HUNDRED);
  return type === "percentage" ? baseline.value : null;
}
