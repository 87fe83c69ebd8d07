/** Diagnostics about the plan: code -> parameters of its message, whose words are in the plan.ftl of each language. */
export type PlanDiagnostics = {
  /** `sum` and `whole` are figures; `weights` are written the Italian way. */
  "weights-sum": {
    readonly node: string;
    readonly sum: number;
    readonly whole: number;
    readonly weights: readonly string[];
  };
  /** `rest`: what is left for the only part without weight, or "none". */
  "missing-weight": { readonly rest: string };
  "weight-out-of-range": { readonly weight: string; readonly whole: number };
  /** `parents`: how many nodes have children without weights. */
  "assumed-equal-weights": { readonly parents: number };
  /** `named` is the code in the text, `node` the one of the node that the indicator belongs to. */
  "rollup-wrong-reference": { readonly named: string; readonly node: string };
  "rollup-foreign-child": { readonly named: string; readonly node: string };
  /** `children`: what the formula averages. */
  "rollup-without-children": { readonly children: string };
  /** `highest` is 1 or 100: the end of the formula's scale. */
  "rollup-scale": { readonly target: string; readonly highest: number };
  "not-fed-by-children": { readonly node: string; readonly children: number };
  /** The year before is needed for `quantity`. */
  "missing-baseline": { readonly quantity: string };
  "missing-base-year": { readonly quantity: string; readonly year: number };
  "percentage-target-on-count": { readonly target: string; readonly quantity: string };
  "implicit-percentage": { readonly target: string };
  /**
   * `mismatch`: "formula-fraction", "target-fraction", "target-percentage", "target-amount", "target-number",
   * "baseline-unit", "target-off-scale". `formula` is the formula's measure.
   */
  "unit-mismatch": {
    readonly mismatch: string;
    readonly formula: string;
    readonly baseline: string;
    readonly target: string;
  };
  "zero-target": { readonly target: string };
  "missing-target": Record<string, never>;
  "missing-target-year": { readonly year: number };
  "regressing-target": { readonly from: number; readonly to: number };
  "baseline-beyond-target": { readonly baseline: string; readonly target: string };
  "maintenance-target": { readonly target: string };
  "year-end-deadline": { readonly day: string };
  "target-outside-period": { readonly day: string; readonly from: number; readonly to: number };
  /** `needed` of `planned` activities give `above` %, one less `below` %. */
  "activity-threshold": {
    readonly planned: number;
    readonly needed: number;
    readonly below: number;
    readonly above: number;
    readonly target: string;
  };
  "missing-dimension": {
    readonly count: number;
    readonly total: number;
    readonly subjects: readonly string[];
  };
  "no-indicators": { readonly node: string };
  /** `other`: the indicator that is the same. */
  "duplicate-indicator": { readonly other: string };
  /** `expected`: the code that the place in the tree asks for, or "none". */
  "missing-code": { readonly title: string; readonly expected: string };
  "duplicate-code": {
    readonly code: string;
    readonly title: string;
    readonly other: string;
    readonly expected: string;
  };
  "parent-mismatch": { readonly code: string; readonly parent: string; readonly expected: string };
  "code-gap": { readonly missing: string; readonly before: string; readonly after: string };
  "no-units": { readonly node: string };
  "unknown-unit": { readonly unit: string };
  /** `kind`: "unit" for two ways of writing one unit's code, "style" for units of one kind written in two ways. */
  "unit-code-variant": { readonly kind: string; readonly code: string; readonly variant: string };
};
