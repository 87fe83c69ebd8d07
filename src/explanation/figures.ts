import type { Step } from "../core/evaluation/explanation.ts";
import type { Operator } from "../core/formula/expression.ts";
import type { MeasuredValue } from "../core/measurement/measurement.ts";
import { roundHalfUp } from "../core/number/decimal.ts";
import { type Rational, rational } from "../core/number/rational.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { figure } from "../messages/figures.ts";
import { datumWords } from "../messages/value-words.ts";

/** Enough decimals to check a sum by hand. */
const PLACES = 6;

/** A number inside a sum. */
export function exactly(value: Rational, words: Catalogue): string {
  return figure(value, words.language, { places: PLACES });
}

export function inSum(datum: MeasuredValue, words: Catalogue): string {
  return datum.kind === "number" ? exactly(datum.value, words) : datumWords(datum, words);
}

/** Whether a number inside a sum shows fewer decimals than it has: the line is then "≈", not "=". */
export function isRoundedInSum(datum: MeasuredValue): boolean {
  return datum.kind === "number" && !rational(roundHalfUp(datum.value, PLACES)).equals(datum.value);
}

export type FormulaStep = Extract<Step, { kind: "formula" | "input" }>;

/** How tightly each operation binds. */
const POWER: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const SIGNS: Readonly<Record<Operator, string>> = { "+": "+", "-": "−", "*": "×", "/": "/" };
/** A formula longer than this is not written out: nobody would check it by eye. */
const LONGEST = 2000;

/** The formula with figures in the place of names: "(81 − 72) / 72 × 100". What is missing shows as "?". */
export function figuresOf(step: FormulaStep, words: Catalogue): string {
  const text = written(step, words, 0);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function written(step: FormulaStep, words: Catalogue, outer: number): string {
  const { expression } = step.params;
  const operands = step.children.flatMap((child) =>
    child.kind === "formula" || child.kind === "input" ? [child] : [],
  );
  const [first, second] = operands;
  if (step.kind === "input" || !first) return alone(step, words, outer);
  switch (expression.kind) {
    case "operation":
      return second ? joined(expression.operator, first, second, words, outer) : alone(step, words, outer);
    case "delta":
    case "days":
      return second ? joined("-", first, second, words, outer) : alone(step, words, outer);
    case "sum":
      return written(first, words, outer);
    case "mean":
    case "max":
    case "min": {
      const of = operands.map((operand) => written(operand, words, 0)).join("; ");
      return words.format("explain-function", { name: expression.kind, of });
    }
    default:
      return alone(step, words, outer);
  }
}

function joined(
  operator: Operator,
  left: FormulaStep,
  right: FormulaStep,
  words: Catalogue,
  outer: number,
): string {
  const power = POWER[operator];
  // "(a / b) / (c / d)": a chain of divisions is hard to read without its parentheses.
  const { expression } = left.params;
  const twice = operator === "/" && expression.kind === "operation" && expression.operator === "/";
  const first = written(left, words, twice ? power + 1 : power);
  const text = `${first} ${SIGNS[operator]} ${written(right, words, power + 1)}`;
  return power < outer ? `(${text})` : text;
}

function alone(step: FormulaStep, words: Catalogue, outer: number): string {
  const text = step.value === null ? "?" : inSum(step.value, words);
  return text.startsWith("-") && outer > 0 ? `(${text})` : text;
}
