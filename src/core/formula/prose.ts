import { readBetween, readDays } from "./between.ts";
import { readChange, readComparison } from "./change.ts";
import { hasOperation, type Item, startOf, wordOf } from "./item.ts";
import {
  BETWEEN,
  DAYS_BETWEEN,
  LOST_BETWEEN,
  NEEDS_WHOLE,
  PERCENT_SIGN,
  RATIO_NAME,
  SHARE,
  WEAK_SHARE,
} from "./lexicon/prose.ts";
import { LEAD, LEAD_WITH_SUBJECT, PERCENT_SUBJECT } from "./lexicon/verbal.ts";
import { parseArithmetic } from "./parser.ts";
import type { ProseReading } from "./prose-reading.ts";
import { divide, readPerSoMany, readShare, scaled } from "./ratio-prose.ts";
import type { Scope } from "./scope.ts";
import { beginsWithCounter } from "./sides.ts";
import { from, lowerText } from "./slicing.ts";
import { conjunctionSplit, ratioSplit, withoutArticle } from "./split.ts";
import { readGerund } from "./verbal.ts";

/** Reads a formula told in words; null where its words tell no calculation. */
export function readProse(items: readonly Item[], scope: Scope): ProseReading | null {
  if (scope.budget.prose <= 0) return null;
  scope.budget.prose -= 1;
  const before = scope.decisions.doubts.length;
  const read = proseOf(items, scope);
  if (!read) scope.decisions.doubts.length = before;
  return read;
}

function proseOf(items: readonly Item[], scope: Scope): ProseReading | null {
  const [first] = items;
  if (!first || first.kind === "group" || first.kind === "number") return null;
  const start = startOf(first);
  const text = lowerText(items, scope.text);
  const after = (match: RegExpExecArray): Item[] => from(items, start + match[0].length);
  const lead = LEAD.exec(text);
  if (lead && lead[0].length < text.length) {
    const told = readLed(after(lead), LEAD_WITH_SUBJECT.test(text), scope);
    if (told) return PERCENT_SUBJECT.test(text) && !told.percent ? scaled(told.expression, true) : told;
  }
  const gerund = readGerund(items, text, scope);
  if (gerund) return { expression: gerund, percent: false };
  const days = DAYS_BETWEEN.exec(text);
  if (days) {
    const between = readDays(after(days), scope);
    if (between) return { expression: between, percent: false };
  }
  const lost = LOST_BETWEEN.exec(text);
  if (lost) {
    const read = readBetween("rapporto", false, after(lost), scope);
    if (read) return read;
  }
  const between = BETWEEN.exec(text);
  if (between) {
    const read = readBetween(between[1] ?? "", between[2] !== undefined, after(between), scope);
    if (read) return read;
  }
  const change = readChange(items, text, scope);
  if (change) return change;
  const ratio = RATIO_NAME.exec(text);
  if (ratio) {
    const read =
      readShare(after(ratio), start, ratio[1] !== undefined, false, scope) ??
      readBareRatio(after(ratio), ratio[1] !== undefined, scope);
    if (read) return read;
  }
  const share = isNamedBySign(items, text) ? null : (SHARE.exec(text) ?? PERCENT_SIGN.exec(text));
  const named = hasOperation(items) && (WEAK_SHARE.test(text) || isRepeated(share?.[0] ?? "", text));
  if (share && !named) {
    const percent = share[1] !== undefined || share[0].startsWith("%");
    const read = readShare(after(share), start, percent, NEEDS_WHOLE.test(text), scope);
    if (read) return read;
  }
  if (onlyAdds(items)) {
    const split = ratioSplit(items, scope.text, false, scope.decisions);
    if (split && items.some((item) => item.kind === "operator" && startOf(item) < split.at))
      return divide(split.left, split.right, scope);
  }
  if (hasOperation(items)) return null;
  const perMany = readPerSoMany(items, scope);
  if (perMany) return perMany;
  const comparison = readComparison(items, scope);
  if (comparison) return comparison;
  const split = ratioSplit(items, scope.text, false, scope.decisions);
  if (!split) return null;
  return divide(split.left, split.right, scope);
}

/** What follows "L'indicatore è dato da": prose, arithmetic, or, where the subject is named, a plain quantity. */
function readLed(rest: readonly Item[], named: boolean, scope: Scope): ProseReading | null {
  const told = readProse(rest, scope);
  if (told) return told;
  const expression = parseArithmetic(withoutArticle(rest, scope.text), scope);
  return named || expression.kind !== "quantity" ? { expression, percent: false } : null;
}

/** "Percentuale di A / Percentuale di B": the share is part of both names. */
function isRepeated(head: string, text: string): boolean {
  const word = head.trim().split(/\s/u)[0] ?? "";
  return word.length > 1 && text.indexOf(word, head.length) > 0;
}

/** "Rapporto risorse e numero di addetti": the "tra" left out, and an "e" before a counted quantity. */
function readBareRatio(rest: readonly Item[], percent: boolean, scope: Scope): ProseReading | null {
  if (hasOperation(rest)) return null;
  const split = conjunctionSplit(rest, scope.text, scope.decisions);
  if (!split || !beginsWithCounter(withoutArticle(split.right, scope.text))) return null;
  return divide(split.left, split.right, scope, percent);
}

/** A "%" before each name, or before one that has a year: it is part of the names and asks for no share. */
function isNamedBySign(items: readonly Item[], text: string): boolean {
  return (
    text.startsWith("%") &&
    items.some((item, index) => index > 0 && (item.kind === "time" || wordOf(item) === "%"))
  );
}

/** "A + B su C": sums bind before words that divide. */
function onlyAdds(items: readonly Item[]): boolean {
  return (
    hasOperation(items) &&
    items.every((item) => item.kind !== "operator" || item.operator === "+" || item.operator === "-")
  );
}
