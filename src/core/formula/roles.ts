import { readItalianNumber } from "../number/italian.ts";
import { rational } from "../number/rational.ts";
import { callBefore } from "./call.ts";
import { dashRole } from "./dash.ts";
import { Decisions } from "./doubt.ts";
import { type Group, type Item, isGroup, isSign, wordOf } from "./item.ts";
import { DANGLING, PLUS_NAMES } from "./lexicon/heads.ts";
import { isExplainedName } from "./name-and-formula.ts";
import { REJOINED } from "./operand.ts";
import { beginsWithCounter, sidesOf } from "./sides.ts";
import { type SlashSetting, slashRole } from "./slash.ts";
import { isTimes, wordOperator } from "./word-operator.ts";

/**
 * Settles the role of every sign of one bracket level (and of the brackets inside it), left to right: operator, part of
 * a name, or noise. What comes out holds no undecided sign.
 */
export function settle(items: readonly Item[], inFormula: boolean, decisions: Decisions): Item[] {
  const formula = inFormula || items.some((item) => isSign(item, "*") || isSign(item, "+"));
  const done: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (isGroup(item))
      settleGroup(item, done, items.slice(index + 1), formula || beside(items, index), decisions);
    else index += settleOne(items, index, done, formula, decisions);
  }
  return done;
}

/** A bracket with an operation outside it is part of a formula. */
function beside(items: readonly Item[], index: number): boolean {
  return ["/", "*", ":"].some((sign) => isSign(items[index + 1], sign) || isSign(items[index - 1], sign));
}

function settleGroup(
  group: Group,
  done: Item[],
  rest: readonly Item[],
  inFormula: boolean,
  decisions: Decisions,
): void {
  if (isKey(group, rest) && opensOperand(done.at(-1))) return;
  const call = callBefore(done, group);
  if (call) {
    const [first] = done.splice(done.length - call.words.length);
    const inner = { ...group, items: settle(group.items, true, decisions) };
    if (first?.kind === "text")
      done.push({ kind: "call", name: call.name, token: first.token, group: inner });
    return;
  }
  const factor = factorIn(group);
  if (factor && hasOperand(done)) {
    done.push(...factor);
    return;
  }
  if (!isNote(group, done)) {
    done.push({ ...group, kind: "group", items: settle(group.items, inFormula, decisions) });
    return;
  }
  // Signs inside a note of words decide nothing, so their doubts are nobody's.
  const trial = new Decisions(decisions.imposed);
  const inner = settle(group.items, inFormula, trial);
  if (isExplainedName(done, inner, rest, trial)) {
    done.length = 0;
    done.push({ ...group, kind: "group", items: settle(group.items, true, decisions) });
  } else done.push({ ...group, kind: "note", items: inner });
}

/** "[A] giornate di degenza", "(1) n. procedimenti": a letter or a number in brackets that keys what follows. */
function isKey(group: Group, rest: readonly Item[]): boolean {
  const [only] = group.items;
  const [next] = rest;
  const key =
    (only?.kind === "text" && /^\p{Lu}$/u.test(only.token.text)) ||
    (only?.kind === "number" && /^\d$/u.test(only.token.text));
  return key && group.items.length === 1 && next?.kind === "text";
}

