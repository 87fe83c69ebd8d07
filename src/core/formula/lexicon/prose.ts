/** Heads of formulas written as prose. Matched at the beginning, on lower-case text. */

const OF =
  "(?:\\s+(?:di|del|dello|della|dei|degli|delle|nel|nella|nei|negli|nelle|tra|fra)\\s+|\\s+(?:dell|nell|d)'\\s*|\\s+)";
const PERCENT = "(?:\\s*%|\\s+(?:percentuale|percentuali|in percentuale|perc\\.?|in %))";

/** "Rapporto tra A e B" and its kin: the word, whether it makes a percentage, and the operation. */
export const BETWEEN = new RegExp(
  `^(?:il\\s+|la\\s+)?(rapporto|quoziente|confronto|divisione|frazione|incidenza|proporzione|percentuale|differenza|scostamento|scarto|saldo|divario|somma|prodotto|media|massimo|max|minimo|il maggiore)(${PERCENT})?(?:\\s+(?:esistente|aritmetica|percentuale|in valore assoluto))?\\s+(?:tra|fra)\\s+`,
  "u",
);

/** A formula whose first word is lost: "... tra A e B". */
export const LOST_BETWEEN = /^(?:\.{3}|…)\s*(?:tra|fra)\s+/u;

/** "Rapporto" without "tra": the ratio is written out, or told with "su". */
export const RATIO_NAME = new RegExp(`^(?:il\\s+)?rapporto(${PERCENT})?(?:${OF}|\\s*:\\s*)`, "u");

/** Shares: "Percentuale di", "% di", "Proporzione di". Group 1: a word that means per cent. */
export const SHARE = new RegExp(
  `^(?:il\\s+|la\\s+|valore\\s+)?(?:(percentuale|perc\\.|%|incidenza percentuale|incidenza %|quota percentuale|quota %|peso percentuale|peso %|tasso percentuale|tasso %|proporzione percentuale)|proporzione|quota|incidenza|tasso|frazione)(?:\\s+(?:media|complessiva|annua))?${OF}`,
  "u",
);
/** "% pratiche evase": the sign before a plain name. */
export const PERCENT_SIGN = /^%\s+(?=\p{L})/u;

/** Words of share that are as often part of a name: "Quota libera dell'avanzo / Avanzo". */
export const WEAK_SHARE = /^(?:il\s+|la\s+)?(?:quota|peso|tasso|frazione)\s+(?!%|percentuale)/u;

/** Shares whose whole must be found, even where it is not written. */
export const NEEDS_WHOLE =
  /^(?:il\s+|la\s+|valore\s+)?(?:percentuale|perc\.|%|proporzione|frazione|incidenza|quota|peso)/u;

/** An action or a quality has no whole of which it is a part: "percentuale di realizzazione" is measured as it stands. */
export const ABSTRACT =
  /^(?:\p{L}+(?:zione|sione|mento|enza|anza|ezza|tura)|rispetto|utilizzo|successo|riuso|recupero|riempimento|scostamento|consenso|ritardo|sconto|ribasso|avvio|accesso)(?:\s|$)/u;

/** Change between two years. Group 1: the word. */
export const CHANGE = new RegExp(
  `^(?:(?:tasso|trend|percentuale|%|valore)${PERCENT}?\\s+(?:di|d')\\s*|trend\\s+)?(incremento|aumento|crescita|variazione|variaz\\.|var\\.|riduzione|diminuzione|decremento|calo|contenimento|contrazione|abbattimento|scostamento|delta|δ)((?:${PERCENT}|\\s+(?:relativ[oa]|annu[oa]le|annu[oa]|assolut[oa]|tendenziale|medi[oa]))*)${OF}`,
  "u",
);
export const CHANGE_IN_PERCENT = new RegExp(`${PERCENT}|^(?:tasso|percentuale|%)|relativ[oa]`, "u");
export const REDUCTION = /^(?:riduzione|diminuzione|decremento|calo|contenimento|contrazione|abbattimento)$/u;

/** What leads to the thing compared with. */
export const COMPARED =
  /^(?:rispetto\s+(?:al|allo|alla|all'|ai|agli|alle|a)|rispetto|in confronto (?:al|alla|all')|a confronto con|vs\.?|contro|su base annua|anno su anno|sull'|sul|su)(?=\s|$|\p{L})/u;

/** Days between two dates told in words. */
export const DAYS_BETWEEN =
  /^(?:(?:numero|n\.|n°)\s*(?:di\s+)?)?(?:giorni|gg\.?|tempo|intervallo)\s+(?:di tempo\s+)?(?:intercorrent[ei]|intercors[oi]|che intercorrono|che intercorre|trascors[oi])?\s*(?:tra|fra)\s+/u;

/** The words of "... tra A e B" that are no ratio. */
export const OPERATORS_BETWEEN: Readonly<Record<string, "/" | "-" | "+" | "*">> = {
  differenza: "-",
  scostamento: "-",
  scarto: "-",
  saldo: "-",
  divario: "-",
  somma: "+",
  prodotto: "*",
};

/** "Media tra A e B", "Massimo tra A e B". */
export const CALLS_BETWEEN: Readonly<Record<string, "mean" | "max" | "min">> = {
  media: "mean",
  massimo: "max",
  max: "max",
  "il maggiore": "max",
  minimo: "min",
};
