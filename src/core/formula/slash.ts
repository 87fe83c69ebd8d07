import type { Decisions } from "./doubt.ts";
import { type Item, isClosed, wordOf } from "./item.ts";
import type { Token } from "./lexer.ts";
import { ADJECTIVE_ENDING, ADJECTIVES } from "./lexicon/adjectives.ts";
import { POPULATIONS } from "./lexicon/connectives.ts";
import { PREPOSITION, SURE_PARTICIPLE } from "./lexicon/grammar.ts";
import { RATE_UNITS } from "./lexicon/heads.ts";
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

export type SlashRole = "divide" | "text";

/** What the rest of the bracket level says about a slash. */
export interface SlashSetting {
  /** Other signs show that the text calculates. */
  readonly inFormula: boolean;
  /** This slash touches its words and another one, between blanks, divides. */
  readonly tighter: boolean;
  /** "a/b/c": the word after it is followed by a slash again. */
  readonly chained: boolean;
}

/** Whether a slash divides or joins two words of one name. Doubts go to `decisions`. */
export function slashRole(
  token: Token,
  sides: Sides,
  setting: SlashSetting,
  decisions: Decisions,
): SlashRole {
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
  const oneWord = isOneWord(right);
  const many = wordsOf(left).length > 1;
  if (!spaced && many && setting.chained) return "text";
  if (repeatsNoun(sides)) return "divide";
  if (!spaced && many && areNames(last, next, oneWord) && !isShouted(sides)) return "text";
  if (beginsWithCounter(right) || isCode(right)) return "divide";
  if (!spaced && oneWord && RATE_UNITS.has(b)) return "text";
  const listed = !spaced && wordOf(left.at(-2)) === "/";
  const adjectives = listed || (isAdjective(a) && isAdjective(b) && agree(a, b));
  if (adjectives && !spaced) return "text";
  if (spaced && !adjectives) return "divide";
  if (areOpposites(sides) || !many) return "divide";
  if (!spaced && sharesWords(sides, next)) {
    if (setting.tighter) return "text";
    return doubtful(
      token,
      setting.inFormula || (oneWord && POPULATIONS.test(b)) ? "divide" : "text",
      decisions,
    );
  }
  if (beginsQuantity(right) || (!oneWord && !adjectives)) return "divide";
  const alike = oneWord && sameEnding(a, b) && !setting.inFormula;
  return doubtful(token, adjectives || alike ? "text" : "divide", decisions);
}

/** The word after the slash stands alone, or a preposition ends it: "CONSIP/MEPA sul totale". */
function isOneWord(right: readonly Item[]): boolean {
  const [first, second] = right;
  return first?.kind === "text" && (!second || second.kind === "note" || PREPOSITION.test(wordOf(second)));
}

/** "n. visite/ispezioni effettuate": one counter before, and one participle after, may serve both nouns. */
function sharesWords(sides: Sides, next: Item): boolean {
  const { left, right } = sides;
  if (!beginsWithCounter(left) || next.kind !== "text" || !/^\p{Ll}/u.test(next.token.text)) return false;
  const words = contentWords(left);
  const served =
    SURE_PARTICIPLE.test(wordsOf(right)[1] ?? "") &&
    !words.slice(1).some((word) => SURE_PARTICIPLE.test(word));
  return words.length === 1 || served;
}

function doubtful(token: Token, chosen: SlashRole, decisions: Decisions): SlashRole {
  const other = chosen === "text" ? "divide" : "text";
  decisions.add("ambiguous-slash", { start: token.start, end: token.end }, { others: [other] });
  return chosen;
}

/** A text all in capitals: in it, capitals tell nothing. */
function isShouted(sides: Sides): boolean {
  return [...sides.left, ...sides.right].every(
    (item) => item.kind !== "text" || item.token.text === item.token.text.toUpperCase(),
  );
}

/** "IMU/TASI", "WoS/Scopus", "Facebook/Instagram": two proper names or acronyms after the noun they belong to. */
function areNames(last: Item, next: Item, oneWord: boolean): boolean {
  const proper = (item: Item): boolean => item.kind === "text" && /^\p{Lu}\p{L}+/u.test(item.token.text);
  const acronym = (item: Item): boolean => item.kind === "text" && /^\p{Lu}{2,}$/u.test(item.token.text);
  return (
    (acronym(last) && acronym(next)) || (oneWord && proper(last) && proper(next) && !beginsQuantity([next]))
  );
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (word.length > 4 && ADJECTIVE_ENDING.test(word));
}

/** Two adjectives of one noun end alike in number: "comunitari/nazionali", "interne/esterne", "nuovo/ampliato". */
function agree(a: string, b: string): boolean {
  const number = (word: string): string =>
    /i$/u.test(word) ? "plural" : /[oa]$/u.test(word) ? "singular" : "either";
  const [x, y] = [number(a), number(b)];
  return x === y || x === "either" || y === "either";
}

/** "mediazione/conciliazione", "partecipanti/richiedenti": two nouns made alike. */
function sameEnding(a: string, b: string): boolean {
  return a.length > 4 && b.length > 4 && a.slice(-3) === b.slice(-3);
}
