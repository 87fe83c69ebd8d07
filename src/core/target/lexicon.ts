import type { Comparator } from "./target.ts";

/** What a word or a run of words does in a target. */
export type Meaning =
  | { readonly is: "comparator"; readonly comparator: Comparator }
  /** After the figure: "5 o più", "30 o meno". */
  | { readonly is: "postfix"; readonly comparator: Comparator }
  /** Before a date it makes a deadline, before a figure an upper bound. */
  | { readonly is: "by" }
  /** The first bound of a range: "tra 5 e 10" ends at "e", "da 5 a 10" at "a". */
  | { readonly is: "range"; readonly ends: readonly string[] }
  /** A difference from an earlier value: 1 up, -1 down. */
  | { readonly is: "change"; readonly direction: 1 | -1 }
  /** Keep what there is. */
  | { readonly is: "keep" }
  /** What a difference is measured from follows ("rispetto al 2018"). */
  | { readonly is: "versus" }
  | { readonly is: "reference"; readonly to: "baseline" | "previous-year" }
  /** A measured value of the year that follows ("valore 2018"). */
  | { readonly is: "value-of" }
  | { readonly is: "boolean"; readonly value: boolean }
  /** The year that follows says when the target holds. */
  | { readonly is: "year-mark" }
  | { readonly is: "every-year" }
  | { readonly is: "role"; readonly role: "target" | "threshold" }
  /** All of them: 100 %. */
  | { readonly is: "all" }
  /** "n. 2 incontri": what follows is counted. */
  | { readonly is: "counter" }
  | { readonly is: "unit"; readonly unit: string };

/** Words as `foldWord` leaves them; a star stands for the endings of number and gender. */
const COMPARATORS: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    ">=",
    [
      "almeno",
      "minimo",
      "minima",
      "come minimo",
      "non meno",
      "non inferior*",
      "non minor*",
      "non al di sotto",
      "non sotto",
      "pari o superior*",
      "pari o maggior*",
      "superior* o ugual*",
      "superior* o pari",
      "superior* ovvero pari",
      "maggior* o ugual*",
      "maggior* o pari",
      "maggior* ugual*",
      "ugual* o superior*",
      "ugual* o maggior*",
      "piu o ugual*",
      "pari ad almeno",
      "pari almeno",
      "a partire",
    ],
  ],
  [
    "<=",
    [
      "massimo",
      "massima",
      "max",
      "al massimo",
      "al piu",
      "non superior*",
      "non maggior*",
      "non piu",
      "non al di sopra",
      "non sopra",
      "non eccedente",
      "pari o inferior*",
      "pari o minor*",
      "inferior* o ugual*",
      "inferior* o pari",
      "minor* o ugual*",
      "minor* o pari",
      "minor* ugual*",
      "ugual* o inferior*",
      "ugual* o minor*",
      "nel limite",
      "nei limiti",
      "contenut*",
    ],
  ],
  [">", ["superior*", "maggior*", "oltre", "piu di", "piu del", "piu dell", "sopra", "al di sopra"]],
  ["<", ["inferior*", "minor*", "meno di", "meno del", "meno dell", "meno dei", "sotto", "al di sotto"]],
  ["=", ["pari", "ugual*", "esattamente"]],
];

const POSTFIXES: readonly (readonly [Comparator, readonly string[]])[] = [
  [">=", ["o piu", "e piu", "o oltre", "ed oltre", "e oltre", "o superior*", "o maggior*", "in su"]],
  ["<=", ["o meno", "o inferior*", "o minor*", "in giu"]],
];

const BY = ["entro", "entro e non oltre", "non oltre", "fino", "sino", "prima di", "prima del", "prima dell"];

const CHANGES: readonly (readonly [1 | -1, readonly string[]])[] = [
  [
    1,
    [
      "incremento",
      "incrementare",
      "aumento",
      "aumentare",
      "crescita",
      "accrescere",
      "in piu",
      "miglioramento",
      "migliorare",
      "miglioramento in aumento",
      "variazione positiva",
      "in aumento",
      "in crescita",
    ],
  ],
  [
    -1,
    [
      "riduzione",
      "ridurre",
      "diminuzione",
      "diminuire",
      "decremento",
      "decrementare",
      "calo",
      "contrazione",
      "abbattimento",
      "abbattere",
      "in meno",
      "in diminuzione",
      "in calo",
      "variazione negativa",
    ],
  ],
];

const KEEP = [
  "mantenimento",
  "mantenere",
  "mantenuto",
  "conferma",
  "confermare",
  "invariato",
  "invariata",
  "stabile",
  "stabilita",
  "consolidamento",
  "consolidare",
  "in linea con",
];

const VERSUS = ["rispetto", "in confronto", "a confronto", "in rapporto", "su", "sul", "sull", "sulla", "vs"];

