import { HUNDRED, ONE, type Rational } from "../number/rational.ts";
import type { Expression } from "./expression.ts";
import { isChange } from "./kind.ts";
import { quantityKey } from "./quantity-name.ts";
import { sameTime } from "./time.ts";

/**
 * How a formula speaks of growth: "rate" is (x(t) - x(t-1)) / x(t-1), zero without change; "index" is x(t) / x(t-1), one
 * without change. `per` is 100 where the formula multiplies by it.
 */
export interface Growth {
  readonly form: "rate" | "index";
  readonly per: Rational;
  /** The earlier quantity, that the growth is measured from. */
  readonly from: Expression;
}

/** The growth that a formula measures; null where it measures something else. */
export function growthOf(e: Expression): Growth | null {
  const { inner, per } = withoutHundred(e);
  if (inner.kind !== "operation" || inner.operator !== "/") return null;
  const { left, right } = inner;
  if (isChange(left, right)) return { form: "rate", per, from: right };
  const same =
    left.kind === "quantity" &&
    right.kind === "quantity" &&
    quantityKey(left.name) === quantityKey(right.name) &&
    !sameTime(left.time, right.time);
  return same ? { form: "index", per, from: right } : null;
}

function withoutHundred(e: Expression): { inner: Expression; per: Rational } {
  if (e.kind === "operation" && e.operator === "*") {
    if (e.right.kind === "number" && e.right.value.equals(HUNDRED)) return { inner: e.left, per: HUNDRED };
    if (e.left.kind === "number" && e.left.value.equals(HUNDRED)) return { inner: e.right, per: HUNDRED };
  }
  return { inner: e, per: ONE };
}
