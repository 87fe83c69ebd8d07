import { HUNDRED, type Rational, ZERO } from "../number/rational.ts";
import { daysBetween } from "../period/iso-date.ts";
import { isMet } from "../policy/comparison.ts";
import type { Comparing, IndicatorResult } from "./evaluation.ts";

/** How far a value is from the target of the year; `met` by the target alone, whatever the policy gives for it. */
export type Deviation = { readonly met: boolean } & (
  | {
      readonly kind: "number";
      /** Value less bound, in `unit`: negative where the value is the lower; zero inside a range. */
      readonly difference: Rational;
      /** As the target writes it: "%" (the difference is then percentage points), "EUR", "days"..., or null. */
      readonly unit: string | null;
      /** The difference as a percentage of the bound; null where the bound is not above zero. */
      readonly percent: Rational | null;
    }
  /** Calendar days after the day wanted, negative before. */
  | { readonly kind: "days"; readonly days: number }
  /** The day wanted has come, and it is not done. */
  | { readonly kind: "not-done" }
  | { readonly kind: "yes-no" }
);

/** The deviation of an indicator from its target; null where nothing can be compared yet. */
export function deviationOf({
  comparing,
  target,
}: Pick<IndicatorResult, "comparing" | "target">): Deviation | null {
  if (comparing === null) return null;
  const { comparison } = comparing;
  const met = isMet(comparison);
  switch (comparison.kind) {
    case "at-least":
    case "at-most":
      return number(comparing, met, comparison.measured, comparison.bound, target?.unit ?? null);
    case "within": {
      const { measured, from, to } = comparison;
      const bound = measured.compare(from) < 0 ? from : measured.compare(to) > 0 ? to : measured;
      return number(comparing, met, measured, bound, target?.unit ?? null);
    }
    case "done-by":
    case "not-before": {
      const { done, due } = comparison;
      return done === null ? { kind: "not-done", met } : { kind: "days", met, days: daysBetween(due, done) };
    }
    case "yes-no":
      return { kind: "yes-no", met };
  }
}

/** The scale of the comparison brought back to how the target is written. */
function number(
  { scale }: Comparing,
  met: boolean,
  measured: Rational,
  bound: Rational,
  unit: string | null,
): Deviation {
  const apart = measured.sub(bound);
  const percent = bound.compare(ZERO) > 0 ? apart.div(bound).mul(HUNDRED) : null;
  const of = { kind: "number", met, percent } as const;
  switch (scale) {
    case "as-written":
      return { ...of, difference: apart, unit };
    case "target-over-hundred":
      return { ...of, difference: apart.mul(HUNDRED), unit: "%" };
    case "value-times-hundred":
      return { ...of, difference: apart, unit: "%" };
    default:
      return { ...of, difference: apart, unit: null };
  }
}
