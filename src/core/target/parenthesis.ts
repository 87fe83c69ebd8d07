import { type ClauseState, isMark } from "./clause-state.ts";
import { hasStart } from "./relative.ts";
import { outOf } from "./scale.ts";

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/**
 * Goes past a parenthesis, once its opening mark is read. It may add a date, what a difference starts from ("rispetto al
 * 2018"), the whole ("su 5") or the part that the figure plays ("soglia"): then it is read on. Other figures in it
 * restate ("90% (18 su 20)") and do not count, but where the whole text stands in it.
 */
export function skipParenthesis(state: ClauseState, open: "(" | "["): void {
  const first = state.term();
  const meaning = first?.kind === "word" ? first.meaning : null;
  const whole = state.term(1);
  const unit =
    first?.kind === "word" && first.word === "su" && whole?.kind === "number" ? outOf(whole) : null;
  const alone = state.items.length === 0 && !state.pending.comparator && state.prose === 0;
  const compared = meaning?.is === "versus" && unit === null && hasStart(state, state.at + 1);
  if (meaning?.is === "by" || compared || first?.kind === "date" || alone) return;
  if (state.last && unit !== null) state.last.unit = unit;
  if (state.last && meaning?.is === "role") state.last.role = meaning.role;
  let depth = 1;
  for (let next = state.at; next < state.terms.length; next += 1) {
    const term = state.terms[next];
    if (isMark(term, open)) depth += 1;
    if (isMark(term, CLOSING[open] ?? ")")) depth -= 1;
    if (depth === 0) {
      state.at = next + 1;
      return;
    }
  }
}
