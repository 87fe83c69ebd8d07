/** Rows that close a table of indicators with a sum. */
export const TOTAL_PHRASES: readonly string[] = [
  "totale",
  "totali",
  "totale pesi",
  "somma",
  "somma pesi",
  "somma dei pesi",
  "totale dei pesi",
  "totale delle pesature",
  "totale pesi indicatori",
  "totale peso indicatori",
  "tot",
  "totale peso",
  "totale generale",
  "subtotale",
  "totale complessivo",
  "peso totale",
  "totale indicatori",
];

/** What stands in a cell for "the same as above", folded. */
export const DITTO_MARKS: readonly string[] = [
  "idem",
  "id.",
  "c.s.",
  "c. s.",
  "come sopra",
  "vedi sopra",
  '"',
  "''",
  "\u3003",
  "\u00bb",
  "\u201d",
  "\u201c",
  ",,",
];

/** "segue", "continua": the page was turned. */
export const CONTINUATION_PHRASES: readonly string[] = [
  "segue",
  "continua",
  "segue tabella",
  "segue dalla pagina precedente",
  "continua dalla pagina precedente",
  "continua alla pagina successiva",
  "segue da pagina precedente",
  "segue alla pagina successiva",
  "segue kpi",
  "segue indicatori",
];
