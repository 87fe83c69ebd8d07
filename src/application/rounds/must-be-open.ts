import { dayInRome } from "../../store/day-in-rome.ts";
import { Problem } from "../problem.ts";
import type { Round } from "./round.ts";

/** Throws the `Problem` that the round is closed: what comes late is for the next one. */
export function mustBeOpen(round: Round): Round {
  const { closing, title } = round;
  if (closing === null) return round;
  throw new Problem("already-done", "round-is-closed", { title, day: dayInRome(closing.at), by: closing.by });
}
