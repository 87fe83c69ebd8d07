import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PlanView } from "./view.ts";

/** One finding that lists the indicators without a dimension, in a plan that gives it to others; a few do not make a habit. */
export function checkDimensions({ indicators }: PlanView): Diagnostic[] {
  const without = indicators.filter(({ indicator }) => indicator.dimension === null);
  if (without.length === 0 || 4 * without.length > 3 * indicators.length) return [];
  const subjects = without.map(({ indicator }) => indicator.id);
  return [
    diagnostic("missing-dimension", "info", { count: without.length, total: indicators.length, subjects }),
  ];
}
