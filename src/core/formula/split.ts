import type { Decisions } from "./doubt.ts";
import { type Item, startOf, wordOf } from "./item.ts";
import { GOVERNS_SU, PLACE_AFTER_SU, RATIO_PHRASES, STANDARD } from "./lexicon/connectives.ts";
import { ARTICLES, PARTICIPLE, PRONOUN } from "./lexicon/grammar.ts";
import { beginsQuantity, contentWords, repeatsNoun } from "./sides.ts";
import { from, lower, until } from "./slicing.ts";

/** Two sides of a connective; `at` is where it begins. */
export interface Split {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly at: number;
  readonly word: string;
}

interface Candidate extends Split {
  readonly score: number;
}

const LOOK_AHEAD = 80;
/** The score of a split that was asked for: above anything the words can give. */
const IMPOSED = 99;

/** A side without its leading article. */
export function withoutArticle(items: readonly Item[], text: string): Item[] {
  const [first] = items;
  if (!first) return [];
  if (ARTICLES.has(wordOf(first)) && items.length > 1) return items.slice(1);
  const elided = /^l['’](?=\p{L})/iu.exec(text.slice(startOf(first), startOf(first) + 8));
  return elided && first.kind === "text" ? from(items, startOf(first) + elided[0].length) : [...items];
}

/**
 * The place where prose divides: "su", "sul totale", "rispetto a". `expecting`: a word before ("percentuale di") promises
 * a whole. Null where no such word has what follows on its side; a weak one is a doubt.
 */
export function ratioSplit(
  items: readonly Item[],
  text: string,
  expecting: boolean,
  decisions: Decisions,
): Split | null {
  const found = phrasesIn(items, text, decisions);
  if (found.length > MAX_CANDIDATES) return null;
  const candidates: Candidate[] = [];
  for (const { at, length, sure } of found) {
    const word = text.slice(at, at + length).trim();
    const split = { left: until(items, at), right: from(items, at + length), at, word: lower(word) };
    if (split.left.length === 0 || split.right.length === 0) continue;
    const imposed = decisions.imposedAt(at) === "split";
    candidates.push({ ...split, score: imposed ? IMPOSED : ratioScore(split, sure, expecting, text) });
  }
  return choose(candidates, decisions, 3);
}

/** More connectives than this is no formula. */
const MAX_CANDIDATES = 8;

interface Phrase {
  readonly at: number;
  readonly length: number;
  readonly sure: boolean;
}

function phrasesIn(items: readonly Item[], text: string, decisions: Decisions): Phrase[] {
  const found: Phrase[] = [];
  items.forEach((item, index) => {
    if (index === 0 || !/^[raspic]/u.test(wordOf(item))) return;
    const at = startOf(item);
    if (decisions.imposedAt(at) === "text") return;
    const ahead = lower(text.slice(at, at + LOOK_AHEAD));
    for (const { pattern, sure } of RATIO_PHRASES) {
      const length = pattern.exec(ahead)?.[0].length ?? 0;
      if (length === 0) continue;
      found.push({ at, length, sure });
      return;
    }
  });
  return found;
}

function ratioScore(split: Split, sure: boolean, expecting: boolean, text: string): number {
  const [next] = split.right;
  if (!next || next.kind === "time") return -9;
  const after = lower(text.slice(startOf(next), startOf(next) + LOOK_AHEAD));
  const { left } = split;
  const right = withoutArticle(split.right, text);
  let score = sure ? 3 : 0;
  if (!split.word.startsWith("su")) score += 1;
  else if (PLACE_AFTER_SU.test(after)) score -= 6;
  const words = contentWords(right);
  if (!sure && STANDARD.has(words[0] ?? "")) score -= 4;
  const repeated = repeatsNoun({ left, right });
  if (beginsQuantity(right) || PRONOUN.test(after)) score += 2;
  if (repeated) score += 2;
  if (words.slice(0, 2).some((word) => PARTICIPLE.test(word)) && left.length > 1) score += 1;
  if (beginsQuantity(left)) score += 1;
  if (expecting) score += 2;
  const shown = sure || expecting || repeated || beginsQuantity(right) || PRONOUN.test(after);
  if (split.word.startsWith("su") && !shown) return -9;
  const governing = contentWords(left).slice(-2);
  if (split.word.startsWith("su") && !sure && !repeated && governing.some((word) => GOVERNS_SU.has(word)))
    score -= 3;
  return score;
}

/** Beyond so many "e" the rest only joins words. */
const MAX_CONJUNCTIONS = 24;

/** The "e" between the two things that "rapporto tra" puts side by side, among those that only join words. */
export function conjunctionSplit(items: readonly Item[], text: string, decisions: Decisions): Split | null {
  const candidates: Candidate[] = [];
  items.forEach((item, index) => {
    const word = wordOf(item);
    if ((word !== "e" && word !== "ed") || index === 0 || index === items.length - 1) return;
    if (candidates.length >= MAX_CONJUNCTIONS) return;
    const at = startOf(item);
    const imposed = decisions.imposedAt(at);
    if (imposed === "text") return;
    const split = { left: items.slice(0, index), right: items.slice(index + 1), at, word };
    candidates.push({ ...split, score: imposed === "split" ? IMPOSED : conjunctionScore(split, text) });
  });
  const only = candidates.length === 1 ? candidates[0] : undefined;
  return only && only.score > -3 ? only : choose(candidates, decisions, 2);
}

function conjunctionScore(split: Split, text: string): number {
  const left = withoutArticle(split.left, text);
  const right = withoutArticle(split.right, text);
  const rightHasArticle = right.length < split.right.length || /^l['’]/iu.test(wordOf(split.right[0]));
  const leftHasArticle = left.length < split.left.length;
  let score = 0;
  if (rightHasArticle) score += leftHasArticle ? 3 : 1;
  else if (leftHasArticle) score -= 1;
  if (beginsQuantity(right)) score += 2;
  if (repeatsNoun({ left, right })) score += 2;
  if (right[0]?.kind === "group" || split.left.at(-1)?.kind === "group") score += 3;
  const a = wordOf(split.left.at(-1));
  const b = wordOf(split.right[0]);
  if (PARTICIPLE.test(a) && PARTICIPLE.test(b) && a.slice(-1) === b.slice(-1)) score -= 2;
  if (
    /^(?:del|dell[aeo']|dei|degli|di|al|all[aeo']|ai|agli|nel|nell[aeo']|nei|negli|per|con|da|dal|a|in|non|altr[ioae])/u.test(
      b,
    )
  )
    score -= 2;
  return score;
}

/**
 * The best candidate; where a rival comes close, or the best is weak, the others are alternatives. One that is very weak
 * is only an alternative itself.
 */
function choose(candidates: readonly Candidate[], decisions: Decisions, enough: number): Split | null {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best || best.score <= 0) return null;
  if (best.score >= IMPOSED) return best;
  const rivals = ranked.slice(1, 4).filter((other) => other.score > 0 && other.score >= best.score - 1);
  const refused = best.score < enough - 1;
  if (best.score < enough || rivals.length > 0) report(best, refused ? "split" : "text", decisions);
  for (const rival of rivals) report(rival, "split", decisions);
  return refused ? null : best;
}

function report(split: Split, other: string, decisions: Decisions): void {
  const span = { start: split.at, end: split.at + split.word.length };
  decisions.add("ambiguous-word", span, { params: { word: split.word }, others: [other] });
}
