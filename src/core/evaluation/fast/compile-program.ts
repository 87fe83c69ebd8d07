import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expression } from "../../formula/expression.ts";
import { quantityKey } from "../../formula/quantity-name.ts";
import { failed } from "../../formula/value.ts";
import type { Asked } from "../../measurement/asked.ts";
import { HUNDRED, ONE, type Rational, rational, sign, sum, ZERO } from "../../number/rational.ts";
import { dayNumber } from "../../period/iso-date.ts";
import type { NumberComparison } from "../../policy/comparison.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Target } from "../../target/target.ts";
import { baselinePlace } from "../baseline.ts";
import type { CompiledIndicator, CompiledPlan } from "../compile.ts";
import type { Moment } from "../evaluation.ts";
import { targetOfYear } from "../target-of-year.ts";
import { thresholdOf } from "../threshold.ts";
import { weightsOf } from "../weights.ts";
import {
  ADD,
  AT_LEAST,
  AT_MOST,
  CERTAIN,
  DIVIDE,
  DIVIDE_WHOLE,
  DONE_BY,
  DOWN_TO,
  HELD,
  LESS_THAN,
  MAX,
  MIN,
  MORE_THAN,
  MULTIPLY,
  type Program,
  ProgramWriter,
  SUBTRACT,
  UP_TO,
} from "./program.ts";

/** One thing measured that a program reads: the joint value of a quantity of an indicator in a calendar year. */
export interface Slot {
  readonly indicator: CompiledIndicator;
  readonly asked: Asked;
  readonly year: number;
  readonly sort: "number" | "date";
  /** What counts while nothing is measured: the plan's baseline or its number of activities; null for nothing. */
  readonly default: Rational | null;
  /** The indicator is known even where nothing is measured: a milestone still open after its day. */
  readonly overdue: boolean;
}

/** A plan's scoring in straight-line code, and where to find what in its registers. */
export interface Layout {
  readonly program: Program;
  /** A result takes four registers (score, coverage, worst, best); one where everything is measured: the score is the other three too. */
  readonly whole: boolean;
  /** Register of each indicator's achievement, by key, in the order of the plan. */
  readonly achievements: ReadonlyMap<string, number>;
  /** First register of each node's and unit's result, by key. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly body: number;
  /** Registers of all nodes' scores and all indicators' achievements, in the order of the plan. */
  readonly figures: Int32Array;
}

/** Input i of either layout is slot i. */
export interface ScoringProgram {
  readonly slots: readonly Slot[];
  /** For plans with gaps. */
  readonly partial: Layout;
  /** For plans in which every slot is filled and every milestone decided: a third of the work. */
  readonly whole: Layout;
}

/**
 * Translates a compiled plan for one moment and policy. Null where the plan holds anything beyond what the instructions
 * say (other policies than capped-ratio without tolerance, increments, deadlines beside a number, dates inside
 * formulas, indicators without a target for the year): such plans are evaluated exactly, always.
 */
export function compileProgram(
  compiled: CompiledPlan,
  policy: Policy,
  moment: Moment,
): ScoringProgram | null {
  if (policy.rule !== "capped-ratio" || policy.graceDays > 0 || !isPlain(policy)) return null;
  try {
    const partial = new Translator(compiled, moment, false);
    const whole = new Translator(compiled, moment, true);
    return { partial: partial.translate(), whole: whole.translate(), slots: partial.slots };
  } catch (error) {
    if (error instanceof Untranslatable) return null;
    throw error;
  }
}

class Untranslatable extends Error {}

/** No tolerance: a target of zero missed by a little scores 0. */
function isPlain(policy: Policy): boolean {
  const missedByOne: NumberComparison = {
    kind: "at-most",
    measured: ONE,
    bound: ZERO,
    strict: false,
    start: null,
  };
  return policy.achieve(missedByOne).achievement.equals(ZERO);
}

class Translator {
  private readonly compiled: CompiledPlan;
  private readonly moment: Moment;
  private readonly writer = new ProgramWriter();
  private readonly whole: boolean;
  readonly slots: Slot[] = [];
  private readonly slotRegisters = new Map<string, number>();
  private readonly achievements = new Map<string, number>();
  private readonly results: number[] = [];

  constructor(compiled: CompiledPlan, moment: Moment, whole: boolean) {
    this.compiled = compiled;
    this.moment = moment;
    this.whole = whole;
  }

  translate(): Layout {
    const { tree, units } = this.compiled;
    for (const node of tree.order) this.results[node] = this.node(node);
    const body = this.meanOfNodes(tree.rootParts, true);
    this.writer.beginLater();
    const unitResults = [...units].map(([code, nodes]) => [code, this.meanOfNodes(nodes, false)] as const);
    const { program, place } = this.writer.finish();
    const achievements = this.inPlanOrder(place);
    const nodes = new Map(tree.keys.map((key, index) => [key, place(this.results[index] ?? 0)]));
    return {
      program,
      whole: this.whole,
      achievements,
      nodes,
      figures: Int32Array.from([...nodes.values(), ...achievements.values()]),
      units: new Map(unitResults.map(([code, register]) => [code, place(register)])),
      body: place(body),
    };
  }

