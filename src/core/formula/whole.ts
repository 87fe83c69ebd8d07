import type { Expression } from "./expression.ts";
import { endOf, type Item, startOf } from "./item.ts";
import {
  BOOLEAN,
  DATE_HEAD,
  MILESTONE_LIMIT,
  MILESTONE_NOUN,
  PROGRESS,
  SINGLE_EVENT,
  SUM_HEAD,
} from "./lexicon/phrases.ts";
import { readOperand, tidy } from "./operand.ts";
import { quantityOf, type Scope } from "./parser.ts";
import { from, lowerText } from "./slicing.ts";

/** A formula that is one run of words and no calculation: yes or no, a date, a deadline, progress, a reported total. */
export function readWholePhrase(items: readonly Item[], scope: Scope): Expression | null {
  const [first] = items;
  const last = items.at(-1);
  if (
    !first ||
    !last ||
    items.some(
      (item) =>
        item.kind !== "text" && item.kind !== "time" && item.kind !== "number" && item.kind !== "note",
    )
  )
    return null;
  if (items.length === 1 && first.kind === "text" && first.token.kind === "quoted") return null;
  const written = scope.text.slice(startOf(first), endOf(last));
  const text = lowerText(items, scope.text).replace(/\s/gu, " ");
  const yesNo = BOOLEAN.exec(written);
  if (yesNo) return { kind: "boolean", name: tidy(written.slice(0, yesNo.index)) || tidy(written) };
  const { name, mark } = readOperand(items, scope);
  if (mark && mark.shape !== "single") return null;
  if (DATE_HEAD.test(text)) return { kind: "milestone", name };
  if (MILESTONE_NOUN.test(text)) {
    const limit = MILESTONE_LIMIT.exec(name.toLowerCase());
    if (limit) return { kind: "milestone", name: tidy(name.slice(0, limit.index)) };
  }
  if (SINGLE_EVENT.test(text) && !mark) return { kind: "milestone", name };
  if (PROGRESS.test(text)) return { kind: "progress", name };
  const sum = SUM_HEAD.exec(text);
  return sum ? { kind: "sum", of: quantityOf(from(items, startOf(first) + sum[0].length), scope) } : null;
}