const REFERENCES: readonly (readonly ["baseline" | "previous-year", readonly string[]])[] = [
  [
    "previous-year",
    [
      "anno precedente",
      "anno prima",
      "anno scorso",
      "anno passato",
      "anno antecedente",
      "precedente anno",
      "al precedente",
      "quello precedente",
      "esercizio precedente",
      "precedente esercizio",
      "annualita precedente",
      "periodo precedente",
      "valore precedente",
      "dato precedente",
    ],
  ],
  [
    "baseline",
    [
      "baseline",
      "base line",
      "linea di base",
      "valore di partenza",
      "valore iniziale",
      "valore base",
      "valore di base",
      "valore storico",
      "valore attuale",
      "valore consolidato",
      "dato di partenza",
      "dato iniziale",
      "dato storico",
      "dato attuale",
      "situazione attuale",
      "situazione di partenza",
      "situazione iniziale",
      "livello attuale",
      "livelli attuali",
      "stato attuale",
      "stato iniziale",
      "punto di partenza",
      "standard attuale",
      "standard attuali",
    ],
  ],
];

const VALUE_OF = ["valore", "valori", "dato", "dati", "livello", "livelli", "risultato", "consuntivo"];

const BOOLEANS: readonly (readonly [boolean, readonly string[]])[] = [
  [true, ["si", "yes", "on", "vero", "fatto", "fatta", "realizzat*", "eseguit*", "effettuat*", "raggiunt*"]],
  [true, ["attivat*", "adottat*", "approvat*", "completat*", "conclus*", "pubblicat*"]],
  [false, ["no", "off", "falso"]],
];

const YEAR_MARKS = [
  "anno",
  "anni",
  "annualita",
  "esercizio",
  "nel",
  "al",
  "per il",
  "nel corso del",
  "biennio",
  "triennio",
];
const EVERY_YEAR = [
  "ogni anno",
  "ciascun anno",
  "di ogni anno",
  "di ciascun anno",
  "annualmente",
  "tutti gli anni",
];
const TARGETS = [
  "target",
  "obiettivo",
  "atteso",
  "attesa",
  "valore atteso",
  "risultato atteso",
  "valore target",
];
const THRESHOLDS = ["soglia", "valore soglia", "soglia minima", "soglia di sufficienza", "soglia critica"];
const ALL = ["tutti", "tutte", "totalita"];
const COUNTERS = ["n", "nr", "num", "nro", "numero"];
const WORDED_UNITS: readonly (readonly [string, readonly string[]])[] = [
  ["%", ["per cento", "su cento"]],
  ["pp", ["punti percentuali", "punto percentuale", "p p"]],
];

/** Words that carry no meaning of their own between a comparator and its figure or after a figure. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "a ad ai agli al all alla alle allo d da dal dall dalla dai dagli dalle de dei degli del dell della delle dello di " +
    "e ed i il in l la le lo gli nel nell nella nei nelle o od oppure per con tra fra su sul sull sulla che ma " +
    "circa ca come idem complessivo complessivi complessiva complessive totale totali ogni ciascuno cadauno pari x " +
    "rispetto entro anno annuo annui annua annue annuale mensile mensili"
  ).split(" "),
);

/** Endings of the nouns of deeds: "realizzazione", "avviamento", "stesura". A target made of one is a milestone. */
export const DEED =
  /^(?:\p{L}{3,}(?:zione|zioni|sione|sioni|mento|menti|tura|sura)|avvio|invio|stipula|firma|rilascio|consegna|rispetto|chiusura|varo|nomina|bando|verifica|collaudo|predisposto|redatto|approvato|avviato)$/u;

/** "realizzat*" stands for -o -a -i -e, "superior*" for -e -i. */
function endings(phrase: string): readonly string[] {
  const at = phrase.indexOf("*");
  if (at < 0) return [phrase];
  const stem = phrase.slice(0, at);
  const letters = stem.endsWith("t") || stem.endsWith("s") ? ["o", "a", "i", "e"] : ["e", "i"];
  return letters.flatMap((letter) => endings(stem + letter + phrase.slice(at + 1)));
}

export type Lexicon = ReadonlyMap<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>;

function build(): Lexicon {
  const lexicon = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  const add = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases.flatMap(endings)) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const list = lexicon.get(first) ?? [];
      list.push({ words, meaning });
      lexicon.set(first, list);
    }
  };
  for (const [comparator, phrases] of COMPARATORS) add(phrases, { is: "comparator", comparator });
  for (const [comparator, phrases] of POSTFIXES) add(phrases, { is: "postfix", comparator });
  for (const [direction, phrases] of CHANGES) add(phrases, { is: "change", direction });
  for (const [to, phrases] of REFERENCES) add(phrases, { is: "reference", to });
  for (const [value, phrases] of BOOLEANS) add(phrases, { is: "boolean", value });
  for (const [unit, phrases] of WORDED_UNITS) add(phrases, { is: "unit", unit });
  add(BY, { is: "by" });
  add(["tra", "fra"], { is: "range", ends: ["e", "ed"] });
  add(["da", "dal", "dall", "dalle"], { is: "range", ends: ["a", "al", "all", "ad", "alle"] });
  add(KEEP, { is: "keep" });
  add(VERSUS, { is: "versus" });
  add(VALUE_OF, { is: "value-of" });
  add(YEAR_MARKS, { is: "year-mark" });
  add(EVERY_YEAR, { is: "every-year" });
  add(TARGETS, { is: "role", role: "target" });
  add(THRESHOLDS, { is: "role", role: "threshold" });
  add(ALL, { is: "all" });
  add(COUNTERS, { is: "counter" });
  for (const list of lexicon.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

/** First word -> its phrases, the longest first. */
export const LEXICON: Lexicon = build();
