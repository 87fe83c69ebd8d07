/** First words of a quantity's name: after a sign, they say that a new quantity begins. */
export const HEADS: ReadonlySet<string> = new Set(
  `numero n n. n° nº nr nr. n.ro num num. nro totale tot tot. somma sommatoria importo importi costo costi spesa spese
  valore valori data media tempo tempi giorni gg ore popolazione superficie quantità quota percentuale % entrate entrata
  proventi provento oneri onere ricavi ricavo uscite personale dipendenti utenti imprese pratiche attività risorse
  incassi incasso pagamenti debiti crediti patrimonio budget stanziamento stanziamenti residui presenze posti studenti
  laureati iscritti docenti domande istanze procedimenti punteggio punteggi questionari abitanti residenti km mq mc kg kwh
  accertato riscosso impegnato liquidato capitale fondo fondi rifiuti consumi consumo emissioni unità ammontare`.split(
    /\s+/,
  ),
);

/** Pairs that are set against one another: between them a dash is a minus. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["entrate", "uscite"],
  ["entrate", "spese"],
  ["ricavi", "costi"],
  ["proventi", "oneri"],
  ["proventi", "costi"],
  ["iscritti", "cancellati"],
  ["iscrizioni", "cessazioni"],
  ["iscrizioni", "cancellazioni"],
  ["iscritte", "cessate"],
  ["iscritte", "cancellate"],
  ["nati", "morti"],
  ["nascite", "decessi"],
  ["attivo", "passivo"],
  ["attività", "passività"],
  ["crediti", "debiti"],
  ["assunzioni", "cessazioni"],
  ["assunti", "cessati"],
  ["preventivo", "consuntivo"],
  ["consuntivo", "preventivo"],
  ["budget", "consuntivo"],
  ["valore", "costi"],
  ["avviate", "cessate"],
  ["ingressi", "uscite"],
];

/** Words after which a name cannot be over; one at the end of a formula shows that it was cut off. */
export const DANGLING: ReadonlySet<string> = new Set(
  `di del dello della dell' dei degli delle a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello
  nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con col per tra fra e ed o od il lo la l' i gli le un uno una
  un' che cui d' n. num. numero presso entro verso mediante attraverso tramite`.split(/\s+/),
);

/** Pairs of final words after which more must follow: "nel corso (di)", "da parte (di)". */
export const DANGLING_PHRASES: readonly string[] = [
  "nel corso",
  "da parte",
  "a cura",
  "a favore",
  "per conto",
  "nell'ambito",
  "in materia",
  "in relazione",
  "rispetto",
  "in rapporto",
  "al fine",
  "sulla base",
  "con riferimento",
  "ai sensi",
  "per mezzo",
  "in seguito",
  "in merito",
  "nonché",
];

/** Words for the unit in which something is counted a year, a month...: "interventi/anno" is one quantity. */
export const RATE_UNITS: ReadonlySet<string> = new Set(
  "anno mese settimana giorno ora h gg trimestre semestre die annui mensili settimanali mq mc kg ab".split(
    " ",
  ),
);

/** Names that end with a plus sign. */
export const PLUS_NAMES =
  /^(?:erasmus|over|google|disney|creativa|horizon|start|smart|c|invitalia|resto|asmel|scuola|nidi|industria)$/u;

/** First words of names that are ratios: a bracket with a slash after them is their formula. */
export const RATIO_NAMES =
  /^(?:grado|tasso|indice|indicatore|rapporto|percentuale|%|incidenza|capacità|velocità|quota|livello|copertura|trend|margine|produttività)$/u;

/** First words of names that are differences: the same for a bracket with a minus. */
export const DIFFERENCE_NAMES =
  /^(?:variazione|saldo|differenza|scostamento|avanzo|disavanzo|margine|risultato|incremento|delta)$/u;
