import type { Decisions } from "./doubt.ts";
import type { Item } from "./item.ts";
import { isClosed, isGroup, wordOf } from "./item.ts";
import type { Token } from "./lexer.ts";
import { DANGLING } from "./lexicon/heads.ts";
import { HYPHEN_PREFIXES } from "./lexicon/hyphens.ts";
import { MONEY_NOUNS } from "./lexicon/nouns.ts";
import {
  areOpposites,
  beginsQuantity,
  beginsWithCounter,
  contentWords,
  isCode,
  repeatsNoun,
  type Sides,
  wordsOf,
} from "./sides.ts";

/** minus: an operation; text: a hyphen or a dash inside a name; bullet: the dash of a list; label: all to its left names the indicator; broken: a word divided at a line's end. */
export type DashRole = "minus" | "text" | "bullet" | "label" | "broken";

/** What a dash is, from its blanks and the words around it. Doubts go to `decisions`. */
export function dashRole(token: Token, sides: Sides, inFormula: boolean, decisions: Decisions): DashRole {
  const imposed = decisions.imposedAt(token.start);
  if (imposed === "minus" || imposed === "text" || imposed === "label") return imposed;
  const { left, right } = sides;
  const last = left.at(-1);
  const [next] = right;
  if (!last) return next?.kind === "number" && !token.gapAfter ? "minus" : "bullet";
  if (!next) return token.gapBefore ? "minus" : "text";
  if (!token.gapBefore && !token.gapAfter) {
    const glued = gluedRole(sides, last, next);
    if (glued) return glued;
  }
  if (last.kind === "group" || last.kind === "call" || (isClosed(last) && left.length === 1)) return "minus";
  if (isClosed(next) || last.kind === "time" || next.kind === "time") return "minus";
  if (last.kind === "number" && left.length === 1) return "minus";
  if (!token.gapBefore && isBroken(last, next, sides)) return "broken";
  if (isLabelCode(left)) return "label";
  if (isCode(left) && !isCode(right)) {
    return beginsQuantity(right) ? doubtful(token, "minus", "label", decisions) : "label";
  }
  if (isCode(left) && isCode(right)) return "minus";
  if (isRepeatedOrOpposed(sides)) return "minus";
  if (inFormula ? beginsQuantity(right) : beginsWithCounter(right)) return "minus";
  if (next.kind === "number" && right.length === 1) return "minus";
  if (inFormula && !sharesCounter(sides)) return "minus";
  return doubtful(token, inFormula ? "minus" : "text", inFormula ? "text" : "minus", decisions);
}

/** A single letter and nothing else: a variable. */
function isLetter(items: readonly Item[]): boolean {
  return items.length === 1 && /^\p{L}$/u.test(wordOf(items[0]));
}

/** "rilas- ciati": no Italian word but a few small ones ends in a consonant, so the first piece is no word. */
function isBroken(last: Item, next: Item, sides: Sides): boolean {
  const a = wordOf(last);
  const b = wordOf(next);
  if (last.kind !== "text" || next.kind !== "text" || !/^\p{Ll}/u.test(next.token.text)) return false;
  return (
    /[^aeiouàèéìòù'.\d]$/u.test(a) &&
    a.length > 1 &&
    !DANGLING.has(a) &&
    /^\p{Ll}{2,}/u.test(b) &&
    !beginsQuantity(sides.right)
  );
}

/** "K12", "EC13.1", "iC27", "A.1.2": letters and digits together, the code of an indicator. */
function isLabelCode(left: readonly Item[]): boolean {
  const texts = left.filter((item) => item.kind !== "note");
  const glued = texts.slice(1).every((item) => item.kind === "text" && !item.token.gapBefore);
  const written = texts.map((item) => (item.kind === "text" ? item.token.text : " ")).join("");
  return glued && /^(?:\p{L}{1,5}[._]?\d[\d._]*[a-z]?\)?|\p{Lu}{1,3}_\p{L}{1,2})$/u.test(written);
}

/** "co-working", "ottobre-maggio", "2018-2020" against "A-B" and "entrate-uscite"; null where blanks alone do not say. */
function gluedRole(sides: Sides, last: Item, next: Item): DashRole | null {
  if (last.kind === "time" || isGroup(last) || isGroup(next)) return "minus";
  const a = wordOf(last);
  const b = wordOf(next);
  if (next.kind === "number" && last.kind === "text" && !isCode(sides.left)) return "text";
  if (a === "" || b === "") return last.kind === "number" && next.kind === "text" ? "text" : null;
  if (HYPHEN_PREFIXES.has(a) && sides.right.length > 0) return "text";
  if (isCode(sides.left) && isCode(sides.right)) return "minus";
  if (isLetter(sides.left) && isLetter(sides.right)) return "minus";
  if (areOpposites(sides) || beginsQuantity(sides.right)) return "minus";
  if (sides.right.length > 1 && repeatsNoun(sides)) return "minus";
  return "text";
}

function isRepeatedOrOpposed(sides: Sides): boolean {
  if (repeatsNoun(sides) || areOpposites(sides)) return true;
  const a = contentWords(sides.left)[0] ?? "";
  const b = contentWords(sides.right)[0] ?? "";
  return MONEY_NOUNS.has(a) && MONEY_NOUNS.has(b);
}

/** "Totale attività - iniziative realizzate": one counter for both nouns, and one participle. */
function sharesCounter(sides: Sides): boolean {
  return beginsWithCounter(sides.left) && !beginsQuantity(sides.right) && wordsOf(sides.left).length <= 3;
}

function doubtful(token: Token, chosen: DashRole, other: DashRole, decisions: Decisions): DashRole {
  decisions.add("ambiguous-dash", { start: token.start, end: token.end }, { others: [other] });
  return chosen;
}
