import type { Expression, Time } from "../../src/core/formula/expression.ts";
import { parseNormal } from "../../src/core/formula/normal.ts";
import { typeOf } from "../../src/core/formula/types.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { dayNumber } from "../../src/core/period/iso-date.ts";
import type { Indicator, Node, Plan } from "../../src/core/plan/plan.ts";
import type { Target } from "../../src/core/target/target.ts";
import { type Cell, cell, constant, ifAtMost, operation, type Term, weightedMean } from "./cell.ts";

/** A figure that the forest invents for every plan: one quantity of one indicator in one year, or the day a milestone was done. */
export interface Input {
  readonly id: string;
  readonly indicator: string;
  /** Null for a milestone or an index. */
  readonly quantity: string | null;
  readonly year: number;
  /** Counts are whole; scores have a decimal. */
  readonly sort: "count" | "score" | "date";
  /** About where the invented figure lies. */
  readonly around: number;
}

export interface PlanCells {
  readonly inputs: readonly Input[];
  readonly cells: readonly Cell[];
  /** Cell of each node's score, by node id; and of the body's. */
  readonly scores: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * The whole computation of a fully measured plan under capped-ratio as spreadsheet cells, for one year: what an office
 * would write by hand in a workbook. Cells of inputs carry no value yet ("0").
 */
export function planCells(plan: Plan, year: number): PlanCells {
  return new Writer(plan, year).write();
}

class Writer {
  private readonly plan: Plan;
  private readonly year: number;
  private readonly inputs = new Map<string, Input>();
  private readonly cells: Cell[] = [];
  private readonly scores = new Map<string, string>();

  constructor(plan: Plan, year: number) {
    this.plan = plan;
    this.year = year;
  }

  write(): PlanCells {
    for (const node of [...this.plan.nodes].reverse()) this.scoreNode(node);
    const roots = this.plan.nodes.filter((node) => node.parent === null);
    this.push("body", weightedMean(roots.map((node) => ({ weight: "1", term: this.score(node) }))));
    const inputs = [...this.inputs.values()];
    const inputCells = inputs.map(({ id }): Cell => ({ id, content: { kind: "input", value: "0" } }));
    return { inputs, cells: [...inputCells, ...this.cells], scores: this.scores, body: "body" };
  }

  private scoreNode(node: Node): void {
    const id = `score ${node.id}`;
    const parts =
      node.indicators.length > 0
        ? node.indicators.map((indicator) => ({
            weight: indicator.weight ? toDecimalDigits(indicator.weight) : "1",
            term: cell(this.achieve(node, indicator)),
          }))
        : this.fed(node).map((child) => ({ weight: "1", term: this.score(child) }));
    this.push(id, parts.length > 0 ? weightedMean(parts) : constant("0"));
    this.scores.set(node.id, id);
  }

  private score(node: Node): Term {
    return cell(this.scores.get(node.id) ?? "");
  }

  /** Children, looking through programmes. */
  private fed(node: Node): Node[] {
    return this.plan.nodes
      .filter((child) => child.parent === node.id)
      .flatMap((child) =>
        child.level === "programme" && node.level !== "programme" ? this.fed(child) : [child],
      );
  }

  private achieve(node: Node, indicator: Indicator): string {
    const id = `achievement ${indicator.id}`;
    const target = indicator.targets.find((each) => each.year === this.year) ?? indicator.targets[0];
    if (!target) throw new Error(`${indicator.id} has no target`);
    const expression = parseNormal(indicator.formula.normal);
    if (!expression) throw new Error(`${indicator.id} has no formula`);
    const rollup = findRollup(expression);
    const value = `value ${indicator.id}`;
    this.push(value, rollup ? this.rollUp(node) : this.term(expression, indicator, target));
    const share = rollup === null && target.unit === "%" && typeOf(expression) === "fraction";
    this.push(id, achievement(cell(value), target, share));
    return id;
  }

  /** Mean of the children's scores, 0..100. */
  private rollUp(node: Node): Term {
    return weightedMean(this.fed(node).map((child) => ({ weight: "1", term: this.score(child) })));
  }

  private term(expression: Expression, indicator: Indicator, target: Target): Term {
    switch (expression.kind) {
      case "number":
        return constant(toDecimalDigits(expression.value));
      case "quantity":
        return this.input(
          indicator,
          expression.name,
          this.yearOf(expression.time),
          "count",
          around(indicator, target),
        );
      case "operation":
        return operation(
          expression.operator,
          this.term(expression.left, indicator, target),
          this.term(expression.right, indicator, target),
        );
      case "sum":
        return this.term(expression.of, indicator, target);
      case "mean-score":
        return this.input(indicator, expression.name, this.year, "score", 7);
      case "milestone":
        return this.input(indicator, null, this.year, "date", dayNumber(`${this.year}-09-15`));
      case "index":
        return this.input(indicator, null, this.year, "score", 1);
      default:
        throw new Error(`${indicator.id}: "${expression.kind}" is not in the benchmark's forest`);
    }
  }

  private yearOf(time: Time): number {
    if (time.kind === "year") return time.year;
    if (time.kind === "lag") return this.year - time.years;
    throw new Error("a symbolic lag has no year");
  }

  private input(
    indicator: Indicator,
    quantity: string | null,
    year: number,
    sort: Input["sort"],
    near: number,
  ): Term {
    const id = `input ${indicator.id} ${quantity ?? ""} ${year}`;
    if (!this.inputs.has(id))
      this.inputs.set(id, { id, indicator: indicator.id, quantity, year, sort, around: near });
    return cell(id);
  }

  private push(id: string, content: Term): void {
    this.cells.push({ id, content });
  }
}

function findRollup(expression: Expression): Expression | null {
  if (expression.kind === "rollup") return expression;
  if (expression.kind === "operation") return findRollup(expression.left) ?? findRollup(expression.right);
  return null;
}

function around(indicator: Indicator, target: Target): number {
  const known = indicator.baseline.value ?? (target.value.kind === "number" ? target.value.value : null);
  return Math.max(20, known ? Number(toDecimalDigits(known)) : 20);
}

/** Achievement under capped-ratio. `share`: the value is a fraction and the target a percentage (>= 3% is >= 0.03). */
function achievement(value: Term, target: Target, share: boolean): Term {
  if (target.value.kind === "date") {
    return ifAtMost(value, constant(String(dayNumber(target.value.date))), constant("100"), constant("0"));
  }
  if (target.value.kind !== "number")
    throw new Error(`target "${target.text}" is not in the benchmark's forest`);
  const limit = constant(toDecimalDigits(share ? target.value.value.div(100) : target.value.value));
  if (target.comparator === "<=") {
    const otherwise =
      target.value.value.n === 0n
        ? constant("0")
        : operation("/", operation("*", constant("100"), limit), value);
    return ifAtMost(value, limit, constant("100"), otherwise);
  }
  const reached = operation("/", operation("*", constant("100"), value), limit);
  return ifAtMost(
    reached,
    constant("0"),
    constant("0"),
    ifAtMost(reached, constant("100"), reached, constant("100")),
  );
}
