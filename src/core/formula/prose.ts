import { readChange, readComparison } from "./change.ts";
import { number, operation } from "./construct.ts";
import { asDate, daysFrom } from "./date-operand.ts";
import type { Expression } from "./expression.ts";
import { type Item, startOf, wordOf } from "./item.ts";
import { PER_SO_MANY, POPULATIONS } from "./lexicon/connectives.ts";
import {
  ABSTRACT,
  BETWEEN,
  DAYS_BETWEEN,
  LOST_BETWEEN,
  NEEDS_WHOLE,
  PERCENT_SIGN,
  RATIO_NAME,
  SHARE,
} from "./lexicon/prose.ts";
import { LEAD, LEAD_WITH_SUBJECT } from "./lexicon/verbal.ts";
import { parseAfter, parseArithmetic, quantityOf } from "./parser.ts";
import type { Scope } from "./scope.ts";
import { from, lowerText } from "./slicing.ts";
import { conjunctionSplit, ratioSplit, withoutArticle } from "./split.ts";
import { readGerund } from "./verbal.ts";
import { inferWhole, wholesOf } from "./whole-of-share.ts";

/**
 * What prose gave: the expression, and whether its words already ask for a percentage (so that a "*100" after it is the
 * same hundred, not another).
 */
export interface ProseReading {
  readonly expression: Expression;
  readonly percent: boolean;
}

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
    if (told) return told;
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
    const read = readShare(after(ratio), start, ratio[1] !== undefined, false, scope);
    if (read) return read;
  }
  const share = isNamedBySign(items, text) ? null : (SHARE.exec(text) ?? PERCENT_SIGN.exec(text));
  if (share) {
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

export function hasOperation(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === "operator");
}

function side(items: readonly Item[], scope: Scope): Expression {
  return scope.sequence(withoutArticle(items, scope.text), scope);
}

/**
 * "N. reati ogni 1.000 abitanti": reati / abitanti * 1000, or an amount that someone reports as such, which the weaker
 * "per 1.000 abitanti" more likely is. Always a doubt.
 */
function readPerSoMany(items: readonly Item[], scope: Scope): ProseReading | null {
  const at = items.findIndex(
    (item, i) => i > 1 && item.kind === "number" && POPULATIONS.test(wordOf(items[i + 1])),
  );
  const number = items[at];
  if (number?.kind !== "number" || !number.token.value || number.token.value.compare(10) < 0) return null;
  const words = PER_SO_MANY.find((phrase) =>
    phrase.every((word, k) => wordOf(items[at - phrase.length + k]) === word),
  );
  const start = words ? at - words.length : 0;
  if (start < 1) return null;
  const ratio = operation("/", side(items.slice(0, start), scope), side(items.slice(at + 1), scope));
  const multiplied = operation("*", ratio, { kind: "number", value: number.token.value });
  const whole = quantityOf(items, scope);
  const [first] = items.slice(start);
  const span = { start: first ? startOf(first) : 0, end: number.token.end };
  scope.decisions.add("ambiguous-word", span, {
    params: { word: scope.text.slice(span.start, span.end) },
    expressions: [multiplied, whole],
  });
  return { expression: wordOf(first) === "per" && words?.length === 1 ? whole : multiplied, percent: false };
}

/** Left over right, in per cent where that is meant; "quelle pervenute" and "sul totale" take the noun of the left. */
function divide(left: readonly Item[], right: readonly Item[], scope: Scope, percent = false): ProseReading {
  const top = side(left, scope);
  const bottom = side(right, scope);
  const over = (whole: Expression): Expression => {
    const ratio = operation("/", top, whole);
    return percent ? operation("*", ratio, number(100)) : ratio;
  };
  if (top.kind !== "quantity" || bottom.kind !== "quantity") return { expression: over(bottom), percent };
  const noun = firstNoun(top.name);
  if (PRONOUN.test(bottom.name)) {
    return { expression: over({ ...bottom, name: bottom.name.replace(PRONOUN, `${noun} `) }), percent };
  }
  if (!BARE_WHOLE.test(bottom.name.toLowerCase())) return { expression: over(bottom), percent };
  const whole = `${bottom.name} ${noun}`;
  const [first] = right;
  const at = first ? startOf(first) : 0;
  const others = [...wholesOf(top.name), bottom.name].map((name) => over({ ...bottom, name }));
  scope.decisions.add(
    "inferred-denominator",
    { start: at, end: at + bottom.name.length },
    { params: { denominator: whole }, expressions: others },
  );
  return { expression: over({ ...bottom, name: whole }), percent };
}

const PRONOUN = /^(?:quell[oiae]|tutt[oiae] quell[oiae])\s+/u;
const BARE_WHOLE = /^(?:(?:numero )?totale|totali|complesso|intero|numero complessivo|il totale)$/u;

