import type { Decisions } from "./doubt.ts";
import { type Item, isClosed, wordOf } from "./item.ts";
import type { Token } from "./lexer.ts";
import { ADJECTIVE_ENDING, ADJECTIVES } from "./lexicon/adjectives.ts";
import { RATE_UNITS } from "./lexicon/heads.ts";
import { areOpposites, beginsQuantity, isCode, repeatsNoun, type Sides, wordsOf } from "./sides.ts";

export type SlashRole = "divide" | "text";

/** Whether a slash divides or joins two words of one name. Doubts go to `decisions`. */
export function slashRole(token: Token, sides: Sides, inFormula: boolean, decisions: Decisions): SlashRole {
  const imposed = decisions.imposedAt(token.start);
  if (imposed === "divide" || imposed === "text") return imposed;
  const { left, right } = sides;
  const last = left.at(-1);
  const [next] = right;
  if (!last || !next) return "divide";
  if (isClosed(last) || isClosed(next) || last.kind === "time" || next.kind === "time") return "divide";
  if (next.kind === "number" || (last.kind === "number" && left.length === 1)) return "divide";
  const spaced = token.gapBefore && token.gapAfter;
  if (spaced && next.kind === "text" && /^\p{Lu}/u.test(next.token.text)) return "divide";
  const a = wordOf(last);
  const b = wordOf(next);
  const oneWord = wordsOf(right).length === 1 && right.every((item) => item.kind === "text");
  const many = wordsOf(left).length > 1;
  if (!spaced && many && oneWord && areNames(last, next)) return "text";
  if (beginsQuantity(right) || isCode(right) || repeatsNoun(sides)) return "divide";
  if (!spaced && oneWord && RATE_UNITS.has(b)) return "text";
  const listed = !spaced && wordOf(left.at(-2)) === "/";
  const adjectives = listed || (isAdjective(a) && isAdjective(b) && agree(a, b));
  if (adjectives && !spaced) return "text";
  if (spaced && !adjectives) return "divide";
  if (areOpposites(sides)) return "divide";
  if (!many) return "divide";
  if (!oneWord && !adjectives) return "divide";
  const joined = adjectives || (oneWord && sameEnding(a, b) && !inFormula);
  decisions.add(
    "ambiguous-slash",
    { start: token.start, end: token.end },
    { others: [joined ? "divide" : "text"] },
  );
  return joined ? "text" : "divide";
}

/** "IMU/TASI", "WoS/Scopus", "Facebook/Instagram": two proper names or acronyms after the noun they belong to. */
function areNames(last: Item, next: Item): boolean {
  const proper = (item: Item): boolean => item.kind === "text" && /^\p{Lu}/u.test(item.token.text);
  const acronym = (item: Item): boolean => item.kind === "text" && /^\p{Lu}{2,}$/u.test(item.token.text);
  return (acronym(last) && acronym(next)) || (proper(last) && proper(next) && !beginsQuantity([next]));
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (word.length > 4 && ADJECTIVE_ENDING.test(word));
}

/** Two adjectives of one noun end alike in number: "comunitari/nazionali", "interne/esterne", "nuovo/ampliato". */
function agree(a: string, b: string): boolean {
  const plural = (word: string): boolean => /[ie]$/u.test(word);
  return plural(a) === plural(b);
}

/** "mediazione/conciliazione", "partecipanti/richiedenti": two nouns made alike. */
function sameEnding(a: string, b: string): boolean {
  return a.length > 4 && b.length > 4 && a.slice(-3) === b.slice(-3);
}
