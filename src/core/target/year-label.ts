import { type ClauseState, isMark } from "./clause-state.ts";
import { type Term, yearOf } from "./term.ts";

/**
 * Reads the years that label a threshold: "Anno: 2018", "2021:", "(2019)", "nel 2020", "2021-2023:", "2020 ≥ 5". True
 * where it has moved on. A year after "mantenere" or after a comparator is the year of the value to compare with.
 */
export function readYearLabel(state: ClauseState): boolean {
  const start = state.at;
  const bracketed = isMark(state.term(), "(");
  let next = start + (bracketed ? 1 : 0);
  let marked = bracketed;
  for (;;) {
    const word = state.terms[next];
    if (word?.kind !== "word" || word.meaning?.is !== "year-mark") break;
    next += isMark(state.terms[next + 1], ":") ? 2 : 1;
    marked = true;
  }
  const list = yearList(state, next);
  if (!list) return false;
  const after = state.terms[list.next];
  const { pending } = state;
  if (bracketed) {
    if (!isMark(after, ")")) return false;
    list.next += 1;
  } else if (pending.keep && !isMark(after, ":")) {
    pending.base = list.years[0] ?? null;
    state.at = list.next;
    return true;
  } else if (!marked && !labels(state, after)) return false;
  const place = state.terms[next]?.span ?? { start: 0, end: 0 };
  if (pending.comparator) {
    // "superiore al 2018": with no figure after it, that year's value.
    if (!marked || after?.kind === "number" || after?.kind === "unit" || isMark(after, ":")) return false;
    state.at = list.next;
    state.pushBaseline(list.years[0] ?? 0, place, "year-or-value");
    return true;
  }
  while (isMark(state.terms[list.next], ":")) list.next += 1;
  if (state.items.at(-1)?.kind !== "years" || state.last) state.softEnd();
  const end = state.terms[list.next - 1]?.span.end ?? place.end;
  state.pushYears(list.years, { start: state.terms[start]?.span.start ?? place.start, end });
  state.at = list.next;
  return true;
}

/** "2018", "2018-2020", "2018 e 2019", "2018/2019". */
function yearList(state: ClauseState, from: number): { years: number[]; next: number } | null {
  const first = yearOf(state.terms[from]);
  if (first === null) return null;
  const years = [first];
  let next = from + 1;
  for (;;) {
    const link = state.terms[next];
    const year = yearOf(state.terms[next + 1]);
    if (year === null || link === undefined) return { years, next };
    const joint = link.kind === "mark" ? link.mark : link.kind === "word" ? link.word : "";
    const last = years[years.length - 1] ?? first;
    if (/^[-–—]$|^al?$/.test(joint) && year > last && year - last < 20) {
      for (let each = last + 1; each <= year; each += 1) years.push(each);
    } else if (/^[,/&]$|^e$/.test(joint)) years.push(year);
    else return { years, next };
    next += 2;
  }
}

/** Whether a bare year followed by this term labels it, or what came before it. */
function labels(state: ClauseState, after: Term | undefined): boolean {
  if (after === undefined || isMark(after, ";") || isMark(after, ",")) {
    return state.labelled && state.last !== null;
  }
  if (after.kind === "comparator" || isMark(after, ":")) return true;
  const open = state.items.length === 0 || state.last !== null || state.items.at(-1)?.kind === "years";
  if (!open || state.prose > 0) return false;
  if (after.kind === "mark") return /^[-–—]$/.test(after.mark);
  if (after.kind !== "word") return after.kind !== "unit";
  return after.meaning !== null && after.meaning.is !== "versus" && after.meaning.is !== "year-mark";
}
