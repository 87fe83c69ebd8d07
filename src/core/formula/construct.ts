import { rational } from "../number/rational.ts";
import type { Expression, Operator } from "./expression.ts";

/** What could not be understood. */
export const UNKNOWN: Expression = { kind: "unknown" };

export function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: "operation", operator, left, right };
}

export function number(value: number): Expression {
  return { kind: "number", value: rational(value) };
}
