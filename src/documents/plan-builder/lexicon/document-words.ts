/** Words of a plan's own title, folded. */
export const TITLE_WORDS: readonly string[] = [
  "piano",
  "piao",
  "peg",
  "relazione previsionale",
  "programma triennale",
];

/** Words beside which the document's opening lines give its years. */
export const PERIOD_WORDS: readonly string[] = [
  ...TITLE_WORDS,
  "performance",
  "programma",
  "triennio",
  "triennale",
  "dup",
  "pdo",
  "obiettivi",
];

/** Words of the lines that pages repeat at their edges. */
export const RUNNING_TITLE_WORDS: readonly string[] = [
  "piano",
  "piao",
  "performance",
  "peg",
  "comune di",
  "provincia di",
  "camera di commercio",
  "universita",
  "allegato",
];

export const PAGE_WORDS: readonly string[] = ["pagina", "pag.", "pag"];

/** Parts of a document that end the plan's tree where they begin: "Sezione 3 - Organizzazione". */
export const PART_WORDS: readonly string[] = [
  "sezione",
  "sottosezione",
  "allegato",
  "appendice",
  "capitolo",
  "parte",
];

/** Articles, prepositions and conjunctions, folded: no title ends with one, and a label after one is part of a sentence. */
export const LINKING_WORDS: readonly string[] =
  "di a da in con su per tra fra e ed o il lo la i gli le l un una uno del della dello dei delle degli dell al alla allo ai alle agli all dal dalla dallo dai dalle dagli dall nel nella nello nei nelle negli nell sul sulla sullo sui sulle sugli sull coi quali come".split(
    " ",
  );

/** What announces the day by which something is to be done. */
export const DEADLINE_WORDS: readonly string[] = ["entro e non oltre", "entro", "scadenza:", "scadenza"];

/** Words and signs with which a target begins. */
export const TARGET_OPENINGS: readonly string[] = [
  "almeno",
  "entro",
  "non",
  "tra",
  "fra",
  "fino",
  "oltre",
  "da",
];

/** The word before the year of a target: "Anno: 2018 >= 10". */
export const YEAR_WORD = "anno";

/** Words with which a title repeated after the page says that it goes on: "Ristorazione (segue)". */
export const CONTINUATION_WORDS: readonly string[] = [
  "segue",
  "continua",
  "continuazione",
  "cont",
  "seguito",
];

/** What may follow them between brackets: "(segue da pag. 3)". */
export const CONTINUATION_TAILS: readonly string[] = ["da", "dalla", "a", "alla", "pag", "pagina"];

/** Words of the line over a table that says what the table holds, folded. */
export const CAPTION_WORDS: readonly string[] = [
  "indicatori",
  "indicatore",
  "kpi",
  "tabella",
  "scheda",
  "prospetto",
];
