import type { Decisions } from "./doubt.ts";
import { endOf, type Item, isGroup, startOf, wordOf } from "./item.ts";
import { PURE_COUNTER } from "./lexicon/grammar.ts";
import { DANGLING, DANGLING_PHRASES } from "./lexicon/heads.ts";

/** Reports every name that ends with a word after which more must follow ("... alla formazione del"). */
export function reportCuts(items: readonly Item[], decisions: Decisions): void {
  items.forEach((item, index) => {
    if (isGroup(item)) reportCuts(item.items, decisions);
    if (item.kind === "call") reportCuts(item.group.items, decisions);
    const next = items[index + 1];
    const ends = !next || next.kind === "operator" || next.kind === "separator" || next.kind === "percent";
    if (ends && isCut(items, index)) {
      decisions.add(
        "formula-truncated",
        { start: startOf(item), end: endOf(item) },
        { params: { ending: endingOf(items, index) } },
      );
    }
  });
}

const LETTERED =
  /^(?:lett\.?|lettera|allegato|all\.|classe|categoria|cat\.|tipo|gruppo|fascia|punto|serie|tab\.|tabella)$/u;

function isCut(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const word = wordOf(item);
  if (item?.kind !== "text" || word === "") return false;
  const before = wordOf(items[index - 1]);
  if (before === "_") return false;
  if (DANGLING_PHRASES.includes(`${before} ${word}`) || DANGLING_PHRASES.includes(word)) return before !== "";
  if (/(?:…|\.{3})$/u.test(word)) return true;
  if (index === items.length - 1 && (isHalfWord(items, word) || HALF_PAIR.test(`${before} ${word}`)))
    return true;
  if (!DANGLING.has(word)) return word === "," && index === items.length - 1;
  if (PURE_COUNTER.test(word)) return index > 0 && before !== "in";
  if (LETTERED.test(before)) return false;
  // "Ai", "A", "E": a capital where no name goes before is a code.
  const code =
    before === ""
      ? item.token.text !== word || word.length === 1
      : word.length === 1 && item.token.text !== word;
  return !code;
}

/** "... sopralluoghi effettuati / N. sopral": the beginning of a word that stands whole before it. */
function isHalfWord(items: readonly Item[], word: string): boolean {
  if (word.length < 4 || /[aeiouàèéìòù.]$/u.test(word)) return false;
  return items.some((item) => wordOf(item).length > word.length + 2 && wordOf(item).startsWith(word));
}

/** "... con esito positivo o parzialmente": an adverb that waits for its adjective. */
const HALF_PAIR = /^(?:o|e|ed) \p{L}+mente$/u;

function endingOf(items: readonly Item[], index: number): string {
  return items
    .slice(Math.max(0, index - 2), index + 1)
    .map((item) => (item.kind === "text" ? item.token.text : ""))
    .filter((word) => word !== "")
    .join(" ");
}
