/** The words of roll-ups: means of the performance of a node's children. */

/** Levels of a plan; the longest first. The id is the glossary's, or the plan's own word. */
export const CHILD_LEVELS: readonly (readonly [string, string])[] = [
  ["obiettivi operativi", "operational-objectives"],
  ["obiettivo operativo", "operational-objectives"],
  ["obiettivi strategici", "strategic-objectives"],
  ["aree strategiche", "strategic-areas"],
  ["linee di attività", "linee di attività"],
  ["obiettivi gestionali", "obiettivi gestionali"],
  ["obiettivi esecutivi", "obiettivi esecutivi"],
  ["obiettivi specifici", "obiettivi specifici"],
  ["obiettivi individuali", "obiettivi individuali"],
  ["obiettivi annuali", "obiettivi annuali"],
  ["azioni", "actions"],
  ["azione", "actions"],
  ["programmi", "programmes"],
  ["sottobiettivi", "sottobiettivi"],
  ["sotto-obiettivi", "sotto-obiettivi"],
  ["obiettivi", "obiettivi"],
  ["fasi", "fasi"],
  ["attività", "attività"],
  ["progetti", "progetti"],
  ["interventi", "interventi"],
  ["milestone", "milestone"],
  ["indicatori", "indicatori"],
  ["kpi", "kpi"],
  ["target", "target"],
  ["iniziative", "iniziative"],
  ["misure", "misure"],
  ["processi", "processi"],
  ["sub-azioni", "sub-azioni"],
  ["task", "task"],
];

export const WEIGHTED = /^(?:ponderat|pesat)\p{L}{1,2}$/u;
export const PLAIN = /^(?:aritmetic[ao]|semplice|non ponderata)$/u;
export const MEAN = /^(?:medi[ao]|medie|mediamente)$/u;
/** A sum is a mean only where it is weighted. */
export const SUM = /^(?:somma|sommatoria|totale|σ)$/u;
/** What is averaged: how far the children have come. */
export const ACHIEVED =
  /^(?:performance|raggiungiment[oi]|realizzazion[ei]|conseguiment[oi]|attuazion[ei]|avanzament[oi]|completament[oi]|risultat[oi]|percentual[ei]|%|valor[ei]|punteggi[o]?|grad[oi]|livell[oi]|stat[oi]|tass[oi]|indicatore|indic[ei]|esit[oi])$/u;
/** Of these, the ones that make a roll-up even without a word for mean: "Grado di raggiungimento degli obiettivi". */
export const REACHED = /^(?:raggiungiment[oi]|conseguiment[oi]|performance)$/u;
/** Words between, which change nothing. */
export const FILLER =
  /^(?:di|del|dello|della|dell'|dei|degli|delle|da|dai|dagli|dalle|dal|per|in|nei|negli|nelle|su|sui|sugli|sulle|il|lo|la|l'|i|gli|le|tutt[aeio]|singol[aeio]|relativ[aeio]|vari[eo]?|divers[eio]|conseguit[aeio]|raggiunt[aeio]|ottenut[aeio]|rilevat[aeio]|registrat[aeio]|complessiv[aeio]|percentual[ei]|conseguiti|effettiv[aeio]|parzial[ei]|ciascun[ao]?|ogni|e|fisic[ao]|finanziari[ao])$/u;
/** What may follow the level's name where nothing but "media" stands before it. */
export const LINKED =
  /^(?:associat|collegat|previst|programmat|assegnat|relativ|conness|sottostant|sottes|afferent|riferit|correlat|derivat|figli|in cui|dell|del|di$|dei|degli|delle|[a-z]{0,3}\.?\d)/u;
