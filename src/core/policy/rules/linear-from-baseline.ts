import { z } from "zod";
import { HUNDRED, max, min, ZERO } from "../../number/rational.ts";
import type { Achievement } from "../achievement.ts";
import type { Comparison, NumberComparison } from "../comparison.ts";
import { GRADING } from "../parameters.ts";
import type { Rule } from "../rule.ts";
import { cappedRatio, type Grading } from "./capped-ratio.ts";

/**
 * The share of the way from the baseline to the target: 0 at the baseline or worse, 100 at the target. Where the plan
 * gives no baseline value, or the target asks for no better than the baseline, there is no way to measure and the
 * capped ratio applies; so it does for ranges, dates and answers.
 */
export const linearFromBaseline: Rule<Grading> = {
  id: "linear-from-baseline",
  parameters: z.strictObject(GRADING),
  check: () => [],
  graceDays: ({ graceDays }) => graceDays,
  apply: (comparison, grading) => alongTheWay(comparison) ?? cappedRatio.apply(comparison, grading),
};

function alongTheWay(c: Comparison): Achievement | null {
  if (!isDirected(c) || c.start === null) return null;
  const way = c.bound.sub(c.start);
  const forward = c.kind === "at-least" ? way.compare(0) > 0 : way.compare(0) < 0;
  if (!forward) return null;
  const uncapped = max(ZERO, HUNDRED.mul(c.measured.sub(c.start)).div(way));
  const params = { measured: c.measured, bound: c.bound, start: c.start };
  const reason = { id: "reason-along-the-way", params };
  return { achievement: min(HUNDRED, uncapped), uncapped, reason };
}

function isDirected(c: Comparison): c is Extract<NumberComparison, { bound: unknown }> {
  return c.kind === "at-least" || c.kind === "at-most";
}
