import type { Operator } from "../expression.ts";

/**
 * Operations written as words, at the strength of their sign. `numberOnly`: only where a number follows ("per 100"
 * but not "per servizio"). `quantityOnly`: only where a new quantity visibly begins ("più numero di", not "più di 30").
 */
export interface WordOperator {
  readonly words: readonly string[];
  readonly operator: Operator;
  readonly needs: "nothing" | "number" | "quantity";
}

export const WORD_OPERATORS: readonly WordOperator[] = [
  { words: ["diviso", "per", "il"], operator: "/", needs: "nothing" },
  { words: ["diviso", "per", "la"], operator: "/", needs: "nothing" },
  { words: ["diviso", "per"], operator: "/", needs: "nothing" },
  { words: ["divisa", "per"], operator: "/", needs: "nothing" },
  { words: ["divise", "per"], operator: "/", needs: "nothing" },
  { words: ["divisi", "per"], operator: "/", needs: "nothing" },
  { words: ["diviso", "il"], operator: "/", needs: "nothing" },
  { words: ["diviso", "la"], operator: "/", needs: "nothing" },
  { words: ["diviso"], operator: "/", needs: "nothing" },
  { words: ["div."], operator: "/", needs: "nothing" },
  { words: ["fratto"], operator: "/", needs: "nothing" },
  { words: ["moltiplicato", "per"], operator: "*", needs: "nothing" },
  { words: ["moltiplicata", "per"], operator: "*", needs: "nothing" },
  { words: ["moltiplicati", "per"], operator: "*", needs: "nothing" },
  { words: ["moltiplicato"], operator: "*", needs: "nothing" },
  { words: ["per"], operator: "*", needs: "number" },
  { words: ["sommato", "al"], operator: "+", needs: "nothing" },
  { words: ["sommato", "a"], operator: "+", needs: "nothing" },
  { words: ["più"], operator: "+", needs: "quantity" },
  { words: ["piu'"], operator: "+", needs: "quantity" },
  { words: ["meno"], operator: "-", needs: "quantity" },
];

const THE = "(?:(?:il|lo|la|i|gli|le|l'|un|una)\\s*)?";

/**
 * Phrases between the part and the whole of a ratio, weaker than any sign. "sure": a division wherever it stands;
 * otherwise its neighbours must show that a quantity begins after it. What the phrase shares with the whole's name
 * ("totale" in "sul totale dei docenti") stays outside the match, behind the lookahead.
 */
