import type { Comparator } from "./target.ts";

// Words and phrases of targets as `foldWord` leaves them, divided by bars. A star stands for the endings of number and
// gender, "#" for any number in figures or in words.

function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split("|"));
}

export const COMPARATORS: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    ">=",
    phrases(
      "almeno|minimo|minima|come minimo|un minimo|per lo meno|perlomeno|quantomeno|quanto meno|per almeno|di almeno",
      "non meno|mai meno|non inferior*|non minor*|non al di sotto|non sotto|pari o superior*|pari o maggior*",
      "superior* o ugual*|superior* o pari|superior* ovvero pari|superior* ugual*|maggior* o ugual*|maggior* o pari",
      "maggior* ugual*|maggior* uguale|ugual* o superior*|ugual* o maggior*|piu o ugual*|pari ad almeno|pari almeno",
      "almeno pari|almeno ugual*|a partire|ne inferior*|ne minor*",
    ),
  ],
  [
    "<=",
    phrases(
      "massimo|massima|max|al massimo|un massimo|al piu|tutt al piu|non superior*|non maggior*|non piu|mai piu",
      "non al di sopra|non sopra|non eccedente|non superare|senza superare|pari o inferior*|pari o minor*",
      "inferior* o ugual*|inferior* o pari|inferior* ugual*|minor* o ugual*|minor* o pari|minor* ugual*",
      "ugual* o inferior*|ugual* o minor*|nel limite|nei limiti|contenut*|al massimo pari|massimo pari",
      "ne superior*|ne maggior*|ne oltre",
      "tra i primi|tra le prime|fra i primi|fra le prime|nei primi|nelle prime|primi|prime|top",
    ),
  ],
  [
    ">",
    phrases(
      "superior*|maggior*|miglior*|oltre|dopo|successiv* a|successiv* al|piu di|piu del|piu dell|piu dei|piu delle|sopra|al di sopra",
    ),
  ],
  ["<", phrases("inferior*|minor*|meno di|meno del|meno dell|meno dei|meno delle|sotto|al di sotto")],
  ["=", phrases("pari|ugual*|esattamente")],
];

export const POSTFIXES: readonly (readonly [Comparator, readonly string[]])[] = [
  [">=", phrases("o piu|e piu|o oltre|ed oltre|e oltre|o superior*|o maggior*|in su|e oltre")],
  ["<=", phrases("o meno|o inferior*|o minor*|in giu")],
];

export const BY = phrases(
  "entro|entro e non oltre|non oltre|fino|sino|prima di|prima del|prima dell|entro fino|entro la data",
);

export const CHANGES: readonly (readonly [1 | -1, readonly string[]])[] = [
  [
    1,
    phrases(
      "incremento|incrementare|aumento|aumentare|crescita|accrescere|innalzamento|in piu|miglioramento|migliorare",
      "miglioramento in aumento|variazione positiva|in aumento|in crescita|crescente|in miglioramento|trend positivo",
      "trend crescente|trend in crescita|trend in aumento|trend in miglioramento|tendenza positiva",
      "tendenza al miglioramento|tendenza in aumento",
    ),
  ],
  [
    -1,
    phrases(
      "riduzione|ridurre|diminuzione|diminuire|decremento|decrementare|calo|contrazione|abbattimento|abbattere",
      "in meno|in diminuzione|in calo|in riduzione|variazione negativa|decrescente|trend negativo|trend decrescente",
      "trend in diminuzione|trend in calo|trend in riduzione|tendenza in diminuzione",
    ),
  ],
];

/** Before two bounds ("dal 60% al 70%") or "al": the second is the one to reach. */
export const MOVES = phrases("passare|passaggio|portare|salire|innalzare|elevare");

