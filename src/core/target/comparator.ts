import { type ClauseState, mirrored } from "./clause-state.ts";
import type { Comparator } from "./target.ts";
import type { Term } from "./term.ts";

/** Reads the comparator at hand: it waits for its figure, joined with one that waits already ("maggiore o = 90%"). */
export function readComparator(
  state: ClauseState,
  { comparator, symbol, lost, span }: Extract<Term, { kind: "comparator" }>,
): void {
  const previous = state.term(-1);
  state.at += 1;
  if (readMiddle(state, comparator, previous)) return;
  const { pending } = state;
  const joined = pending.comparator && orEqual(pending.comparator.comparator, comparator);
  if (pending.comparator && joined === null && !symbol) return;
  const denied = symbol && previous?.kind === "word" && previous.word === "non";
  const read = joined ?? (denied ? opposite(comparator) : comparator);
  pending.comparator = { comparator: read, span: pending.comparator?.span ?? span, lost };
}

/** "5 ≤ x ≤ 10": the first comparator reads from the figure to the variable. */
function readMiddle(state: ClauseState, comparator: Comparator, previous: Term | undefined): boolean {
  const { last, pending } = state;
  const [variable, second] = [state.term(), state.term(1)];
  const adjoins = previous?.kind === "number" || previous?.kind === "unit";
  if (last?.comparator !== null || !adjoins || variable?.kind === "number" || second?.kind !== "comparator") {
    return false;
  }
  last.comparator = mirrored(comparator);
  state.at += 2;
  pending.comparator = { comparator: second.comparator, span: second.span, lost: false };
  return true;
}

/** "= o > 80%", "superiore o = 5": null where the two say different things. */
function orEqual(first: Comparator, second: Comparator): Comparator | null {
  const strict = first === "=" ? second : second === "=" ? first : null;
  return strict === ">" || strict === ">=" ? ">=" : strict === "<" || strict === "<=" ? "<=" : null;
}

/** "non < 5". */
function opposite(comparator: Comparator): Comparator {
  switch (comparator) {
    case "<":
      return ">=";
    case ">":
      return "<=";
    case "<=":
      return ">";
    case ">=":
      return "<";
    default:
      return comparator;
  }
}
