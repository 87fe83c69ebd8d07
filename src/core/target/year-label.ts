import { type ClauseState, isMark } from "./clause-state.ts";
import { type Term, yearOf } from "./term.ts";
import { type YearList, yearList } from "./year-list.ts";

/**
 * Reads the years that label a threshold: "Anno: 2018", "2021:", "(2019)", "nel 2020", "2021-2023:", "2020 ≥ 5", "dal
 * 2022". True where it has moved on. A year after "mantenere" or after a comparator is the year of the value to compare
 * with.
 */
export function readYearLabel(state: ClauseState): boolean {
  const start = state.at;
  const bracketed = isMark(state.term(), "(") || isMark(state.term(), "[");
  const onward = isOnward(state, start);
  const words = bracketed || onward ? 1 : 0;
  const from = yearWords(state, start + words);
  const marked = from > start;
  const list = yearList(state.terms, from);
  if (!list) return false;
  const after = state.terms[list.next];
  const { pending } = state;
  if (bracketed) {
    if (!isMark(after, ")") && !isMark(after, "]")) return false;
    list.next += 1;
  } else if ((pending.keep && !isMark(after, ":")) || (onward && pending.change)) {
    pending.base = list.years[0] ?? null;
    state.at = list.next;
    return true;
  } else if (!marked && readPastYear(state, list)) return true;
  else if (!marked && !labels(state, list)) return false;
  const place = state.terms[from]?.span ?? { start: 0, end: 0 };
  if (pending.comparator) {
    // "superiore al 2018": with no figure after it, that year's value.
    if (!marked || after?.kind === "number" || after?.kind === "unit" || isMark(after, ":")) return false;
    state.at = list.next;
    state.pushBaseline(list.years[0] ?? 0, place, "year-or-value");
    return true;
  }
  if (state.items.at(-1)?.kind !== "years" || state.last) state.softEnd();
  while (isMark(state.terms[list.next], ":") || divides(state, list.next)) list.next += 1;
  const end = state.terms[list.next - 1]?.span.end ?? place.end;
  const span = { start: state.terms[start]?.span.start ?? place.start, end };
  state.pushYears(list.years, onward && list.years.length === 1, span);
  state.at = list.next;
  return true;
}

/** "riduzione del 10% spesa 2019": the year of what is reduced. */
function readPastYear(state: ClauseState, { years, next }: YearList): boolean {
  const { last } = state;
  if (!last?.change || state.prose === 0 || state.labelled || isMark(state.terms[next], ":")) return false;
  last.base ??= years[0] ?? null;
  state.at = next;
  return true;
}

/** Past "anno", "nel", "per il", each with a colon or without. */
function yearWords(state: ClauseState, from: number): number {
  let next = from;
  for (;;) {
    const word = state.terms[next];
    if (word?.kind !== "word" || word.meaning?.is !== "year-mark") return next;
    next += isMark(state.terms[next + 1], ":") ? 2 : 1;
  }
}

/** "dal 2023": that year and those after it. */
function isOnward(state: ClauseState, index: number): boolean {
  const word = state.terms[index];
  const year = state.terms[index + 1];
  return word?.kind === "word" && /^dall?$/.test(word.word) && yearOf(year) !== null;
}

/** "2021 - 60%", "2021/60%", "2021 (60)", "2021 | 60": the mark between a year and its figure. */
function divides(state: ClauseState, index: number): boolean {
  const mark = state.terms[index];
  const after = state.terms[index + 1];
  const divider = isDash(mark) || isMark(mark, "(") || isMark(mark, "|");
  return state.last === null && divider && (after?.kind === "comparator" || after?.kind === "number");
}

/** Whether bare years label what follows them, or what came before them. */
function labels(state: ClauseState, { years, next }: YearList): boolean {
  const { last } = state;
  const after = state.terms[next];
  const ends = after === undefined || (after.kind === "mark" && /^[;,|]$/.test(after.mark));
  // "2023/2024" alone is no figure.
  if (ends && last === null && years.length > 1) return true;
  if (ends && last !== null) {
    return state.labelled || years.length > 1 || last.unit !== null || isDash(state.term(-1));
  }
  if (after === undefined) return false;
  if (after.kind === "comparator" || isMark(after, ":")) return true;
  const before = state.items.at(-1)?.kind;
  const opens = before === undefined || before === "years" || (before === "break" && state.labelled);
  if ((!opens && last === null) || state.prose > 0) return false;
  if (isMark(after, "(")) return (opens || state.labelled) && state.terms[next + 1]?.kind === "number";
  if (after.kind === "mark") return isDash(after) || divides(state, next);
  if (after.kind !== "word") return after.kind !== "unit";
  return after.meaning !== null && after.meaning.is !== "versus" && after.meaning.is !== "year-mark";
}

function isDash(term: Term | undefined): boolean {
  return term?.kind === "mark" && /^[-–—/]$/.test(term.mark);
}
