/** Diagnostics about the plan: code -> parameters of its message (see messages/*/plan.ftl). */
// biome-ignore lint/complexity/noBannedTypes: codes are added below
export type PlanDiagnostics = {};
