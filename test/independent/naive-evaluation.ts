import {
  type Achievement,
  achievementOf,
  answerOf,
  milestoneOf,
  scaleOfTarget,
  scaleOfValue,
} from "./achievement.ts";
import { dayNumber, FormulaValue } from "./formula-value.ts";
import * as F from "./fraction.ts";
import { Ledger } from "./ledger.ts";
import type { IndicatorShape, MeasuredRow, NodeShape, PlanShape } from "./plan-shape.ts";
import { readSExpression, type SExpression } from "./s-expression.ts";

/**
 * A second evaluator, written from the description of the domain alone: slow, plain, recursive, exact. It shares no code
 * with the product, so that where both agree on random measurements neither has slipped.
 */
export interface NaiveResult {
  /** False where nothing in it has a target this year: it then weighs nothing, at any level. */
  readonly applicable: boolean;
  readonly score: F.Fraction | null;
  readonly coverage: F.Fraction;
  readonly worst: F.Fraction;
  readonly best: F.Fraction;
}

export interface NaiveIndicator {
  readonly status: "known" | "missing" | "not-applicable" | "failed";
  readonly value: F.Fraction | null;
  readonly achievement: F.Fraction | null;
  readonly uncapped: F.Fraction | null;
  readonly result: NaiveResult;
}

interface Part extends NaiveResult {
  readonly weight: F.Fraction;
}

const UNKNOWN: NaiveResult = {
  applicable: true,
  score: null,
  coverage: F.ZERO,
  worst: F.ZERO,
  best: F.HUNDRED,
};
const NOTHING = { value: null, achievement: null, uncapped: null };
const NOT_ASKED: NaiveResult = { ...UNKNOWN, applicable: false };

/** coverage = sum(w c)/sum(w); score = sum(w c a)/sum(w c), held between worst and best. */
function combine(all: readonly Part[]): NaiveResult {
  const parts = all.filter(({ applicable }) => applicable);
  if (parts.length === 0) return NOT_ASKED;
  let weight = F.ZERO;
  let covered = F.ZERO;
  let scored = F.ZERO;
  let worst = F.ZERO;
  let best = F.ZERO;
  for (const part of parts) {
    const w = part.weight;
    weight = F.add(weight, w);
    worst = F.add(worst, F.multiply(w, part.worst));
    best = F.add(best, F.multiply(w, part.best));
    covered = F.add(covered, F.multiply(w, part.coverage));
    if (part.score !== null) {
      scored = F.add(scored, F.multiply(F.multiply(w, part.coverage), part.score));
    }
  }
  if (F.compare(weight, F.ZERO) === 0) return UNKNOWN;
  const low = F.divide(worst, weight);
  const high = F.divide(best, weight);
  const score = F.compare(covered, F.ZERO) === 0 ? null : F.divide(scored, covered);
  return {
    applicable: true,
    coverage: F.divide(covered, weight),
    worst: low,
    best: high,
    score: score === null ? null : F.larger(low, F.smaller(high, score)),
  };
}

/** What people decided on single indicators: those that do not count, and those whose achievement is given. */
export interface NaiveDecisions {
  readonly aside: ReadonlySet<string>;
  readonly decided: ReadonlyMap<string, F.Fraction>;
}

const NO_DECISIONS: NaiveDecisions = { aside: new Set(), decided: new Map() };

export class NaiveEvaluation {
  private readonly plan: PlanShape;
  private readonly decisions: NaiveDecisions;
  private readonly ledger: Ledger;
  private readonly indicatorsSeen = new Map<string, NaiveIndicator>();
  private readonly nodesSeen = new Map<string, NaiveResult>();

  constructor(
    plan: PlanShape,
    rows: readonly MeasuredRow[],
    year: number,
    observedUpTo = `${year}-12-31`,
    decisions = NO_DECISIONS,
  ) {
    this.plan = plan;
    this.decisions = decisions;
    this.ledger = new Ledger(rows, year, observedUpTo);
  }

  private get firstYear(): number {
    return this.plan.period?.from ?? this.ledger.year;
  }

  get body(): NaiveResult {
    return this.meanOf(this.through(null));
  }

  unit(code: string): NaiveResult {
    return this.meanOf(this.plan.nodes.filter((node) => node.units.includes(code)));
  }

  node(node: NodeShape): NaiveResult {
    const seen = this.nodesSeen.get(node.id);
    if (seen !== undefined) return seen;
    const result = node.indicators.length > 0 ? this.ownIndicators(node) : this.meanOf(this.through(node.id));
    this.nodesSeen.set(node.id, result);
    return result;
  }

  indicator(node: NodeShape, indicator: IndicatorShape): NaiveIndicator {
    const seen = this.indicatorsSeen.get(indicator.id);
    if (seen !== undefined) return seen;
    const result = this.afterDecisions(indicator.id, this.figure(node, indicator));
    this.indicatorsSeen.set(indicator.id, result);
    return result;
  }

  private meanOf(nodes: readonly NodeShape[]): NaiveResult {
    return combine(nodes.map((node) => ({ ...this.node(node), weight: F.ONE })));
  }

  /** Children of a node (of the body: null), looking through programmes, which only group. */
  private through(parent: string | null): NodeShape[] {
    return this.plan.nodes
      .filter((node) => node.parent === parent)
      .flatMap((node) => (node.level === "programme" ? this.through(node.id) : [node]));
  }

