/** Words around a formula that are no part of it. */

/** Before a colon: what follows is the formula. */
export const LABELS: ReadonlySet<string> = new Set(
  `formula|formule|algoritmo|calcolo|indicatore|kpi|metodo di calcolo|modalità di calcolo|formula di calcolo|formula indicatore|algoritmo di calcolo|criterio di calcolo|metrica|definizione|valore|rapporto|misura`.split(
    "|",
  ),
);

export const NUMERATOR = /^(?:numeratore|num)$/u;
export const DENOMINATOR = /^(?:denominatore|den)$/u;

/** Words that begin the explanation of the codes. */
export const WHERE: ReadonlySet<string> = new Set([
  "dove",
  "ove",
  "laddove",
  "where",
  "legenda",
  "con",
  "essendo",
  "cui",
]);

/** Verbs that explain a code: "dove A è il numero di ...". */
export const DEFINES: ReadonlySet<string> = new Set([
  "è",
  "indica",
  "indicano",
  "rappresenta",
  "rappresentano",
  "sono",
  "corrisponde",
]);

/** A sentence of its own that asks for a percentage. */
export const PERCENT_SENTENCE =
  /^(?:(?:il\s+)?(?:valore|dato|risultato)\s+)?(?:(?:è\s+)?espress[oaie]\s+)?in\s*(?:%|percentuale)[\s.]*$/u;

/** First words of a part that only comments on the formula. */
export const COMMENT =
  /^(?:dove|ove|si intende|intendendo|intendendosi|per .{1,60} si intend|fonte|fonti|font[ei] dati|nota|note|n\.b|nb|unità di misura|u\.m|target|periodicità|frequenza|rilevazione|riferimento|dati|il dato|valore di riferimento|baseline)\b/u;

/** Mathematics that the language does not have: powers (but m^2 is a unit), roots, products over an index, logarithms. */
export const UNSUPPORTED =
  /(?<!\bm|\b10)\^|[√∛∏∫]|\|[^|]{1,80}[-+*/][^|]{1,80}\||\b(?:sqrt|log|ln|exp)\s?\(|\\sqrt/u;

/** First words of an aside: what the amount before it leaves out or takes in. */
export const ASIDE = /^(?:esclus[oaie]|inclus[oaie]|compres[oaie]|tranne|eccetto|salvo|ivi)$/u;