function firstNoun(name: string): string {
  const words = name
    .split(" ")
    .filter((word) => !/^(?:numero|n\.|n°|nr\.?|di|dei|delle|degli|del|della|totale)$/iu.test(word));
  return words[0] ?? name;
}

const OPERATORS: Readonly<Record<string, "/" | "-" | "+" | "*">> = {
  differenza: "-",
  scostamento: "-",
  scarto: "-",
  saldo: "-",
  divario: "-",
  somma: "+",
  prodotto: "*",
};

/** "Media tra A e B", "Massimo tra A e B". */
const CALLS_BETWEEN: Readonly<Record<string, "mean" | "max" | "min">> = {
  media: "mean",
  massimo: "max",
  max: "max",
  "il maggiore": "max",
  minimo: "min",
};

function readBetween(
  word: string,
  percent: boolean,
  rest: readonly Item[],
  scope: Scope,
): ProseReading | null {
  const inPercent = percent || word === "percentuale";
  const operator = OPERATORS[word] ?? "/";
  if (
    hasOperation(rest) &&
    operator === "/" &&
    rest.some((item) => item.kind === "operator" && item.operator === "/")
  ) {
    return scaled(parseArithmetic(withoutArticle(rest, scope.text), scope), inPercent);
  }
  const end = rest.findIndex(
    (item) => item.kind === "operator" && (item.operator === "/" || item.operator === "*"),
  );
  if (end > 0 && operator !== "/") {
    // What the difference is divided by says which of the two is the base.
    const inner = readBetween("differenza", percent, rest.slice(0, end), scope);
    const [sign] = rest.slice(end);
    if (inner && sign?.kind === "operator") {
      return { expression: parseAfter(inner.expression, rest.slice(end), scope), percent: false };
    }
  }
  const split =
    conjunctionSplit(rest, scope.text, scope.decisions) ??
    ratioSplit(rest, scope.text, true, scope.decisions);
  if (!split) return null;
  if (operator === "/" && !CALLS_BETWEEN[word]) return divide(split.left, split.right, scope, inPercent);
  const a = side(split.left, scope);
  const b = side(split.right, scope);
  const call = CALLS_BETWEEN[word];
  if (call) return { expression: { kind: call, of: [a, b] }, percent: false };
  const dates = asDate(a) && asDate(b);
  if (operator === "-" && dates) return { expression: daysFrom(b, a), percent: false };
  return deviation(word, a, b, operator, inPercent, rest, scope);
}

/** "Scostamento tra A e B" does not say which is taken from which; "differenza" and "saldo" do. */
function deviation(
  word: string,
  a: Expression,
  b: Expression,
  operator: "/" | "-" | "+" | "*",
  inPercent: boolean,
  rest: readonly Item[],
  scope: Scope,
): ProseReading {
  const of = (x: Expression, y: Expression): Expression => {
    const result = operation(operator, x, y);
    return inPercent && operator === "-" ? operation("*", operation("/", result, y), number(100)) : result;
  };
  const [first] = rest;
  if (operator === "-" && first && /^sc/u.test(word)) {
    const at = startOf(first);
    scope.decisions.add("ambiguous-sign", { start: at, end: at }, { expressions: [of(b, a)] });
  }
  return { expression: of(a, b), percent: inPercent && operator === "-" };
}

function scaled(e: Expression, percent: boolean): ProseReading {
  return { expression: percent ? operation("*", e, number(100)) : e, percent };
}

function readShare(
  rest: readonly Item[],
  start: number,
  percent: boolean,
  needsWhole: boolean,
  scope: Scope,
): ProseReading | null {
  if (rest.length === 0) return null;
  if (hasOperation(rest)) {
    const divides = rest.some((item) => item.kind === "operator" && item.operator === "/");
    return divides && (needsWhole || !percent)
      ? scaled(parseArithmetic(withoutArticle(rest, scope.text), scope), percent)
      : null;
  }
  const split = ratioSplit(rest, scope.text, true, scope.decisions);
  if (split) return divide(split.left, split.right, scope, percent);
  if (!needsWhole || ABSTRACT.test(lowerText(withoutArticle(rest, scope.text), scope.text))) return null;
  const whole = inferWhole(withoutArticle(rest, scope.text), start, percent, scope);
  return whole && { expression: whole, percent };
}

/** "Giorni tra la data di A e la data di B": B less A. */
function readDays(rest: readonly Item[], scope: Scope): Expression | null {
  const split = conjunctionSplit(rest, scope.text, scope.decisions);
  if (!split) return null;
  const a = asDate(side(split.left, scope));
  const b = asDate(side(split.right, scope));
  return a && b ? daysFrom(a, b) : null;
}
