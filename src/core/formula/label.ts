import { rational } from "../number/rational.ts";
import type { Decisions } from "./doubt.ts";
import { calculates, isEquals, sliceOf } from "./frame-signs.ts";
import { endOf, type Item, isSign, startOf } from "./item.ts";
import { LABELS } from "./lexicon/frame.ts";
import { UNIT_TAIL } from "./lexicon/verbal.ts";
import { lowerText } from "./slicing.ts";

/** The formula without what is written around it: its label or code before it, its target or its unit after it. */
export function bareFormula(items: readonly Item[], text: string, decisions: Decisions): readonly Item[] {
  const labelled = withoutLabel(withoutUnitTail(items, text), text, decisions);
  return withoutCode(withoutTarget(labelled, text, decisions), text);
}

/** Drops "IQ =", "Formula:", "Tasso di copertura =" before a formula, and "= 100 %" after one. */
function withoutLabel(items: readonly Item[], text: string, decisions: Decisions): readonly Item[] {
  let formula = items;
  for (;;) {
    const equals = formula.findIndex((_, i) => isEquals(formula, i));
    if (equals < 0) break;
    const left = formula.slice(0, equals);
    const right = formula.slice(equals + 1);
    const leftCalculates = calculates(left.filter((item) => item.kind !== "time" && !isSign(item, "Δ")));
    if (!leftCalculates && right.length > 0 && !PROPORTION.test(sliceOf(right, text))) {
      formula = right;
      continue;
    }
    if (PROPORTION.test(sliceOf(right, text))) return hundredfold(left);
    if (leftCalculates && calculates(right)) ignore(right, text, decisions);
    formula = left;
    break;
  }
  return withoutColonLabel(formula, text);
}

/** "A / B ≥ 90%": a comparison with a percentage at the end is the target, not the formula. */
function withoutTarget(items: readonly Item[], text: string, decisions: Decisions): readonly Item[] {
  const at = items.findLastIndex((item) => COMPARISONS.some((sign) => isSign(item, sign)));
  const start = isSign(items[at - 1], "<") || isSign(items[at - 1], ">") ? at - 1 : at;
  const target = items.slice(at + 1);
  const closed =
    items[start - 1]?.kind === "group" ||
    items[start - 1]?.kind === "number" ||
    items[start - 1]?.kind === "time";
  const percent = target[0]?.kind === "number" && isSign(target[1], "%") && target.length === 2;
  if (start < 1 || !(percent || (closed && target.length === 1 && target[0]?.kind === "number")))
    return items;
  if (!calculates(items.slice(0, start))) return items;
  ignore(items.slice(start), text, decisions);
  return items.slice(0, start);
}

const COMPARISONS = ["<", ">", "≤", "≥", "="];

/** "A : B = x : 100" is A / B * 100. */
const PROPORTION = /^x\s*[:/]\s*100$/iu;

function hundredfold(items: readonly Item[]): readonly Item[] {
  const signs = items.filter((item) => item.kind === "sign");
  const colon = signs.find((item) => isSign(item, ":"));
  const sign = colon ?? signs[0];
  if (!sign) return items;
  const token = { ...sign.token, gapBefore: true, gapAfter: true };
  const divided = items.map(
    (item): Item => (item === colon ? { kind: "sign", token: { ...token, text: "/" } } : item),
  );
  return [
    { kind: "group", open: null, close: null, items: divided },
    { kind: "sign", token: { ...token, text: "*" } },
    { kind: "number", token: { ...token, kind: "number", text: "100", value: rational(100) } },
  ];
}

function ignore(items: readonly Item[], text: string, decisions: Decisions): void {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return;
  const span = { start: startOf(first), end: endOf(last) };
  decisions.add("ignored-text", span, { params: { text: text.slice(span.start, span.end) } });
}

/** "K3: n. visite", "IND 1: ..." */
const CODE_LABEL = /^(?:\p{L}{1,5}[._ ]?\d[\d._]*[a-z]?|\p{L}{1,3}_\p{L}{1,2}|ind\.?|itp|kpi)$/u;

function withoutColonLabel(items: readonly Item[], text: string): readonly Item[] {
  const colon = items.findIndex((item) => isSign(item, ":"));
  const sign = items[colon];
  if (colon <= 0 || sign?.kind !== "sign") return items;
  const left = items.slice(0, colon);
  const right = items.slice(colon + 1);
  if (calculates(left) || right.length === 0) return items;
  const code = CODE_LABEL.test(lowerText(left, text).trim());
  const labelled =
    code ||
    LABELS.has(lowerText(left, text).trim()) ||
    (!sign.token.gapBefore && sign.token.gapAfter && calculates(right));
  return labelled ? right : items;
}

/** "..., espressa in giorni": how the result is told. */
function withoutUnitTail(items: readonly Item[], text: string): readonly Item[] {
  const [first] = items;
  const tail = first ? UNIT_TAIL.exec(lowerText(items, text)) : null;
  return first && tail && tail.index > 0
    ? items.filter((item) => endOf(item) <= startOf(first) + tail.index)
    : items;
}

/** "C_a Proporzione ...", "EC15.1 Capacità ...": the indicator's code before its words. */
function withoutCode(items: readonly Item[], text: string): readonly Item[] {
  const end = items.findIndex((item, i) => i > 0 && item.kind === "text" && item.token.gapBefore);
  const [first] = items;
  const next = items[end];
  if (end < 1 || !first || next?.kind !== "text" || !/^\p{Lu}\p{Ll}/u.test(next.token.text)) return items;
  const code = text.slice(startOf(first), startOf(next)).trim();
  return /^(?:\p{L}{1,5}[._]?\d[\d._]*[a-z]?|\p{Lu}{1,3}_\p{L}{1,2})[.):]?$/u.test(code)
    ? items.slice(end)
    : items;
}
