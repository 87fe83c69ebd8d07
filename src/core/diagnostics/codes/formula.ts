/** Diagnostics about the formula: code -> parameters of its message, whose words are in the formula.ftl of each language. */
export type FormulaDiagnostics = {};
