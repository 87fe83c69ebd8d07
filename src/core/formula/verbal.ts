import { operation } from "./construct.ts";
import type { Expression } from "./expression.ts";
import { type Item, startOf, wordOf } from "./item.ts";
import { GERUNDS, type Gerund } from "./lexicon/verbal.ts";
import type { Scope } from "./scope.ts";
import { beginsQuantity } from "./sides.ts";
import { from } from "./slicing.ts";
import { withoutArticle } from "./split.ts";

/** "dividendo A per B", "sottraendo A da B": the operation that a gerund tells; null where none is told. */
export function readGerund(items: readonly Item[], text: string, scope: Scope): Expression | null {
  const [first] = items;
  if (!first) return null;
  for (const gerund of GERUNDS) {
    const verb = gerund.verb.exec(text);
    if (!verb) continue;
    const rest = from(items, startOf(first) + verb[0].length);
    const at = betweenAt(rest, gerund, scope);
    if (at < 0) return null;
    const a = scope.sequence(withoutArticle(rest.slice(0, at), scope.text), scope);
    const b = scope.sequence(withoutArticle(rest.slice(at + 1), scope.text), scope);
    return combine(gerund, a, b);
  }
  return null;
}

/** Of several candidates ("la spesa per la formazione per il numero dei dipendenti") the one before a quantity, the last of these. */
function betweenAt(items: readonly Item[], gerund: Gerund, scope: Scope): number {
  let best = -1;
  let bestScore = -1;
  items.forEach((item, i) => {
    if (i === 0 || i === items.length - 1 || !gerund.between.test(wordOf(item))) return;
    const right = withoutArticle(items.slice(i + 1), scope.text);
    const score = (beginsQuantity(right) ? 2 : 0) + (right.length < items.length - i - 1 ? 1 : 0);
    if (score < bestScore) return;
    best = i;
    bestScore = score;
  });
  return best;
}

function combine(gerund: Gerund, a: Expression, b: Expression): Expression {
  switch (gerund.operation) {
    case "divide":
      return operation("/", a, b);
    case "multiply":
      return operation("*", a, b);
    case "add":
      return operation("+", a, b);
    case "take away from":
      return operation("-", b, a);
  }
}
