import type { Evaluation, IndicatorResult, ResultPart } from "../evaluation/evaluation.ts";
import type { Subject } from "../evaluation/explanation.ts";
import { treeOf } from "../evaluation/tree.ts";
import { isZero, ONE, type Rational, rational, ZERO } from "../number/rational.ts";
import type { Grade } from "./grade.ts";
import { restsOn } from "./rests-on.ts";

/**
 * What a weight that counts can rest on. Beside the grades: "decided" is an achievement that the evaluator gave against
 * the computed one, "unmeasured" a score for which nothing was recorded (a day gone by without the thing done, the
 * plan's own data).
 */
export const BASES = ["system", "computed", "document", "declared", "decided", "unmeasured"] as const;
export type Basis = (typeof BASES)[number];

/** Shares of a score's weight, in 0..1, by what they rest on. They sum to the coverage, exactly. */
export type Shares = Readonly<Record<Basis, Rational>>;

export interface EvaluationShares {
  readonly body: Shares;
  readonly nodes: ReadonlyMap<string, Shares>;
  readonly units: ReadonlyMap<string, Shares>;
  readonly indicators: ReadonlyMap<string, Shares>;
}

/** Those of one score; null where the evaluation has no such. */
export function sharesOfSubject(shares: EvaluationShares, subject: Subject): Shares | null {
  switch (subject.kind) {
    case "body":
      return shares.body;
    case "node":
      return shares.nodes.get(subject.key) ?? null;
    case "unit":
      return shares.units.get(subject.key) ?? null;
    case "indicator":
      return shares.indicators.get(subject.key) ?? null;
  }
}

export const NO_SHARES: Shares = {
  system: ZERO,
  computed: ZERO,
  document: ZERO,
  declared: ZERO,
  decided: ZERO,
  unmeasured: ZERO,
};

/**
 * What share of each score's weight rests on each grade. An indicator's measured coverage is split equally over the
 * rows of the ledger that its value and its target rest on; one that rests on its children has the mean of theirs;
 * nodes, units and the body have the weighted mean of their parts, by the weights that made their scores. `grades`
 * says the grade of each row by its sequence; a row that it does not name is "declared".
 */
export function sharesOf(evaluation: Evaluation, grades: ReadonlyMap<number, Grade>): EvaluationShares {
  const nodes = new Map<string, Shares>();
  const indicators = new Map<string, Shares>();
  const ofPart = ({ kind, key }: ResultPart): Shares => {
    const found = kind === "node" ? nodes.get(key) : indicators.get(key);
    return found ?? NO_SHARES;
  };
  const ofIndicator = (result: IndicatorResult): Shares => {
    if (isZero(result.coverage)) return NO_SHARES;
    if (result.overridden) return { ...NO_SHARES, decided: result.coverage };
    const { rows, children } = restsOn(result);
    if (children.length > 0)
      return mean(children.map((parts) => ({ weight: ONE, shares: mean(parts.map(weighed)) })));
    if (rows.size === 0) return { ...NO_SHARES, unmeasured: result.coverage };
    const each = result.coverage.div(rational(rows.size));
    return total([...rows].map((row) => ({ ...NO_SHARES, [grades.get(row) ?? "declared"]: each })));
  };
  const weighed = (part: ResultPart) => ({ weight: part.weight, shares: ofPart(part) });
  const { keys, order } = treeOf(evaluation.plan);
  for (const index of order) {
    const key = keys[index] ?? "";
    const parts = evaluation.nodes.get(key)?.parts ?? [];
    for (const part of parts) {
      const result = part.kind === "indicator" ? evaluation.indicators.get(part.key) : undefined;
      if (result) indicators.set(part.key, ofIndicator(result));
    }
    nodes.set(key, mean(parts.map(weighed)));
  }
  return {
    body: mean(evaluation.body.parts.map(weighed)),
    nodes,
    units: new Map([...evaluation.units].map(([code, { parts }]) => [code, mean(parts.map(weighed))])),
    indicators,
  };
}

function mean(parts: readonly { readonly weight: Rational; readonly shares: Shares }[]): Shares {
  const weights = parts.reduce((sum, { weight }) => sum.add(weight), ZERO);
  if (isZero(weights)) return NO_SHARES;
  const summed = total(parts.map(({ weight, shares }) => mapShares(shares, (share) => share.mul(weight))));
  return mapShares(summed, (share) => share.div(weights));
}

function total(all: readonly Shares[]): Shares {
  return all.reduce<Shares>(
    (sum, shares) => mapShares(sum, (share, basis) => share.add(shares[basis])),
    NO_SHARES,
  );
}

/** Something of each share. */
export function mapShares<T>(
  shares: Shares,
  work: (share: Rational, basis: Basis) => T,
): Readonly<Record<Basis, T>> {
  return {
    system: work(shares.system, "system"),
    computed: work(shares.computed, "computed"),
    document: work(shares.document, "document"),
    declared: work(shares.declared, "declared"),
    decided: work(shares.decided, "decided"),
    unmeasured: work(shares.unmeasured, "unmeasured"),
  };
}
