import type { Evaluation, IndicatorResult, Result } from "../../../core/evaluation/evaluation.ts";
import type { Rational } from "../../../core/number/rational.ts";
import type { Node, Plan } from "../../../core/plan/plan.ts";

/** A score before and after. */
export interface Moved {
  readonly before: Result;
  readonly after: Result;
  /** Points gained or lost; null where one of the two is not known. */
  readonly difference: Rational | null;
}

export interface MovedNode extends Moved {
  readonly key: string;
  readonly node: Node;
}

export interface MovedIndicator {
  /** Id of its node. */
  readonly node: string;
  readonly indicator: string;
  readonly name: string;
  readonly before: Rational | null;
  readonly after: Rational | null;
}

export function moved(before: Result, after: Result): Moved {
  return {
    before,
    after,
    difference: before.score && after.score ? after.score.sub(before.score) : null,
  };
}

/** The areas, and every node that stands elsewhere. */
export function movedNodes(plan: Plan, before: Evaluation, after: Evaluation): MovedNode[] {
  return plan.nodes.flatMap((node): MovedNode[] => {
    const [was, is] = [before.nodes.get(node.id), after.nodes.get(node.id)];
    if (!was || !is) return [];
    const one = { key: node.id, node, ...moved(was, is) };
    return node.parent === null || !same(was, is) ? [one] : [];
  });
}

export function movedIndicators(plan: Plan, before: Evaluation, after: Evaluation): MovedIndicator[] {
  return plan.nodes
    .flatMap(({ id: node, indicators }) => indicators.map((one) => ({ ...one, node })))
    .flatMap(({ id, name, node }): MovedIndicator[] => {
      const [was, is] = [before.indicators.get(id), after.indicators.get(id)];
      if (!was || !is || (same(was, is) && sameAchievement(was, is))) return [];
      return [{ node, indicator: id, name, before: was.achievement, after: is.achievement }];
    });
}

function same(a: Result, b: Result): boolean {
  const scores = a.score === null || b.score === null ? a.score === b.score : a.score.equals(b.score);
  return scores && a.coverage.equals(b.coverage) && a.worst.equals(b.worst) && a.best.equals(b.best);
}

function sameAchievement({ achievement: a }: IndicatorResult, { achievement: b }: IndicatorResult): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