/** "(x 1.000)", "(* 100)": the factor of what stands before. */
function factorIn(group: Group): Item[] | null {
  const [sign, number] = group.items;
  const times = isSign(sign, "*") || /^(?:x|per)$/u.test(wordOf(sign));
  if (
    !times ||
    number?.kind !== "number" ||
    group.items.length !== 2 ||
    !sign ||
    isGroup(sign) ||
    sign.kind === "call"
  )
    return null;
  return [{ kind: "operator", operator: "*", token: sign.token }, number];
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
  switch (token.text) {
    case "-":
      return settleDash(items, index, done, inFormula, decisions);
    case "/": {
      if (done.at(-1)?.kind === "operator" && isSign(items[index - 1], "/")) return 0;
      const role = slashRole(
        token,
        sidesOf(done, items, index),
        settingOf(items, index, inFormula),
        decisions,
      );
      done.push(role === "divide" ? { kind: "operator", operator: "/", token } : { kind: "text", token });
      return 0;
    }
    case ":":
      settleColon(items, index, done);
      return 0;
    case "*":
      if (hasOperand(done) && !isFootnote(items, index))
        done.push({ kind: "operator", operator: "*", token });
      return 0;
    case "+":
      if (hasOperand(done))
        done.push(
          isPartOfName(items, index) ? { kind: "text", token } : { kind: "operator", operator: "+", token },
        );
      return 0;
    case "%":
      settlePercent(items, index, done);
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

/** "Proventi*": an asterisk that touches the word before it and has no operand after it calls a footnote. */
function isFootnote(items: readonly Item[], index: number): boolean {
  const [last, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item?.kind !== "sign" || item.token.gapBefore || (last?.kind !== "text" && !isSign(last, "*")))
    return false;
  return (
    isSign(next, "*") ||
    (item.token.gapAfter && (!next || next.kind === "sign")) ||
    (!next && !item.token.gapAfter)
  );
}

/** An operand stands open at the end: a sign after it can be an operation. */
function hasOperand(done: readonly Item[]): boolean {
  const last = done.at(-1);
  return (
    last !== undefined && last.kind !== "operator" && last.kind !== "separator" && last.kind !== "prefix"
  );
}

/** What the rest of the level says about a slash. */
function settingOf(items: readonly Item[], index: number, inFormula: boolean): SlashSetting {
  const [item, next, after] = [items[index], items[index + 1], items[index + 2]];
  const glued = item?.kind === "sign" && !item.token.gapBefore && !item.token.gapAfter;
  const spaced = items.some(
    (other) => isSign(other, "/") && other.kind === "sign" && other.token.gapBefore && other.token.gapAfter,
  );
  const chained =
    next?.kind === "text" &&
    after?.kind === "sign" &&
    after.token.text === "/" &&
    !after.token.gapBefore &&
    !after.token.gapAfter;
  return { inFormula, tighter: glued && spaced, chained };
}

/** "N: utenti / D: segnalati": one capital before a colon is the letter of what follows. */
function isLetter(item: Item | undefined): boolean {
  return item?.kind === "text" && /^\p{Lu}$/u.test(item.token.text);
}

function opensOperand(before: Item | undefined): boolean {
  return !before || before.kind === "operator" || before.kind === "separator";
}

/** A colon divides between blanks, after a bracket, or where a counted quantity follows. */
function settleColon(items: readonly Item[], index: number, done: Item[]): void {
  const item = items[index];
  if (item?.kind !== "sign" || !hasOperand(done)) return;
  const { token } = item;
  if (isLetter(done.at(-1)) && opensOperand(done.at(-2)) && token.gapAfter) {
    done.pop();
    return;
  }
  const { right } = sidesOf(done, items, index);
  const divides =
    right.length > 0 &&
    (token.gapBefore || done.at(-1)?.kind === "group" || (!token.gapAfter && beginsWithCounter(right)));
  done.push(divides ? { kind: "operator", operator: "/", token } : { kind: "text", token });
}

/**
 * "%" before a word is part of the name; after a closed expression it multiplies by a hundred; after a number it makes a
 * weight of it: "30% x A", and "30% A + 70% B".
 */
function settlePercent(items: readonly Item[], index: number, done: Item[]): void {
  const item = items[index];
  if (item?.kind !== "sign") return;
  const { token } = item;
  const next = items[index + 1];
  const last = done.at(-1);
  const before = done.at(-2);
  const opens = !before || before.kind === "operator" || before.kind === "separator";
  if (last?.kind === "number" && opens && next && !(next.kind === "sign" && next.token.text === ")")) {
    if (isSign(next, "*") || isTimes(items, index + 1, done)) {
      done.push({ kind: "percent", token });
      return;
    }
    if (next.kind === "text" && items.some((other) => isSign(other, "+"))) {
      done.push({ kind: "percent", token }, { kind: "operator", operator: "*", token });
      return;
    }
  }
  done.push({ kind: closesFormula(items, index, done) ? "percent" : "text", token });
}

function closesFormula(items: readonly Item[], index: number, done: readonly Item[]): boolean {
  const next = items[index + 1];
  const last = done.at(-1);
  if (next?.kind === "text" || (next?.kind === "sign" && !"+-*/:;=".includes(next.token.text))) return false;
  if (!last || last.kind === "operator") return false;
  if (last.kind === "number" || last.kind === "group") return true;
  return !next && done.some((before) => before.kind === "operator");
}
