import type { Span } from "../diagnostics/diagnostic.ts";
import type { Base } from "./clause.ts";
import { type ClauseState, isMark, negate, REACH, type Word } from "./clause-state.ts";
import { FILLERS } from "./lexicon-words.ts";
import { yearOf } from "./term.ts";
import { yearList } from "./year-list.ts";

/** What a difference starts from; a mean of earlier years is the plan's baseline, if anything. */
interface Start {
  readonly base: Base;
  readonly doubt: "earlier-years" | null;
  /** The term after it. */
  readonly next: number;
}

/** "incremento", "riduzione" before a figure; "in più", "in meno" after it. */
export function readChange(state: ClauseState, direction: 1 | -1, term: Word): void {
  if (/^in\s+(?:pi[uù]|meno)/i.test(state.text.slice(term.span.start, term.span.end)) && state.last) {
    state.last.change = direction;
    if (direction < 0) negate(state.last);
    return;
  }
  state.pending.change = direction;
  readReached(state, direction);
}

/** "riduzione a 10 giorni", "aumento fino al 70%": the figure is to be reached, it is no difference. */
function readReached(state: ClauseState, direction: 1 | -1): void {
  for (let next = state.at; next < state.at + 3; next += 1) {
    const term = state.terms[next];
    const to =
      term?.kind === "word" &&
      (/^(?:a|ad|al|all|allo|alla|ai|agli|alle)$/.test(term.word) || term.meaning?.is === "by");
    if (!to) return;
    const figure = state.terms[next + 1];
    if (figure?.kind === "word") continue;
    const reached = figure?.kind === "number" && yearOf(figure) === null;
    if (!reached && figure?.kind !== "comparator") return;
    state.at = next + 1;
    state.pending.change = null;
    const comparator = direction > 0 ? ">=" : "<=";
    if (reached) state.pending.comparator ??= { comparator, span: term.span, lost: false };
    return;
  }
}

/** "come il 2021", "come l'anno precedente". */
export function isLike(state: ClauseState): boolean {
  for (let next = state.at; next < state.at + 4; next += 1) {
    const term = state.terms[next];
    if (yearOf(term) !== null) return true;
    if (term?.kind !== "word") return false;
    if (term.meaning?.is === "reference") return true;
    if (!FILLERS.has(term.word) && term.meaning?.is !== "value-of") return false;
  }
  return false;
}

/** Whether what a difference starts from stands within reach of a term. */
export function hasStart(state: ClauseState, from: number): boolean {
  for (let next = from; next < from + REACH; next += 1) {
    if (startAt(state, next) !== null) return true;
    if (state.terms[next]?.kind !== "word") return false;
  }
  return false;
}

/** "rispetto al 2018", "su base 2018", "rispetto all'anno precedente": what the figure is measured from. */
export function readVersus(state: ClauseState): void {
  for (let next = state.at; next < state.at + REACH; next += 1) {
    const start = startAt(state, next);
    if (start !== null) {
      setStart(state, start);
      state.at = start.next;
      return;
    }
    const term = state.terms[next];
    if (term?.kind !== "word" || term.meaning?.is === "change" || term.meaning?.is === "by") return;
  }
}

function startAt(state: ClauseState, index: number): Start | null {
  const term = state.terms[index];
  const next = index + 1;
  if (term?.kind === "date")
    return term.date.year === null ? null : { base: term.date.year, doubt: null, next };
  if (term?.kind === "word" && term.meaning?.is === "reference") return startOf(term.meaning.to, next);
  if (state.terms[next]?.kind === "unit") return null;
  const list = yearList(state.terms, index);
  const [year, other] = list?.years ?? [];
  if (list === null || year === undefined) return null;
  return other === undefined ? { base: year, doubt: null, next } : startOf("earlier-years", list.next);
}

function startOf(to: "baseline" | "previous-year" | "earlier-years", next: number): Start {
  return to === "earlier-years"
    ? { base: "baseline", doubt: "earlier-years", next }
    : { base: to, doubt: null, next };
}

function setStart(state: ClauseState, { base, doubt }: Start): void {
  const { pending, last } = state;
  const open = last && !pending.change && !pending.comparator ? last : pending;
  open.base = base;
  open.doubt ??= doubt;
}

/** "≥ anno precedente" compares with it; "baseline 85%" only tells it; otherwise it is what a difference starts from. */
export function readReference(
  state: ClauseState,
  to: "baseline" | "previous-year" | "earlier-years",
  span: Span,
): void {
  const { pending } = state;
  const start = startOf(to, state.at);
  const equals = state.term();
  const next = isMark(equals, ":") || (equals?.kind === "comparator" && equals.comparator === "=") ? 1 : 0;
  const figure = state.term(next);
  const told = figure?.kind === "number" && figure.sign === "" && yearOf(figure) === null;
  if (told && !pending.comparator && !pending.change) {
    state.at += next + 1;
    if (state.term()?.kind === "unit") state.at += 1;
    return;
  }
  const compares = pending.comparator && !pending.change && !state.hasNumberSoon();
  if (compares) state.pushBaseline(start.base, span, start.doubt);
  else setStart(state, start);
}

/** "valore 2018" after a comparator, "mantenere" or "migliorare": that year's value. */
export function readValueOf(state: ClauseState, span: Span): void {
  const { pending } = state;
  const speaks = pending.comparator || pending.keep || pending.change || isDifference(state);
  for (let next = state.at; next < state.at + 4; next += 1) {
    const term = state.terms[next];
    const start = yearOf(term) === null ? null : startAt(state, next);
    if (start !== null) {
      const after = state.terms[start.next];
      if (isMark(after, ":") || after?.kind === "comparator") return;
      // "valore 2020 + 10%"
      if (!speaks && (after?.kind !== "number" || after.sign === "")) return;
      state.at = start.next;
      if (pending.comparator) state.pushBaseline(start.base, span, start.doubt);
      else setStart(state, start);
      return;
    }
    // "media dei tempi 2019"
    const passes = term?.kind === "word" && (term.meaning === null || term.meaning.is === "year-mark");
    if (!passes && !(term?.kind === "word" && FILLERS.has(term.word))) return;
  }
}

/** "-10% del valore 2019": a signed figure waits for what it starts from. */
function isDifference({ last, text }: ClauseState): boolean {
  return last !== null && last.comparator === null && /^[-+−–]/.test(text.slice(last.span.start));
}
