import type { Decisions } from "./doubt.ts";
import { endOf, type Item, isGroup, isSign, startOf, wordOf } from "./item.ts";
import { COMMENT, DENOMINATOR, LABELS, NUMERATOR, WHERE } from "./lexicon/frame.ts";
import { tidy } from "./operand.ts";
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
    const formula = withoutLabel(part, text, decisions);
    if (formula.length > 0) formulas.push(formula);
  }
  return { formulas, definitions };
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
    else parts.push(part.filter((item) => !isSign(item, "\n")));
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
    const equals = formula.findIndex(
      (item, i) => isSign(item, "=") && !isSign(formula[i - 1], "<") && !isSign(formula[i - 1], ">"),
    );
    if (equals < 0) break;
    const left = formula.slice(0, equals);
    const right = formula.slice(equals + 1);
    const leftCalculates = calculates(left.filter((item) => item.kind !== "time" && !isSign(item, "Δ")));
    if (!leftCalculates && right.length > 0) {
      formula = right;
      continue;
    }
    if (leftCalculates && calculates(right)) ignore(right, text, decisions);
    formula = left;
    break;
  }
  return withoutColonLabel(formula, text);
}

function ignore(items: readonly Item[], text: string, decisions: Decisions): void {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return;
  const span = { start: startOf(first), end: endOf(last) };
  decisions.add("ignored-text", span, { params: { text: text.slice(span.start, span.end) } });
}

function withoutColonLabel(items: readonly Item[], text: string): readonly Item[] {
  const colon = items.findIndex((item) => isSign(item, ":"));
  const sign = items[colon];
  if (colon <= 0 || sign?.kind !== "sign") return items;
  const left = items.slice(0, colon);
  const right = items.slice(colon + 1);
  if (calculates(left) || right.length === 0) return items;
  const labelled =
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
    if (!isWhere(items, i)) continue;
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

function dropTail(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  return last && [";", ",", ":", "-", "\n"].some((sign) => isSign(last, sign))
    ? items.slice(0, -1)
    : [...items];
}

function isWhere(items: readonly Item[], index: number): boolean {
  const word = wordOf(items[index]);
  if (!WHERE.has(word)) return false;
  if (word === "cui" && wordOf(items[index - 1]) !== "in") return false;
  return items.slice(index + 1, index + 14).some((item) => isSign(item, "=") || isSign(item, ":"));
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
  const marks = signs.length > 0 ? signs : items.flatMap((item, i) => (isSign(item, ":") ? [i] : []));
  const starts = marks.map((at) => nameStart(items, at));
  marks.forEach((at, k) => {
    const start = starts[k] ?? at;
    const name = sliceOf(items.slice(start, at), text);
    const body = sliceOf(items.slice(at + 1, starts[k + 1] ?? items.length), text);
    if (name !== "") into.set(name, tidy(body.replace(/(?:[;,]|\s(?:e|ed|mentre))\s*$/u, "")));
  });
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
