/** Diagnostics about the policy: code -> parameters of its message (see messages/*/policy.ftl). */
// biome-ignore lint/complexity/noBannedTypes: codes are added below
export type PolicyDiagnostics = {};
