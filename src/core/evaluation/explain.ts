import type { Expression } from "../formula/expression.ts";
import { growthOf } from "../formula/growth.ts";
import { parseNormal } from "../formula/normal.ts";
import { readFormula } from "../formula/reading.ts";
import type { Rational } from "../number/rational.ts";
import { HUNDRED, isZero, sum } from "../number/rational.ts";
import type { Indicator, Node } from "../plan/plan.ts";
import { evaluate } from "./evaluate.ts";
import type {
  Evaluation,
  IndicatorResult,
  NodeResult,
  Result,
  ResultPart,
  WorkedFormula,
} from "./evaluation.ts";
import { type Step, type Subject, step } from "./explanation.ts";

/** Parts nested deeper than any plan are referred to, not followed. */
const MOST_LEVELS = 60;

/**
 * Explains a figure of an evaluation as a tree of steps, down to every measurement, the plan's own data and what is
 * missing. Each node and indicator is explained once; further mentions refer to it. Null where the evaluation has no
 * such subject. The values are those of the evaluation, not computed a second time.
 */
export function explain(evaluation: Evaluation, subject: Subject): Step | null {
  return new Explainer(evaluation).subject(subject, 0);
}

class Explainer {
  private readonly evaluation: Evaluation;
  private readonly told = new Set<string>();
  private readonly nodes = new Map<string, Node>();
  private readonly indicators = new Map<string, { node: Node; indicator: Indicator }>();

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation;
    for (const node of evaluation.plan.nodes) {
      if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
      for (const indicator of node.indicators) {
        if (!this.indicators.has(indicator.id)) this.indicators.set(indicator.id, { node, indicator });
      }
    }
  }

  subject(subject: Subject, level: number): Step | null {
    const { body, nodes, units, indicators } = this.evaluation;
    switch (subject.kind) {
      case "body":
        return this.mean(subject, this.evaluation.plan.title, body, "children", level);
      case "unit": {
        const result = units.get(subject.key);
        const unit = this.evaluation.plan.units.find(({ code }) => code === subject.key);
        return result ? this.mean(subject, unit?.name ?? "", result, "involvements", level) : null;
      }
      case "node": {
        const result = nodes.get(subject.key);
        if (!result) return null;
        const of = result.parts[0]?.kind === "indicator" ? "indicators" : "children";
        return this.mean(subject, this.nodes.get(subject.key)?.title ?? "", result, of, level);
      }
      case "indicator": {
        const result = indicators.get(subject.key);
        return result ? this.indicator(subject.key, result, level) : null;
      }
    }
  }

  private mean(
    subject: Subject,
    title: string,
    result: NodeResult,
    of: "indicators" | "children" | "involvements",
    level: number,
  ): Step {
    const { score, coverage, worst, best, assumedWeights, programmed } = result;
    const parts = this.parts(result.parts, level);
    const params = { subject, title, coverage, of, assumedWeights, programmed };
    return step("result", params, score, parts, { worst, best });
  }

  private parts(parts: readonly ResultPart[], level: number): Step[] {
    const total = sum(parts.map(({ weight }) => weight));
    return parts.flatMap(({ kind, key, weight }): Step[] => {
      const child = this.part({ kind, key }, level + 1);
      if (!child) return [];
      const share = isZero(weight) ? null : weight.div(total);
      return [step("part", { weight, share }, child.value, [child], child.range)];
    });
  }

  private part(subject: Extract<Subject, { kind: "node" | "indicator" }>, level: number): Step | null {
    const mark = `${subject.kind} ${subject.key}`;
    if (!this.told.has(mark) && level <= MOST_LEVELS) {
      this.told.add(mark);
      return this.subject(subject, level);
    }
    const { nodes, indicators } = this.evaluation;
    const result = subject.kind === "node" ? nodes.get(subject.key) : indicators.get(subject.key);
    if (!result) return null;
    const { score, coverage, worst, best } = result;
    const title =
      subject.kind === "node"
        ? (this.nodes.get(subject.key)?.title ?? "")
        : (this.indicators.get(subject.key)?.indicator.name ?? "");
    return step("reference", { subject, title, coverage }, score, [], { worst, best });
  }

  private indicator(key: string, result: IndicatorResult, level: number): Step {
    const found = this.indicators.get(key);
    const { worked, comparing, achieved, worst, best } = result;
    const { policy, moment } = this.evaluation;
    const children: Step[] = [];
    if (worked) children.push(this.formula(worked, result, level));
    if (comparing?.base) {
      const { value, worked: earlier, year } = comparing.base;
      const from = earlier ? [this.formula(earlier, result, level)] : this.baseline(key);
      children.push(step("base", { year }, value, from));
    }
    if (comparing && achieved) {
      const { id, version, rule } = policy;
      const { reason, uncapped } = achieved;
      const params = { id, version, rule, reason, uncapped, scale: comparing.scale };
      children.push(step("policy", params, achieved.achievement));
    }
    if (result.overridden) {
      const { by, computed } = result.overridden;
      children.push(step("override", { by, computed }, by.achievement));
    }
    children.push(...this.indexForm(result));
    // Other readings are worked out on the whole plan: only for the indicator that was asked about.
    if (found && level === 0) children.push(...this.alternatives(key, found.indicator));
    const { name = "", formula } = found?.indicator ?? {};
    const params = { name, formula: formula?.text ?? "", result, year: moment.year };
    return step("indicator", params, result.achievement, children, { worst, best });
  }

  private formula(worked: WorkedFormula, result: IndicatorResult, level: number): Step {
    const { expression, year, value, parts, input } = worked;
    const datum = value.status === "known" ? value.datum : null;
    if (!input) {
      const reason = value.status === "failed" || value.status === "not-applicable" ? value.reason : null;
      const operands = parts.map((part) => this.formula(part, result, level));
      return step("formula", { expression, year, reason }, datum, operands);
    }
    const { origin, quantity } = input;
    const joining = origin.from === "measurements" ? origin.joining : null;
    const range = origin.from === "children" ? asFraction(origin.result) : null;
    const params = { expression, quantity, year: input.year, joining };
    return step("input", params, datum, this.origin(worked, result, level), range);
  }

  private origin(worked: WorkedFormula, result: IndicatorResult, level: number): Step[] {
    const { input, value } = worked;
    const datum = value.status === "known" ? value.datum : null;
    switch (input?.origin.from) {
      case "measurements":
        return input.origin.rows.map((row) => step("measurement", { row }, row.value));
      case "children":
        return this.parts(input.origin.parts, level);
      case "baseline":
        return this.baseline(result.id);
      case "activities":
        return [step("activities", { node: this.indicators.get(result.id)?.node.id ?? "" }, datum)];
      default:
        return value.status === "missing" ? value.needs.map((need) => step("missing", { need }, null)) : [];
    }
  }

  private baseline(key: string): Step[] {
    const stated = this.indicators.get(key)?.indicator.baseline;
    return stated ? [step("baseline", { text: stated.text }, stated.value)] : [];
  }

  /** For growth measured as a rate: what the index form would score, where it is not the same. */
  private indexForm(result: IndicatorResult): Step[] {
    const { worked, comparing, achieved } = result;
    const growth = worked && growthOf(worked.expression);
    const comparison = comparing?.comparison;
    if (growth?.form !== "rate" || !achieved) return [];
    if (comparison?.kind !== "at-least" && comparison?.kind !== "at-most") return [];
    const { per } = growth;
    const measured = per.add(comparison.measured);
    const bound = per.add(comparison.bound);
    const { achievement } = this.evaluation.policy.achieve({ ...comparison, measured, bound, start: per });
    if (achievement.equals(achieved.achievement)) return [];
    return [step("index-form", { measured, bound }, achievement)];
  }

  /** What the other readings of a doubtful formula would give. The whole plan is evaluated with each: they are few. */
  private alternatives(key: string, indicator: Indicator): Step[] {
    const { text, normal } = indicator.formula;
    const context = { indicatorName: indicator.name, targets: indicator.targets };
    const others = new Map<string, string>();
    for (const { alternatives } of readFormula(text, context).diagnostics) {
      for (const other of alternatives) if (other.normal !== normal) others.set(other.normal, other.text);
    }
    return [...others].slice(0, MOST_ALTERNATIVES).flatMap(([other, written]): Step[] => {
      const expression: Expression | null = parseNormal(other);
      const result = expression && this.withFormula(key, other);
      return result ? [step("alternative", { text: written, result }, result.achievement)] : [];
    });
  }

  private withFormula(key: string, normal: string): IndicatorResult | null {
    const { plan, measurements, policy, moment, setAside } = this.evaluation;
    // What was decided on this indicator would hide what the reading gives.
    const overrides = this.evaluation.overrides.filter(({ indicator }) => indicator !== key);
    const nodes = plan.nodes.map((node) => ({
      ...node,
      indicators: node.indicators.map((indicator) =>
        indicator.id === key ? { ...indicator, formula: { ...indicator.formula, normal } } : indicator,
      ),
    }));
    const evaluation = evaluate({ ...plan, nodes }, measurements, policy, moment, setAside, overrides);
    return evaluation.indicators.get(key) ?? null;
  }
}

const MOST_ALTERNATIVES = 4;

/** A roll-up enters its formula as a fraction; so does the interval around it. */
function asFraction({ worst, best }: Result): { worst: Rational; best: Rational } {
  return { worst: worst.div(HUNDRED), best: best.div(HUNDRED) };
}