/** Keep what there is, or let it not get worse. */
export const KEEPS: readonly (readonly [">=" | "<=", readonly string[]])[] = [
  [
    ">=",
    phrases(
      "mantenimento|mantenere|mantenuto|mantenuta|conferma|confermare|invariato|invariata|invarianza|stabile|costante",
      "stabilita|stabilizzazione|consolidamento|consolidare|in linea con|in linea al|stesso valore|stessi valori",
      "stesso livello|stessi livelli|medesimo valore|medesimo livello|nessuna variazione|senza variazioni",
      "nessun peggioramento|senza peggioramento|senza peggioramenti|non peggior*|non peggiorare|senza peggiorare",
      "nessuna riduzione|senza riduzioni|nessuna diminuzione|senza diminuzioni|nessun decremento|nessun calo",
      "non diminuire|non ridurre|non ridurre il|non calare",
    ),
  ],
  [
    "<=",
    phrases(
      "nessun aumento|senza aumento|senza aumenti|nessun incremento|senza incremento|senza incrementi|nessuna crescita",
      "non aumentare|non incrementare|non crescere",
    ),
  ],
];

export const VERSUS = phrases(
  "rispetto|in confronto|a confronto|in rapporto|su|sul|sull|sulla|vs|versus|sui|sugli|a fronte",
);

/** "rispetto dei termini": what is done, not what is compared. */
export const COMPLIANCE = phrases(
  "rispetto dei|rispetto delle|rispetto degli|rispetto del|rispetto della|rispetto cronoprogramma|rispetto termini",
  "entro il termine|entro la scadenza|entro scadenza|rispetto scadenze|rispetto scadenza|rispetto tempistica|rispetto tempistiche|rispetto termine|rispetto tempi|nel rispetto|nei termini|entro i termini|nei tempi|entro le scadenze",
  "entro i tempi|secondo cronoprogramma|come da cronoprogramma|da cronoprogramma|secondo il cronoprogramma",
);

type Past = "baseline" | "previous-year" | "earlier-years";

export const REFERENCES: readonly (readonly [Past, readonly string[]])[] = [
  [
    "previous-year",
    phrases(
      "anno precedente|anno prima|anno scorso|anno passato|anno antecedente|precedente anno|al precedente|a p|base annua",
      "quello precedente|esercizio precedente|precedente esercizio|annualita precedente|periodo precedente",
      "valore precedente|dato precedente|precedente annualita|analogo periodo|scorso anno|passato esercizio",
    ),
  ],
  [
    "earlier-years",
    phrases(
      "media storica|serie storica|triennio precedente|precedente triennio|biennio precedente|precedente biennio",
      "quinquennio precedente|precedente quinquennio|quadriennio precedente|precedente quadriennio|ultimo triennio",
      "ultimo biennio|ultimo quinquennio|ultimo quadriennio|anni precedenti|precedenti anni|anni passati",
      "esercizi precedenti|precedenti esercizi|ultimi anni|ultimi # anni|ultime # annualita|ultimi # esercizi",
      "precedenti # anni|media # anni|media dei # anni|triennio antecedente|scorso triennio|scorsi anni",
    ),
  ],
  [
    "baseline",
    phrases(
      "baseline|base line|linea di base|valore di partenza|valore iniziale|valore base|valore di base|valore storico",
      "valore attuale|valore consolidato|dato di partenza|dato iniziale|dato storico|dato attuale|dato di base",
      "situazione attuale|situazione di partenza|situazione iniziale|livello attuale|livelli attuali|livello iniziale",
      "livello di partenza|stato attuale|stato iniziale|punto di partenza|standard attuale|standard attuali",
      "valore corrente|valori attuali|valori iniziali",
    ),
  ],
];

export const VALUE_OF = phrases(
  "valore|valori|dato|dati|livello|livelli|risultato|risultati|consuntivo|media|valore medio|dato medio|performance",
  "standard|quello|quella|quelli",
);

