import type { Span } from "../diagnostics/diagnostic.ts";
import type { Base } from "./clause.ts";
import { type ClauseState, isMark, negate, REACH, type Word } from "./clause-state.ts";
import { FILLERS } from "./lexicon.ts";
import { yearOf } from "./term.ts";

/** "incremento", "riduzione" before a figure; "in più", "in meno" after it. */
export function readChange(state: ClauseState, direction: 1 | -1, term: Word): void {
  if (/^in\s+(?:pi[uù]|meno)/i.test(state.text.slice(term.span.start, term.span.end)) && state.last) {
    state.last.change = direction;
    if (direction < 0) negate(state.last);
    return;
  }
  state.pending.change = direction;
}

/** "rispetto al 2018", "su base 2018", "rispetto all'anno precedente": what the figure is measured from. */
export function readVersus(state: ClauseState): void {
  for (let next = state.at; next < state.at + REACH; next += 1) {
    const base = baseAt(state, next);
    if (base !== null) {
      setBase(state, base);
      state.at = next + 1;
      return;
    }
    const term = state.terms[next];
    if (term?.kind !== "word" || term.meaning?.is === "change" || term.meaning?.is === "by") return;
  }
}

function baseAt(state: ClauseState, index: number): Base | null {
  const term = state.terms[index];
  if (term?.kind === "date") return term.date.year;
  if (term?.kind === "word" && term.meaning?.is === "reference") return term.meaning.to;
  return state.terms[index + 1]?.kind === "unit" ? null : yearOf(term);
}

function setBase(state: ClauseState, base: Base): void {
  const { pending, last } = state;
  if (last && !pending.change && !pending.comparator) last.base = base;
  else pending.base = base;
}

/** "≥ anno precedente" compares with it; "baseline 85%" only tells it; otherwise it is what a difference starts from. */
export function readReference(state: ClauseState, to: "baseline" | "previous-year", span: Span): void {
  const { pending } = state;
  const equals = state.term();
  const next = isMark(equals, ":") || (equals?.kind === "comparator" && equals.comparator === "=") ? 1 : 0;
  const figure = state.term(next);
  const told = figure?.kind === "number" && figure.sign === "" && yearOf(figure) === null;
  if (told && !pending.comparator && !pending.change) {
    state.at += next + 1;
    if (state.term()?.kind === "unit") state.at += 1;
    return;
  }
  if (pending.comparator && !pending.change && !state.hasNumberSoon()) state.pushBaseline(to, span);
  else setBase(state, to);
}

/** "valore 2018" after a comparator, "mantenere" or "migliorare": that year's value. */
export function readValueOf(state: ClauseState, span: Span): void {
  const { pending } = state;
  if (!(pending.comparator || pending.keep || pending.change)) return;
  for (let next = state.at; next < state.at + 4; next += 1) {
    const term = state.terms[next];
    const year = yearOf(term);
    if (year !== null) {
      const after = state.terms[next + 1];
      if (isMark(after, ":") || after?.kind === "comparator") return;
      state.at = next + 1;
      if (pending.comparator) state.pushBaseline(year, span);
      else pending.base = year;
      return;
    }
    if (term?.kind !== "word" || (!FILLERS.has(term.word) && term.meaning?.is !== "year-mark")) return;
  }
}
