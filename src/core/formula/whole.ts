import { foldPhrase, readRollup } from "./atom.ts";
import { UNKNOWN } from "./construct.ts";
import type { Expression } from "./expression.ts";
import { endOf, type Item, startOf } from "./item.ts";
import { amountsIn, sumOf } from "./joint.ts";
import { COUNTERS } from "./lexicon/counters.ts";
import { HEADS } from "./lexicon/heads.ts";
import {
  BOOLEAN,
  DATE_HEAD,
  DEADLINE,
  ITP_IN_WORDS,
  PRESENCE,
  PROGRESS,
  SINGLE_EVENT,
  SUM_HEAD,
  YES_NO_SCALE,
} from "./lexicon/phrases.ts";
import { CHANGE, SHARE } from "./lexicon/prose.ts";
import { readOperand, tidy } from "./operand.ts";
import { quantityOf } from "./quantity.ts";
import type { Scope } from "./scope.ts";
import { from, lower, lowerText } from "./slicing.ts";

/** "Attivazione del servizio (SI/NO)", "Fatto/Non fatto": read before signs are settled, for its slash divides nothing. */
export function readYesNo(items: readonly Item[], text: string): Expression | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const written = text.slice(startOf(first), endOf(last));
  const found = BOOLEAN.exec(written);
  if (found) {
    const name = tidy(written.slice(0, found.index));
    return /[/*+=]|\s-\s/u.test(name) && !BOOLEAN.test(name)
      ? null
      : { kind: "boolean", name: name || tidy(written) };
  }
  return PRESENCE.test(lower(written)) ? { kind: "boolean", name: tidy(written) } : null;
}

/** "Attivazione del servizio: sì = 1; no = 0". */
export function readYesNoScale(text: string): Expression | null {
  const found = YES_NO_SCALE.exec(text);
  return found ? { kind: "boolean", name: tidy(text.slice(0, found.index)) || tidy(text) } : null;
}

/** The timeliness of payments with its definition told in words: the index that the law defines, not a tree of prose. */
export function readTimeliness(items: readonly Item[], text: string): Expression | null {
  const told = lowerText(items, text);
  return !/[*/Σ+=]/u.test(told) && ITP_IN_WORDS.every((word) => word.test(told))
    ? { kind: "index", name: "itp" }
    : null;
}

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
  if (!sum) return null;
  const amounts = amountsIn(from(items, startOf(first) + sum[0].length)).map((part) =>
    quantityOf(part, scope),
  );
  const [only = UNKNOWN] = amounts;
  return amounts.length > 1 ? sumOf(amounts) : { kind: "sum", of: only };
}

/** One thing to be done ("Relazione trasmessa", "Report"), not an amount or a share of things done by a day. */
function isOneThing(text: string): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const plural = /i$/u.test(word) || (/e$/u.test(word) && !/ione$/u.test(word));
  const amount = HEADS.has(word) || COUNTERS.some((counter) => text.startsWith(counter));
  return word === "entro" || (word !== "" && !plural && !amount && !SHARE.test(text) && !CHANGE.test(text));
}
