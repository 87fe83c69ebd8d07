import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";

/**
 * A measured value beside its target, on one scale: all that a policy's rule looks at.
 * `start` is the indicator's own value at the baseline on the same scale, null where the plan does not give it.
 */
export type Comparison =
  | NumberComparison
  /** `done` null: not done yet, and too late to be done in time. */
  | {
      readonly kind: "done-by";
      readonly done: IsoDate | null;
      readonly due: IsoDate;
      readonly strict: boolean;
    }
  | { readonly kind: "not-before"; readonly done: IsoDate; readonly due: IsoDate; readonly strict: boolean }
  | { readonly kind: "yes-no"; readonly measured: boolean; readonly wanted: boolean };

export type NumberComparison =
  | {
      readonly kind: "at-least" | "at-most";
      readonly measured: Rational;
      readonly bound: Rational;
      /** ">" and "<": the bound itself does not meet the target. */
      readonly strict: boolean;
      readonly start: Rational | null;
    }
  | {
      readonly kind: "within";
      readonly measured: Rational;
      readonly from: Rational;
      readonly to: Rational;
      readonly start: Rational | null;
    };

/** Whether the target is met, whatever the policy. */
export function isMet(c: Comparison): boolean {
  switch (c.kind) {
    case "at-least":
      return c.strict ? c.measured.compare(c.bound) > 0 : c.measured.compare(c.bound) >= 0;
    case "at-most":
      return c.strict ? c.measured.compare(c.bound) < 0 : c.measured.compare(c.bound) <= 0;
    case "within":
      return c.measured.compare(c.from) >= 0 && c.measured.compare(c.to) <= 0;
    case "done-by":
      return c.done !== null && (c.strict ? c.done < c.due : c.done <= c.due);
    case "not-before":
      return c.strict ? c.done > c.due : c.done >= c.due;
    case "yes-no":
      return c.measured === c.wanted;
  }
}
