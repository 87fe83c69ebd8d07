import type { Span } from "../diagnostics/diagnostic.ts";
import { ZERO } from "../number/rational.ts";
import { readAnswer } from "./answer.ts";
import type { Item } from "./clause.ts";
import { ClauseState, isMark, isNoun, type Word } from "./clause-state.ts";
import { readComparator } from "./comparator.ts";
import { readBy, readDay } from "./day.ts";
import { readFigure, readSpread } from "./figure.ts";
import { FILLERS } from "./lexicon-words.ts";
import { skipParenthesis } from "./parenthesis.ts";
import { isLike, readChange, readReference, readValueOf, readVersus } from "./relative.ts";
import { readScale } from "./scale.ts";
import { type Term, yearOf } from "./term.ts";
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
      state.pushYears([term.nth], false, term.span);
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

function readWord(state: ClauseState, term: Word): void {
  const { meaning } = term;
  const { pending } = state;
  switch (meaning?.is) {
    case undefined:
      if (!FILLERS.has(term.word)) state.tellDeed(term);
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
    case "move":
      if (state.hasNumberSoon()) readChange(state, 1, term);
      else state.tellDeed(term);
      break;
    case "keep":
      pending.keep = { comparator: meaning.comparator, span: term.span };
      break;
    case "like":
      if (isLike(state)) pending.keep = { comparator: ">=", span: term.span };
      break;
    case "same":
      state.repeat(term.span);
      break;
    case "deed":
      readTerms(state, term);
      break;
    case "placeholder":
      readUndecided(state, term.span);
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
      readAnswer(state, term, meaning.value);
      break;
    case "role":
      pending.role = meaning.role;
      break;
    case "share":
      if (!state.last) state.push({ kind: "number", value: meaning.percent }, "%", term.span);
      break;
    case "scale":
      readScale(state);
      break;
    case "numbered":
      state.tellDeed(term);
      if (!pending.comparator) skipName(state);
      break;
    case "elsewhere":
      if (state.prose === 0) skipClause(state);
      break;
    case "nothing":
      if (state.at === 1) state.push({ kind: "number", value: ZERO }, "count", term.span);
      else state.tellDeed(term);
      break;
    case "rate":
      if (state.last && state.term()?.kind === "number" && !isNoun(state.term(-2))) state.at += 1;
      break;
    case "counter":
      pending.counted = true;
      break;
    default:
      break;
  }
}

/** "rispetto dei termini", "entro i termini": a deed, but where a day or a base follows. */
function readTerms(state: ClauseState, term: Word): void {
  const { length } = state.items;
  if (term.word === "entro") readBy(state, term);
  else if (state.last) readVersus(state);
  if (state.last === null && state.items.length === length && !state.pending.comparator) state.tellDeed(term);
}

/** "fase 2", "fase 3 su 5", "ISO 9001:2015": the figures of a name. */
function skipName(state: ClauseState): void {
  if (state.term()?.kind !== "number") return;
  state.at += 1;
  const link = state.term();
  const joins = isMark(link, ":") || isMark(link, "/") || (link?.kind === "word" && link.word === "su");
  const after = state.term(2);
  if (joins && state.term(1)?.kind === "number" && after?.kind !== "unit") state.at += 2;
}

/** "da definire in sede di monitoraggio": the rest of the clause tells who decides and when, not the target. */
function readUndecided(state: ClauseState, span: Span): void {
  if (state.last) return;
  state.items.push({ kind: "empty", span });
  state.forget();
  if (state.prose === 0) skipClause(state);
}

/** Up to a colon, a semicolon, the end of a parenthesis or the label of another year. */
function skipClause(state: ClauseState): void {
  for (let term = state.term(); term; term = state.term()) {
    const next = state.term(1);
    const labels = yearOf(term) !== null && (isMark(next, ":") || next?.kind === "comparator");
    if (labels || term.kind === "nth-year" || (term.kind === "mark" && /^[;|:)]$/.test(term.mark))) return;
    state.at += 1;
  }
}

function readMark(state: ClauseState, mark: string, span: Span): void {
  state.at += 1;
  if (mark === "(" || (mark === "[" && state.last)) skipParenthesis(state, mark);
  else if (/^[;|]$/.test(mark) || (/^[-–—,/]$/.test(mark) && state.last !== null && !labelFollows(state))) {
    state.endClause();
    state.items.push({ kind: "break", full: /^[;|]$/.test(mark), span });
  }
}

/** "60% - 2021, 65% - 2022": the year after the dash labels the figure before it. */
function labelFollows(state: ClauseState): boolean {
  const after = state.term(1);
  if (yearOf(state.term()) === null) return false;
  if (after === undefined || (after.kind === "mark" && /^[-–—,;|]$/.test(after.mark))) return true;
  // "80%-2022 85%-2023"
  return after.kind === "number" && state.items[0]?.kind === "condition";
}
