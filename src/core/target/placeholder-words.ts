/** What officials write in a cell, alone, to say that there is nothing in it. Folded, without punctuation. */
export const ALONE: ReadonlySet<string> = new Set(
  (
    "nd|n d|np|n p|na|n a|nv|n v|nc|n c|nr|n r|ns|n s|x|xx|xxx|tbd|nessuno|nessuna|nullo|assente|sconosciuto|ignoto|" +
    "vuoto|in corso|solo monitoraggio"
  ).split("|"),
);

/** Verbs of deciding and finding out, after "da": "da definire", "da concordarsi". */
const TO_DECIDE =
  "definire|ridefinire|determinare|individuare|identificare|fissare|stabilire|concordare|decidere|precisare|specificare|" +
  "indicare|rilevare|quantificare|valorizzare|misurare|calcolare|stimare|valutare|acquisire|reperire|confermare|" +
  "aggiornare|assegnare|negoziare|pianificare|programmare|comunicare|compilare|inserire";

/** Their nouns, after "in corso di" and the like. */
const DECIDING =
  "definizione|ridefinizione|determinazione|individuazione|quantificazione|rilevazione|misurazione|valutazione|" +
  "acquisizione|aggiornamento|assegnazione|pianificazione|programmazione|stima|calcolo";

/** Their participles and kin, after "non" and "sarà"; a star stands for the endings of number and gender. */
const DECIDED =
  "definit*|determinat*|individuat*|identificat*|fissat*|stabilit*|concordat*|rilevat*|quantificat*|valorizzat*|" +
  "misurat*|calcolat*|stimat*|comunicat*|assegnat*|programmat*|pianificat*|indicat*";
const NOT_THERE =
  "disponibile|disponibili|previst*|presente|presenti|pertinente|pertinenti|rilevabile|rilevabili|applicabile|" +
  "applicabili|quantificabile|quantificabili|misurabile|misurabili|calcolabile|valutabile|rilevante|rilevanti|" +
  "valutat*|compilat*|pervenut*|fornit*|attivo|attiva|attivat*|avviat*|richiest*|dovut*";

function joined(before: readonly string[], after: string): string[] {
  return before.flatMap((first) => after.split("|").map((second) => `${first} ${second}`));
}

const REFLEXIVE = TO_DECIDE.replaceAll(/re(?=\||$)/g, "rsi");

/** Phrases that say that a target is still to come or is not there; what follows in the clause says who decides it. */
export const UNDECIDED: readonly string[] = [
  ...joined(["da", "ancora da"], TO_DECIDE),
  ...joined(["da", "ancora da"], REFLEXIVE),
  ...joined(["in corso di", "in fase di", "in via di", "in attesa di", "in"], DECIDING),
  ...joined(["non", "non ancora", "sara", "saranno", "verra", "verranno"], DECIDED),
  ...joined(["non", "non ancora"], NOT_THERE),
  ...joined(["nessun", "senza"], "target|obiettivo|valore|dato"),
  "in attesa",
  "non si applica",
  "dato mancante",
  "dato assente",
  "target assente",
  "rinviat*",
  "sospes*",
];

/** What is said to be undecided: "valore da definire". */
export const SUBJECTS: ReadonlySet<string> = new Set(
  (
    "il lo la l i gli le un target valore valori dato dati baseline obiettivo indicatore soglia risultato atteso attesa " +
    "attuale attualmente iniziale finale ancora"
  ).split(" "),
);
