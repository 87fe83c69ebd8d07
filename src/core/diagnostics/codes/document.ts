/** Diagnostics about the document: code -> parameters of its message (see messages/*/document.ftl). */
// biome-ignore lint/complexity/noBannedTypes: codes are added below
export type DocumentDiagnostics = {};
