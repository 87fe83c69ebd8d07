/**
 * Functions: a word with its arguments in brackets. Officials write max, min, media and somma as spreadsheets do; the
 * others are how a formula is printed where plain words would leave a doubt, and take a name in «».
 */
export type CallName =
  | "max"
  | "min"
  | "mean"
  | "add"
  | "sum"
  | "sum-over"
  | "days"
  | "date"
  | "milestone"
  | "boolean"
  | "index"
  | "progress"
  | "mean-score"
  | "weighted-rollup"
  | "plain-rollup"
  | "activities";

export interface CallWord {
  readonly words: readonly string[];
  readonly name: CallName;
  /** "always": any bracket after the word; "list": only with several arguments; "quoted": only where the first one is in «»; "product": only around a product; "comma": where the bracket touches the word and holds a list. */
  readonly when: "always" | "list" | "quoted" | "empty" | "product" | "comma";
}

export const CALLS: readonly CallWord[] = [
  { words: ["max"], name: "max", when: "always" },
  { words: ["massimo"], name: "max", when: "list" },
  { words: ["min"], name: "min", when: "comma" },
  { words: ["minimo"], name: "min", when: "list" },
  { words: ["media", "ponderata"], name: "weighted-rollup", when: "quoted" },
  { words: ["media", "aritmetica"], name: "plain-rollup", when: "quoted" },
  { words: ["media"], name: "mean", when: "list" },
  { words: ["average"], name: "mean", when: "list" },
  { words: ["sommatoria"], name: "sum-over", when: "product" },
  { words: ["somma"], name: "sum-over", when: "product" },
  { words: ["somma"], name: "add", when: "list" },
  { words: ["sum"], name: "add", when: "list" },
  { words: ["totale", "rilevato"], name: "sum", when: "always" },
  { words: ["minimo", "fra"], name: "min", when: "always" },
  { words: ["media", "fra"], name: "mean", when: "always" },
  { words: ["giorni", "fra"], name: "days", when: "list" },
  { words: ["data"], name: "date", when: "quoted" },
  { words: ["traguardo"], name: "milestone", when: "quoted" },
  { words: ["sì/no"], name: "boolean", when: "quoted" },
  { words: ["indice"], name: "index", when: "quoted" },
  { words: ["avanzamento"], name: "progress", when: "quoted" },
  { words: ["punteggio"], name: "mean-score", when: "quoted" },
  { words: ["attività", "del", "nodo"], name: "activities", when: "empty" },
];
