import { HUNDRED, type Rational, sign, ZERO } from "../number/rational.ts";
import type { CompiledPlan } from "./compile.ts";
import type { Evaluation, Result } from "./evaluation.ts";
import { WhatIf } from "./leverage/what-if.ts";
import { certain } from "./mean.ts";

/** What one indicator would do for the body, were it alone to reach its target. */
export interface Lever {
  /** Key in `Evaluation.indicators`. */
  readonly indicator: string;
  /** Key in `Evaluation.nodes`. */
  readonly node: string;
  /** The body then. */
  readonly body: Result;
  /** Its weight in the body's score: the points, of 100, between having it at 0 and at 100 where all that is missing counts 0. */
  readonly weight: Rational;
  /** Points that the body's score gains; null where the body has no score yet. */
  readonly gain: Rational | null;
  /** Points that the official figure of year-end gains, in which what is missing counts 0. */
  readonly secured: Rational;
  /** Coverage gained, 0..1: zero where the indicator is measured already. */
  readonly coverage: Rational;
}

/**
 * Every indicator short of its target, with what it would do for the body at an achievement of 100, everything else as it
 * is; in the plan's order. Left out: those that do not count in the year, those whose achievement was decided (no
 * measurement moves them), and those that only average others (they move when what they average moves). An indicator that feeds nothing gains zero. `evaluation` must have been made on
 * `compiled`. The gain can be negative where a roll-up's target is out of reach: measuring more of it lowers the mean.
 */
export function leversOf(compiled: CompiledPlan, evaluation: Evaluation): readonly Lever[] {
  const whatIf = new WhatIf(compiled, evaluation);
  const { body } = evaluation;
  const reached = certain(HUNDRED);
  const failed = certain(ZERO);
  return compiled.nodes.flatMap(({ indicators }, node) =>
    indicators.flatMap((c): Lever[] => {
      const result = evaluation.indicators.get(c.key);
      if (!result || c.asked.length === 0 || result.status === "not-applicable") return [];
      if (result.overridden || result.worst.compare(HUNDRED) >= 0) return [];
      const then = whatIf.body(node, c.key, reached);
      const lost = whatIf.body(node, c.key, failed);
      return [
        {
          indicator: c.key,
          node: compiled.tree.keys[node] ?? c.node.id,
          body: then,
          weight: then.worst.sub(lost.worst),
          gain: body.score && then.score ? then.score.sub(body.score) : null,
          secured: then.worst.sub(body.worst),
          coverage: then.coverage.sub(body.coverage),
        },
      ];
    }),
  );
}

/**
 * The levers that would raise the body's score most, the greatest gain first; where the gains are equal, or the body has
 * no score yet, that which secures more, and then the plan's order.
 */
export function strongest(levers: readonly Lever[], count: number): readonly Lever[] {
  return levers
    .filter(({ gain, secured }) => sign(gain ?? secured) > 0)
    .sort((a, b) => (b.gain ?? ZERO).compare(a.gain ?? ZERO) || b.secured.compare(a.secured))
    .slice(0, count);
}
