import { number, operation } from "./construct.ts";
import type { Expression } from "./expression.ts";
import { hasOperation, type Item, startOf, wordOf } from "./item.ts";
import { PER_SO_MANY, POPULATIONS } from "./lexicon/connectives.ts";
import { BARE_WHOLE, COUNTER_WORDS, FUNCTION_WORDS, PRONOUN } from "./lexicon/grammar.ts";
import { ABSTRACT } from "./lexicon/prose.ts";
import { parseArithmetic } from "./parser.ts";
import type { ProseReading } from "./prose-reading.ts";
import { quantityOf } from "./quantity.ts";
import type { Scope } from "./scope.ts";
import { lowerText } from "./slicing.ts";
import { ratioSplit, withoutArticle } from "./split.ts";
import { inferWhole, wholesOf } from "./whole-of-share.ts";

/** One side of a connective: what stands there, without its article. */
export function side(items: readonly Item[], scope: Scope): Expression {
  return scope.sequence(withoutArticle(items, scope.text), scope);
}

export function scaled(e: Expression, percent: boolean): ProseReading {
  return { expression: percent ? operation("*", e, number(100)) : e, percent };
}

/** A share: "X sul totale Y", or a ratio written out, or a part whose whole must be guessed. `start`: where its head begins. */
export function readShare(
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

/**
 * "N. reati ogni 1.000 abitanti": reati / abitanti * 1000, or an amount that someone reports as such, which the weaker
 * "per 1.000 abitanti" more likely is. Always a doubt.
 */
export function readPerSoMany(items: readonly Item[], scope: Scope): ProseReading | null {
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
export function divide(
  left: readonly Item[],
  right: readonly Item[],
  scope: Scope,
  percent = false,
): ProseReading {
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

function firstNoun(name: string): string {
  const words = name
    .split(" ")
    .filter((word) => !COUNTER_WORDS.has(word.toLowerCase()) && !FUNCTION_WORDS.has(word.toLowerCase()));
  return words[0] ?? name;
}
