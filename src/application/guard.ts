import { type Actor, PUBLIC } from "./actor.ts";
import { may, type Operation, whoMay } from "./permissions.ts";
import { Problem } from "./problem.ts";

/** Throws the `Problem` that says who may, where the actor may not. */
export function require(actor: Actor, operation: Operation, units?: readonly string[]): void {
  if (may(actor, operation, units)) return;
  if (actor.kind === PUBLIC.kind) throw new Problem("not-signed-in", "problem-not-signed-in");
  const own = units !== undefined && may(actor, operation);
  const others = units?.length === 0 ? "problem-no-unit" : "problem-not-your-unit";
  throw new Problem("forbidden", own ? others : "problem-forbidden", {
    operation,
    roles: whoMay(operation),
    units: units ?? [],
  });
}
