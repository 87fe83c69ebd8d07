import { Ledger } from "../../measurement/ledger.ts";
import type { CompiledPlan } from "../compile.ts";
import type { Evaluation, IndicatorResult, NodeResult, Result } from "../evaluation.ts";
import { evaluateIndicator, type Scene } from "../indicator.ts";
import { exchanged, meanOf, NOTHING, type Part, type Totals, totalsOf } from "../mean.ts";

/** A mean of the evaluation: its sums, and each of its parts by the place that the part has in the plan. */
interface Family<K> {
  readonly totals: Totals;
  readonly parts: ReadonlyMap<K, Part>;
}

/**
 * An evaluation in which one indicator at a time can be supposed to stand elsewhere. Everything is worked out by the same
 * rules and functions as the evaluation itself; only what the indicator reaches (its node, the nodes above, the roll-ups
 * that average them) is worked out again.
 */
export class WhatIf {
  private readonly compiled: CompiledPlan;
  private readonly evaluation: Evaluation;
  private readonly base: readonly NodeResult[];
  /** Nodes that stand elsewhere than in the evaluation, by index, while one indicator is supposed. */
  private readonly moved = new Map<number, Result>();
  private readonly scene: Scene;
  private readonly own = new Map<number, Family<string>>();
  private readonly beneath = new Map<number, Family<number>>();

  /** `evaluation` must have been made on `compiled`. */
  constructor(compiled: CompiledPlan, evaluation: Evaluation) {
    this.compiled = compiled;
    this.evaluation = evaluation;
    const { tree } = compiled;
    this.base = tree.keys.flatMap((key) => evaluation.nodes.get(key) ?? []);
    this.scene = {
      moment: evaluation.moment,
      policy: evaluation.policy,
      tree,
      ledger: new Ledger([...evaluation.measurements], evaluation.moment),
      firstYear: compiled.firstYear ?? evaluation.moment.year,
      resultOf: (node) => this.resultOf(node),
      needsOf: () => [],
      setAside: new Map(evaluation.setAside.map((decision) => [decision.indicator, decision])),
      overrides: new Map(evaluation.overrides.map((decision) => [decision.indicator, decision])),
    };
  }

  /** The body's result, were the indicator (by node's index and key) to stand at `supposed`, everything else as it is. */
  body(node: number, key: string, supposed: Result): Result {
    const { tree } = this.compiled;
    this.moved.clear();
    this.move(node, this.withOwn(node, new Map([[key, supposed]])));
    for (let at = tree.parents[node] ?? -1; at !== -1; at = tree.parents[at] ?? -1) {
      const indicators = this.compiled.nodes[at]?.indicators ?? [];
      if (indicators.length === 0) this.move(at, this.withBeneath(at));
      else this.move(at, this.withOwn(at, this.rollupsMoved(at)));
    }
    return this.withBeneath(BODY) ?? this.evaluation.body;
  }

  private resultOf(node: number): NodeResult | null {
    const there = this.base[node];
    if (!there) return null;
    const moved = this.moved.get(node);
    return moved ? { ...there, ...moved } : there;
  }

  private move(node: number, result: Result | null): void {
    if (result) this.moved.set(node, result);
  }

  /** Roll-ups of a node that average a node which has moved, worked out again. */
  private rollupsMoved(node: number): ReadonlyMap<string, IndicatorResult> {
    const found = new Map<string, IndicatorResult>();
    for (const c of this.compiled.nodes[node]?.indicators ?? []) {
      const reads = [...c.rollups.values()].some((nodes) => nodes.some((one) => this.moved.has(one)));
      if (reads) found.set(c.key, evaluateIndicator(c, this.scene));
    }
    return found;
  }

  /** A node with some of its indicators elsewhere; null where none is. */
  private withOwn(node: number, elsewhere: ReadonlyMap<string, Result>): Result | null {
    const family = kept(this.own, node, () => {
      const parts = new Map<string, Part>();
      for (const { key } of this.compiled.nodes[node]?.indicators ?? []) {
        const result = this.evaluation.indicators.get(key);
        if (result) parts.set(key, { weight: result.weight, result });
      }
      return { totals: totalsOf([...parts.values()]), parts };
    });
    return meanWith(family, elsewhere);
  }

  /** A node made of others, or the body, after those that have moved; null where none of them has. */
  private withBeneath(node: number): Result | null {
    const family = kept(this.beneath, node, () => {
      const { tree } = this.compiled;
      const indices = new Map(
        (node === BODY ? tree.rootParts : (tree.parts[node] ?? [])).map((index) => [tree.keys[index], index]),
      );
      const made = node === BODY ? this.evaluation.body : this.base[node];
      const parts = new Map<number, Part>();
      for (const { key, weight } of made?.parts ?? []) {
        const index = indices.get(key);
        if (index !== undefined) parts.set(index, { weight, result: this.base[index] ?? NOTHING });
      }
      return { totals: totalsOf([...parts.values()]), parts };
    });
    return meanWith(family, this.moved);
  }
}

/** Stands for the body among the nodes' indices. */
const BODY = -1;

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

function meanWith<K>(family: Family<K>, elsewhere: ReadonlyMap<K, Result>): Result | null {
  const before: Part[] = [];
  const after: Part[] = [];
  for (const [key, result] of elsewhere) {
    const part = family.parts.get(key);
    if (!part) continue;
    before.push(part);
    after.push({ weight: part.weight, result });
  }
  return before.length === 0 ? null : meanOf(exchanged(family.totals, before, after));
}
