/** Small words of Italian that the reading steps over or leans on. Lower case. */

export const ARTICLES: ReadonlySet<string> = new Set(["il", "lo", "la", "i", "gli", "le", "l'", "un", "una"]);

/** Words that carry no meaning of their own in a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "di del dello della dei degli delle dell' il lo la i gli le l' un una uno e a in".split(" "),
);

/** Counters as single words; `counters.ts` has the phrases that begin a name. */
export const COUNTER_WORDS: ReadonlySet<string> = new Set(
  "numero n n. n° nº nr nr. totale tot tot. somma sommatoria num. complessivo".split(" "),
);

/** A counter that can only count: "totale" and "somma" can also be what is counted. */
export const PURE_COUNTER = /^(?:n|n\.|n°|nº|nr\.?|num\.?|numero)$/u;

/** Past participles, most of them: "evase", "iscritti", "disperso". */
export const PARTICIPLE = /(?:at|ut|it|st|ss|tt|rs|ns|lt|rt|nt|es)[oaie]$/u;

/** Participles that no common plural noun looks like. */
export const SURE_PARTICIPLE = /(?:at|ut|it|ss|tt|rs|lt|cors|est|iest)[oaie]$/u;

/** "quelle pervenute": the noun stands before. */
export const PRONOUN = /^(?:quell[oiae]|tutt[oiae] quell[oiae]|gli stessi|le stesse)\s+/u;

/** A whole of which only the word stands: "X / Totale", "X sul totale". */
export const BARE_WHOLE = /^(?:(?:il |numero )?totale|totali|tot\.?|complesso|intero|numero complessivo)$/u;

/** After one of these a new phrase begins: the word before it stands alone. */
export const PREPOSITION =
  /^(?:di|del|della|dei|degli|delle|su|sul|sulla|sui|in|nel|nella|nei|per|a|al|alla|ai|con|da|dal|entro|rispetto|e|presso)$/u;

/** Words at which the thing that is counted is over and the condition that singles some out begins. */
export const CONDITION =
  /\s(?=(?:a|ad|al|allo|alla|ai|agli|alle|da|dal|dallo|dalla|dai|dagli|dalle|in|nel|nello|nella|nei|negli|nelle|con|per|entro|che|su|sul|sulla|sui|tra|fra|oltre|senza|non|presso|mediante|tramite|via|aventi|avente|il cui|i cui|la cui|le cui|già|almeno|superiori?|inferiori?)\s|(?:all|dall|nell|sull|dell)['’])/iu;

/** What a name cannot end with once it is shortened. */
export const LOOSE_END = /\s(?:di|del|della|dei|degli|delle|e|che|non|\p{L}+mente)$/iu;

/** "avendo acquisito ...": a clause that singles some out. */
export const GERUND_CLAUSE = /\s(?:avendo|essendo)\s/iu;
