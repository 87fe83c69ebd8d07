import type { Rational } from "../number/rational.ts";
import type { Evaluation, Result } from "./evaluation.ts";
import type { Subject } from "./explanation.ts";

/** Something whose score is not the same in two evaluations of one plan. */
export interface Move {
  readonly subject: Subject;
  readonly before: Result;
  readonly after: Result;
  /** Points gained; null where one of the two has no score. */
  readonly change: Rational | null;
}

/** Who changes from one evaluation to another, and by how much. */
export interface Moves {
  /** The body, changed or not. */
  readonly body: Move;
  /** Nodes, units and indicators that change, the greatest change first. */
  readonly nodes: readonly Move[];
  readonly units: readonly Move[];
  readonly indicators: readonly Move[];
}

/** Both evaluations must be of one plan; what only one of them has is left out. */
export function movesBetween(before: Evaluation, after: Evaluation): Moves {
  return {
    body: move({ kind: "body" }, before.body, after.body),
    nodes: moved("node", before.nodes, after.nodes),
    units: moved("unit", before.units, after.units),
    indicators: moved("indicator", before.indicators, after.indicators),
  };
}

function moved(
  kind: Exclude<Subject["kind"], "body">,
  before: ReadonlyMap<string, Result>,
  after: ReadonlyMap<string, Result>,
): readonly Move[] {
  return [...before]
    .flatMap(([key, was]): Move[] => {
      const is = after.get(key);
      const found = is && move({ kind, key }, was, is);
      return found && (found.change === null ? was.score !== is.score : !found.change.equals(0))
        ? [found]
        : [];
    })
    .sort(byChange);
}

function move(subject: Subject, before: Result, after: Result): Move {
  const change = before.score && after.score ? after.score.sub(before.score) : null;
  return { subject, before, after, change };
}

/** What has a score in one of the two alone comes first; the rest by how far it moves, either way. */
function byChange(a: Move, b: Move): number {
  if (a.change === null || b.change === null) return Number(b.change === null) - Number(a.change === null);
  return b.change.abs().compare(a.change.abs());
}
