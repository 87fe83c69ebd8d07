/** Diagnostics about the target: code -> parameters of its message (see messages/*/target.ftl). */
// biome-ignore lint/complexity/noBannedTypes: codes are added below
export type TargetDiagnostics = {};
