/** Beginnings of a quantity's name that tell what it is measured in. Lower case; matched as whole words. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  `importo importi costo costi spesa spese provento proventi onere oneri ricavo ricavi entrata entrate incasso incassi
  fatturato budget stanziamento stanziamenti debito debiti credito crediti patrimonio finanziamento finanziamenti
  pagamento pagamenti riscossione riscossioni accertamento accertamenti impegno impegni risorse euro valore fondo fondi
  contributo contributi investimento investimenti utile perdita avanzo disavanzo liquidità cassa margine trasferimento trasferimenti imposte tributi tasse rimborsi rimborso interessi ammortamenti
  accantonamenti residui quote fondo rimanenze retribuzione retribuzioni`.split(/\s+/),
);

export const HOUR_NOUNS: ReadonlySet<string> = new Set(["ora", "ore", "monteore"]);

export const DAY_NOUNS: ReadonlySet<string> = new Set([
  "giorno",
  "giorni",
  "gg",
  "gg.",
  "giornata",
  "giornate",
]);

/** "Tempo medio", "durata media", "ritardo medio": a time that is measured as such. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  "tempo",
  "tempi",
  "durata",
  "durate",
  "ritardo",
  "ritardi",
  "attesa",
]);

export const DATE_NOUNS: ReadonlySet<string> = new Set(["data", "date", "termine"]);

export const PERCENT_NOUNS: ReadonlySet<string> = new Set(["%", "percentuale", "perc.", "percentuali"]);

/** Words for marks given by people; a name that holds one is a score or a sum of scores. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  "punteggio punteggi voto voti giudizio giudizi valutazione valutazioni rating soddisfazione gradimento".split(
    " ",
  ),
);

/** Things that are weighed: a "(t)" after them may be tonnes. */
export const WEIGHED: ReadonlySet<string> = new Set(
  `rifiuti rifiuto raccolta tonnellate emissioni co2 anidride carta vetro plastica ru rsu frazione materiali materiale inerti
  compost merci scarti imballaggi pescato grano uva olive cereali carbone carburante combustibile peso`.split(
    /\s+/,
  ),
);

/** Things that carry a year in their title: "Piano 2019", "Horizon 2020". */
export const TITLED: ReadonlySet<string> = new Set(
  `piano piani bando bandi programma programmi progetto legge agenda horizon europa erasmus piao peg ptpct ptpc dup pnrr por fesr
  fse psr iso edizione censimento strategia orizzonte direttiva decreto regolamento avviso convenzione protocollo`.split(
    /\s+/,
  ),
);

/** "Somma dei punteggi", over what people answered: together they make a mean score. */
export const SUMMED_SCORES = /^(?:somma|totale|sommatoria)\s.*(?:punteggi|voti|giudizi|valutazioni)/u;
export const ANSWERS = /(?:questionari|rispondenti|risposte|intervistati|schede|valutazioni|giudizi|voti)/u;
