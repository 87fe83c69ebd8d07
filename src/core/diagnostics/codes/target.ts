/** Diagnostics about the target: code -> parameters of its message, whose words are in the target.ftl of each language. */
export type TargetDiagnostics = {};
