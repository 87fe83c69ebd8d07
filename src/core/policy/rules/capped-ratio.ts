import { z } from "zod";
import {
  HUNDRED,
  isZero,
  max,
  min,
  ONE,
  type Rational,
  rational,
  sign,
  ZERO,
} from "../../number/rational.ts";
import { daysBetween } from "../../period/iso-date.ts";
import { type Achievement, allOrNothing, type Reason, type ReasonParam } from "../achievement.ts";
import { type Comparison, isMet, type NumberComparison } from "../comparison.ts";
import { GRADING } from "../parameters.ts";
import type { Rule } from "../rule.ts";

export interface Grading {
  readonly tolerance: Rational;
  readonly graceDays: number;
}

/** The share of the target reached, at most 100. */
export const cappedRatio: Rule<Grading> = {
  id: "capped-ratio",
  parameters: z.strictObject(GRADING),
  check: () => [],
  graceDays: ({ graceDays }) => graceDays,
  apply: (comparison, grading) => {
    switch (comparison.kind) {
      case "done-by":
        return doneBy(comparison, grading);
      case "not-before":
        return allOrNothing(
          isMet(comparison),
          because(isMet(comparison) ? "reason-not-before" : "reason-too-early", comparison),
        );
      case "yes-no":
        return allOrNothing(
          isMet(comparison),
          because(isMet(comparison) ? "reason-answer-met" : "reason-answer-unmet", comparison),
        );
      default:
        return byNumber(comparison, grading);
    }
  },
};

function because(id: string, params: object): Reason {
  const shown = Object.entries(params).filter(([key, value]) => key !== "kind" && value !== null);
  return { id, params: Object.fromEntries(shown) as Record<string, ReasonParam> };
}

function doneBy(c: Extract<Comparison, { kind: "done-by" }>, { graceDays }: Grading): Achievement {
  if (isMet(c)) return allOrNothing(true, because("reason-in-time", c));
  if (c.done === null) return allOrNothing(false, because("reason-still-open", c));
  const late = daysBetween(c.due, c.done);
  if (graceDays === 0) return allOrNothing(false, because("reason-late", { ...c, days: rational(late) }));
  const achievement = max(ZERO, HUNDRED.mul(ONE.sub(rational(late).div(rational(graceDays)))));
  const reason = because("reason-late-within-grace", {
    ...c,
    days: rational(late),
    graceDays: rational(graceDays),
  });
  return { achievement, uncapped: achievement, reason };
}

function byNumber(c: NumberComparison, grading: Grading): Achievement {
  if (c.kind === "within") return within(c, grading);
  if (sign(c.bound) <= 0) return withoutRatio(c, c.bound, grading);
  return c.kind === "at-least" ? upTo(c, c.bound) : downTo(c, c.bound);
}

/** At least a positive bound: 100 m / T. */
function upTo(c: NumberComparison, bound: Rational): Achievement {
  const uncapped = max(ZERO, HUNDRED.mul(c.measured).div(bound));
  return capped(
    uncapped,
    because(sign(c.measured) < 0 ? "reason-at-least-negative" : "reason-at-least", { ...c, bound }),
  );
}

/** At most a positive bound: 100 T / m where m is above it. Below it the uncapped figure is the same ratio while m is positive. */
function downTo(c: NumberComparison, bound: Rational): Achievement {
  if (sign(c.measured) <= 0) return allOrNothing(true, because("reason-at-most-nothing", { ...c, bound }));
  return capped(HUNDRED.mul(bound).div(c.measured), because("reason-at-most", { ...c, bound }));
}

function capped(uncapped: Rational, reason: Reason): Achievement {
  return { achievement: min(HUNDRED, uncapped), uncapped, reason };
}

/** A bound of zero or less, where a ratio means nothing: 100 if met, else 0 or evenly down over the tolerance. */
function withoutRatio(c: NumberComparison, bound: Rational, { tolerance }: Grading): Achievement {
  if (isMet(c)) return allOrNothing(true, because("reason-met-without-ratio", { ...c, bound }));
  if (isZero(tolerance)) return allOrNothing(false, because("reason-unmet-without-ratio", { ...c, bound }));
  const distance = c.measured.sub(bound).abs();
  const achievement = max(ZERO, HUNDRED.mul(ONE.sub(distance.div(tolerance))));
  return {
    achievement,
    uncapped: achievement,
    reason: because("reason-within-tolerance", { ...c, bound, tolerance }),
  };
}

/** Inside 100; outside, the ratio to the nearer bound. */
function within(c: Extract<NumberComparison, { kind: "within" }>, grading: Grading): Achievement {
  if (isMet(c)) return allOrNothing(true, because("reason-within", c));
  const below = c.measured.compare(c.from) < 0;
  const bound = below ? c.from : c.to;
  if (sign(bound) <= 0) return withoutRatio(c, bound, grading);
  return below ? upTo(c, bound) : downTo(c, bound);
}
