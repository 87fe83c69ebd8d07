import { rational } from "../number/rational.ts";
import { readCall } from "./call.ts";
import { operation, percentOf, UNKNOWN } from "./construct.ts";
import { asDate, daysFrom } from "./date-operand.ts";
import type { Expression, Operator } from "./expression.ts";
import { endOf, type Item, startOf, wordOf } from "./item.ts";
import { POPULATIONS } from "./lexicon/connectives.ts";
import { widen } from "./precedence.ts";
import type { Scope } from "./scope.ts";
import { isNow } from "./time.ts";
import type { TimeMark } from "./time-mark.ts";

const POWER: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** Pratt parser over settled items: * and / before + and -, all leaning left. Never fails: gaps become `(unknown)`. */
export function parseArithmetic(items: readonly Item[], scope: Scope): Expression {
  const cursor = { at: 0 };
  const wide = widen(items, scope.decisions);
  const e = parseBinary(wide, cursor, 0, scope);
  if (cursor.at < wide.length) leaveOut(wide.slice(cursor.at), scope);
  return e;
}

/** Arithmetic that goes on from an expression already read: items begin with an operator. */
export function parseAfter(start: Expression, items: readonly Item[], scope: Scope): Expression {
  const cursor = { at: 0 };
  const e = goOn(start, items, cursor, 0, scope);
  if (cursor.at < items.length) leaveOut(items.slice(cursor.at), scope);
  return e;
}

function parseBinary(
  items: readonly Item[],
  cursor: { at: number },
  power: number,
  scope: Scope,
): Expression {
  return goOn(parseOperand(items, cursor, scope), items, cursor, power, scope);
}

function goOn(
  start: Expression,
  items: readonly Item[],
  cursor: { at: number },
  power: number,
  scope: Scope,
): Expression {
  let left = start;
  for (;;) {
    const item = items[cursor.at];
    if (!item) return left;
    if (item.kind === "percent") {
      cursor.at += 1;
      left = percentOf(left);
      continue;
    }
    if (item.kind === "time") {
      cursor.at += 1;
      left = shiftTimes(left, item.token.mark);
      continue;
    }
    if (item.kind === "note") {
      cursor.at += 1;
      continue;
    }
    if (item.kind !== "operator") {
      const from = cursor.at;
      while (cursor.at < items.length && items[cursor.at]?.kind !== "operator") cursor.at += 1;
      leaveOut(items.slice(from, cursor.at), scope);
      continue;
    }
    const own = POWER[item.operator];
    if (own <= power) return left;
    cursor.at += 1;
    if (cursor.at >= items.length) {
      const span = { start: item.token.start, end: item.token.end };
      scope.decisions.add("formula-truncated", span, { params: { ending: item.token.text } });
      return operation(item.operator, left, UNKNOWN);
    }
    const right =
      item.operator === "/"
        ? parseDivisor(items, cursor, own, scope)
        : parseBinary(items, cursor, own, scope);
    const dates = item.operator === "-" && isDateName(left, scope) && isDateName(right, scope);
    left = dates ? daysFrom(right, left) : operation(item.operator, left, right);
  }
}

function parseOperand(items: readonly Item[], cursor: { at: number }, scope: Scope): Expression {
  const item = items[cursor.at];
  if (!item || item.kind === "operator" || item.kind === "percent" || item.kind === "separator") {
    if (item?.kind === "percent") cursor.at += 1;
    const at = item ? startOf(item) : scope.text.length;
    scope.decisions.add(
      "unreadable-formula",
      { start: at, end: item ? endOf(item) : at },
      {
        severity: "error",
        params: { text: item ? scope.text.slice(at, endOf(item)) : "" },
      },
    );
    return UNKNOWN;
  }
  if (item.kind === "prefix") {
    cursor.at += 1;
    return parsePrefix(item.sign, items, cursor, scope);
  }
  if (item.kind === "group") {
    cursor.at += 1;
    return scope.sequence(item.items, scope);
  }
  if (item.kind === "call") {
    cursor.at += 1;
    return readCall(item.name, item.group, scope);
  }
  const from = cursor.at;
  while (cursor.at < items.length && isRun(items[cursor.at])) cursor.at += 1;
  return operandOf(items.slice(from, cursor.at), scope);
}

