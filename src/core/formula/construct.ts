import { rational } from "../number/rational.ts";
import type { Expression, Operator } from "./expression.ts";

/** What cannot be read; a reading that holds it comes with a diagnostic. */
export const UNKNOWN: Expression = { kind: "unknown" };

export function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: "operation", operator, left, right };
}

export function number(value: number): Expression {
  return { kind: "number", value: rational(value) };
}

/** Times a hundred, unless it is already; a bare number in per cent is a hundredth of it. */
export function percentOf(e: Expression): Expression {
  if (e.kind === "number") return e.value.equals(100) ? e : { kind: "number", value: e.value.div(100) };
  if (e.kind === "operation" && e.operator === "*" && e.right.kind === "number") {
    if (e.right.value.equals(100)) return e;
  }
  return operation("*", e, number(100));
}
