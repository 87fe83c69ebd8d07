import { readItalianNumber } from "../number/italian.ts";
import { rational } from "../number/rational.ts";
import { callBefore } from "./call.ts";
import { dashRole } from "./dash.ts";
import { Decisions } from "./doubt.ts";
import { type Group, type Item, isGroup, isSign, wordOf } from "./item.ts";
import { DANGLING, PLUS_NAMES } from "./lexicon/heads.ts";
import { isExplainedName } from "./name-and-formula.ts";
import { REJOINED } from "./operand.ts";
import { sidesOf } from "./sides.ts";
import { slashRole } from "./slash.ts";
import { isTimes, wordOperator } from "./word-operator.ts";

/**
 * Settles the role of every sign of one bracket level (and of the brackets inside it), left to right: operator, part of
 * a name, or noise. What comes out holds no undecided sign.
 */
export function settle(items: readonly Item[], inFormula: boolean, decisions: Decisions): Item[] {
  const formula = inFormula || items.some((item) => isSign(item, "*"));
  const done: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (isGroup(item)) settleGroup(item, done, formula || beside(items, index), decisions);
    else index += settleOne(items, index, done, formula, decisions);
  }
  return done;
}

/** A bracket with an operation outside it is part of a formula. */
function beside(items: readonly Item[], index: number): boolean {
  return ["/", "*", ":"].some((sign) => isSign(items[index + 1], sign) || isSign(items[index - 1], sign));
}

function settleGroup(group: Group, done: Item[], inFormula: boolean, decisions: Decisions): void {
  const call = callBefore(done, group);
  if (call) {
    const [first] = done.splice(done.length - call.words.length);
    const inner = { ...group, items: settle(group.items, true, decisions) };
    if (first?.kind === "text")
      done.push({ kind: "call", name: call.name, token: first.token, group: inner });
    return;
  }
  if (!isNote(group, done)) {
    done.push({ ...group, kind: "group", items: settle(group.items, inFormula, decisions) });
    return;
  }
  // Signs inside a note of words decide nothing, so their doubts are nobody's.
  const trial = new Decisions(decisions.imposed);
  const inner = settle(group.items, inFormula, trial);
  if (isExplainedName(done, inner, trial)) {
    done.length = 0;
    done.push({ ...group, kind: "group", items: settle(group.items, true, decisions) });
  } else done.push({ ...group, kind: "note", items: inner });
}

/** A bracket that follows a name without a sign between belongs to the name. */
function isNote(group: Group, done: readonly Item[]): boolean {
  const last = done.at(-1);
  if (!last || group.open === null) return false;
  if (done.at(-3)?.kind === "prefix" && wordOf(done.at(-2)) === "_") return false;
  if (last.kind === "text") return !DANGLING.has(last.token.text) || /^(?:n\.|numero)$/u.test(wordOf(last));
  return last.kind === "time" || last.kind === "number" || last.kind === "percent" || last.kind === "note";
}

/** Settles the item at `index`; gives how many further items it took with it. */
function settleOne(
  items: readonly Item[],
  index: number,
  done: Item[],
  inFormula: boolean,
  decisions: Decisions,
): number {
  const item = items[index];
  if (!item || isGroup(item) || item.kind === "call") return 0;
  if (item.kind === "text") return settleWord(items, index, done);
  if (item.kind !== "sign") {
    done.push(item);
    return 0;
  }
  const { token } = item;
  const sides = sidesOf(done, items, index);
  switch (token.text) {
    case "-":
      return settleDash(items, index, done, inFormula, decisions);
    case "/":
      done.push(
        slashRole(token, sides, inFormula, decisions) === "divide"
          ? { kind: "operator", operator: "/", token }
          : { kind: "text", token },
      );
      return 0;
    case ":":
      if (sides.left.length === 0) return 0;
      done.push(
        sides.right.length > 0 && (token.gapBefore || sides.left.at(-1)?.kind === "group")
          ? { kind: "operator", operator: "/", token }
          : { kind: "text", token },
      );
      return 0;
    case "*":
      if (sides.left.length > 0) done.push({ kind: "operator", operator: "*", token });
      return 0;
    case "+":
      if (sides.left.length > 0)
        done.push(
          isPartOfName(items, index) ? { kind: "text", token } : { kind: "operator", operator: "+", token },
        );
      return 0;
    case "%":
      done.push(percent(items, index, done));
      return 0;
    case "Σ":
    case "Δ":
      done.push({ kind: "prefix", sign: token.text, token });
      return 0;
    case ";":
      done.push({ kind: "separator", token });
      return 0;
    case "\n":
      return 0;
    default:
      done.push({ kind: "text", token });
      return 0;
  }
}

