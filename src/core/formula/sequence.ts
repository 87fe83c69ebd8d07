import { number, operation, percentOf } from "./construct.ts";
import type { Expression } from "./expression.ts";
import { hasOperation, type Item, startOf } from "./item.ts";
import { PER_MILLE_TAIL, PERCENT_TAIL } from "./lexicon/connectives.ts";
import { parseArithmetic } from "./parser.ts";
import { readProse } from "./prose.ts";
import type { Scope } from "./scope.ts";
import { lowerText, until } from "./slicing.ts";

/** Reads one bracket level: words that ask for a percentage at its end, prose, or else arithmetic. */
export function readSequence(items: readonly Item[], scope: Scope): Expression {
  const thousand = withoutTail(items, PER_MILLE_TAIL, scope);
  if (thousand.length < items.length && (hasOperation(thousand) || thousand[0]?.kind === "group")) {
    return operation("*", readSequence(thousand, scope), number(1000));
  }
  const body = withoutPercentTail(items, scope);
  const asked = body.length < items.length;
  const { inner, factor } = peelFactor(body);
  const prose = readProse(inner, scope);
  if (prose) {
    if (factor && !(prose.percent && factor.kind === "number" && factor.value.equals(100))) {
      return operation("*", prose.expression, factor);
    }
    return asked && !prose.percent && !factor ? percentOf(prose.expression) : prose.expression;
  }
  if (asked && hasOperation(body)) {
    const e = parseArithmetic(body, scope);
    return factor ? e : percentOf(e);
  }
  return parseArithmetic(items, scope);
}

function withoutPercentTail(items: readonly Item[], scope: Scope): readonly Item[] {
  const [first] = items;
  const last = items.at(-1);
  if (!first || items.length < 2) return items;
  if (last?.kind === "percent") {
    const only = items.findIndex((item) => item.kind === "percent") === items.length - 1;
    return only && items.at(-2)?.kind !== "number" ? items.slice(0, -1) : items;
  }
  return withoutTail(items, PERCENT_TAIL, scope);
}

function withoutTail(items: readonly Item[], pattern: RegExp, scope: Scope): readonly Item[] {
  const [first] = items;
  const tail = pattern.exec(lowerText(items, scope.text));
  return first && tail && tail.index > 0 ? until(items, startOf(first) + tail.index) : items;
}

/** A final "* 100", apart from what it multiplies. */
function peelFactor(items: readonly Item[]): { inner: readonly Item[]; factor: Expression | null } {
  let end = items.length;
  while (items[end - 1]?.kind === "note") end -= 1;
  const last = items[end - 1];
  const sign = items[end - 2];
  if (last?.kind !== "number" || !last.token.value || sign?.kind !== "operator" || sign.operator !== "*")
    return { inner: items, factor: null };
  return { inner: items.slice(0, end - 2), factor: { kind: "number", value: last.token.value } };
}