/** "posti / 1.000 abitanti" is so many for each thousand: posti / (abitanti / 1000). */
function parseDivisor(
  items: readonly Item[],
  cursor: { at: number },
  power: number,
  scope: Scope,
): Expression {
  const many = items[cursor.at];
  const counted = many?.kind === "number" && POPULATIONS.test(wordOf(items[cursor.at + 1]));
  if (!counted || !many.token.value || many.token.value.compare(10) < 0)
    return parseBinary(items, cursor, power, scope);
  cursor.at += 1;
  const whole = parseBinary(items, cursor, power, scope);
  return operation("/", whole, { kind: "number", value: many.token.value });
}

function isRun(item: Item | undefined): boolean {
  return (
    item?.kind === "text" ||
    item?.kind === "number" ||
    item?.kind === "time" ||
    item?.kind === "note" ||
    item?.kind === "sign"
  );
}

function operandOf(run: readonly Item[], scope: Scope): Expression {
  const [first] = run;
  const rest = run.slice(1);
  if (first?.kind === "number" && first.token.value && rest.every((item) => item.kind === "note")) {
    return { kind: "number", value: first.token.value };
  }
  // "Imprese 2019 / 2018" is two years of one thing; "ore / 2000" has a constant.
  if (first?.kind === "time" && run.length === 1 && !scope.last.inYear && /^\d{4}$/u.test(first.token.text)) {
    return { kind: "number", value: rational(first.token.text) };
  }
  return scope.atom(run, scope);
}

function isDateName(e: Expression, scope: Scope): boolean {
  return e.kind === "quantity" && !scope.literal.has(e) && asDate(e) !== null;
}

function parsePrefix(
  sign: "Σ" | "Δ",
  items: readonly Item[],
  cursor: { at: number },
  scope: Scope,
): Expression {
  const index = sign === "Σ" ? indexAfter(items, cursor) : "i";
  const bracketed = items[cursor.at]?.kind === "group";
  let of = parseBinary(items, cursor, POWER["*"], scope);
  if (sign === "Δ") return bracketed ? { kind: "delta", of } : deltaOf(of);
  while (!bracketed) {
    const next = items[cursor.at];
    const after = items[cursor.at + 1];
    if (next?.kind !== "operator" || next.operator !== "*" || !after || after.kind === "number") break;
    cursor.at += 1;
    of = operation("*", of, parseBinary(items, cursor, POWER["*"], scope));
  }
  return { kind: "sum-over", index, of };
}

/** "Δ X (t; t-1)" says both years; "Δ X" means the year before. */
function deltaOf(of: Expression): Expression {
  if (of.kind !== "mean" || of.of.length !== 2) return { kind: "delta", of };
  const [a, b] = [...of.of].sort((x, y) => lagOf(x) - lagOf(y));
  return a && b ? operation("-", a, b) : { kind: "delta", of };
}

function lagOf(e: Expression): number {
  if (e.kind !== "quantity") return 0;
  return e.time.kind === "lag" ? e.time.years : e.time.kind === "year" ? -e.time.year : 1;
}

/** The index written under a Σ: "Σ_i", "Σ_{k}"; i where none is written. */
function indexAfter(items: readonly Item[], cursor: { at: number }): string {
  if (wordOf(items[cursor.at]) !== "_") return "i";
  const next = items[cursor.at + 1];
  const named = next?.kind === "group" ? next.items[0] : next;
  cursor.at += next ? 2 : 1;
  const word = named?.kind === "text" ? named.token.text : "";
  return /^[a-z]\w*$/iu.test(word) ? word : "i";
}

/** "(A - B)(t-1)": the year after a bracket is the year of all that stands in it without one. */
function shiftTimes(e: Expression, mark: TimeMark | null): Expression {
  const time = mark?.times[0];
  if (!time) return e;
  if (e.kind === "quantity") return isNow(e.time) ? { ...e, time } : e;
  if (e.kind === "operation")
    return operation(e.operator, shiftTimes(e.left, mark), shiftTimes(e.right, mark));
  return e;
}

function leaveOut(items: readonly Item[], scope: Scope): void {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return;
  const span = { start: startOf(first), end: endOf(last) };
  scope.decisions.add("ignored-text", span, { params: { text: scope.text.slice(span.start, span.end) } });
}