function settleWord(items: readonly Item[], index: number, done: Item[]): number {
  const item = items[index];
  if (item?.kind !== "text") return 0;
  const { token } = item;
  const operator = wordOperator(items, index, done);
  if (operator) {
    done.push({ kind: "operator", operator: operator.operator, token });
    return operator.words.length - 1;
  }
  if (isTimes(items, index, done)) done.push({ kind: "operator", operator: "*", token });
  else if (done.at(-1)?.kind === "operator" && items[index + 1]?.kind !== "text") {
    // "moltiplicato per cento"
    const value =
      /^\p{L}+$/u.test(token.text) && token.text.length > 3 ? readItalianNumber(token.text) : null;
    done.push(value?.compare(rational(10)) === 1 ? { kind: "number", token: { ...token, value } } : item);
  } else done.push(item);
  return 0;
}

function settleDash(
  items: readonly Item[],
  index: number,
  done: Item[],
  inFormula: boolean,
  decisions: Decisions,
): number {
  const item = items[index];
  if (item?.kind !== "sign") return 0;
  const { token } = item;
  switch (dashRole(token, sidesOf(done, items, index), inFormula, decisions)) {
    case "minus":
      done.push({ kind: "operator", operator: "-", token });
      return 0;
    case "label":
      while (done.length > 0 && done.at(-1)?.kind !== "operator" && done.at(-1)?.kind !== "separator")
        done.pop();
      return 0;
    case "broken": {
      const [last, next] = [done.at(-1), items[index + 1]];
      if (last?.kind !== "text" || next?.kind !== "text") return 0;
      const text = last.token.text + next.token.text;
      done[done.length - 1] = {
        kind: "text",
        token: { ...last.token, text, end: next.token.end, reference: REJOINED },
      };
      return 1;
    }
    case "text":
      done.push({ kind: "text", token });
      return 0;
    case "bullet":
      return 0;
  }
}

/** "Erasmus+", "over 65+": a plus that touches the word before it and ends a name that is known so. */
function isPartOfName(items: readonly Item[], index: number): boolean {
  const [last, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item?.kind !== "sign" || item.token.gapBefore || !item.token.gapAfter) return false;
  return PLUS_NAMES.test(wordOf(last)) || last?.kind === "number" || !next || next.kind === "sign";
}

/** "%" before a word is part of the name; after a closed expression it multiplies by a hundred. */
function percent(items: readonly Item[], index: number, done: readonly Item[]): Item {
  const token =
    items[index]?.kind === "sign" ? (items[index] as Extract<Item, { kind: "sign" }>).token : null;
  if (!token) throw new Error("percent is called on a sign");
  const next = items[index + 1];
  const last = done.at(-1);
  const text: Item = { kind: "text", token };
  if (next?.kind === "text" || (next?.kind === "sign" && !"+-*/:;=".includes(next.token.text))) return text;
  if (!last || last.kind === "operator") return text;
  if (last.kind === "number" || last.kind === "group") return { kind: "percent", token };
  const whole = !done.some((before) => before.kind === "operator");
  return whole || next ? text : { kind: "percent", token };
}
