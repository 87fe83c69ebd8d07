import { rational } from "../number/rational.ts";
import type { Decisions } from "./doubt.ts";
import { endOf, type Item, isGroup, isSign, startOf, wordOf } from "./item.ts";
import { COMMENT, DEFINES, DENOMINATOR, LABELS, NUMERATOR, WHERE } from "./lexicon/frame.ts";
import { UNIT_TAIL } from "./lexicon/verbal.ts";
import { tidy } from "./operand.ts";
import { beginsWithCounter } from "./sides.ts";
import { lowerText } from "./slicing.ts";

/** The formulas of a cell without what surrounds them, and the codes that the cell explains ("dove X = ..."). */
export interface Frame {
  readonly formulas: readonly (readonly Item[])[];
  readonly definitions: ReadonlyMap<string, string>;
}

/** Takes labels, explanations of codes, comments and separators off the nested items of a whole text. */
export function unframe(items: readonly Item[], text: string, decisions: Decisions): Frame {
  const [body, definitions] = takeDefinitions(items, text);
  const ratio = fraction(
    body.filter((item) => !isSign(item, "\n")),
    text,
  );
  if (ratio) return { formulas: [ratio], definitions };
  const formulas: (readonly Item[])[] = [];
  for (const part of partsOf(body)) {
    if (part.length === 0 || (COMMENT.test(lowerText(part, text)) && formulas.length > 0)) continue;
    const labelled = withoutLabel(withoutUnitTail(part, text), text, decisions);
    const formula = withoutCode(withoutTarget(labelled, text, decisions), text);
    if (formula.length > 0) formulas.push(formula);
  }
  return { formulas, definitions };
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

/** Parts between semicolons; lines, where each is a formula or an entry of a list. */
function partsOf(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (const part of splitAt(items, ";")) {
    const lines = splitAt(part, "\n").filter((line) => line.length > 0);
    const separate =
      lines.length > 1 &&
      (lines.every((line) => isSign(line[0], "-") || isSign(line[0], "*")) || lines.every(isCompleteRatio));
    if (separate) parts.push(...lines);
    else if (joinAt(part) > 0) parts.push(part.slice(0, joinAt(part)), part.slice(joinAt(part) + 1));
    else if (isDashList(part)) parts.push(...splitAtDashes(part));
    else parts.push(part.filter((item) => !isSign(item, "\n")));
  }
  return parts;
}

/** "A / B e C / D": where an "e" with a ratio on each side, and a counter after it, joins two formulas; -1 for none. */
function joinAt(items: readonly Item[]): number {
  return items.findIndex((item, i) => {
    if (!/^(?:e|ed|oppure|nonché)$/u.test(wordOf(item)) || !beginsWithCounter(items.slice(i + 1)))
      return false;
    const [before, after] = [items.slice(0, i), items.slice(i + 1)];
    return isCompleteRatio(before) && isCompleteRatio(after);
  });
}

/** "- N. eventi - N. partecipanti": a list on one line, dash by dash, and nothing that calculates. */
function isDashList(items: readonly Item[]): boolean {
  const [first] = items;
  const dashes = items.filter(
    (item) => item.kind === "sign" && item.token.text === "-" && item.token.gapAfter,
  );
  return (
    first?.kind === "sign" &&
    first.token.text === "-" &&
    first.token.gapAfter &&
    dashes.length > 1 &&
    !calculates(items)
  );
}

function splitAtDashes(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    if (item.kind === "sign" && item.token.text === "-" && item.token.gapAfter && item.token.gapBefore)
      parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function isCompleteRatio(line: readonly Item[]): boolean {
  const at = line.findIndex((item) => isSign(item, "/"));
  return at > 0 && at < line.length - 1;
}

function splitAt(items: readonly Item[], sign: string): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (isSign(item, sign)) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

/** "Numeratore: A Denominatore: B" as A / B. */
function fraction(items: readonly Item[], text: string): Item[] | null {
  const top = items.findIndex((item) => NUMERATOR.test(wordOf(item).replace(/\.$/, "")));
  const bottom = items.findIndex((item) => DENOMINATOR.test(wordOf(item).replace(/\.$/, "")));
  if (top !== 0 || bottom < 2) return null;
  const strip = (part: readonly Item[]): Item[] =>
    part.filter((item, i) => !(i < 2 && (isSign(item, ":") || isSign(item, "=") || isSign(item, "-"))));
  const slash = items[bottom];
  if (slash?.kind !== "text") return null;
  const group = (part: readonly Item[]): Item => ({
    kind: "group",
    open: null,
    close: null,
    items: withoutTrailingComma(part, text),
  });
  return [
    group(strip(items.slice(1, bottom))),
    { kind: "sign", token: { ...slash.token, kind: "sign", text: "/" } },
    group(strip(items.slice(bottom + 1))),
  ];
}

function withoutTrailingComma(items: readonly Item[], text: string): Item[] {
  const last = items.at(-1);
  return last && [",", "/", "e", ";"].includes(text.slice(startOf(last), endOf(last)))
    ? items.slice(0, -1)
    : [...items];
}

const OPERATIONS = ["*", "/", "+", "Σ", "Δ"];

function calculates(items: readonly Item[]): boolean {
  return items.some((item) =>
    isGroup(item)
      ? calculates(item.items)
      : OPERATIONS.some((sign) => isSign(item, sign)) || item.kind === "time",
  );
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
  const closed = items[start - 1]?.kind === "group" || items[start - 1]?.kind === "number";
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

/** "...; DOVE A = numero di ..., B = ...", at the end of the text or in a bracket of its own. */
function takeDefinitions(
  items: readonly Item[],
  text: string,
): [readonly Item[], ReadonlyMap<string, string>] {
  const definitions = new Map<string, string>();
  const last = items.at(-1);
  if (last && isGroup(last) && isWhere(last.items, 0) && last.items.some((item) => isSign(item, "="))) {
    define(last.items.slice(1), text, definitions);
    return [items.slice(0, -1), definitions];
  }
  for (let i = 1; i < items.length; i += 1) {
    if (!isWhere(items, i) || !explains(items.slice(0, i), text)) continue;
    define(items.slice(i + 1), text, definitions);
    if (definitions.size > 0)
      return [dropTail(items.slice(0, wordOf(items[i]) === "cui" ? i - 1 : i)), definitions];
  }
  const first = items.findIndex(
    (item, i) => i > 0 && isSign(item, ";") && isCodeDefinition(items, i + 1, items.slice(0, i), text),
  );
  if (first < 0) return [items, definitions];
  define(items.slice(first + 1), text, definitions);
  return [items.slice(0, first), definitions];
}

/** Only a formula, or codes, can have their letters explained after them. */
function explains(before: readonly Item[], text: string): boolean {
  const [first] = before;
  const last = before.at(-1);
  return (
    calculates(before) ||
    (first !== undefined &&
      last !== undefined &&
      /^\p{L}[\p{L}\d_]*$/u.test(text.slice(startOf(first), endOf(last))))
  );
}

function dropTail(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  return last && [";", ",", ":", "-", "\n"].some((sign) => isSign(last, sign))
    ? items.slice(0, -1)
    : [...items];
}

/** An equals sign that is not the second half of ">=". */
function isEquals(items: readonly Item[], at: number): boolean {
  return isSign(items[at], "=") && !isSign(items[at - 1], "<") && !isSign(items[at - 1], ">");
}

function isWhere(items: readonly Item[], index: number): boolean {
  const word = wordOf(items[index]);
  if (!WHERE.has(word)) return false;
  if (word === "cui" && wordOf(items[index - 1]) !== "in") return false;
  const after = items.slice(index + 1, index + 14);
  return after.some((item, i) => isEquals(after, i) || isSign(item, ":")) || DEFINES.has(wordOf(after[1]));
}

/** "; T = totale ...": a code that the formula before it uses. */
function isCodeDefinition(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
  text: string,
): boolean {
  const equals = items.findIndex((item, i) => i > at && i < at + 8 && isSign(item, "="));
  const [first, last] = [items[at], items[equals - 1]];
  if (equals < 0 || !first || !last) return false;
  const code = text.slice(startOf(first), endOf(last)).trim();
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,15}$/u.test(code)) return false;
  return codes(before, text).has(code);
}

function codes(items: readonly Item[], text: string): Set<string> {
  const [first] = items;
  const last = items.at(-1);
  return new Set(first && last ? text.slice(startOf(first), endOf(last)).match(/[\p{L}\p{N}_]+/gu) : []);
}

function define(items: readonly Item[], text: string, into: Map<string, string>): void {
  const signs = items.flatMap((item, i) => (isSign(item, "=") ? [i] : []));
  const colons = items.flatMap((item, i) => (isSign(item, ":") ? [i] : []));
  const verbs = items.flatMap((item, i) =>
    (DEFINES.has(wordOf(item)) && wordOf(items[i - 1]).length < 8) || isElliptic(items, i) ? [i] : [],
  );
  const marks = signs.length > 0 ? signs : colons.length > 0 ? colons : verbs;
  const starts = marks.map((at) => nameStart(items, at));
  marks.forEach((at, k) => {
    const start = starts[k] ?? at;
    const name = sliceOf(items.slice(start, at), text);
    const body = sliceOf(items.slice(at + 1, starts[k + 1] ?? items.length), text);
    if (name !== "") into.set(name, tidy(body.replace(/(?:[;,]|\s(?:e|ed|mentre))\s*$/u, "")));
  });
}

/** "... e B il numero di ...": the verb of the first explanation serves the second. */
function isElliptic(items: readonly Item[], at: number): boolean {
  const code = wordOf(items[at - 1]);
  return (
    /^(?:il|la|i|gli|le|lo)$/u.test(wordOf(items[at])) &&
    code.length === 1 &&
    /^(?:e|,)$/u.test(wordOf(items[at - 2]) || (isSign(items[at - 2], ",") ? "," : ""))
  );
}

/** A code ends at the equals sign and begins at the last blank or comma before it. */
function nameStart(items: readonly Item[], equals: number): number {
  let start = equals - 1;
  for (; start > 0; start -= 1) {
    const item = items[start];
    if (item?.kind === "text" && item.token.gapBefore) break;
    if (!item || isSign(item, ";") || isSign(item, ",") || isSign(item, "\n")) return start + 1;
  }
  return Math.max(0, start);
}

function sliceOf(items: readonly Item[], text: string): string {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? text.slice(startOf(first), endOf(last)).trim() : "";
}
