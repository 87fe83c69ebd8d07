import type { Decisions } from "./doubt.ts";
import { type Item, isSign, wordOf } from "./item.ts";
import { DIFFERENCE_NAMES, RATIO_NAMES } from "./lexicon/heads.ts";
import { beginsQuantity, isCode, wordsOf } from "./sides.ts";

/**
 * "Margine di struttura (Patrimonio netto / Immobilizzazioni)": the name of the indicator, then its formula in brackets.
 * Only where the bracket surely calculates: an undoubted ratio or product with an operand of several words, a counter, a
 * year, or codes. "(pubblici / privati)" stays a note.
 */
export function isExplainedName(
  before: readonly Item[],
  inner: readonly Item[],
  rest: readonly Item[],
  trial: Decisions,
): boolean {
  const codes = inner.length > 1 && operandsOf(inner).every(isCode);
  if (codes && before.length > 1 && isSign(rest[0], "/") && isCode(rest.slice(1, 2))) return true;
  if (rest.some((item) => item.kind !== "number" && !isSign(item, "*") && !isSign(item, "%"))) return false;
  if (before.some((item) => item.kind !== "text" && item.kind !== "note") || trial.doubts.length > 0)
    return false;
  const operators = inner.filter((item) => item.kind === "operator");
  if (operators.some((item) => item.operator === "-") && DIFFERENCE_NAMES.test(wordOf(before[0])))
    return true;
  if (operators.length > 0 && before.every((item) => /^(?:totale|somma|sommatoria)$/u.test(wordOf(item))))
    return true;
  if (
    !operators.some((item) => item.operator === "/") &&
    !inner.some((item) => item.kind === "number" || item.kind === "time")
  )
    return inner.length === 1 && isFormulaGroup(inner);
  if (!operators.some((item) => item.operator === "/" || item.operator === "*"))
    return inner.length === 1 && isFormulaGroup(inner);
  const operands = operandsOf(inner);
  if (operands.some((operand) => operand.length === 0)) return false;
  if (RATIO_NAMES.test(wordOf(before[0]))) return true;
  return operands.some(
    (operand) =>
      operand.some((item) => item.kind === "time" || item.kind === "group") ||
      wordsOf(operand).length > 1 ||
      beginsQuantity(operand) ||
      isCode(operand),
  );
}

function isFormulaGroup(inner: readonly Item[]): boolean {
  const [only] = inner;
  return (
    only?.kind === "group" && only.items.some((item) => item.kind === "operator" && item.operator === "/")
  );
}

function operandsOf(items: readonly Item[]): Item[][] {
  const operands: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === "operator") operands.push([]);
    else operands.at(-1)?.push(item);
  }
  return operands;
}
