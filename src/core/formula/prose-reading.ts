import type { Expression } from "./expression.ts";

/**
 * What prose gave: the expression, and whether its words already ask for a percentage (so that a "*100" after it is the
 * same hundred, not another).
 */
export interface ProseReading {
  readonly expression: Expression;
  readonly percent: boolean;
}
