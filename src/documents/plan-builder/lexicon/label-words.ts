import type { FieldKind } from "./field-kind.ts";

/** Words that say when, how many or of what without changing what a label means. */
export const LABEL_FILLERS: ReadonlySet<string> = new Set(
  [
    // Articles, prepositions, figures and signs.
    "a ad al alla agli con d da dal dalla dell della del dei degli delle di e ed i il in l la le lo n nel nell nella nr o p per sul sull un %",
    // When.
    "anno anni annuale dic dicembre entro esercizio fine finale gen gennaio giugno termine triennale triennio ultimo t t0 t1 t2 t3 i° ii° iii° 01 06 12 30 31 primo",
    // Of what.
    "atteso attesa attesi base complessivo disponibile ente dirigente indicatore indicatori indicator iniziale attuale kpi numerico obiettivo operativo percentuale performance previsto previsti programmato relativo riferimento rispetto risultato singolo valore",
  ]
    .join(" ")
    .split(" "),
);

/** Nouns for a part of the organisation. A label of nothing but these, what they do there and fillers names units. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  [
    "settore settori servizio servizi ufficio uffici struttura strutture unita direzione direzioni dipartimento dipartimenti",
    "divisione divisioni ripartizione ripartizioni cdr cdc responsabilita uo area aree sezione sezioni",
  ]
    .join(" ")
    .split(" "),
);

/** Nouns that are units only beside a word of `UNIT_ROLES`: alone they name a level, or something else. */
export const UNIT_NOUNS_WITH_ROLE: ReadonlySet<string> = new Set(
  "area aree sezione sezioni responsabilita".split(" "),
);

/** What a unit does for an objective. */
export const UNIT_ROLES: ReadonlySet<string> = new Set(
  [
    "capofila competente competenti proponente proponenti referente referenti responsabile responsabili coinvolto coinvolta",
    "coinvolti coinvolte collaboratore collaboratori collaborante collaboranti altro altra altri altre assegnatario",
    "assegnataria assegnatari assegnatarie attuatore attuatori trasversale trasversali partecipante partecipanti interessato",
    "interessata interessati interessate principale principali titolare titolari organizzativo organizzativa organizzative",
    "organizzativi riferimento centro centri eventuale eventuali contributore contributori affidatario affidataria",
  ]
    .join(" ")
    .split(" "),
);

/** Words that begin the label of a weight, and those that may follow there: "peso dei rifiuti" is a thing measured. */
export const WEIGHT_HEADS: ReadonlySet<string> = new Set(["peso", "pesi", "pesatura", "ponderazione"]);
export const WEIGHT_TAILS: ReadonlySet<string> = new Set(
  "ind indic indicatore indicatori kpi totale attribuito assegnato complessivo relativo percentuale specifico interno singolo".split(
    " ",
  ),
);

/** After "peso": it is the weight of a node, abbreviated or not. */
export const WEIGHED_NODE =
  /^(?:ob|obb|obj|obiettivo|obiettivi|prog|progetto|programma|az|azione|att|attivita|fase|linea|area)$/u;

/** Words that make of a year a value or a deadline, not a column's name. */
export const NOT_OF_YEARS: readonly string[] = ["obiettivo", "entro"];

/** Words that tell what a label is about, first or last in it: "modo di calcolo", "valore di baseline". */
export const TELLING_WORDS: readonly (readonly [string, FieldKind])[] = [
  ["algoritmo", "formula"],
  ["calcolo", "formula"],
  ["baseline", "baseline"],
  ["target", "target"],
  ["ponderazione", "weight"],
];

/** Labels of one word that a narrow column may cut short: "Stat", "Targ". */
export const CLIPPABLE_LABELS: ReadonlySet<string> = new Set([
  "indicatori",
  "indicatore",
  "algoritmo",
  "formula",
  "peso",
  "stato",
  "baseline",
  "target",
  "tipologia",
  "responsabile",
  "dimensione",
]);

/** Names of indicators only where other fields of one follow: "Denominazione: Comune di ...". */
export const WEAK_NAME_LABELS: ReadonlySet<string> = new Set([
  "denominazione",
  "parametro",
  "parametri",
  "ind",
]);

/** Labels after which an indicator's own code may stand: "KPI I.1.a". */
export const CODED_NAME_LABELS: readonly string[] = ["indicatore", "kpi", "ind."];

/** What says a dimension inside an indicator's name: "Tipologia KPI: efficacia". */
export const DIMENSION_LABELS: readonly string[] = ["tipologia", "tipo", "dimensione"];
