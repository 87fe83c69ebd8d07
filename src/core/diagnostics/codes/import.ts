/** Diagnostics about making a plan of a document: code -> parameters of its message, whose words are in the import.ftl of each language. */
export type ImportDiagnostics = {
  /** The document holds no heading, table or card that names a node. */
  "plan-not-found": Record<string, never>;
  /** Neither the document nor the caller says the plan's years. */
  "plan-without-year": Record<string, never>;
  /** A table that holds words of indicators, and whose columns could not be told; `text` is how it begins. */
  "table-not-read": { readonly text: string };
  /** Indicators that stand before any node of the tree. */
  "indicators-without-node": { readonly count: number; readonly names: readonly string[] };
};
