import { foldPhrase, readRollup } from "./atom.ts";
import type { Expression } from "./expression.ts";
import { endOf, type Item, startOf } from "./item.ts";
import { COUNTERS } from "./lexicon/counters.ts";
import { HEADS } from "./lexicon/heads.ts";
import { BOOLEAN, DATE_HEAD, DEADLINE, PROGRESS, SINGLE_EVENT, SUM_HEAD } from "./lexicon/phrases.ts";
import { CHANGE, SHARE } from "./lexicon/prose.ts";
import { readOperand, tidy } from "./operand.ts";
import { quantityOf, type Scope } from "./parser.ts";
import { from, lower, lowerText } from "./slicing.ts";

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
  const deadline = isOneThing(text) ? DEADLINE.exec(lower(name)) : null;
  if (deadline) return { kind: "milestone", name: tidy(name.slice(0, deadline.index)) || name };
  if (SINGLE_EVENT.test(text) && !mark) return { kind: "milestone", name };
  const mean = readRollup(foldPhrase(written), scope, first, last);
  if (mean) return mean;
  if (PROGRESS.test(text)) return { kind: "progress", name };
  const sum = SUM_HEAD.exec(text);
  return sum ? { kind: "sum", of: quantityOf(from(items, startOf(first) + sum[0].length), scope) } : null;
}

/** One thing to be done ("Relazione trasmessa", "Report"), not an amount or a share of things done by a day. */
function isOneThing(text: string): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const plural = /i$/u.test(word) || (/e$/u.test(word) && !/ione$/u.test(word));
  const amount = HEADS.has(word) || COUNTERS.some((counter) => text.startsWith(counter));
  return word === "entro" || (word !== "" && !plural && !amount && !SHARE.test(text) && !CHANGE.test(text));
}
