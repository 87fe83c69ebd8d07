import type { Expression } from "./expression.ts";

/** A quantity whose name is a date ("Data di approvazione"), as a date; null for anything else. */
export function asDate(e: Expression): Expression | null {
  if (e.kind === "date") return e;
  return e.kind === "quantity" && /^data(?:\s|$)/iu.test(e.name) ? { kind: "date", name: e.name } : null;
}

/** The days from one date to another. */
export function daysFrom(start: Expression, end: Expression): Expression {
  return { kind: "days", from: asDate(start) ?? start, to: asDate(end) ?? end };
}
