import { callBefore } from "./call.ts";
import { dashRole } from "./dash.ts";
import type { Decisions } from "./doubt.ts";
import { type Group, type Item, isGroup, isSign, wordOf } from "./item.ts";
import { WORD_OPERATORS, type WordOperator } from "./lexicon/connectives.ts";
import { DANGLING } from "./lexicon/heads.ts";
import { beginsQuantity, sidesOf } from "./sides.ts";
import { slashRole } from "./slash.ts";

/**
 * Settles the role of every sign of one bracket level (and of the brackets inside it), left to right: operator, part of
 * a name, or noise. What comes out holds no undecided sign.
 */
export function settle(items: readonly Item[], inFormula: boolean, decisions: Decisions): Item[] {
  const formula = inFormula || items.some((item) => isSign(item, "*"));
  const done: Item[] = [];
  let skip = 0;
  items.forEach((item, index) => {
    if (skip > 0) {
      skip -= 1;
      return;
    }
    const word = item.kind === "text" ? wordOperator(items, index, done) : null;
    if (word && item.kind === "text") {
      done.push({ kind: "operator", operator: word.operator, token: item.token });
      skip = word.words.length - 1;
      return;
    }
    const call = isGroup(item) ? callBefore(done, item) : null;
    if (call && isGroup(item)) {
      const [first] = done.splice(done.length - call.words.length);
      const group = { ...item, items: settle(item.items, true, decisions) };
      if (first?.kind === "text") done.push({ kind: "call", name: call.name, token: first.token, group });
      return;
    }
    const settled = isGroup(item)
      ? settleGroup(item, done, formula || beside(items, index), decisions)
      : settleOne(items, index, done, formula, decisions);
    if (settled === "clear") done.length = 0;
    else if (settled) done.push(settled);
  });
  return done;
}

/** A bracket with an operation outside it is part of a formula. */
function beside(items: readonly Item[], index: number): boolean {
  return ["/", "*", ":"].some((sign) => isSign(items[index + 1], sign) || isSign(items[index - 1], sign));
}

function settleGroup(group: Group, done: readonly Item[], inFormula: boolean, decisions: Decisions): Item {
  const kind = isNote(group, done) ? "note" : "group";
  return { ...group, kind, items: settle(group.items, inFormula, decisions) };
}

/** A bracket that follows a name without a sign between belongs to the name. */
function isNote(group: Group, done: readonly Item[]): boolean {
  const last = done.at(-1);
  if (!last || group.open === null) return false;
  if (last.kind === "text")
    return !DANGLING.has(wordOf(last)) || wordOf(last) === "n." || wordOf(last) === "numero";
  return last.kind === "time" || last.kind === "number" || last.kind === "percent" || last.kind === "note";
}

function settleOne(
  items: readonly Item[],
  index: number,
  done: readonly Item[],
  inFormula: boolean,
  decisions: Decisions,
): Item | "clear" | null {
  const item = items[index];
  if (!item || isGroup(item)) return item ?? null;
  const { token } = item;
  if (item.kind === "text" && isTimes(items, index, done)) return { kind: "operator", operator: "*", token };
  if (item.kind !== "sign") return item;
  const text: Item = { kind: "text", token };
  const sides = sidesOf(done, items, index);
  switch (token.text) {
    case "-": {
      const role = dashRole(token, sides, inFormula, decisions);
      if (role === "label") return "clear";
      if (role === "bullet") return null;
      return role === "minus" ? { kind: "operator", operator: "-", token } : text;
    }
    case "/":
      return slashRole(token, sides, inFormula, decisions) === "divide"
        ? { kind: "operator", operator: "/", token }
        : text;
    case ":":
      return sides.left.length > 0 &&
        sides.right.length > 0 &&
        (token.gapBefore || isGroup(sides.left.at(-1) ?? item))
        ? { kind: "operator", operator: "/", token }
        : text;
    case "*":
      if (sides.left.length === 0) return null;
      return { kind: "operator", operator: "*", token };
    case "+":
      if (sides.left.length === 0) return null;
      if (!token.gapBefore && token.gapAfter && sides.right.length === 0) return text;
      return { kind: "operator", operator: "+", token };
    case "%":
      return percent(items, index, done);
    case "Σ":
    case "Δ":
      return { kind: "prefix", sign: token.text, token };
    case ";":
      return { kind: "separator", token };
    case "\n":
      return null;
    default:
      return text;
  }
}

/** An operation in words that begins here, with an operand before it and what it asks for after it. */
function wordOperator(items: readonly Item[], index: number, done: readonly Item[]): WordOperator | null {
  const last = done.at(-1);
  if (!last || last.kind === "operator" || last.kind === "prefix") return null;
  for (const operator of WORD_OPERATORS) {
    if (!operator.words.every((word, i) => wordOf(items[index + i]) === word)) continue;
    const after = items.slice(index + operator.words.length, index + operator.words.length + 4);
    const [next, second] = after;
    if (!next) continue;
    if (
      operator.needs === "number" &&
      !(next.kind === "number" && (!second || isGroup(second) || second.kind === "sign"))
    )
      continue;
    if (
      operator.needs === "quantity" &&
      !(
        isGroup(next) ||
        beginsQuantity(after) ||
        (ARTICLES.has(wordOf(next)) && beginsQuantity(after.slice(1)))
      )
    )
      continue;
    return operator;
  }
  return null;
}

const ARTICLES = new Set(["il", "lo", "la", "i", "gli", "le"]);

/** The letter x between two operands multiplies; alone on a side it is a name. */
function isTimes(items: readonly Item[], index: number, done: readonly Item[]): boolean {
  if (wordOf(items[index]) !== "x") return false;
  const next = items[index + 1];
  const last = done.at(-1);
  if (!last || !next || last.kind === "operator" || last.kind === "prefix") return false;
  return !(next.kind === "sign" && "+-*/:;=)".includes(next.token.text));
}

/** "%" before a word is part of the name; after a closed expression it multiplies by a hundred. */
function percent(items: readonly Item[], index: number, done: readonly Item[]): Item | null {
  const item = items[index];
  if (item?.kind !== "sign") return null;
  const next = items[index + 1];
  const last = done.at(-1);
  const text: Item = { kind: "text", token: item.token };
  if (next?.kind === "text" || (next?.kind === "sign" && !"+-*/:;=".includes(next.token.text))) return text;
  if (!last || last.kind === "operator") return text;
  if (last.kind === "number" || last.kind === "group") return { kind: "percent", token: item.token };
  const whole = !done.some((before) => before.kind === "operator");
  if (whole || next) return text;
  return { kind: "percent", token: item.token };
}