  private inPlanOrder(place: (register: number) => number): Map<string, number> {
    const keys = this.compiled.nodes.flatMap(({ indicators }) => indicators.map(({ key }) => key));
    return new Map(keys.map((key) => [key, place(this.achievements.get(key) ?? this.refuse())]));
  }

  private node(index: number): number {
    const own = this.compiled.nodes[index]?.indicators ?? [];
    if (own.length === 0) return this.meanOfNodes(this.compiled.tree.parts[index] ?? [], true);
    return this.mean(own.map((c) => ({ weight: c.weight, result: this.indicator(c) })));
  }

  private mean(parts: readonly { readonly weight: Rational; readonly result: number }[]): number {
    const total = sum(parts.map(({ weight }) => weight));
    if (sign(total) === 0) throw new Untranslatable();
    if (this.whole) {
      return this.writer.dot(
        parts.map(({ weight, result }) => ({
          weight: this.writer.constant(weight.div(total)),
          score: result,
        })),
      );
    }
    return this.writer.mean(
      parts.map(({ weight, result }) => ({ weight: this.writer.constant(weight), result })),
    );
  }

  private certain(achievement: number): number {
    return this.whole ? achievement : this.writer.result(CERTAIN, achievement);
  }

  private meanOfNodes(nodes: readonly number[], weighted: boolean): number {
    const { tree } = this.compiled;
    if (nodes.length === 0) throw new Untranslatable();
    const weights = weighted ? weightsOf(nodes.map((node) => tree.nodes[node]?.weight ?? null)).values : [];
    return this.mean(
      nodes.map((node, i) => ({ weight: weights[i] ?? ONE, result: this.results[node] ?? this.refuse() })),
    );
  }

  private indicator(c: CompiledIndicator): number {
    const firstYear = this.compiled.firstYear ?? this.moment.year;
    const target = targetOfYear(c.indicator.targets, this.moment.year, firstYear);
    if (!target || target.deadline !== null || c.direct || c.key !== c.indicator.id)
      throw new Untranslatable();
    if (target.value.kind === "date") return this.milestone(c, target, target.value.date);
    const threshold = thresholdOf(target, {
      indicator: c.indicator,
      expression: c.expression,
      year: this.moment.year,
      firstYear,
      workIn: () => this.nothingWorked(c.expression),
    });
    if ("stopped" in threshold || threshold.base !== null) throw new Untranslatable();
    const comparison = threshold.compare(ZERO);
    if (c.rollups.size > 0) return this.rollup(c, threshold.valueFactor, comparison);
    const value = this.scaled(this.expression(c, c.expression, this.moment.year), threshold.valueFactor);
    const achievement = this.achieve(value, comparison);
    this.achievements.set(c.key, achievement);
    return this.certain(achievement);
  }

  private nothingWorked(expression: Expression) {
    const value = failed(diagnostic("symbolic-lag", "warning", { quantity: "", symbol: "" }));
    return { expression, year: this.moment.year, value, parts: [], input: null };
  }

  /** Only `<= day` and `< day` on a day that the rows give. */
  private milestone(c: CompiledIndicator, target: Target, due: string): number {
    if (target.comparator !== "<=") throw new Untranslatable();
    const own = c.asked.find((item) => item.quantity === null) ?? this.refuse();
    const overdue = this.moment.observedUpTo > due;
    const day = this.slot(c, own, this.moment.year, "date", null, overdue);
    const open = overdue || this.whole ? this.writer.constant(0) : this.unknown();
    const achievement = this.writer.emit(DONE_BY, day, this.writer.constant(dayNumber(due)), open);
    this.achievements.set(c.key, achievement);
    return this.certain(achievement);
  }

  /** A register that is never known: zero over zero. */
  private unknown(): number {
    return this.writer.emit(DIVIDE, this.writer.constant(0), this.writer.constant(0));
  }

  /** A roll-up, bare or times a positive constant: its achievement rises with the children's mean. */
  private rollup(c: CompiledIndicator, valueFactor: Rational, comparison: NumberComparison): number {
    const { leaf, factor } = scaledRollup(c.expression) ?? this.refuse();
    if (comparison.kind !== "at-least") throw new Untranslatable();
    const nodes = c.rollups.get(leaf.children) ?? [];
    const children = this.meanOfNodes(nodes, leaf.method === "weighted-mean");
    const perHundred = factor.mul(valueFactor).div(HUNDRED);
    if (this.whole) {
      const achievement = this.achieve(this.scaled(children, perHundred), comparison);
      this.achievements.set(c.key, achievement);
      return achievement;
    }
    const [score = 0, worst = 0, best = 0] = [0, 2, 3].map((part) =>
      this.achieve(this.scaled(children + part, perHundred), comparison),
    );
    const result = this.writer.result(HELD, score, children + 1, worst, best);
    this.achievements.set(c.key, result);
    return result;
  }

