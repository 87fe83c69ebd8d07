/** Words of a name that say it is a state of things on a day, not a total that grows over the year. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(
  `medio media medi medie unitario unitaria unitari unitarie iscritto iscritta iscritti iscritte vigente vigenti
  giacente giacenti giacenza giacenze pendente pendenti settimanalmente mensilmente settimanale settimanali archivio archivi`.split(
    /\s+/,
  ),
);

/** Things that are a state by themselves, where they come first in the name. */
export const LEVEL_NOUNS: ReadonlySet<string> = new Set(
  "superficie popolazione residenti scorte giacenze patrimonio livello grado indice tasso prezzo tariffa quota".split(
    " ",
  ),
);

/** "Costo al mq", "spesa per abitante": so much for each. */
export const FOR_EACH =
  /\b(?:al|per) (?:mq|metro|abitante|addetto|dipendente|unità|impresa|utente)\b|\bpro ?capite\b/u;

/** "Posizioni da verificare", "attività programmate": what is set once, at the beginning. */
export const GIVEN = /\bda [\p{L}']+(?:are|ere|ire|arsi|ersi|irsi)\b/u;

/** Words that say "done" of what is counted one by one. */
export const DONE_WORDS: ReadonlySet<string> = new Set(
  `realizzato realizzata realizzati realizzate svolto svolta svolti svolte concluso conclusa conclusi concluse completato
  completata completati completate`.split(/\s+/),
);
