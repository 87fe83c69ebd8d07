import { dayInRome } from "../../store/day-in-rome.ts";
import { Problem } from "../problem.ts";
import type { ValidationState } from "./state.ts";

/** Nothing of a validation changes once it has ended: the document that was signed stays true. */
export function refuseClosed({ outcome, year }: ValidationState): void {
  if (outcome === null) return;
  const params = { year: String(year), day: dayInRome(outcome.at) };
  throw new Problem("already-done", "validation-closed-already", params);
}