export const RATIO_PHRASES: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  {
    pattern: /^(?:rapportat[oaie]|parametrat[oaie]|commisurat[oaie])\s+(?:al|allo|alla|ai|agli|alle|a)\s/u,
    sure: true,
  },
  { pattern: /^(?:rapportat[oaie]|parametrat[oaie]|commisurat[oaie])\s+all'/u, sure: true },
  { pattern: /^(?:in rapporto|in proporzione)\s+(?:al|allo|alla|ai|agli|alle|a|con)\s/u, sure: true },
  { pattern: /^(?:in rapporto|in proporzione)\s+(?:all'|con l')/u, sure: true },
  { pattern: /^sul\s+(?=(?:numero\s+)?(?:totale|complesso|num))/u, sure: true },
  {
    pattern: /^su(?:l|i|gli|lle|lla)?\s+(?=(?:n\.|n°|nr|numero|num\.?|totale|tot\.?|totali)(?:\s|$|\p{L}))/u,
    sure: true,
  },
  { pattern: /^sull'(?=intero|intera|insieme|ammontare|importo\s+totale)/u, sure: true },
  {
    pattern: /^rispetto\s+(?:al|allo|alla|ai|agli|alle|a)\s+(?=(?:numero|totale|complesso|num|n\.|n°))/u,
    sure: true,
  },
  { pattern: /^rispetto\s+(?:al|allo|alla|ai|agli|alle|a)\s/u, sure: false },
  { pattern: /^rispetto\s+all'/u, sure: false },
  { pattern: /^(?:a fronte|a confronto)\s+(?:di|del|della|dei|degli|delle)\s/u, sure: false },
  { pattern: /^in relazione\s+(?:al|allo|alla|ai|agli|alle|a)\s/u, sure: false },
  { pattern: /^sull'/u, sure: false },
  { pattern: /^su(?:l|i|gli|lle|lla|llo)?\s/u, sure: false },
];

/** A ratio counted for so many of the whole: "per ogni 1.000 abitanti", "ogni 100 dipendenti". */
export const PER_SO_MANY: readonly (readonly string[])[] = [["per", "ogni"], ["ogni"], ["per"]];
/** Wholes that are counted so. */
export const POPULATIONS =
  /^(?:abitant|resident|dipendent|utent|student|iscritt|impres|addett|posti|ricover|nat[ioe]|person|bambin|visitator|veicol|famigli|donn|uomini|anzian|km|mq|ettar|ore|giorn|cittadin|lavorator|persone|docent|assistit|dimess|prestazion)/u;

/** Verbs and nouns after which "su" is part of the name ("informazioni su", "controlli su", "interventi sul"). */
export const GOVERNS_SU: ReadonlySet<string> = new Set(
  `informazioni informazione controllo controlli intervento interventi corso corsi formazione seminari seminario incontri
  eventi evento indagine indagini studio studi ricerca ricerche progetto progetti iniziative attività basata basati basate
  agire lavori opere verifiche ispezioni report focus vigilanza monitoraggio manutenzione impatto effetti ricadute
  pubblicati pubblicate pubblicato pubblicata post articoli notizie dati tavoli tavolo convegni convegno consulenze
  pareri quesiti domande questionari documenti accordi protocolli regolamenti leggi decreti delibere ricorsi istanza`.split(
    /\s+/,
  ),
);

/** What things are compared with without being divided by it: "in anticipo rispetto alla scadenza". */
export const STANDARD: ReadonlySet<string> = new Set(
  `scadenza scadenze termine termini tempo tempi previsione previsioni target obiettivo obiettivi cronoprogramma data limite
  limiti standard norma normativa legge programma piano media valore`.split(/\s+/),
);

/** What "su" leads to when it says where or how, not of what whole. */
export const PLACE_AFTER_SU =
  /^(?:territorio|sito|web|portale|piattaforma|internet|facebook|twitter|instagram|linkedin|youtube|social|richiesta|appuntamento|base|proposta|istanza|delega|scala|strada|gomma|ferro|suolo|mercato|campo|posto|carta|stampa|media|campione|tema|temi|tematiche|argomenti|materia|misura|ordine|iniziativa|canale|canali|pagina|rete|quotidiani|giornali|gazzetta|impulso|disposizione|lavoro|ambiente)\b/u;

/** Phrases after a closed formula that say it is a percentage. */
export const PERCENT_TAIL =
  /[\s,;:-]*(?:\(\s*%\s*\)|\[\s*%\s*\]|(?:\(\s*)?(?:(?:il tutto\s+)?(?:espress[oaie]|valore|dato|in termini|calcolat[oaie]|misurat[oaie])\s+)?(?:in\s+)?(?:(?:valore|termini|forma)\s+)?percentual[ei](?:\s*\))?|(?:\(\s*)?(?:(?:il\s+)?(?:valore|dato|risultato)\s+)?(?:espress[oaie]\s+)?in\s*%(?:\s*\))?|(?:moltiplicat[oa]\s+)?per cento|×\s*cento)[\s.;,]*$/iu;

/** The same for a thousandth. */
export const PER_MILLE_TAIL = /[\s,;:-]*(?:\(\s*‰\s*\)|(?:in\s+)?‰|(?:\(\s*)?per mille(?:\s*\))?)[\s.;,]*$/iu;

export const ARTICLE = new RegExp(`^${THE}`, "u");
