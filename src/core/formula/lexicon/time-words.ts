/** How officials write the year of a quantity. Sources of regular expressions, composed by `time-mark.ts`. */

/** t, t-1, n-1, t - 3, t-n */
export const SYMBOL =
  '(?:["“”]?[tnTN]["“”]?(?:\\s?[-+]\\s?\\d{1,2}(?![\\d.,]\\d|\\d)|-[nkmhi](?![\\p{L}\\p{N}.]))?|[xX]\\s?[-+]\\s?\\d{1,2}|t0)';

/** "anno x", and the year that others are compared with: "anno base (2018)". */
export const NAMED_YEAR = "(?:(?<=anno\\s)[xX](?!\\p{L}|\\s*[\\d(])|base\\s*\\(?\\s*(?:19|20)\\d{2}\\s*\\)?)";

/** Words that may lead in a year and go with it. */
export const LEAD_IN =
  "(?:(?:relativ[oaie]\\s+|riferit[oaie]\\s+)?(?:nell'|nell’|dell'|dell’|all'|all’|l'|l’|per l'|per l’|nel|del|al|per|per il|in)\\s*)?";

/** What stands before the symbol: "anno t", "a.s. t", "esercizio n-1". */
export const YEAR_NOUN = "(?:anno|anni|annualit[àa]|esercizio|a\\.\\s?[as]\\.)";

/** The year that is measured, in words. */
export const THIS_YEAR =
  "(?:corrente|in corso|di riferimento|di rilevazione|di valutazione|attuale|considerato|di competenza|oggetto di (?:valutazione|rilevazione))";

/** The year before, in words. */
export const LAST_YEAR = "(?:precedente|prec\\.|antecedente|passato|scorso)";

/** "Media (t, t-1, t-2) delle imprese", "Media degli ultimi tre anni (...) dei contributi": what is averaged stays. */
export const MEAN_OF_YEARS =
  /^media\s+(?:(?:aritmetica|semplice|mobile|biennale|triennale|quadriennale|quinquennale|annuale)\s+)?(?:(?:delle|degli|dei|del|della|di)\s+)?(?:(?:nel\s+)?(?:biennio|triennio|quadriennio|quinquennio)\s+(?:(?:delle|degli|dei|del|della|di)\s+)?)?(?:(?:ultimi\s+)?\S+\s+anni\s+(?:(?:delle|degli|dei|del|della|di)\s+)?)?/iu;
