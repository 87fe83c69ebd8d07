/** Reasons why a value or a score cannot be given: code -> parameters of its message, whose words are in the evaluation.ftl of each language. */
export type EvaluationDiagnostics = {
  /** Division by zero; `denominator` as the officials' notation writes it. */
  "division-by-zero": { denominator: string; year: number };
  /** "t-n": the formula does not say how many years back. */
  "symbolic-lag": { quantity: string; symbol: string };
  /** Two formulas in one cell have no common value. */
  "several-formulas-not-scored": { count: number };
  /** A roll-up over a node that has no children of the level. */
  "nothing-beneath": { node: string; children: string };
  /** A roll-up whose children hold nothing to score in the year. */
  "nothing-to-score": { node: string; year: number };
  /** A date or a yes/no where the formula needs a number, or the other way round. */
  "wrong-kind-of-value": { quantity: string; year: number; expected: string };
  /** Value and target cannot be compared: `value` and `target` are "number", "date" or "boolean". */
  "value-not-comparable": { value: string; target: string };
  "no-target-for-year": { year: number; years: readonly string[] };
  "indicator-set-aside": { reason: string; author: string; date: string };
  /** A target that grows by a percentage of a value that is zero. */
  "increment-on-zero": { year: number };
};
