import { HUNDRED, type Rational } from "../number/rational.ts";
import { type ClauseState, isMark, isNoun } from "./clause-state.ts";
import type { Comparator } from "./target.ts";
import { type NumberTerm, type Term, yearOf } from "./term.ts";
import { readUnit } from "./unit.ts";

export interface Bounds {
  readonly from: Rational;
  readonly to: Rational;
  readonly unit: string | null;
  /** "aumento dal 60 al 70%": the second bound is the one to reach. */
  readonly reached: Comparator | null;
}

/** A second figure as found: where it stands and what is written around it. */
interface Second {
  readonly value: Rational;
  readonly unit: string | null;
  readonly term: NumberTerm;
  /** The term after it and its unit. */
  readonly next: number;
}

/**
 * Reads what follows a first figure as the other bound of one range: "60-65%", "tra 5 e 10", "da € 10.000 a € 12.000",
 * "5 ± 1". Null, and nothing is read, where it is something else. `start` is the first figure's place, `unit` its unit.
 */
export function readSecondBound(
  state: ClauseState,
  start: number,
  first: Rational,
  unit: string | null,
): Bounds | null {
  if (state.term()?.kind === "plus-minus") return readWidth(state, first, unit);
  const ends = state.pending.rangeEnds;
  const linked = ends ? afterLinkWords(state) : afterDash(state, start);
  const second = linked === null ? null : secondAt(state, linked);
  if (
    second === null ||
    (ends === null && !isDashRange(state, first, unit ?? leadingUnit(state, second), second))
  ) {
    return null;
  }
  const to = second.value;
  state.at = second.next;
  const both = second.unit ?? unit ?? (isNoun(state.term()) ? "count" : null);
  const falls = first.compare(to) > 0;
  const moves = ends?.includes("a") === true;
  if (moves && (state.pending.change !== null || falls)) {
    const reached = state.pending.change === -1 || falls ? "<=" : ">=";
    state.pending.change = null;
    return { from: first, to, unit: both, reached };
  }
  return { from: falls ? to : first, to: falls ? first : to, unit: both, reached: null };
}

function signed({ sign, value }: NumberTerm): Rational {
  return sign === "-" ? value.neg() : value;
}

function secondAt(state: ClauseState, linked: number): Second | null {
  const lead = state.terms[linked];
  const leading = lead?.kind === "unit" && lead.unit === state.pending.unit ? lead.unit : null;
  const at = linked + (leading === null ? 0 : 1);
  const term = state.terms[at];
  if (term?.kind !== "number") return null;
  const beside = state.terms[at + 1];
  const trailing = beside?.kind === "unit" ? beside.unit : null;
  return { value: signed(term), unit: trailing ?? leading, term, next: at + (trailing === null ? 1 : 2) };
}

/** "€ 10.000 - € 12.000": the currency before both. */
function leadingUnit(state: ClauseState, { unit }: Second): string | null {
  return unit !== null && unit === state.pending.unit ? unit : null;
}

/** "5 ± 1", "80% ± 5%", "50 ± 10%" (of fifty). */
function readWidth(state: ClauseState, middle: Rational, unit: string | null): Bounds | null {
  const around = state.term(1);
  if (around?.kind !== "number") return null;
  state.at += 2;
  const width = readUnit(state);
  const relative = width === "%" && unit !== "%";
  const by = relative ? middle.abs().mul(around.value).div(HUNDRED) : around.value;
  return { from: middle.sub(by), to: middle.add(by), unit: unit ?? (relative ? null : width), reached: null };
}

/** After "tra 5": past "e il"; after "da 5": past "a". Null where no word links. */
function afterLinkWords(state: ClauseState): number | null {
  let next = state.at;
  while (next < state.at + 4) {
    const link = state.terms[next];
    if (link?.kind !== "word" && !isDash(link)) break;
    next += 1;
  }
  return next === state.at ? null : next;
}

function afterDash(state: ClauseState, start: number): number | null {
  const link = state.term();
  const dash = link?.kind === "mark" && /^[-–—÷;]$/.test(link.mark);
  // "50 - 60 - 70": a dash before the first figure too makes a row of figures.
  const broken = state.items.at(-1)?.kind === "break" && isDash(state.terms[start - 1]);
  return dash && !broken && state.pending.comparator === null ? state.at + 1 : null;
}

function isDash(term: Term | undefined): boolean {
  return term?.kind === "mark" && /^[-–—]$/.test(term.mark);
}

/** "2022: 3-5" is a range, "2021 60 - 65" is not. */
function touches(state: ClauseState, { term }: Second): boolean {
  const [figure, dash] = [state.term(-1), state.term()];
  return figure?.span.end === dash?.span.start && dash?.span.end === term.span.start;
}

/**
 * "60-65%" is a range, and "60% - 65%" too; a dash after a year's label, before another label or a year, or between
 * values that fall or do not match separates.
 */
function isDashRange(state: ClauseState, first: Rational, unit: string | null, second: Second): boolean {
  const after = state.terms[second.next];
  if (yearOf(second.term) !== null && !isNoun(after)) return false;
  if (isMark(state.term(), ";") && !isMark(after, "]")) return false;
  if (isMark(after, ":") || after?.kind === "comparator") return false;
  if (after?.kind === "mark" && /^[/–—-]$/.test(after.mark)) return false;
  if ((state.labelled && !touches(state, second)) || (unit !== null && unit !== second.unit)) return false;
  return first.compare(second.value) < 0;
}