  private ownIndicators(node: NodeShape): NaiveResult {
    const weighed = node.indicators.every((indicator) => indicator.weight !== null);
    const parts: Part[] = [];
    for (const indicator of node.indicators) {
      const figure = this.indicator(node, indicator);
      const weight = weighed ? F.fromText(String(indicator.weight)) : F.ONE;
      parts.push({ ...figure.result, weight });
    }
    return combine(parts);
  }

  /** Set aside it does not count, whatever else was decided; given, the achievement stands as if it were measured. */
  private afterDecisions(id: string, computed: NaiveIndicator): NaiveIndicator {
    if (this.decisions.aside.has(id)) return { status: "not-applicable", ...NOTHING, result: NOT_ASKED };
    const given = this.decisions.decided.get(id);
    if (given === undefined || computed.status === "not-applicable") return computed;
    return { ...settled({ capped: given, uncapped: given }, null), value: computed.value };
  }

  private figure(node: NodeShape, indicator: IndicatorShape): NaiveIndicator {
    const target = indicator.targets.find((each) => (each.year ?? this.firstYear) === this.ledger.year);
    if (target === undefined) return { status: "not-applicable", ...NOTHING, result: NOT_ASKED };
    const expression = readSExpression(indicator.formula.normal);
    const ledger = this.ledger.until(target.deadline ?? null);
    if (typeof target.value === "string") {
      const done = this.ledger.date(indicator.id, null, this.ledger.year);
      const achievement = milestoneOf(done, target.value, this.ledger.observedUpTo);
      return settled(achievement, done === null ? null : dayNumber(done));
    }
    if (typeof target.value === "boolean") {
      const answer = this.ledger.answer(indicator.id, this.ledger.year);
      return settled(answer === null ? null : answerOf(answer, target.value), null);
    }
    const judge = (value: F.Fraction): Achievement | null =>
      achievementOf(value, target, scaleOfTarget(expression, target));
    const level = rollupLevel(expression);
    if (level !== null) {
      return this.rolledUp(node, level, judge, (mean) => {
        const formula = new FormulaValue(indicator, node, ledger, expression, this.firstYear);
        const outcome = formula.outcome(expression, mean === null ? null : F.divide(mean, F.HUNDRED));
        if (outcome.kind !== "known") return null;
        return F.multiply(outcome.value, scaleOfValue(expression, target));
      });
    }
    const outcome = new FormulaValue(indicator, node, ledger, expression, this.firstYear).outcome(
      expression,
      null,
    );
    if (outcome.kind !== "known") return { status: outcome.kind, ...NOTHING, result: UNKNOWN };
    return settled(judge(outcome.value), outcome.value);
  }

  /** `valueAt` gives the formula's value for a mean of the children's scores (0..100). */
  private rolledUp(
    node: NodeShape,
    level: string,
    judge: (value: F.Fraction) => Achievement | null,
    valueAt: (mean: F.Fraction | null) => F.Fraction | null,
  ): NaiveIndicator {
    const mean = this.meanOf(this.through(node.id).filter((child) => this.isOf(child, level)));
    if (!mean.applicable) return { status: "not-applicable", ...NOTHING, result: NOT_ASKED };
    const judged = (score: F.Fraction | null): Achievement | null => {
      const value = valueAt(score);
      return value === null ? null : judge(value);
    };
    const middle = judged(mean.score);
    const [one, other] = [mean.worst, mean.best].map((end) => judged(end)?.capped ?? F.ZERO);
    return {
      status: F.compare(mean.coverage, F.ONE) === 0 ? "known" : "missing",
      value: valueAt(mean.score),
      achievement: middle?.capped ?? null,
      uncapped: middle?.uncapped ?? null,
      result: {
        applicable: true,
        score: middle?.capped ?? null,
        coverage: mean.coverage,
        worst: F.smaller(one ?? F.ZERO, other ?? F.ZERO),
        best: F.larger(one ?? F.ZERO, other ?? F.ZERO),
      },
    };
  }

  /** Whether a node is of the level that a roll-up names: "actions", or the plan's own word for it. */
  private isOf(node: NodeShape, level: string): boolean {
    const label = this.plan.levels.find(({ id }) => id === node.level)?.label ?? "";
    return level === "children" || level === `${node.level}s` || bare(level) === bare(label);
  }
}

/** Case, accents and the apostrophe that stands for an accent make no difference. */
function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L} ]/gu, "")
    .toLowerCase()
    .trim();
}

function settled(achievement: Achievement | null, value: F.Fraction | null): NaiveIndicator {
  if (achievement === null) {
    return { status: "missing", value: null, achievement: null, uncapped: null, result: UNKNOWN };
  }
  const { capped, uncapped } = achievement;
  return {
    status: "known",
    value,
    achievement: capped,
    uncapped,
    result: { applicable: true, score: capped, coverage: F.ONE, worst: capped, best: capped },
  };
}

function rollupLevel(expression: SExpression): string | null {
  if (!("items" in expression)) return null;
  const [head, level] = expression.items;
  if (head !== undefined && "atom" in head && head.atom === "rollup") {
    return level !== undefined && "quoted" in level ? level.quoted : null;
  }
  for (const part of expression.items) {
    const found = rollupLevel(part);
    if (found !== null) return found;
  }
  return null;
}
