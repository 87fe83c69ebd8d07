/**
 * Words and signs that speak of a calculation. Left inside the name of a quantity they betray that the reading passed
 * over it: nobody measures "spesa meno rimborsi diviso 12" as one datum. Matched on the name as written.
 */
export const CALCULATION: readonly RegExp[] = [
  /(?<!\p{L})(?:fratto|divis[oaie]|dividendo|dividere|moltiplicat[oaie]|moltiplicando|rapportat[oaie]|rapportando|sommando|sottraendo|numeratore|denominatore)(?!\p{L})/iu,
  /(?<!\p{L})calcol(?:o della|o del|a come|ata?|ando)(?!\p{L})/iu,
  /(?<=\p{L}\s)meno(?=\s+(?!di\s|del\s|dell|della\s|che\s|abbienti))/iu,
  /(?<!\p{L})(?:rapporto|differenza|quoziente|confronto|scarto|scostamento)(?!\p{L})[^,;]*?(?<!\p{L})(?:tra|fra)(?!\p{L})/iu,
  /^(?:il\s+)?rapporto\s.*\se\s/iu,
  /(?<!\p{L})(?:anno|esercizio|valore)\s+base(?!\p{L})/iu,
  /\s(?:e|ed|,)\s+(?:n\.|n°|nr\.?|numero|totale)(?![\p{L}])/iu,
  /(?<!\p{L})dove\s+\p{L}+\s*=/iu,
  /(?<![<>=])=(?![<>=])/u,
  /_{3,}/u,
  /\p{Ll}:\p{Ll}/u,
  /(?<!\p{L})anno\s+[a-z](?![\p{L}'.])/iu,
  /\(\s*[01]\s*[/-]\s*[01]\s*\)/u,
  /^\d+\s+\p{Lu}$/u,
  /[([]\s?\p{L}\s?[-+*×÷]\s?\p{L}\s?[-+*×÷)\]]/u,
  /(?<!\p{L})[tn]\s?\/\s?[tn](?!\p{L})/u,
  /^\p{L}\s?[-–−]\s?\p{L}$/u,
  /^\d{1,4}\s*[:;]\s/u,
  /‰|per mille|(?<!\p{L})in percentuale(?!\p{L})/iu,
];

/** A name cannot begin with these: its beginning was cut, or belongs to what stands before. */
export const HEADLESS =
  /^(?:tra|fra|di|del|dello|della|dei|degli|delle|su|sul|sulla|sulle|sui|per|e|che|è|rispetto)(?=\s)/iu;

/** Said instead of a formula. */
export const PUT_OFF =
  /^(?:vedi|v\.|cfr\.?|in (?:fase|corso|attesa) di|da (?:definire|definirsi|individuare|stabilire|concordare))(?![\p{L}])/iu;

/** "N: utenti", "A) utenti": a letter that labels what follows, left inside a name. */
export const LETTER_LABEL = /(?:^|\s)\p{Lu}\s?[:)\]]\s/u;

/** Words before a mean's thing that belong to the mean: "media triennale". */
export const PERIODICAL =
  /^(?:bi|tri|quadri|quinqu)ennale(?!\p{L})|^(?:annuale|semestrale|trimestrale|mensile)(?!\p{L})/iu;

/** A percentage asked for in the text; the weights of "30% x" are figures of their own. */
export const PERCENT_ASKED = /(?<!\d\s?)%|(?<!\p{L})(?:in\s+)?percentual[ei](?!\p{L})/iu;

/** What an equals sign names stands before it: "Percentuale = A / B" says nothing of the scale. */
export const LABEL = /^[^=<>/*]{1,80}=(?!=)/u;
export const PER_MILLE_ASKED = /‰|(?<!\p{L})per\s+mille(?!\p{L})/iu;

/** Figures joined by a slash without blanks: a date, a mark, a chapter of the budget, more often than a division. */
export const GLUED_FIGURES = /\d\/\d/u;

/** Acronyms, or an acronym and a word, joined by a slash without blanks. */
export const GLUED_ACRONYMS =
  /(?<![\p{L}\d/])\p{Lu}{2,}\/(\p{L}{2,})|\p{Ll}{2,}\/(\p{Lu}{2,})(?![\p{L}\d/]|\s\p{Ll})/gu;

/** A comparison at the end of the whole text: a target glued to the formula. */
export const GLUED_TARGET = /(?:>=|<=|≥|≤|=>|=<|>|<)\s*[\d.,]+\s*%?\s*$/u;

/** A clause that says what the letters of the formula mean. */
export const WHERE_EXPLAINED = /(?<!\p{L})(?:dove|ove|in cui|con)\s+\p{L}[\p{L}\d_]{0,15}\s*(?:=|:|è\s)/iu;