  private achieve(value: number, c: NumberComparison): number {
    if (c.kind === "within") {
      if (sign(c.from) <= 0) throw new Untranslatable();
      const low = this.writer.emit(UP_TO, value, this.writer.constant(c.from));
      return this.writer.emit(MIN, low, this.writer.emit(DOWN_TO, value, this.writer.constant(c.to)));
    }
    const bound = this.writer.constant(c.bound);
    if (sign(c.bound) > 0) return this.writer.emit(c.kind === "at-least" ? UP_TO : DOWN_TO, value, bound);
    if (c.kind === "at-least") return this.writer.met(value, bound, c.strict ? MORE_THAN : AT_LEAST);
    return this.writer.met(value, bound, c.strict ? LESS_THAN : AT_MOST);
  }

  private scaled(register: number, factor: Rational): number {
    return factor.equals(ONE) ? register : this.writer.emit(MULTIPLY, register, this.writer.constant(factor));
  }

  private expression(c: CompiledIndicator, e: Expression, year: number): number {
    switch (e.kind) {
      case "number":
        return this.writer.constant(e.value);
      case "quantity":
      case "mean-score":
        if (e.time.kind === "symbolic-lag") throw new Untranslatable();
        return this.leaf(c, e.name, e.time.kind === "year" ? e.time.year : year - e.time.years);
      case "index":
      case "progress":
        return this.leaf(c, null, year);
      case "operation":
        return this.operation(c, e, year);
      case "sum":
        return this.expression(c, e.of, year);
      case "delta":
        return this.writer.emit(SUBTRACT, this.expression(c, e.of, year), this.expression(c, e.of, year - 1));
      case "max":
        return this.folded(c, MAX, e.of, year);
      case "min":
        return this.folded(c, MIN, e.of, year);
      case "mean":
        return this.writer.emit(DIVIDE, this.folded(c, ADD, e.of, year), this.writer.constant(e.of.length));
      default:
        throw new Untranslatable();
    }
  }

  private operation(
    c: CompiledIndicator,
    e: Extract<Expression, { kind: "operation" }>,
    year: number,
  ): number {
    const op = { "+": ADD, "-": SUBTRACT, "*": MULTIPLY, "/": this.whole ? DIVIDE_WHOLE : DIVIDE }[
      e.operator
    ];
    return this.writer.emit(op, this.expression(c, e.left, year), this.expression(c, e.right, year));
  }

  private folded(c: CompiledIndicator, op: number, parts: readonly Expression[], year: number): number {
    const registers = parts.map((part) => this.expression(c, part, year));
    return registers.reduce((left, right) => this.writer.emit(op, left, right));
  }

  private leaf(c: CompiledIndicator, name: string | null, year: number): number {
    const asked = c.asked.find((item) => item.quantity === name) ?? this.refuse();
    const firstYear = this.compiled.firstYear ?? this.moment.year;
    const place = baselinePlace(c.expression, c.indicator.baseline, this.moment.year, firstYear);
    const stated = place && place.year === year && name !== null && place.key === quantityKey(name);
    const listed = asked.planned && year === this.moment.year ? c.node.activities.length : 0;
    const fallback = stated ? c.indicator.baseline.value : listed > 0 ? rational(listed) : null;
    return this.slot(c, asked, year, "number", fallback, false);
  }

  private slot(
    c: CompiledIndicator,
    asked: Asked,
    year: number,
    sort: Slot["sort"],
    fallback: Rational | null,
    overdue: boolean,
  ): number {
    const key = `${c.key} ${year} ${asked.quantity ?? ""}`;
    const found = this.slotRegisters.get(key);
    if (found !== undefined) return found;
    this.slots.push({ indicator: c, asked, year, sort, default: fallback, overdue });
    const register = this.writer.input();
    this.slotRegisters.set(key, register);
    return register;
  }

  private refuse(): never {
    throw new Untranslatable();
  }
}

type Rollup = Extract<Expression, { kind: "rollup" }>;

function scaledRollup(e: Expression): { readonly leaf: Rollup; readonly factor: Rational } | null {
  if (e.kind === "rollup") return { leaf: e, factor: ONE };
  if (e.kind !== "operation" || e.operator !== "*") return null;
  const [roll, number] = e.left.kind === "rollup" ? [e.left, e.right] : [e.right, e.left];
  if (roll.kind !== "rollup" || number.kind !== "number" || sign(number.value) <= 0) return null;
  return { leaf: roll, factor: number.value };
}
