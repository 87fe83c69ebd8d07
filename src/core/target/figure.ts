import { HUNDRED, type Rational } from "../number/rational.ts";
import { scanShortDate } from "../period/italian-date.ts";
import type { Condition } from "./clause.ts";
import { type ClauseState, isMark, isNoun, type NumberTerm } from "./clause-state.ts";
import { readBareDate } from "./day.ts";
import type { Comparator } from "./target.ts";
import { type Term, yearOf } from "./term.ts";

/** Denominators of marks: "7/10" is a mark, "3/4" three out of four. */
const SCALES: ReadonlySet<string> = new Set(["5", "10", "30", "100", "110"]);
/** Denominators that no month has, or that nobody takes for one: "7/10" is no 7 October. */
const CLEAR_SCALE = /^score\/(?:10|30|100|110)$/;

/** Reads the figure at hand with its unit, its second bound ("60-65%", "5 ± 1") or its whole ("7/10", "18 su 20"). */
export function readFigure(state: ClauseState, term: NumberTerm): void {
  const { pending } = state;
  if (!pending.comparator && !pending.change && !pending.rangeEnds && readBareDate(state, term)) return;
  if (readYearAsBase(state, term)) return;
  const start = state.at;
  state.at += 1;
  const first = signedValue(term);
  const unit = readUnit(state);
  const whole = unit === null ? readWhole(state, term) : null;
  const bound = whole === null ? readSecondBound(state, start, first, unit) : null;
  const span = { start: term.span.start, end: state.term(-1)?.span.end ?? term.span.end };
  if (bound) {
    const value: Condition["value"] = bound.reached
      ? { kind: "number", value: bound.to }
      : { kind: "range", from: bound.from, to: bound.to };
    const condition = state.push(value, bound.unit, span);
    if (bound.reached) condition.comparator = bound.reached;
    return;
  }
  const counted = unit === null && whole === null && (pending.counted || isNoun(state.term()));
  const condition = state.push({ kind: "number", value: first }, counted ? "count" : (unit ?? whole), span);
  const asDate = whole !== null && !CLEAR_SCALE.test(whole) && scanShortDate(state.text, term.span.start);
  if (asDate && condition.comparator === null) condition.doubt = "fraction";
}

/** "± 5%" alone: no further from zero than that. */
export function readSpread(state: ClauseState): void {
  const around = state.term(1);
  state.at += 1;
  if (around?.kind !== "number") return;
  state.at += 1;
  const unit = readUnit(state);
  state.push({ kind: "range", from: around.value.neg(), to: around.value }, unit, around.span);
}

function signedValue(term: NumberTerm): Rational {
  return term.sign === "-" ? term.value.neg() : term.value;
}

/** "non meno del 2019": that year's value, where nothing follows. */
function readYearAsBase(state: ClauseState, term: NumberTerm): boolean {
  const year = yearOf(term);
  const before = state.term(-1);
  const joined = before?.kind === "word" && /^(?:del|dell)$/.test(before.word);
  if (year === null || !joined || !state.pending.comparator || state.term(1) !== undefined) return false;
  state.at += 1;
  state.pushBaseline(year, term.span, "year-or-value");
  return true;
}

export function readUnit(state: ClauseState): string | null {
  const term = state.term();
  const years = term?.kind === "word" && term.word === "anni" && yearOf(state.term(1)) === null;
  if (term?.kind !== "unit" && !years) return null;
  state.at += 1;
  return term?.kind === "unit" ? term.unit : "years";
}

/** "/10", "su 20", "punti su 5" after a figure: a mark on a scale, or so many out of so many. */
function readWhole(state: ClauseState, term: NumberTerm): string | null {
  const noun = state.term();
  const skipped = noun?.kind === "word" && /^(?:punti|punto|stelle)$/.test(noun.word) ? 1 : 0;
  const link = state.term(skipped);
  const whole = state.term(skipped + 1);
  const after = state.term(skipped + 2);
  const joins = isMark(link, "/") || (link?.kind === "word" && link.word === "su");
  if (!joins || whole?.kind !== "number" || term.sign !== "") return null;
  if (after?.kind === "unit" || isMark(after, "/") || isMark(state.term(-2), "/")) return null;
  if (whole.value.compare(term.value) < 0) return null;
  const unit = outOf(whole);
  if (unit !== null) state.at += skipped + 2;
  return unit;
}

/** The unit of a figure out of a whole: "score/10", "of 20". Null where the whole may be a year. */
export function outOf(whole: NumberTerm): string | null {
  if (whole.sign !== "" || yearOf(whole) !== null) return null;
  return SCALES.has(whole.raw) ? `score/${whole.raw}` : `of ${whole.value.toFraction()}`;
}

interface Bounds {
  readonly from: Rational;
  readonly to: Rational;
  readonly unit: string | null;
  /** "aumento dal 60 al 70%": the second bound is the one to reach. */
  readonly reached: Comparator | null;
}

function readSecondBound(
  state: ClauseState,
  start: number,
  first: Rational,
  unit: string | null,
): Bounds | null {
  if (state.term()?.kind === "plus-minus") return readWidth(state, first, unit);
  const ends = state.pending.rangeEnds;
  const next = ends ? afterLinkWords(state) : afterDash(state, start);
  const second = next === null ? undefined : state.terms[next];
  if (next === null || second?.kind !== "number") return null;
  const beside = state.terms[next + 1];
  const secondUnit = beside?.kind === "unit" ? beside.unit : null;
  const after = secondUnit === null ? beside : state.terms[next + 2];
  const to = signedValue(second);
  if (!ends && !isDashRange(state, first, to, unit, secondUnit, after)) return null;
  state.at = next + (secondUnit === null ? 1 : 2);
  const both = secondUnit ?? unit ?? (isNoun(state.term()) ? "count" : null);
  const falls = first.compare(to) > 0;
  if (state.pending.change !== null || (falls && ends?.includes("a"))) {
    const reached = state.pending.change === -1 || falls ? "<=" : ">=";
    state.pending.change = null;
    return { from: first, to, unit: both, reached };
  }
  return { from: falls ? to : first, to: falls ? first : to, unit: both, reached: null };
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
    if (link?.kind !== "word" && !(link?.kind === "mark" && /^[-–—]$/.test(link.mark))) break;
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

/**
 * "60-65%" is a range, and "60% - 65%" too; a dash after a year's label, before another label or between values that
 * fall or do not match separates.
 */
function isDashRange(
  state: ClauseState,
  first: Rational,
  to: Rational,
  unit: string | null,
  secondUnit: string | null,
  after: Term | undefined,
): boolean {
  if (isMark(state.term(), ";") && !isMark(after, "]")) return false;
  if (isMark(after, ":") || after?.kind === "comparator") return false;
  if (after?.kind === "mark" && /^[/–—-]$/.test(after.mark)) return false;
  if (state.labelled || (unit !== null && unit !== secondUnit)) return false;
  return first.compare(to) < 0;
}
