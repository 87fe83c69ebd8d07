import { type ClauseState, isMark, isNoun, type NumberTerm } from "./clause-state.ts";
import { yearOf } from "./term.ts";

/** Denominators of marks: "7/10" is a mark, "3/4" three out of four. */
const SCALES: ReadonlySet<string> = new Set(["5", "10", "30", "100", "110"]);

/** The unit of a figure out of a whole: "score/10", "of 20" (always, where things are counted). Null where the whole may be a year. */
export function outOf(whole: NumberTerm, counted = false): string | null {
  if (whole.sign !== "" || yearOf(whole) !== null) return null;
  return SCALES.has(whole.raw) && !counted ? `score/${whole.raw}` : `of ${whole.value.toFraction()}`;
}

/** Reads "/10", "su 20", "punti su 5", "ispezioni su 5" after a figure: a mark on a scale, or so many out of so many. */
export function readWhole(state: ClauseState, term: NumberTerm): string | null {
  const noun = state.term();
  const named = noun?.kind === "word" && /^(?:punti|punto|stelle)$/.test(noun.word);
  const counted = !named && isNoun(noun);
  const skipped = named || counted ? 1 : 0;
  const link = state.term(skipped);
  const whole = state.term(skipped + 1);
  const after = state.term(skipped + 2);
  const joins = (isMark(link, "/") && !counted) || (link?.kind === "word" && link.word === "su");
  if (!joins || whole?.kind !== "number" || term.sign !== "") return null;
  if (after?.kind === "unit" || isMark(after, "/") || isMark(state.term(-2), "/")) return null;
  // "2 incontri su 4 temi": the figure counts something else.
  if (counted && after?.kind === "word") return null;
  if (whole.value.compare(term.value) < 0) return null;
  const unit = outOf(whole, counted);
  if (unit !== null) state.at += skipped + 2;
  return unit;
}

/** Reads "(una) scala da 1 a 10", "scala 1-5" once the word is read: no threshold, but the scale of the mark before it. */
export function readScale(state: ClauseState): void {
  let highest: NumberTerm | null = null;
  let next = state.at;
  for (; next < state.at + 6; next += 1) {
    const term = state.terms[next];
    if (term?.kind === "number") highest = term;
    else if (term?.kind !== "word" && !(term?.kind === "mark" && /^[-–—/]$/.test(term.mark))) break;
    if (term?.kind === "word" && isNoun(term)) break;
  }
  if (highest === null) return;
  state.at = next;
  if (state.last && state.last.unit === null) state.last.unit = outOf(highest);
}
