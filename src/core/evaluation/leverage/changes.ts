import type { Rational } from "../../number/rational.ts";
import type { CompiledPlan } from "../compile.ts";
import type { Evaluation, IndicatorResult, Result } from "../evaluation.ts";
import { WhatIf } from "./what-if.ts";

/** An indicator that stands elsewhere in a later evaluation of the same plan. */
export interface Change {
  /** Key in `Evaluation.indicators`. */
  readonly indicator: string;
  /** Key in `Evaluation.nodes`. */
  readonly node: string;
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
  /**
   * Points by which the body's score stands higher than it would with this indicator still as before and everything else
   * as it is now; null where there is no score without it. Effects of several changes need not add up.
   */
  readonly effect: Rational | null;
}

/**
 * What changed between two evaluations made on `compiled`, in the plan's order. Indicators that only average others are
 * left out: they moved because those did.
 */
export function changesBetween(
  compiled: CompiledPlan,
  before: Evaluation,
  after: Evaluation,
): readonly Change[] {
  const whatIf = new WhatIf(compiled, after);
  return compiled.nodes.flatMap(({ indicators }, node) =>
    indicators.flatMap((c): Change[] => {
      const [was, is] = [before.indicators.get(c.key), after.indicators.get(c.key)];
      if (!was || !is || c.asked.length === 0 || isSame(was, is)) return [];
      const without = whatIf.body(node, c.key, was).score;
      const score = after.body.score;
      return [
        {
          indicator: c.key,
          node: compiled.tree.keys[node] ?? c.node.id,
          before: was,
          after: is,
          effect: score && without ? score.sub(without) : null,
        },
      ];
    }),
  );
}

function isSame(a: IndicatorResult, b: IndicatorResult): boolean {
  return (
    a.status === b.status && isSameValue(a, b) && FIGURES.every((figure) => isEqual(a[figure], b[figure]))
  );
}

const FIGURES: readonly (keyof Result)[] = ["score", "coverage", "worst", "best"];

function isEqual(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

function isSameValue({ value: a }: IndicatorResult, { value: b }: IndicatorResult): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "number" && b.kind === "number") return a.value.equals(b.value);
  if (a.kind === "date" && b.kind === "date") return a.date === b.date;
  return a.kind === "boolean" && b.kind === "boolean" && a.value === b.value;
}
