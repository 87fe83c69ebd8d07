/** Phrases that stand for more than a quantity. Matched on lower-case text with blanks folded. */

/** Words that make a phrase a mark given by people. */
export const SCORE_HEADS: readonly RegExp[] = [
  /^(?:grado|livello|indice|valutazione|tasso|punteggio|giudizio|valore|voto|percentuale|misura)\s+(?:medi[oa]\s+|complessiv[oa]\s+)*(?:di|del|della|sulla?)\s+(?:customer\s+)?(?:soddisfazione|gradimento|satisfaction|qualità percepita)/u,
  /^(?:punteggio|voto|giudizio|valutazione|rating|gradimento|soddisfazione|score)\s+medi[oa](?:\s|$)/u,
  /^(?:soddisfazione|gradimento|customer satisfaction)(?:\s|$)/u,
  /^(?:rilevazione|indagine|questionari[oi]|esito|risultat[oi])\s.*(?:customer satisfaction|gradimento|soddisfazione)/u,
];

/** "Media dei punteggi": the mean's own words go, what was marked stays. */
export const SCORE_MEAN =
  /^(?:media|valore medio|punteggio medio)\s+(?:aritmetica\s+|ponderata\s+|semplice\s+)?(?:dei|degli|delle|del|della|di|sui|sulle)?\s*(?=(?:punteggi|vot[oi]|giudizi|valutazion[ie]|questionari|rating|risposte|gradiment[oi]|soddisfazione|score))/u;

export const SCALE =
  /\(?\s*(?:scala(?: \p{L}+)?|su scala(?: \p{L}+)?|in scala|da|valori da|range|punteggio da|voto da)\s*:?\s*(?:da\s+)?(\d{1,3})\s*(?:[-|/]|a|e|÷)\s*(\d{1,3})\s*\)?/iu;

/** The timeliness of payments, DPCM 22/9/2014, art. 9. */
/** "(1-10)" after a score. */
export const BARE_SCALE = /\(\s*(\d{1,2})\s*[-|/÷]\s*(\d{1,3})\s*\)/u;

/** A key of marks in brackets: "(insufficiente = 1, ..., ottimo = 4)". */
export const KEYED_SCALE = /\(([^()]*=\s*\d{1,3}\b[^()]*)\)/u;

export const ITP =
  /^(?:tempestività (?:dei|di|nei) pagamenti|(?:indice|indicatore)(?: annuale| trimestrale| medio)?(?: di| della| dell[ae])? (?:tempestività|tempi medi)(?: (?:dei|di|nei|dei tempi di) (?:pagament[oi]))?|itp$)/u;

/** The same index told as prose: all of these words, and no sign of arithmetic. */
export const ITP_IN_WORDS: readonly RegExp[] = [
  /giorni/u,
  /scadenza/u,
  /pagament/u,
  /import[oi]/u,
  /somm|media|rapporto|ponderat/u,
];

