/** Diagnostics about the plan: code -> parameters of its message, whose words are in the plan.ftl of each language. */
export type PlanDiagnostics = {
  /** A unit's code is written in more than one way: the one in use, and the other as found. */
  "unit-code-variant": { readonly code: string; readonly variant: string };
};
