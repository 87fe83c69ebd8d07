import type { Step } from "../../../core/evaluation/explanation.ts";
import { type FormulaStep, inSum, isRoundedInSum } from "../../../explanation/figures.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { compose, type Part } from "./compose.ts";
import { equation, figureOf, type Notation } from "./notation.ts";
import { MOST_PARTS } from "./with-names.ts";

/**
 * The formula with figures in the place of names, and what it gives: "(81 − 72) / 72 × 100 = 12,5". What is missing is a
 * gap; ≈ where a figure of the line is rounded. Null where it is too large to be set.
 */
export function withFigures(step: FormulaStep, words: Catalogue): Notation | null {
  const size = { parts: 0, rounded: false };
  const part = partOf(step, words, size);
  if (size.parts > MOST_PARTS) return null;
  const left = compose(part, words);
  if (step.value === null || part.parts.length === 0) return left;
  return equation(left, figureOf(inSum(step.value, words)), size.rounded || isRoundedInSum(step.value));
}

function partOf(step: FormulaStep, words: Catalogue, size: { parts: number; rounded: boolean }): Part {
  size.parts += 1;
  const operands = step.kind === "formula" ? step.children.filter(isOperand) : [];
  const parts = size.parts > MOST_PARTS ? [] : operands.map((one) => partOf(one, words, size));
  const { value } = step;
  if (parts.length === 0 && value && isRoundedInSum(value)) size.rounded = true;
  return {
    expression: step.params.expression,
    parts,
    alone: () => (value === null ? { kind: "gap" } : figureOf(inSum(value, words))),
    worked: true,
  };
}

function isOperand(step: Step): step is FormulaStep {
  return step.kind === "formula" || step.kind === "input";
}
