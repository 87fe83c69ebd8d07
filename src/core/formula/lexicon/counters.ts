/** Words that announce an amount and are no part of what is counted; longest first. */
export const COUNTERS: readonly string[] = [
  "numero complessivo",
  "numero totale",
  "somma totale",
  "totale complessivo",
  "sommatoria",
  "numero",
  "totale",
  "somma",
  "num.",
  "tot.",
  "nr.",
  "nro",
  "n.ro",
  "n°",
  "nº",
  "n.",
  "nr",
];

/** What may stand between a counter and its noun. */
export const COUNTER_LINKS: readonly string[] = [
  "delle ",
  "degli ",
  "dei ",
  "del ",
  "della ",
  "dello ",
  "dell'",
  "di ",
  "d'",
];
