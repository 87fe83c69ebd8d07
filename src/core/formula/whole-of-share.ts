import { number, operation } from "./construct.ts";
import type { Expression } from "./expression.ts";
import { endOf, type Item, startOf } from "./item.ts";
import { CONDITION, GERUND_CLAUSE, LOOSE_END, PARTICIPLE, PREPOSITION } from "./lexicon/grammar.ts";
import { tidy } from "./operand.ts";
import { quantityOf } from "./quantity.ts";
import type { Scope } from "./scope.ts";

/**
 * A share without its whole, "% di pratiche evase entro 5 giorni": the whole is the thing counted without the condition
 * ("pratiche evase"). Always a doubt: wider wholes and the share measured as it stands are the alternatives.
 */
export function inferWhole(
  items: readonly Item[],
  start: number,
  percent: boolean,
  scope: Scope,
): Expression | null {
  const part = quantityOf(items, scope);
  if (part.kind !== "quantity") return null;
  const wholes = wholesOf(part.name);
  const ratio = (name: string): Expression => {
    const e = operation("/", part, { ...part, name });
    return percent ? operation("*", e, number(100)) : e;
  };
  const [first] = items;
  const last = items.at(-1);
  const [whole = `totale ${part.name}`, ...others] = wholes;
  const span = { start: first ? startOf(first) : 0, end: last ? endOf(last) : 0 };
  scope.decisions.add("inferred-denominator", span, {
    params: { denominator: whole },
    expressions: [...others.map(ratio), { ...part, name: sharedName(items, start, scope) }, part],
  });
  return ratio(whole);
}

/** The whole text, head included: the share as a thing measured under its own name. */
function sharedName(items: readonly Item[], start: number, scope: Scope): string {
  const last = items.at(-1);
  return tidy(scope.text.slice(start, last ? endOf(last) : start));
}

/** Longer names are whole sentences, of which no whole can be guessed. */
const LONGEST = 400;
const NOTE_AT_END = /\s*\([^()]*\)$/u;

/** Names of possible wholes, the likeliest first: without the condition, without the participle, ever shorter. */
export function wholesOf(name: string): string[] {
  const found: string[] = [];
  if (name.length > LONGEST) return found;
  const add = (whole: string): void => {
    let trimmed = whole.trim();
    while (LOOSE_END.test(trimmed)) trimmed = trimmed.replace(LOOSE_END, "");
    if (trimmed !== "" && trimmed !== name && !found.includes(trimmed)) found.push(trimmed);
  };
  const cut = CONDITION.exec(name);
  const rest = cut ? name.slice(0, cut.index) : name;
  if (cut) for (const later of laterCuts(name, cut.index)) add(later);
  if (cut) add(rest);
  const words = rest.replace(NOTE_AT_END, "").split(" ");
  const participle = words.findIndex((word, i) => i > 0 && PARTICIPLE.test(word.toLowerCase()));
  if (participle > 0) add(words.slice(0, participle).join(" "));
  if (cut) {
    const next = CONDITION.exec(name.slice(cut.index + 1));
    if (next) add(`${rest} ${name.slice(cut.index + 2 + next.index)}`);
  }
  for (let end = words.length - (cut ? 0 : 1); end > 0 && found.length < 5; end -= 1)
    add(words.slice(0, end).join(" "));
  return found;
}

/**
 * Where a condition of the whole itself stands first ("famiglie con ISEE sotto soglia | prese in carico"), the one that
 * singles out the part comes later: a relative clause, or a participle.
 */
function laterCuts(name: string, after: number): string[] {
  const clause = name.lastIndexOf(" che ");
  if (clause > after) return [name.slice(0, clause)];
  if (clause >= 0) return [];
  const gerund = GERUND_CLAUSE.exec(name);
  if (gerund && gerund.index > after) return [name.slice(0, gerund.index)];
  let end = after;
  let before = "";
  for (const word of name.slice(after).split(" ")) {
    const start = name.indexOf(word, end);
    end = start + word.length;
    const led = PREPOSITION.test(before);
    before = word.toLowerCase();
    if (led) continue;
    if (start > after + 1 && word.length > 4 && PARTICIPLE.test(word.toLowerCase()) && isOfFirst(name, word))
      return [name.slice(0, start - 1)];
  }
  return [];
}

/** The participle ends as the first noun does: "iscritti ... provenienti", "famiglie ... prese". */
function isOfFirst(name: string, participle: string): boolean {
  const [first = ""] = name.split(" ");
  return first.slice(-1) === participle.slice(-1);
}
