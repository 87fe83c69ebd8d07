import { NOW } from "./expression.ts";
import { endOf, type Item, startOf, wordOf } from "./item.ts";
import { TITLED } from "./lexicon/nouns.ts";
import { parseTime } from "./time.ts";
import type { TimeMark } from "./time-mark.ts";

/** A run of words read as a quantity's name, and the note of time found in it. */
export interface Operand {
  readonly name: string;
  readonly mark: TimeMark | null;
}

/** Brackets that say only the unit, and are no part of the name. */
const UNIT_NOTE =
  /^[([{]\s*(?:%|n\.?|nr\.?|num\.?|numero|in\s+)?\s*(?:%|€|euro|eur|h|ore|gg|gg\.|giorni|min|minuti|mq|m²|m2|mc|kg|kwh|km|valore assoluto|valori assoluti|percentuale|numero|migliaia di euro|k€|mln)?\s*[)\]}]$/iu;
/** "(A)" after a name: the letter that keys it elsewhere. */
const KEY_NOTE = /^[([{]\s*\p{Lu}\s*[)\]}]$/u;
/** Brackets that say where a datum comes from or as of when. */
const SOURCE_NOTE =
  /^[([{]\s*(?:dat[oi]|fonte|rif\.|riferimento|rilevazione|cfr|v\.|vedi|nota|valor[ei]|espress[oa]|come da)\b/iu;

/** Marks a word put together again from the pieces of two lines: its text is not what stands in the source. */
export const REJOINED = "rejoined word";

/** What building names needs: the text, and whether several dates of one day stand in it ("al 31/12/2019 ... al 31/12/2018"). */
export interface NameScope {
  readonly text: string;
  readonly severalYears: boolean;
}

/**
 * Builds the name of a run of words: as written, blanks folded, without its year and without notes of unit and source.
 * `text` is the text that the items' offsets point into.
 */
export function readOperand(items: readonly Item[], scope: NameScope): Operand {
  const { text } = scope;
  let name = "";
  let mark: TimeMark | null = null;
  let end: number | null = null;
  const kept = trailingYear(items);
  items.forEach((item, index) => {
    const isMark = item.kind === "time" && (item.token.mark?.strength === "strong" || index === kept);
    if (isMark && item.kind === "time") {
      mark = item.token.mark;
      return;
    }
    const closing = items.slice(index + 1).every((later) => later.kind === "time" || later.kind === "note");
    if (item.kind === "note" && closing && isDroppedNote(text.slice(startOf(item), endOf(item)))) return;
    const start = startOf(item);
    const gap = end === null ? "" : text.slice(end, start);
    name +=
      (end !== null && gap.trim() !== "" ? " " : gap) +
      (item.kind === "text" && (item.token.kind === "quoted" || item.token.reference === REJOINED)
        ? item.token.text
        : text.slice(start, endOf(item)));
    end = endOf(item);
  });
  const [only] = items;
  if (
    only?.kind === "text" &&
    only.token.kind === "quoted" &&
    items.slice(1).every((item) => item.kind === "time")
  ) {
    return { name: only.token.text, mark };
  }
  const tidied = tidy(name);
  const academic = mark || !scope.severalYears ? null : ACADEMIC.exec(tidied);
  if (academic) {
    const year = parseTime(academic[2] ?? "");
    if (year)
      return {
        name: academic[1] ?? "",
        mark: { shape: "single", times: [year], strength: "strong", end: 0 },
      };
  }
  const dated = mark ? null : DATED.exec(tidied);
  if (dated && (scope.severalYears || !/\d{4}$/.test(tidied))) {
    const year = parseTime(dated[2] ?? "");
    if (year)
      return { name: dated[1] ?? "", mark: { shape: "single", times: [year], strength: "strong", end: 0 } };
  }
  return { name: tidied, mark };
}

/** "Immatricolati a.a. 2019/2020": told apart by the year in which it begins. */
const ACADEMIC =
  /^(.*?)\s*(?:nell['’]|dell['’]|nel|del)?\s*(?:a\.?\s?[as]\.?|anno (?:accademico|scolastico))?\s*((?:19|20)\d{2})\s?[/-]\s?(?:\d{2}){1,2}$/iu;

/** "Dipendenti al 31/12/2019", "Dipendenti al 31/12/t-1": the day belongs to the name, the year is the year. */
const DATED = /^(.*\d{1,2}[/.-]\d{1,2})[/.-]((?:19|20)\d{2}|t(?:-\d)?)$/u;

function isDroppedNote(written: string): boolean {
  return KEY_NOTE.test(written) || UNIT_NOTE.test(written) || SOURCE_NOTE.test(written);
}

/** A weak note of time ("nel 2016", a bare year) is the year of the quantity where it ends the name; that of a "Piano 2019" is not. */
function trailingYear(items: readonly Item[]): number {
  const last = items.length - 1;
  const item = items[last];
  if (item?.kind !== "time") return -1;
  const titled = /^\d{4}$/u.test(item.token.text) && TITLED.has(wordOf(items[last - 1]));
  return titled ? -1 : last;
}

const LEADING = " ,;:.*-";
const TRAILING = " ,;:";
/** "ivi inclusi quelli ...": a remark that a name can do without. */
const REMARK =
  /,? ivi (?:inclus|compres)[oaie]\b|\se (?:relativ[ao] )?(?:riduzione|incremento|variazione|miglioramento) di tale\b/iu;

/** Folds blanks, and drops list dashes, stray punctuation, remarks, and a full stop that ends the sentence, not an abbreviation. */
export function tidy(name: string): string {
  const folded = name.replace(/\s+/gu, " ");
  const remark = REMARK.exec(folded);
  let end = remark ? remark.index : folded.length;
  let start = 0;
  while (start < end && LEADING.includes(folded[start] ?? "")) start += 1;
  while (end > start && TRAILING.includes(folded[end - 1] ?? "")) end -= 1;
  if (folded[end - 1] === "." && isSentenceEnd(folded.slice(folded.lastIndexOf(" ", end - 1) + 1, end - 1)))
    end -= 1;
  return folded.slice(start, end);
}

/** A long word before a full stop ends a sentence; "R.I.", "amm.", "n." are abbreviations. */
function isSentenceEnd(word: string): boolean {
  return !word.includes(".") && /\p{Ll}{4,}$/u.test(word.slice(-6));
}

export function timeOf(mark: TimeMark | null) {
  return mark?.times[0] ?? NOW;
}
