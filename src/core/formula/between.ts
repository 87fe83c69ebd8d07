import { number, operation } from "./construct.ts";
import { asDate, daysFrom } from "./date-operand.ts";
import type { Expression } from "./expression.ts";
import { hasOperation, type Item, startOf } from "./item.ts";
import { CALLS_BETWEEN, OPERATORS_BETWEEN } from "./lexicon/prose.ts";
import { parseAfter, parseArithmetic } from "./parser.ts";
import type { ProseReading } from "./prose-reading.ts";
import { divide, scaled, side } from "./ratio-prose.ts";
import type { Scope } from "./scope.ts";
import { conjunctionSplit, ratioSplit, withoutArticle } from "./split.ts";

/** "Rapporto tra A e B", "Differenza tra A e B": the word says the operation. */
export function readBetween(
  word: string,
  percent: boolean,
  rest: readonly Item[],
  scope: Scope,
): ProseReading | null {
  const inPercent = percent || word === "percentuale";
  const operator = OPERATORS_BETWEEN[word] ?? "/";
  if (
    hasOperation(rest) &&
    operator === "/" &&
    rest.some((item) => item.kind === "operator" && item.operator === "/")
  ) {
    return scaled(parseArithmetic(withoutArticle(rest, scope.text), scope), inPercent);
  }
  const end = rest.findIndex(
    (item) => item.kind === "operator" && (item.operator === "/" || item.operator === "*"),
  );
  if (end > 0 && operator !== "/") {
    // What the difference is divided by says which of the two is the base.
    const inner = readBetween("differenza", percent, rest.slice(0, end), scope);
    const [sign] = rest.slice(end);
    if (inner && sign?.kind === "operator") {
      return { expression: parseAfter(inner.expression, rest.slice(end), scope), percent: false };
    }
  }
  const split =
    conjunctionSplit(rest, scope.text, scope.decisions) ??
    ratioSplit(rest, scope.text, true, scope.decisions);
  if (!split) return null;
  if (operator === "/" && !CALLS_BETWEEN[word]) {
    const ratio = divide(split.left, split.right, scope, inPercent);
    if (word === "confronto") doubtComparison(ratio.expression, rest, scope);
    return ratio;
  }
  const a = side(split.left, scope);
  const b = side(split.right, scope);
  const call = CALLS_BETWEEN[word];
  if (call) return { expression: { kind: call, of: [a, b] }, percent: false };
  const dates = asDate(a) && asDate(b);
  if (operator === "-" && dates) return { expression: daysFrom(b, a), percent: false };
  return deviation(word, a, b, operator, inPercent, rest, scope);
}

/** "Confronto tra A e B" does not say which: ratio, difference or growth. */
function doubtComparison(ratio: Expression, rest: readonly Item[], scope: Scope): void {
  const [first] = rest;
  if (ratio.kind !== "operation" || !first) return;
  const { left, right } = ratio;
  const difference = operation("-", left, right);
  const growth = operation("/", difference, right);
  const at = startOf(first);
  scope.decisions.add(
    "ambiguous-word",
    { start: at, end: at },
    {
      params: { word: "confronto" },
      expressions: [
        difference,
        growth,
        operation("*", growth, number(100)),
        operation("*", ratio, number(100)),
      ],
    },
  );
}

/** "Scostamento tra A e B" does not say which is taken from which; "differenza" and "saldo" do. */
function deviation(
  word: string,
  a: Expression,
  b: Expression,
  operator: "/" | "-" | "+" | "*",
  inPercent: boolean,
  rest: readonly Item[],
  scope: Scope,
): ProseReading {
  const of = (x: Expression, y: Expression): Expression => {
    const result = operation(operator, x, y);
    return inPercent && operator === "-" ? operation("*", operation("/", result, y), number(100)) : result;
  };
  const [first] = rest;
  if (operator === "-" && first && /^sc/u.test(word)) {
    const at = startOf(first);
    scope.decisions.add("ambiguous-sign", { start: at, end: at }, { expressions: [of(b, a)] });
  }
  return { expression: of(a, b), percent: inPercent && operator === "-" };
}

/** "Giorni tra la data di A e la data di B": B less A. */
export function readDays(rest: readonly Item[], scope: Scope): Expression | null {
  const split = conjunctionSplit(rest, scope.text, scope.decisions);
  if (!split) return null;
  const a = asDate(side(split.left, scope));
  const b = asDate(side(split.right, scope));
  return a && b ? daysFrom(a, b) : null;
}