export const BOOLEANS: readonly (readonly [boolean, readonly string[]])[] = [
  [
    true,
    phrases(
      "si|yes|on|ok|vero|fatto|fatta|positivo|esito positivo|conforme|presente|operativo|operativa|attivo|attiva",
    ),
  ],
  [true, phrases("realizzat*|eseguit*|effettuat*|raggiunt*|attivat*|adottat*|approvat*|completat*|conclus*")],
  [true, phrases("pubblicat*|predispost*|redatt*|trasmess*|inviat*|avviat*|istituit*|costituit*|stipulat*")],
  [
    true,
    phrases("firmat*|sottoscritt*|aggiornat*|svolt*|conseguit*|ultimat*|terminat*|rispettat*|collaudat*"),
  ],
  [
    true,
    phrases("consegnat*|nominat*|affidat*|aggiudicat*|presentat*|validat*|implementat*|rilasciat*|ottenut*"),
  ],
  [
    true,
    phrases("deliberat*|attuat*|garantit*|assicurat*|emanat*|bandit*|formalizzat*|elaborat*|organizzat*"),
  ],
  [false, phrases("no|off|falso")],
];

export const YEAR_MARKS = phrases(
  "anno|anni|annualita|esercizio|nel|al|per il|nel corso del|biennio|triennio",
);
export const EVERY_YEAR = phrases(
  "ogni anno|ciascun anno|di ogni anno|di ciascun anno|annualmente|tutti gli anni|per ciascun anno|per ogni anno",
);
/** The same as the year before in the cell. */
export const SAME = phrases("idem|c s|come sopra|stesso target|stesso obiettivo");
/** The year or the value to which what comes is alike: "come il 2021". */
export const LIKE = phrases("come");
export const TARGETS = phrases("target|obiettivo|atteso|attesa|valore atteso|risultato atteso|valore target");
export const THRESHOLDS = phrases("soglia|valore soglia|soglia minima|soglia di sufficienza|soglia critica");
export const SHARES: readonly (readonly [readonly [number, number], readonly string[]])[] = [
  [[1, 1], phrases("tutti|tutte|tutto|totalita")],
  [[1, 2], phrases("meta")],
  [[1, 3], phrases("un terzo")],
  [[2, 3], phrases("due terzi|i due terzi")],
  [[1, 4], phrases("un quarto")],
  [[3, 4], phrases("tre quarti")],
];
/** Before the place where the target stands: "si veda il piano". */
export const ELSEWHERE = phrases(
  "si veda|si vedano|si rimanda|si rinvia|vedi|vedere|cfr|come da|come previsto|secondo quanto",
);
/** "assenza di reclami": none. */
export const NOTHING = phrases("assenza|assenza di|assenza totale");
/** "2 ogni 100 abitanti". */
export const RATES = phrases("ogni|ciascuno ogni");
export const SCALES = phrases("scala|una scala|scala likert");
/** What carries a number as its name: "fase 2". */
export const NUMBERED = phrases(
  "fase|fasi|step|milestone|stralcio|lotto|lotti|art|articolo|comma|allegato|capitolo|missione|nota|legge|decreto",
  "paragrafo|asse|linea|iso|uni|emas|ohsas|regolamento ue|lr|dlgs|dpr|dm",
);
export const NEXT_YEAR = phrases(
  "anno successivo|anno seguente|anno dopo|successivo anno|esercizio successivo|dell anno successivo",
);
export const COUNTERS = phrases("n|nr|num|nro|numero");
export const WORDED_UNITS: readonly (readonly [string, readonly string[]])[] = [
  ["%", phrases("per cento|su cento|per 100|x cento|x 100")],
  ["‰", phrases("per mille|su mille|per 1000|x mille|x 1000")],
  ["pp", phrases("punti percentuali|punto percentuale|p p|punti percentuale")],
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
  /^(?:\p{L}{3,}(?:zione|zioni|sione|sioni|mento|menti|tura|sura|aggio)|avvio|invio|stipula|firma|rilascio|consegna|entrata|messa|uscita|ripresa|resa|presa|operatività|chiusura|varo|nomina|bando|verifica|collaudo|rinnovo|acquisto|predisposto|redatto|approvato|avviato|report|documento|delibera|piano|progetto|protocollo|proposta|presenza|studio|analisi|raccolta)$/u;
