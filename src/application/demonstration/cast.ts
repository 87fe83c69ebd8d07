import type { Author } from "../../store/store.ts";
import type { Actor } from "../actor.ts";

/** Who does what in the demonstration. */
export interface Cast {
  /** Measures what their units answer for. */
  readonly head: Actor;
  /** Codes of those units. */
  readonly headed: readonly string[];
  /** Measures the rest, and runs the sources. */
  readonly office: Actor;
  /** Brings the documents that nobody counts. */
  readonly other: Author;
  readonly manager: Actor;
  readonly evaluator: Actor;
  /** The head or the office, whichever answers for an indicator. */
  readonly answering: (indicator: string) => Actor;
}
