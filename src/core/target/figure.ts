import { type Rational, rational } from "../number/rational.ts";
import { scanShortDate } from "../period/italian-date.ts";
import type { Condition } from "./clause.ts";
import { type ClauseState, isMark, isNoun, type NumberTerm } from "./clause-state.ts";
import { readBareDate } from "./day.ts";
import { readWhole } from "./scale.ts";
import { readSecondBound } from "./second-bound.ts";
import { yearOf } from "./term.ts";
import { readSmallerSpan, readUnit } from "./unit.ts";

/** Denominators that no month has, or that nobody takes for one: "7/10" is no 7 October. */
const CLEAR_SCALE = /^score\/(?:10|30|100|110)$/;

/** Reads the figure at hand with its unit, its second bound ("60-65%", "5 ± 1") or its whole ("7/10", "18 su 20"). */
export function readFigure(state: ClauseState, term: NumberTerm): void {
  const { pending } = state;
  if (readMarker(state, term)) return;
  if (!pending.change && !pending.rangeEnds && readBareDate(state, term)) return;
  if (readYearAsBase(state, term)) return;
  const start = state.at;
  state.at += 1;
  readWordedSign(state, term);
  const first = signedValue(term);
  const unit = readUnit(state, term.raw === "1");
  const longer = readSmallerSpan(state, first, unit);
  const whole = unit === null ? readWhole(state, term) : null;
  const bound = whole === null && longer === null ? readSecondBound(state, start, first, unit) : null;
  const span = { start: term.span.start, end: state.term(-1)?.span.end ?? term.span.end };
  if (bound) {
    const value: Condition["value"] = bound.reached
      ? { kind: "number", value: bound.to }
      : { kind: "range", from: bound.from, to: bound.to };
    const condition = state.push(value, bound.unit, span);
    if (bound.reached) condition.comparator = bound.reached;
    return;
  }
  const noUnit = unit === null && whole === null && pending.unit === null;
  const counted = noUnit && (pending.counted || isNoun(state.term()));
  const condition = state.push(
    { kind: "number", value: longer?.value ?? first },
    counted ? "count" : (longer?.unit ?? unit ?? whole),
    span,
  );
  condition.groups = groupsOf(term);
  if (term.broken) condition.doubt ??= "broken-figure";
  if (isYearAlone(state, term)) condition.doubt ??= "year-or-figure";
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

/** "1) 80%": the number of an item in a list. */
function readMarker(state: ClauseState, term: NumberTerm): boolean {
  const before = state.term(-1);
  const opens = before === undefined || isMark(before, ";") || isMark(before, "|");
  if (!opens || !/^\d$/.test(term.raw) || !isMark(state.term(1), ")")) return false;
  state.at += 2;
  return true;
}

/** "meno 5%": the word says what a mere dash leaves open. */
function readWordedSign(state: ClauseState, { sign, span }: NumberTerm): void {
  const { pending } = state;
  if (sign !== "-" || pending.change || !/\p{L}/u.test(state.text[span.start] ?? "")) return;
  pending.comparator ??= { comparator: "<=", span, lost: false };
}

/** "100 110 120" may be one number or three; "100 000" is one. */
function groupsOf({ raw }: NumberTerm): readonly Rational[] | null {
  return /^[1-9]\d\d(?: [1-9]\d\d)+$/.test(raw) ? raw.split(" ").map((group) => rational(group)) : null;
}

/** "2022" and nothing else. */
function isYearAlone(state: ClauseState, term: NumberTerm): boolean {
  return yearOf(term) !== null && state.terms.length === 1;
}

/** "non meno del 2019", "≤ spesa 2019": that year's value, where nothing follows. */
function readYearAsBase(state: ClauseState, term: NumberTerm): boolean {
  const year = yearOf(term);
  const before = state.term(-1);
  const joined = before?.kind === "word" && /^(?:del|dell)$/.test(before.word);
  if (
    year === null ||
    !(joined || isNoun(before)) ||
    !state.pending.comparator ||
    state.term(1) !== undefined
  )
    return false;
  state.at += 1;
  state.pushBaseline(year, term.span, "year-or-value");
  return true;
}
