/** Formulas told with verbs: "L'indicatore si ottiene dividendo A per B". Matched on lower-case text. */

const SUBJECT =
  "(?:(?:l'indicatore|l'indice|il valore(?: dell'indicatore)?|il dato|il kpi|il risultato|la misura|la formula|il calcolo|valore|indicatore|indice|(?:la |il |lo )?(?:percentuale|tasso|quota|rapporto|incidenza))\\s+)";
/** Verbs that only lead in where a link follows: "dato dal", "pari al" but not "data di avvio", "pari opportunità". */
const LINKED_VERB =
  "(?:(?:è|e'|viene|sarà|va)\\s+)?(?:dat[oa]|calcolat[oa]|ottenut[oa]|determinat[oa]|misurat[oa]|definit[oa]|costituit[oa]|rappresentat[oa]|espress[oa]|corrisponde|corrispondente|equivale|pari|consiste|si ottiene|si calcola|si misura|si determina|calcola|risulta|calcolo(?=\\s+(?:della|del|dei|delle)\\s))(?=\\s+(?:della|del|dei|delle|come|con|attraverso|mediante|quale|tramite|effettuando|in base|da|dal|dallo|dalla|dalle|dai|dagli|alla|allo|al|ai|a|nel|nella|in|(?:divid|rapport|moltiplic|somm|sottra)\\p{L}+ndo)(?:\\s|$)|\\s+(?:dall|all|nell)')";
const VERB = `(?:${LINKED_VERB}|(?:misura|esprime|rappresenta|indica|rileva|calcola|è|e'|si ottiene|si calcola)(?=\\s))`;
const LINK =
  "(?:\\s+(?:come|con|attraverso|mediante|quale|tramite|effettuando|in base a|da|dal|dallo|dalla|dalle|dai|dagli|del|della|dei|delle|alla|allo|al|ai|a|nel|nella|in)(?=\\s|$))*(?:\\s+(?:dall|all|dell|nell)')?(?:\\s+(?:il|lo|la|i|gli|le))?(?:\\s+l')?\\s*";

/** "L'indicatore è dato dal", "Corrisponde alla", "Calcolato come": what leads in, and is no part of the formula. */
export const LEAD = new RegExp(`^(?:${SUBJECT}${VERB}|${LINKED_VERB})(?![\\p{L}'])${LINK}`, "u");
/** A subject that says how the result is told: "La percentuale è calcolata rapportando ...". */
export const PERCENT_SUBJECT = /^(?:la )?percentuale\s/u;
/** The same with its subject written: what follows is the formula even where it calculates nothing. */
export const LEAD_WITH_SUBJECT = new RegExp(`^${SUBJECT}${VERB}(?![\\p{L}'])${LINK}`, "u");

export interface Gerund {
  readonly verb: RegExp;
  /** Words that stand between the two operands. */
  readonly between: RegExp;
  readonly operation: "divide" | "multiply" | "add" | "take away from";
}

export const GERUNDS: readonly Gerund[] = [
  {
    verb: /^(?:dividendo|dividere|si divide|divisione (?:del|della|di))\s+/u,
    between: /^per$/u,
    operation: "divide",
  },
  {
    verb: /^(?:rapportando|rapportare|si rapporta|confrontando|ponendo in rapporto|mettendo in rapporto)\s+/u,
    between: /^(?:a|al|alla|ai|agli|alle|con|e)$/u,
    operation: "divide",
  },
  { verb: /^(?:moltiplicando|moltiplicare|si moltiplica)\s+/u, between: /^per$/u, operation: "multiply" },
  {
    verb: /^(?:sommando|aggiungendo|sommare|si somma|si sommano)\s+/u,
    between: /^(?:e|a|al|alla|ai|agli|alle|con)$/u,
    operation: "add",
  },
  {
    verb: /^(?:sottraendo|detraendo|togliendo|sottrarre|si sottrae)\s+/u,
    between: /^(?:da|dal|dalla|dai|dagli|dalle|a|al|alla|ai|agli|alle)$/u,
    operation: "take away from",
  },
];

/** At the end: in what the result is told. */
export const UNIT_TAIL =
  /[\s,;]*\(?(?:(?:e'|è|il tutto)\s+)?(?:espress|misurat|calcolat|indicat)[oaie] in (?:giorni|gg\.?|ore|minuti|euro|mesi|anni|numero|unità|valore assoluto|valori assoluti|migliaia di euro|€)\)?[\s.]*$/u;
