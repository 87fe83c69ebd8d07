/** Diagnostics about the formula: code -> parameters of its message (see messages/*/formula.ftl). */
// biome-ignore lint/complexity/noBannedTypes: codes are added below
export type FormulaDiagnostics = {};
