import { type Item, isGroup, wordOf } from "./item.ts";
import { WORD_OPERATORS, type WordOperator } from "./lexicon/connectives.ts";
import { ARTICLES } from "./lexicon/grammar.ts";
import { beginsQuantity, repeatsNoun } from "./sides.ts";

/** An operation in words that begins here, with an operand before it and what it asks for after it. */
export function wordOperator(
  items: readonly Item[],
  index: number,
  done: readonly Item[],
): WordOperator | null {
  const last = done.at(-1);
  if (!last || last.kind === "operator" || last.kind === "prefix") return null;
  for (const operator of WORD_OPERATORS) {
    if (!operator.words.every((word, i) => wordOf(items[index + i]) === word)) continue;
    const after = items.slice(index + operator.words.length, index + operator.words.length + 4);
    if (after.length === 0) continue;
    const repeats = operator.needs === "quantity" && repeatsNoun({ left: done.slice(-12), right: after });
    if (repeats || isMet(operator.needs, after)) return operator;
  }
  return null;
}

function isMet(needs: WordOperator["needs"], after: readonly Item[]): boolean {
  const [next, second] = after;
  if (!next || needs === "nothing") return next !== undefined;
  if (needs === "quantity") {
    return (
      isGroup(next) || beginsQuantity(after) || (ARTICLES.has(wordOf(next)) && beginsQuantity(after.slice(1)))
    );
  }
  const ends = !second || isGroup(second) || second.kind === "sign";
  return ends && (next.kind === "number" || /^(?:mille|diecimila|centomila)$/u.test(wordOf(next)));
}

/** The letter x between two operands multiplies; alone on a side it is a name. */
export function isTimes(items: readonly Item[], index: number, done: readonly Item[]): boolean {
  if (wordOf(items[index]) !== "x") return false;
  const next = items[index + 1];
  const last = done.at(-1);
  if (!last || !next || last.kind === "operator" || last.kind === "prefix") return false;
  return !(next.kind === "sign" && "+-*/:;=)".includes(next.token.text));
}