export const TIME_INDEX =
  /^(?:(?:tempo|tempi|durata|ritardo|attesa) (?:medi[oa]|media|medi|medio|median[oa])|giorni medi|numero medio (?:di )?giorni|media (?:dei )?(?:giorni|tempi)|giorni (?:dalla|dal|dall'|di attesa)|temp[oi] di (?:attesa|risposta|rilascio|evasione|pagamento|lavorazione|erogazione|conclusione|intervento)|n\.? medio (?:di )?giorni)(?=\s|$)/u;

export const INDEX_HEAD =
  /^(?:indice|indicatore)\s+(?:di|della?|del|dell'|dei|sintetico|complessivo|composito|sintetica)/u;

export const BOOLEAN =
  /(?:^|[\s(:,-])(?:s[iì]'?\s?\/\s?no|on\s?\/\s?off|vero\s?\/\s?falso|fatto\s?\/\s?non fatto|realizzat[oa]\s?\/\s?non realizzat[oa]|presenza\s?\/\s?assenza|binari[oa]|booleano|(\p{L}{5,})\s?\/\s?non \1|s\s?\/\s?n(?=\s*\)))\s*\)?\s*$/iu;

/** "sì = 1; no = 0", "1 = sì, 0 = no", "100 se SI, 0 se NO". */
export const YES_NO_SCALE =
  /[\s:(,-]*(?:s[iì]'?\s*=\s*10{0,2}%?\s*[;,/e-]*\s*no\s*=\s*0%?|10{0,2}%?\s*(?:=|se)\s*s[iì]'?\s*[;,/e-]*\s*0%?\s*(?:=|se)\s*no|no\s*=\s*0%?\s*[;,/e-]*\s*s[iì]'?\s*=\s*10{0,2}%?)\s*\)?[\s.]*$/iu;

/** "Presenza/assenza del documento". */
export const PRESENCE = /^(?:presenza\s?\/\s?assenza|attivato\s?\/\s?non attivato)(?:\s|$)/u;

export const DATE_HEAD = /^(?:data|date)(?:\s|$)/u;

/** A deadline after the thing to be done: a day, a month, "la data prevista", "fine anno"; "entro 5 giorni" is none. */
export const DEADLINE =
  /(?:^|\s)(?:entro|nel rispetto (?:della|del|dei))\s+(?:e non oltre\s+)?(?:(?:il|la|le|l'|i|gli|fine|mese di|primo|secondo)\s*)*(?:\d{1,2}[/.]\d|\d{1,2}°?\s+(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)|(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\p{L}+|data|date|termin[ei]|scadenz[ae]|anno|mese|trimestre|semestre|(?:i{1,3}|iv)\s+(?:trim|sem))/u;
/** One event, told with a definite article: "Approvazione del regolamento", "Rispetto della scadenza". */
export const SINGLE_EVENT =
  /^(?:milestone|traguardo) |^(?:(?:approvazione|adozione|pubblicazione|costituzione|istituzione|attivazione|avvio|predisposizione|redazione|stipula|sottoscrizione|presentazione|trasmissione|invio|consegna|completamento|conclusione|messa in \p{L}+|rilascio|collaudo|apertura|inaugurazione|elaborazione|aggiudicazione|revisione|introduzione|implementazione|realizzazione|effettuazione|svolgimento|definizione|aggiornamento)(?: [\p{Ll}\d]+){0,2}|rispetto) (?:del|della|dello|dell'|dei (?:termini|tempi)|delle scadenze)/u;

export const PROGRESS =
  /^(?:sal$|avanzamento(?= |$)|(?:stato|percentuale|%|grado|livello|sal)\s+(?:medi[oa]\s+)?(?:(?:di|d')\s*)?(?:avanzamento|realizzazione|completamento|attuazione|esecuzione)(?:\s|$))/u;

/** "Somma delle ore": a total that someone reports; its counter goes. */
export const SUM_HEAD =
  /^(?:somma|sommatoria|totale|ammontare)(?: totale| complessiv[oa]| annu[oa]le)?\s+(?:delle|degli|dei|del|della|dell'|di)\s*/u;

export const NO_FORMULA =
  /^[\s"'“”.,;:_/\\|*()[\]-]*(?:n\.?\s?[dpar]\.?|nd|n\/[dap]|non (?:disponibile|definit[oa]|previst[oa]|pertinente|applicabile|rilevat[oa])|da (?:definire|definirsi|determinare|stabilire|individuare|concordare)(?: [^/*+=]{1,60})?|nessun[oa]?|assente|vuoto|(?:vedi|v\.|cfr\.?|si veda|come da|si rinvia a)\s[^/*+=]{1,50}|\?+|\.\.\.|…+|x+|in (?:fase|corso|attesa) di (?:definizione|elaborazione|approvazione|individuazione|determinazione))?[\s"'“”.,;:_/\\|*()[\]-]*$/iu;
