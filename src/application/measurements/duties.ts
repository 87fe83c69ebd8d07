import type { LedgerEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Actor } from "../actor.ts";

/** Who did each of the three things that three different people must do, and which of them coincide. */
export interface Duties {
  readonly targetSetter: Duty | null;
  readonly declarer: Duty;
  /**
   * Why this actor may not validate: they set the target, they declared the value, or one person did both, so that
   * nobody can. Null where nothing stands in the way.
   */
  readonly clash: "set-target" | "declared" | "set-and-declared" | "set-by-declarer" | null;
}

export interface Duty {
  readonly id: string;
  readonly name: string;
}

/**
 * Who sets a target, who declares a value and who validates it are three different people (the separation that the
 * body's system of evaluation rests on, D.Lgs. 150/2009 art. 7). `people` gives the names.
 */
export function dutiesOf(
  { measurement, author }: Pick<LedgerEntry, "measurement" | "author">,
  { targetSetters }: Pick<PlanVersion, "targetSetters">,
  actor: Actor,
  people: readonly Duty[],
): Duties {
  const setter = targetSetters[measurement.indicator] ?? null;
  const named = people.find(({ id }) => id === setter);
  const targetSetter = setter === null ? null : { id: setter, name: named?.name ?? setter };
  const declarer = { id: author.id, name: author.name };
  const actorId = actor.kind === "public" ? null : actor.id;
  const declared = actorId === declarer.id;
  const set = setter !== null && actorId === setter;
  const clash = declared
    ? set
      ? "set-and-declared"
      : "declared"
    : set
      ? "set-target"
      : setter !== null && setter === declarer.id
        ? "set-by-declarer"
        : null;
  return { targetSetter, declarer, clash };
}
