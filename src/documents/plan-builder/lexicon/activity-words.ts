/** Plurals (and collective nouns) that announce a list of things to do: "le attività saranno:". */
export const ACTIVITY_NOUNS: readonly string[] = [
  "attivita",
  "azioni",
  "fasi",
  "interventi",
  "programma",
  "cronoprogramma",
  "passi",
  "tappe",
  "adempimenti",
  "step",
  "iniziative",
  "misure attuative",
  "sotto-attivita",
  "operazioni",
  "lavori",
  "passaggi",
  "scadenze",
  "milestone",
];

/** Singular activity nouns that do not announce a list: "la rinnovata azione si svilupperà su due fronti". */
export const CHECKLIST_PHRASES: readonly (readonly [string, string])[] = [
  ["attivita realizzate", "attivita programmate"],
  ["attivita realizzate", "attivita previste"],
  ["attivita svolte", "attivita programmate"],
  ["attivita svolte", "attivita previste"],
  ["azioni realizzate", "azioni programmate"],
  ["azioni realizzate", "azioni previste"],
  ["fasi realizzate", "fasi programmate"],
  ["fasi realizzate", "fasi previste"],
  ["fasi completate", "fasi previste"],
  ["attivita completate", "attivita previste"],
];
