import type { Span } from "../diagnostics/diagnostic.ts";
import { DURATIONS } from "../number/units.ts";
import { lastDayOfMonth } from "../period/iso-date.ts";
import { scanShortDate } from "../period/italian-date.ts";
import type { ScannedDate } from "../period/scanned-date.ts";
import { type ClauseState, type NumberTerm, REACH, type Word } from "./clause-state.ts";
import { FILLERS } from "./lexicon-words.ts";
import type { Comparator } from "./target.ts";
import { yearOf } from "./term.ts";

const YEAR_END = { month: 12, day: 31, exists: true, end: 0 } as const;

interface ShortDate {
  readonly date: ScannedDate;
  readonly span: Span;
  /** How many terms it covers. */
  readonly terms: number;
}

/** A day found: a deadline, unless it is the day from which a time runs ("entro 30 giorni dal 31/12"). */
export function readDay(state: ClauseState, date: ScannedDate, span: Span, terms: number): void {
  const before = state.term(-1);
  const joint = before?.kind === "word" ? before.word : "";
  state.at += terms;
  // "dal 1/1 al 31/12": the end counts.
  if (state.items.at(-1)?.kind === "deadline" && /^(?:al|a|all)$/.test(joint)) state.items.pop();
  if (/^(?:dal|dall|dalla|del)$/.test(joint) && state.last !== null) return;
  const written = state.pending.comparator;
  const word = written !== null && /\p{L}/u.test(state.text[written.span.start] ?? "");
  const starts = /^dal/.test(joint) || (word && written.comparator === ">=");
  const from = starts && state.prose === 0;
  pushDeadline(state, date, span, starts ? "<=" : written?.comparator, from);
}

function pushDeadline(
  state: ClauseState,
  date: ScannedDate,
  span: Span,
  comparator: Comparator = "<=",
  from = false,
): void {
  const everyYear = readAfter(state, "every-year");
  const nextYear = date.year === null && readAfter(state, "next-year");
  state.items.push({ kind: "deadline", date, comparator, from, everyYear, nextYear, span });
  state.pending.comparator = null;
}

/** "di ogni anno", "dell'anno successivo" after a day. */
function readAfter(state: ClauseState, meaning: "every-year" | "next-year"): boolean {
  for (const offset of [0, 1]) {
    const term = state.term(offset);
    if (term?.kind !== "word" || term.meaning?.is !== meaning) continue;
    state.at += offset + 1;
    return true;
  }
  return false;
}

/** "entro", "non oltre", "fino a": before a day, a month, a half-year or a year a deadline, before a figure "<=". */
export function readBy(state: ClauseState, by: Word): void {
  let next = state.at;
  while (next < state.at + REACH) {
    const word = state.terms[next];
    if (word?.kind !== "word" || word.meaning?.is === "by" || word.meaning?.is === "counter") break;
    next += 1;
  }
  const term = state.terms[next];
  if (term?.kind === "date") {
    state.at = next;
    readDayAt(state, term.date, term.span, 1);
    return;
  }
  if (term?.kind === "number") {
    const after = state.terms[next + 1];
    const short = shortDate(state, term, next);
    const year = yearOf(term);
    const found =
      short ??
      (year !== null && after?.kind !== "unit"
        ? { date: { year, ...YEAR_END }, span: term.span, terms: 1 }
        : null);
    if (found) {
      state.at = next;
      readDayAt(state, found.date, found.span, found.terms);
      return;
    }
    if (state.last && after?.kind === "unit" && DURATIONS.has(after.unit)) {
      // "100% delle istanze entro 30 giorni": the days belong to what is counted.
      state.at = next + 2;
      return;
    }
  }
  const yearEnd = yearEndWords(state);
  if (yearEnd !== null) {
    state.at = yearEnd;
    pushDeadline(state, { year: null, ...YEAR_END }, by.span);
    return;
  }
  if (state.hasNumberSoon())
    state.pending.comparator = { comparator: "<=", span: by.span, lost: false, by: true };
}

/** After "entro" the words before the day do not matter. */
function readDayAt(state: ClauseState, date: ScannedDate, span: Span, terms: number): void {
  state.at += terms;
  pushDeadline(state, date, span);
}

/** "entro l'anno", "entro l'anno di riferimento": the end of the year in question. */
function yearEndWords(state: ClauseState): number | null {
  for (let next = state.at; next < state.at + 3; next += 1) {
    const term = state.terms[next];
    if (term?.kind !== "word") return null;
    if (term.word === "anno" || term.word === "esercizio") return next + 1;
    if (!FILLERS.has(term.word)) return null;
  }
  return null;
}

/** Without a word that announces a date: "31/12" (no 31 out of 12), "30/06" (the zero), "06/2019". */
export function readBareDate(state: ClauseState, term: NumberTerm): boolean {
  const short = shortDate(state, term, state.at);
  if (!short) return false;
  const before = state.term(-1);
  const announced = before?.kind === "word" && /^(?:al|il|dal|del)$/.test(before.word);
  if (short.date.year === null && !announced) {
    const written = state.text.slice(short.span.start, short.span.end);
    const [day = "", month = ""] = written.split(/[/.-]/);
    // "31.12", the last of a month, and nothing more.
    if (written.includes(".")) {
      const last = Number(day) === lastDayOfMonth(2001, short.date.month) && month.length === 2;
      if (!last || state.terms.length > short.terms) return false;
    } else if (!/^0/.test(month) && !(written.includes("/") && Number(day) > Number(month))) return false;
  }
  readDay(state, short.date, short.span, short.terms);
  return true;
}

function shortDate(state: ClauseState, term: NumberTerm, index: number): ShortDate | null {
  if (term.sign !== "") return null;
  const date = scanShortDate(state.text, term.span.start);
  if (!date) return null;
  let terms = 1;
  while ((state.terms[index + terms]?.span.start ?? date.end) < date.end) terms += 1;
  return { date, span: { start: term.span.start, end: date.end }, terms };
}
