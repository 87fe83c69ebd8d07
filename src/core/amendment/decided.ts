import type { Expression } from "../formula/expression.ts";
import { parseNormal } from "../formula/normal.ts";
import type { Indicator } from "../plan/plan.ts";
import { type Comparison, isMet } from "../policy/comparison.ts";

/**
 * Whether what is measured has decided a target, whatever is measured later in the year. A day done is done, and a yes
 * stays a yes. A running total only grows: "at least" once met stays met, "at most" once passed stays passed. A ratio, a
 * mean, a difference can still turn.
 */
export function isDecided({ formula }: Indicator, comparison: Comparison): boolean {
  switch (comparison.kind) {
    case "done-by":
    case "not-before":
      return comparison.done !== null;
    case "yes-no":
      return comparison.measured;
  }
  const expression = parseNormal(formula.normal);
  if (expression === null || !grows(expression)) return false;
  if (comparison.kind === "within") return comparison.measured.compare(comparison.to) > 0;
  return comparison.kind === "at-least" ? isMet(comparison) : !isMet(comparison);
}

/** A running total of the year, a sum of such, or a multiple. */
function grows(expression: Expression): boolean {
  switch (expression.kind) {
    case "quantity":
      return expression.time.kind === "lag" && expression.time.years === 0;
    case "sum":
    case "sum-over":
      return grows(expression.of);
    case "operation": {
      const { operator, left, right } = expression;
      if (operator === "+") return grows(left) && grows(right);
      if (operator === "*")
        return (grows(left) && right.kind === "number") || (left.kind === "number" && grows(right));
      return operator === "/" && grows(left) && right.kind === "number";
    }
    // Activities done out of those that the plan lists.
    case "activities":
      return true;
    default:
      return false;
  }
}
