/** Diagnostics about the document: code -> parameters of its message, whose words are in the document.ftl of each language. */
export type DocumentDiagnostics = {};
