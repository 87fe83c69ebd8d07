import type { Decisions } from "./doubt.ts";
import type { Expression } from "./expression.ts";
import type { Item } from "./item.ts";
import type { NameScope } from "./operand.ts";

/** What reading a bracket level needs from the levels above it. */
export interface Scope extends NameScope {
  readonly decisions: Decisions;
  /** Reads a run of words as a name, a score, a roll-up... */
  readonly atom: (items: readonly Item[], scope: Scope) => Expression;
  /** Reads the inside of a bracket: prose first, then arithmetic. */
  readonly sequence: (items: readonly Item[], scope: Scope) => Expression;
  /** The formula has one operand besides constants: only then is "Grado di soddisfazione" a score and not one amount among others. */
  readonly alone: boolean;
  /** The target is a percentage. */
  readonly percentWanted: boolean;
  /** Quantities whose names stand in «»: they are what they are called, and are not read as anything else. */
  readonly literal: WeakSet<Expression>;
  /** Name of the quantity read last, for "N. iscritti anno t / anno t-1". */
  readonly last: { name: string | null; inYear: boolean };
  /** How many more times prose may be looked for: real formulas nest it once or twice. */
  readonly budget: { prose: number };
}
