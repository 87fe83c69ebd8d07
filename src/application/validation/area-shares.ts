import { treeOf } from "../../core/evaluation/tree.ts";
import { BASES, type Shares } from "../../core/evidence-grade/shares.ts";
import { ONE, type Rational, sum } from "../../core/number/rational.ts";
import type { ValidationState } from "./state.ts";

/** The areas (outermost nodes) in the plan's order, each with the shares of its weight and what is not measured: they sum to 1. */
export function areaShares({ standing, shares }: Pick<ValidationState, "standing" | "shares">): readonly {
  readonly key: string;
  readonly title: string;
  readonly shares: readonly Rational[];
}[] {
  const { keys, parents, nodes } = treeOf(standing.evaluation.plan);
  return keys.flatMap((key, index) => {
    const own = shares.nodes.get(key);
    if ((parents[index] ?? -1) >= 0 || own === undefined) return [];
    return [{ key, title: nodes[index]?.title ?? "", shares: withOpen(own) }];
  });
}

/** By basis, in the order of `BASES`, and what is not measured last. */
export function withOpen(shares: Shares): readonly Rational[] {
  const told = BASES.map((basis) => shares[basis]);
  return [...told, ONE.sub(sum(told))];
}
