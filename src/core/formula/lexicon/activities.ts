/** Things that a plan lists and counts: the head of "attività programmate". */
export const ACTIVITY_NOUNS: ReadonlySet<string> = new Set(
  "attività attivita attivita' azioni fasi sottofasi interventi iniziative adempimenti tappe step".split(" "),
);

/** Words that say "planned" of what is listed. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  "programmate programmati previste previsti pianificate pianificati prefissate prefissati".split(" "),
);

/** Words with which a name may go on and still mean the node's whole list ("programmate nell'anno"). */
export const PLANNED_TAILS: ReadonlySet<string> = new Set("nell' nel dal dall' per in".split(" "));

/** Names under which the number of activities done is given, where the formula counts them without naming them. */
export const DONE_ACTIVITIES: readonly string[] = ["Totale attività realizzate", "Attività svolte"];
