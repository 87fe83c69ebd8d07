import type { MeasuredValue } from "../measurement/measurement.ts";
import { HUNDRED, isZero, type Rational, rational, sign } from "../number/rational.ts";

/** What a value is compared with: what was recorded last for the year, the year before, or the target. */
export interface Reference {
  readonly value: MeasuredValue;
  readonly from: "recorded" | "before" | "target";
}

/** How a value stands beside what was known: the same, near, or a jump and why. */
export type Movement =
  | { readonly kind: "same" | "near" }
  | { readonly kind: "jump"; readonly why: "nothing-known" | "kind" | "sign" | "unit" | "day" | "far" };

/**
 * Judges a value. Nothing is near what is not known; a percentage of nothing is nothing; a day that moves has no
 * percentage. `mark` is the sign beside the number now and when it was last read.
 */
export function movementOf(
  value: MeasuredValue,
  reference: Reference | null,
  tolerance: number,
  mark: { readonly now: string; readonly before: string | null },
): Movement {
  if (reference === null) return { kind: "jump", why: "nothing-known" };
  if (mark.before !== null && mark.before !== mark.now) return { kind: "jump", why: "unit" };
  const known = reference.value;
  if (value.kind === "date" && known.kind === "date")
    return value.date === known.date ? { kind: "same" } : { kind: "jump", why: "day" };
  if (value.kind !== "number" || known.kind !== "number") return { kind: "jump", why: "kind" };
  if (value.value.equals(known.value)) return { kind: "same" };
  if (sign(value.value) * sign(known.value) < 0) return { kind: "jump", why: "sign" };
  return isNear(value.value, known.value, tolerance) ? { kind: "near" } : { kind: "jump", why: "far" };
}

function isNear(value: Rational, known: Rational, tolerance: number): boolean {
  if (isZero(known)) return false;
  const change = value.sub(known).abs().mul(HUNDRED);
  return change.compare(known.abs().mul(rational(tolerance))) <= 0;
}
