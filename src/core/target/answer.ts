import { type ClauseState, isMark, type Word } from "./clause-state.ts";
import type { Term } from "./term.ts";

/** Reads "SI", "NO", "realizzato": answers where they stand alone; "si prevede" and "no" inside prose are not. */
export function readAnswer(state: ClauseState, term: Word, value: boolean): void {
  const [after, other] = [state.term(), state.term(1)];
  const parts = after?.kind === "mark" && /^[-–—/]$/.test(after.mark);
  const opposite = other?.kind === "word" && (other.word === "non" || isAnswer(other, !value));
  if (parts && opposite && state.last === null) {
    readChoice(state, term, other);
    return;
  }
  const written = state.text.slice(term.span.start, term.span.end);
  // "SI SI SI": one for each year.
  if (state.last?.value.kind === "boolean" && state.term(-2)?.kind === "word") state.endClause();
  // "attuato al 90%"
  const measured = after?.kind === "word" && other?.kind === "number" && state.term(2)?.kind === "unit";
  if (state.last || state.prose > 0 || measured || !(endsAnswer(after) || /ì/i.test(written))) {
    state.tellDeed(term);
    return;
  }
  const condition = state.push({ kind: "boolean", value }, "bool", term.span);
  if (term.word === "no") condition.doubt = "not-applicable";
}

/** "SI/NO" does not choose; "SI/NO: SI" does. */
function readChoice(state: ClauseState, term: Word, other: Word): void {
  const next = other.word === "non" ? 3 : 2;
  const chosen = state.term(next + 1);
  const meaning = chosen?.kind === "word" ? chosen.meaning : null;
  const told = isMark(state.term(next), ":") || state.term(next)?.kind === "comparator";
  state.at = state.terms.length;
  const value = told && meaning?.is === "boolean" ? meaning.value : true;
  const condition = state.push({ kind: "boolean", value }, "bool", term.span);
  if (!told || meaning?.is !== "boolean") condition.doubt = "either";
}

function isAnswer(term: Word, value: boolean): boolean {
  return term.meaning?.is === "boolean" && term.meaning.value === value;
}

function endsAnswer(after: Term | undefined): boolean {
  if (after?.kind !== "word") return after?.kind !== "unit";
  const meaning = after.meaning?.is;
  return meaning === "by" || meaning === "year-mark" || meaning === "boolean" || meaning === "share";
}
