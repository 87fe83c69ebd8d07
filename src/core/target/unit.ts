import { type Rational, rational } from "../number/rational.ts";
import { type ClauseState, isMark, type NumberTerm } from "./clause-state.ts";
import { yearOf } from "./term.ts";

/** Reads the unit that stands at hand: "%", "di euro", "giorni", "anni" where no year follows ("anno" after one). */
export function readUnit(state: ClauseState, one = false): string | null {
  const [term, after] = [state.term(), state.term(1)];
  if (term?.kind === "word" && term.word === "di" && after?.kind === "unit" && after.unit === "EUR") {
    state.at += 2;
    return after.unit;
  }
  const years =
    term?.kind === "word" &&
    (term.word === "anni" || (one && term.word === "anno")) &&
    !isMark(after, ":") &&
    yearOf(after) === null;
  if (term?.kind !== "unit" && !years) return null;
  state.at += 1;
  return term?.kind === "unit" ? term.unit : "years";
}

/** How many of the smaller make one of the larger. */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  hours: ["minutes", 60],
  days: ["hours", 24],
  years: ["months", 12],
  minutes: ["seconds", 60],
};

/** Reads on after "2 ore": "e 30 minuti" makes 150 minutes. Null, and nothing is read, where no smaller span follows. */
export function readSmallerSpan(
  state: ClauseState,
  value: Rational,
  unit: string | null,
): { readonly value: Rational; readonly unit: string } | null {
  const [smaller, times] = SMALLER[unit ?? ""] ?? [];
  const link = state.term();
  const linked = link?.kind === "word" && link.word === "e" ? 1 : 0;
  const figure = state.term(linked);
  const beside = state.term(linked + 1);
  if (times === undefined || figure?.kind !== "number" || beside?.kind !== "unit") return null;
  if (beside.unit !== smaller || !isBelow(figure, times)) return null;
  state.at += linked + 2;
  return { value: value.mul(times).add(figure.value), unit: smaller };
}

function isBelow({ sign, value }: NumberTerm, times: number): boolean {
  return sign === "" && value.compare(rational(times)) < 0;
}
