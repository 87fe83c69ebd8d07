import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Rational } from "../number/rational.ts";
import { isZero, max, min, rational, sum, ZERO } from "../number/rational.ts";
import { daysBetween } from "../period/iso-date.ts";
import type { Expression, Operator } from "./expression.ts";
import { printFormula } from "./print.ts";
import { failed, knownNumber, numberOf, obstacle, type Value } from "./value.ts";

/** A part of a formula that is read, not computed. */
export type Leaf = Exclude<
  Expression,
  { kind: "number" | "operation" | "sum" | "delta" | "mean" | "max" | "min" | "days" | "multi" }
>;

/** What a formula is worked out on. `I` is what the caller wants to remember of each reading. */
export interface Inputs<I> {
  /** The calendar year that t stands for. */
  readonly year: number;
  /** The value of a leaf in the calendar year `year`. */
  read(leaf: Leaf, year: number): { readonly value: Value; readonly input: I };
}

/** A formula worked out: its value, the parts that it was made from, and at the leaves what was read. */
export interface Worked<I> {
  readonly expression: Expression;
  /** The calendar year of t in this part: last year's inside the second half of a delta. */
  readonly year: number;
  readonly value: Value;
  readonly parts: readonly Worked<I>[];
  readonly input: I | null;
}

/**
 * Works a formula out on exact numbers. Never throws: a division by zero, a date among numbers or an unresolved "t-n"
 * give a `failed` value, what is not measured a `missing` one. What is missing is asked for before a zero divisor is
 * looked at.
 */
export function work<I>(e: Expression, inputs: Inputs<I>): Worked<I> {
  switch (e.kind) {
    case "number":
      return { expression: e, year: inputs.year, value: knownNumber(e.value), parts: [], input: null };
    case "operation":
      return workOperation(e, inputs);
    case "sum":
      return join(e, inputs, [work(e.of, inputs)], ([value = ZERO]) => knownNumber(value));
    case "mean":
      return join(e, inputs, workAll(e.of, inputs), (xs) => knownNumber(sum(xs).div(rational(xs.length))));
    case "max":
      return join(e, inputs, workAll(e.of, inputs), (xs) => knownNumber(xs.reduce(max)));
    case "min":
      return join(e, inputs, workAll(e.of, inputs), (xs) => knownNumber(xs.reduce(min)));
    case "delta":
      return workDelta(e, inputs);
    case "days":
      return workDays(e, inputs);
    case "multi":
      return stopped(
        e,
        inputs,
        failed(diagnostic("several-formulas-not-scored", "warning", { count: e.formulas.length })),
      );
    default:
      return workLeaf(e, inputs);
  }
}

function workAll<I>(parts: readonly Expression[], inputs: Inputs<I>): Worked<I>[] {
  return parts.map((part) => work(part, inputs));
}

function stopped<I>(expression: Expression, inputs: Inputs<I>, value: Value): Worked<I> {
  return { expression, year: inputs.year, value, parts: [], input: null };
}

/** Joins worked parts by a function of their numbers, when all are known numbers. */
function join<I>(
  expression: Expression,
  inputs: Inputs<I>,
  parts: readonly Worked<I>[],
  compute: (numbers: readonly Rational[]) => Value,
): Worked<I> {
  const values = parts.map((part) => part.value);
  const value = obstacle(values) ?? wrongKind(parts) ?? compute(values.map((v) => numberOf(v) ?? ZERO));
  return { expression, year: inputs.year, value, parts, input: null };
}

function wrongKind<I>(parts: readonly Worked<I>[]): Value | null {
  const part = parts.find((p) => p.value.status === "known" && numberOf(p.value) === null);
  return part ? notOfKind(part, "number") : null;
}

function notOfKind<I>(part: Worked<I>, expected: string): Value {
  const params = { quantity: printFormula(part.expression), year: part.year, expected };
  return failed(diagnostic("wrong-kind-of-value", "error", params));
}

/** Sums and products lean left and may be long: the spine is walked, not recursed into. */
function workOperation<I>(e: Extract<Expression, { kind: "operation" }>, inputs: Inputs<I>): Worked<I> {
  const spine = [e];
  let first = e.left;
  while (first.kind === "operation") {
    spine.push(first);
    first = first.left;
  }
  let result = work(first, inputs);
  for (let operation = spine.pop(); operation; operation = spine.pop()) {
    const right = work(operation.right, inputs);
    const { operator, right: divisor } = operation;
    result = join(operation, inputs, [result, right], ([a = ZERO, b = ZERO]) => {
      if (operator !== "/" || !isZero(b)) return knownNumber(apply(operator, a, b));
      const params = { denominator: printFormula(divisor), year: right.year };
      return failed(diagnostic("division-by-zero", "error", params));
    });
  }
  return result;
}

function apply(operator: Operator, a: Rational, b: Rational): Rational {
  if (operator === "+") return a.add(b);
  if (operator === "-") return a.sub(b);
  return operator === "*" ? a.mul(b) : a.div(b);
}

function workDelta<I>(e: Extract<Expression, { kind: "delta" }>, inputs: Inputs<I>): Worked<I> {
  const before: Inputs<I> = { year: inputs.year - 1, read: (leaf, year) => inputs.read(leaf, year) };
  return join(e, inputs, [work(e.of, inputs), work(e.of, before)], ([now = ZERO, then = ZERO]) =>
    knownNumber(now.sub(then)),
  );
}

function workDays<I>(e: Extract<Expression, { kind: "days" }>, inputs: Inputs<I>): Worked<I> {
  const to = work(e.to, inputs);
  const from = work(e.from, inputs);
  const parts = [to, from];
  let value = obstacle([to.value, from.value]);
  if (!value) {
    const undated = parts.find((part) => part.value.status !== "known" || part.value.datum.kind !== "date");
    value = undated ? notOfKind(undated, "date") : knownNumber(rational(daysOf(to.value, from.value)));
  }
  return { expression: e, year: inputs.year, value, parts, input: null };
}

function daysOf(to: Value, from: Value): number {
  if (to.status !== "known" || to.datum.kind !== "date") return 0;
  return from.status === "known" && from.datum.kind === "date"
    ? daysBetween(from.datum.date, to.datum.date)
    : 0;
}

function workLeaf<I>(leaf: Leaf, inputs: Inputs<I>): Worked<I> {
  const time = leaf.kind === "quantity" || leaf.kind === "mean-score" ? leaf.time : null;
  if (time?.kind === "symbolic-lag") {
    const params = { quantity: printFormula(leaf), symbol: time.symbol };
    return stopped(leaf, inputs, failed(diagnostic("symbolic-lag", "warning", params)));
  }
  const year = time?.kind === "year" ? time.year : inputs.year - (time?.years ?? 0);
  const { value, input } = inputs.read(leaf, year);
  return { expression: leaf, year, value, parts: [], input };
}
