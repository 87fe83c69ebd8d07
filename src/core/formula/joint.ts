import type { Expression } from "./expression.ts";
import { type Item, wordOf } from "./item.ts";
import { PURE_COUNTER } from "./lexicon/grammar.ts";

const COUNTER_GLUED = /^n\.\p{L}/u;

/**
 * "N. corsi e n. seminari", "Tempo medio e n. pratiche arretrate": several amounts told as one run of words. Each begins
 * after an "e" or a comma, with a counter of its own. One part, all the items, where nothing is joined.
 */
export function amountsIn(items: readonly Item[]): Item[][] {
  if (items.some((item) => item.kind === "operator" || item.kind === "group" || item.kind === "call"))
    return [[...items]];
  const parts: Item[][] = [[]];
  items.forEach((item, i) => {
    const joins = /^(?:e|ed|,)$/u.test(item.kind === "text" ? item.token.text : "");
    const next = wordOf(items[i + 1]);
    const begins = (PURE_COUNTER.test(next) && items.length > i + 2) || COUNTER_GLUED.test(next);
    if (joins && begins && (parts.at(-1)?.length ?? 0) > 1) parts.push([]);
    else parts.at(-1)?.push(item);
  });
  return parts;
}

/** The amounts added up: the other thing that a list of counts can mean. */
export function sumOf(parts: readonly Expression[]): Expression | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  return rest.reduce((left, right): Expression => ({ kind: "operation", operator: "+", left, right }), first);
}
