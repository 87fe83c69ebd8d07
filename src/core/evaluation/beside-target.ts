import { HUNDRED, type Rational } from "../number/rational.ts";
import type { IndicatorResult } from "./evaluation.ts";

/** A value as it stands beside its target: on the scale that the target is written on, in its unit. */
export interface BesideTarget {
  readonly value: Rational;
  readonly unit: string | null;
}

/**
 * A bare ratio or a roll-up against "100 %" is a fraction to the formula: beside its target, and less it, it is a
 * percentage. Null where the value is no number.
 */
export function besideTarget({
  value,
  target,
  comparing,
}: Pick<IndicatorResult, "value" | "target" | "comparing">): BesideTarget | null {
  if (value?.kind !== "number") return null;
  switch (comparing?.scale) {
    case "as-written":
      return { value: value.value, unit: target?.unit ?? null };
    case "target-over-hundred":
      return { value: value.value.mul(HUNDRED), unit: "%" };
    case "value-times-hundred":
      return { value: value.value, unit: "%" };
    default:
      return { value: value.value, unit: null };
  }
}
