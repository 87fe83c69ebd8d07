/** Diagnostics about the plan: code -> parameters of its message, whose words are in the plan.ftl of each language. */
export type PlanDiagnostics = {};
