/** Diagnostics about the policy: code -> parameters of its message, whose words are in the policy.ftl of each language. */
export type PolicyDiagnostics = {};
