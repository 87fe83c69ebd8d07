import type { Span } from "../diagnostics/diagnostic.ts";
import { HUNDRED } from "../number/rational.ts";
import type { Item } from "./clause.ts";
import { ClauseState, isMark, mirrored, type Word } from "./clause-state.ts";
import { readBy, readDay } from "./day.ts";
import { outOf, readFigure, readSpread } from "./figure.ts";
import { FILLERS } from "./lexicon.ts";
import { readChange, readReference, readValueOf, readVersus } from "./relative.ts";
import type { Term } from "./term.ts";
import { readYearLabel } from "./year-label.ts";

export interface Clauses {
  readonly items: readonly Item[];
  /** Words without meaning and participles, in order. */
  readonly words: readonly Word[];
}

/** Reads terms into conditions, years and deadlines. One pass with a bounded look ahead: linear in the terms. */
export function readClauses(text: string, terms: readonly Term[]): Clauses {
  const state = new ClauseState(text, terms);
  for (let term = state.term(); term; term = state.term()) {
    if (!readYearLabel(state)) readTerm(state, term);
  }
  state.endClause();
  return { items: state.items, words: state.words };
}

function readTerm(state: ClauseState, term: Term): void {
  switch (term.kind) {
    case "comparator":
      readComparator(state, term);
      break;
    case "number":
      readFigure(state, term);
      break;
    case "date":
      readDay(state, term.date, term.span, 1);
      break;
    case "unit":
      state.at += 1;
      if (state.last === null || state.pending.comparator) state.pending.unit = term.unit;
      break;
    case "placeholder":
      state.at += 1;
      state.items.push({ kind: "empty", span: term.span });
      state.forget();
      break;
    case "nth-year":
      state.at += 1;
      while (isMark(state.term(), ":")) state.at += 1;
      state.softEnd();
      state.pushYears([term.nth], term.span);
      break;
    case "plus-minus":
      readSpread(state);
      break;
    case "mark":
      readMark(state, term.mark, term.span);
      break;
    case "word":
      state.at += 1;
      readWord(state, term);
      break;
  }
}

function readComparator(state: ClauseState, term: Extract<Term, { kind: "comparator" }>): void {
  const previous = state.term(-1);
  state.at += 1;
  const variable = state.term();
  const second = state.term(1);
  const adjoins = previous?.kind === "number" || previous?.kind === "unit";
  const { last, pending } = state;
  if (last?.comparator === null && adjoins && variable?.kind !== "number" && second?.kind === "comparator") {
    // "5 ≤ x ≤ 10": the first comparator reads from the figure to the variable.
    last.comparator = mirrored(term.comparator);
    state.at += 2;
    pending.comparator = { comparator: second.comparator, span: second.span, lost: false };
    return;
  }
  if (pending.comparator && !term.symbol) return;
  pending.comparator = { comparator: term.comparator, span: term.span, lost: term.lost };
}

function readWord(state: ClauseState, term: Word): void {
  const { meaning } = term;
  const { pending } = state;
  switch (meaning?.is) {
    case undefined:
      if (FILLERS.has(term.word)) break;
      state.words.push(term);
      state.prose += 1;
      break;
    case "postfix":
      if (state.last) state.last.comparator = meaning.comparator;
      break;
    case "by":
      readBy(state, term);
      break;
    case "range":
      if (state.hasNumberSoon()) pending.rangeEnds = meaning.ends;
      break;
    case "change":
      readChange(state, meaning.direction, term);
      break;
    case "keep":
      pending.keep = term.span;
      break;
    case "versus":
      readVersus(state);
      break;
    case "reference":
      readReference(state, meaning.to, term.span);
      break;
    case "value-of":
      readValueOf(state, term.span);
      break;
    case "boolean":
      readBoolean(state, term, meaning.value);
      break;
    case "role":
      pending.role = meaning.role;
      break;
    case "all":
      if (!state.last && !pending.comparator) state.push({ kind: "number", value: HUNDRED }, "%", term.span);
      break;
    case "counter":
      pending.counted = true;
      break;
    default:
      break;
  }
}

/** "SI", "NO", "realizzato" are answers where they stand alone; "si prevede" and "no" inside prose are not. */
function readBoolean(state: ClauseState, term: Word, value: boolean): void {
  const [after, other] = [state.term(), state.term(1)];
  const parts = after?.kind === "mark" && /^[-–—/]$/.test(after.mark);
  const opposite = other?.kind === "word" && (other.word === "non" || isAnswer(other, !value));
  if (parts && opposite && state.last === null) {
    state.at = state.terms.length;
    state.push({ kind: "boolean", value: true }, "bool", term.span).doubt = "either";
    return;
  }
  const written = state.text.slice(term.span.start, term.span.end);
  // "SI SI SI": one for each year.
  if (state.last?.value.kind === "boolean" && state.term(-2)?.kind === "word") state.endClause();
  if (state.last || state.prose > 0 || !(endsAnswer(after) || /ì/i.test(written))) {
    state.prose += 1;
    state.words.push(term);
    return;
  }
  const condition = state.push({ kind: "boolean", value }, "bool", term.span);
  if (term.word === "no") condition.doubt = "not-applicable";
}

function isAnswer(term: Word, value: boolean): boolean {
  return term.meaning?.is === "boolean" && term.meaning.value === value;
}

function endsAnswer(after: Term | undefined): boolean {
  if (after?.kind !== "word") return after?.kind !== "unit";
  const meaning = after.meaning?.is;
  return meaning === "by" || meaning === "year-mark" || meaning === "boolean";
}

function readMark(state: ClauseState, mark: string, span: Span): void {
  state.at += 1;
  if (mark === "(") skipParenthesis(state);
  else if (/^[;|]$/.test(mark) || (/^[-–—,/]$/.test(mark) && state.last !== null)) {
    state.endClause();
    state.items.push({ kind: "break", span });
  }
}

/**
 * A parenthesis adds a date, what a difference starts from ("rispetto al 2018"), the whole ("su 5") or the part that the
 * figure plays ("soglia"); other figures in it restate ("90% (18 su 20)") and do not count.
 */
function skipParenthesis(state: ClauseState): void {
  const first = state.term();
  const meaning = first?.kind === "word" ? first.meaning : null;
  const whole = state.term(1);
  const unit =
    first?.kind === "word" && first.word === "su" && whole?.kind === "number" ? outOf(whole) : null;
  const alone = state.items.length === 0 && !state.pending.comparator && state.prose === 0;
  const said = meaning?.is === "by" || (meaning?.is === "versus" && unit === null);
  if (said || first?.kind === "date" || alone) return;
  if (state.last && unit !== null) state.last.unit = unit;
  if (state.last && meaning?.is === "role") state.last.role = meaning.role;
  let depth = 1;
  for (let next = state.at; next < state.terms.length; next += 1) {
    const term = state.terms[next];
    if (isMark(term, "(")) depth += 1;
    if (isMark(term, ")")) depth -= 1;
    if (depth === 0) {
      state.at = next + 1;
      return;
    }
  }
}
