import { type Item, isGroup, wordOf } from "./item.ts";
import { COUNTER_WORDS, FUNCTION_WORDS } from "./lexicon/grammar.ts";
import { HEADS, OPPOSITES } from "./lexicon/heads.ts";

/** What stands on the two sides of a sign, up to the next sign or bracket that could separate operands. */
export interface Sides {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** How far a side is looked at: enough for any name, and a bound on the work. */
const REACH = 40;
const BREAKS = "+-*/:=;Σ\n";

export function sidesOf(done: readonly Item[], items: readonly Item[], index: number): Sides {
  const left: Item[] = [];
  for (let i = done.length - 1; i >= 0 && left.length < REACH; i -= 1) {
    const item = done[i];
    if (!item || item.kind === "operator" || item.kind === "separator" || item.kind === "prefix") break;
    left.unshift(item);
  }
  const right: Item[] = [];
  for (let i = index + 1; i < items.length && right.length < REACH; i += 1) {
    const item = items[i];
    if (!item || (item.kind === "sign" && BREAKS.includes(item.token.text))) break;
    right.push(item);
    if (isGroup(item) && right.length === 1) break;
  }
  return { left, right };
}

export function wordsOf(items: readonly Item[]): string[] {
  return items.map(wordOf).filter((word) => word !== "");
}

/** True where the side begins with a word that begins quantities. */
export function beginsQuantity(items: readonly Item[]): boolean {
  const [first, second] = items;
  if (first?.kind === "sign" && first.token.text === "%") return true;
  if (first?.kind === "number" && second?.kind === "text") return false;
  return HEADS.has(wordOf(first)) || /^(?:n|nr|num|tot)\.\p{L}/u.test(wordOf(first));
}

/** Words that count or price, and so begin a quantity even where nothing else shows a formula. */
const COUNTS =
  /^(?:n|n\.|n°|nº|nr\.?|num\.?|numero|totale|tot\.?|somma|sommatoria|importo|importi|valore|data|costo|costi|spesa|spese|ore|giorni|percentuale|quota|media|ammontare)$/u;

/** True where the side begins with a counter, a price or a date: stronger than `beginsQuantity`. */
export function beginsWithCounter(items: readonly Item[]): boolean {
  const [first] = items;
  return COUNTS.test(wordOf(first)) || (first?.kind === "sign" && first.token.text === "%");
}

const CODE = /^(?:[a-z]?\p{Lu}{1,8}\d{0,3}|\p{Lu}\p{Ll}?\d{0,3}|\p{Lu}{2,8}[._]\p{L}+)$/u;

/** A side that is one short code and nothing else: "A", "TCF", "K12", with or without its year. */
export function isCode(items: readonly Item[]): boolean {
  const texts = items.filter((item) => item.kind !== "time" && item.kind !== "note");
  const written = texts
    .map((item) => (item.kind === "text" || item.kind === "sign" ? item.token.text : " "))
    .join("");
  return (
    texts.length > 0 &&
    (CODE.test(written) || /^\p{Lu}[\p{L}\d]{0,10}(?:_[\p{L}\d]{1,10}){1,3}$/u.test(written))
  );
}

/** The first content word of both sides is the same, in the same or a neighbouring ending: "imprese ... - imprese ...". */
export function repeatsNoun(sides: Sides): boolean {
  const a = contentWords(sides.left);
  const [b] = contentWords(sides.right);
  return b !== undefined && b.length > 2 && a.slice(0, 3).some((word) => stem(word) === stem(b));
}

export function areOpposites(sides: Sides): boolean {
  const a = new Set(wordsOf(sides.left));
  const b = new Set(wordsOf(sides.right));
  return OPPOSITES.some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)));
}

/** Words that carry meaning: no counters, articles and prepositions. */
export function contentWords(items: readonly Item[]): string[] {
  return wordsOf(items)
    .map((word) => word.replace(/^(?:dell'|l'|d'|all'|nell')/u, ""))
    .filter((word) => word !== "" && !FUNCTION_WORDS.has(word) && !COUNTER_WORDS.has(word));
}

function stem(word: string): string {
  return word.length > 4 ? word.slice(0, -1) : word;
}
