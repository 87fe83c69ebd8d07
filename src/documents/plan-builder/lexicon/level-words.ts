/** One level of a tree as bodies call it. */
export interface LevelWord {
  readonly id: string;
  /** As a plan's own list of levels would write it. */
  readonly label: string;
  /** Where the level usually stands: smaller is nearer to the body. Decides only where the document itself does not. */
  readonly rank: number;
  /** Every way to write it, folded; a full stop may be missing and blanks around it do not matter. */
  readonly forms: readonly string[];
  /** Needs a code right after it: too short, or too common a word, to head a node by itself. */
  readonly needsCode?: boolean;
}

/** A noun that takes adjectives: "obiettivo" + "strategico". */
interface Head {
  readonly id: string;
  readonly label: string;
  readonly forms: readonly string[];
  readonly qualifiers: readonly Qualifier[];
}

interface Qualifier {
  readonly id: string;
  readonly label: string;
  readonly rank: number;
  readonly forms: readonly string[];
}

const OBJECTIVE: Head = {
  id: "objective",
  label: "Obiettivo",
  forms: ["obiettivo", "obiettivi", "obbiettivo", "obiett.", "obiet.", "obb.", "obt.", "ob."],
  qualifiers: [
    {
      id: "strategic",
      label: "strategico",
      rank: 20,
      forms: ["strategico", "strategici", "strateg.", "strat.", "str."],
    },
    {
      id: "public-value",
      label: "di valore pubblico",
      rank: 15,
      forms: ["di valore pubblico", "valore pubblico", "di v.p."],
    },
    { id: "mandate", label: "di mandato", rank: 12, forms: ["di mandato"] },
    { id: "general", label: "generale", rank: 18, forms: ["generale", "generali", "gen."] },
    {
      id: "multi-year",
      label: "triennale",
      rank: 22,
      forms: ["triennale", "triennali", "pluriennale", "pluriennali"],
    },
    { id: "development", label: "di sviluppo", rank: 30, forms: ["di sviluppo"] },
    { id: "sectoral", label: "settoriale", rank: 35, forms: ["settoriale", "di settore"] },
    { id: "specific", label: "specifico", rank: 35, forms: ["specifico", "specifici", "spec."] },
    {
      id: "operational",
      label: "operativo",
      rank: 40,
      forms: ["operativo", "operativi", "operat.", "oper.", "op."],
    },
    {
      id: "managerial",
      label: "gestionale",
      rank: 45,
      forms: ["gestionale", "gestionali", "gest.", "di gestione"],
    },
    {
      id: "executive",
      label: "esecutivo",
      rank: 45,
      forms: ["esecutivo", "esecutivi", "esec.", "di peg", "peg"],
    },
    { id: "annual", label: "annuale", rank: 45, forms: ["annuale", "annuali"] },
    { id: "performance", label: "di performance", rank: 45, forms: ["di performance"] },
    { id: "cross-cutting", label: "trasversale", rank: 45, forms: ["trasversale", "trasversali"] },
    {
      id: "structure",
      label: "di struttura",
      rank: 46,
      forms: [
        "di struttura",
        "di unita organizzativa",
        "di ufficio",
        "di servizio",
        "dirigenziale",
        "di direzione",
      ],
    },
    {
      id: "process",
      label: "di processo",
      rank: 47,
      forms: ["di processo", "di attivita ordinaria", "di mantenimento"],
    },
    { id: "individual", label: "individuale", rank: 70, forms: ["individuale", "individuali"] },
  ],
};

const AREA: Head = {
  id: "area",
  label: "Area",
  forms: ["area", "aree"],
  qualifiers: [
    {
      id: "strategic",
      label: "strategica",
      rank: 10,
      forms: ["strategica", "strategiche", "strateg.", "strat.", "str."],
    },
    { id: "intervention", label: "di intervento", rank: 14, forms: ["di intervento", "d'intervento"] },
    { id: "policy", label: "di policy", rank: 10, forms: ["di policy", "politica"] },
    { id: "result", label: "di risultato", rank: 14, forms: ["di risultato", "di risultati"] },
    { id: "thematic", label: "tematica", rank: 12, forms: ["tematica", "tematiche"] },
  ],
};

const LINE: Head = {
  id: "line",
  label: "Linea",
  forms: ["linea", "linee"],
  qualifiers: [
    {
      id: "mandate",
      label: "di mandato",
      rank: 10,
      forms: ["di mandato", "programmatica di mandato", "programmatiche di mandato"],
    },
    { id: "strategic", label: "strategica", rank: 11, forms: ["strategica", "strategiche", "strat."] },
    { id: "programmatic", label: "programmatica", rank: 11, forms: ["programmatica", "programmatiche"] },
    { id: "guiding", label: "di indirizzo", rank: 11, forms: ["di indirizzo"] },
    { id: "action", label: "di azione", rank: 50, forms: ["di azione", "d'azione"] },
    { id: "intervention", label: "di intervento", rank: 50, forms: ["di intervento", "d'intervento"] },
    { id: "activity", label: "di attività", rank: 50, forms: ["di attivita"] },
  ],
};

function qualified(head: Head): LevelWord[] {
  return head.qualifiers.map((qualifier) => ({
    id: `${qualifier.id}-${head.id}`,
    label: `${head.label} ${qualifier.label}`,
    rank: qualifier.rank,
    forms: head.forms.flatMap((noun) => qualifier.forms.map((adjective) => `${noun} ${adjective}`)),
  }));
}

/** Levels whose uncoded, empty nodes are things to do rather than places in the tree. */
export const TASK_LEVELS: ReadonlySet<string> = new Set([
  "activity",
  "phase",
  "step",
  "task",
  "intervention",
  "initiative",
  "measure",
  "sub-activity",
  "sub-action",
]);

/** Words that are levels only as the titles of columns, beside other levels: elsewhere they name offices. */
export const COLUMN_LEVELS: ReadonlyMap<
  string,
  { readonly id: string; readonly label: string; readonly rank: number }
> = new Map([
  ["area", { id: "area", label: "Area", rank: 9 }],
  ["aree", { id: "area", label: "Area", rank: 9 }],
]);

/** Levels whose words mean many other things: nodes only where indicators, units or other nodes stand below. */
export const WEAK_LEVELS: ReadonlySet<string> = new Set([
  "policy",
  "theme",
  "scenario",
  "commitment",
  "process",
  "macro-process",
  "measure",
  "initiative",
  "expected-result",
  "task",
]);

/** Words that may follow a level in a label without changing what it announces. */
export const LEVEL_LABEL_WORDS: ReadonlySet<string> = new Set(
  "di del della dell dei delle e o anno annualita triennio previsto prevista previste previsti codice cod titolo descrizione denominazione peg dup piao ente n attivita azione azioni fasi fase intervento interventi progetto progetti".split(
    " ",
  ),
);

/** Words that make of a level's label a reference to the node above. */
export const REFERENCE_WORDS: ReadonlySet<string> = new Set(
  "riferimento riferim collegato collegata collegati collegate correlato correlata associato associata padre sovraordinato sovraordinata appartenenza".split(
    " ",
  ),
);

/** What a level is called where the plan gives it no name: "Livello 2". */
export const UNNAMED_LEVEL = "Livello";

type PlainWord = readonly [id: string, label: string, rank: number, ...forms: string[]];

function plain(words: readonly PlainWord[], needsCode = false): LevelWord[] {
  return words.map(([id, label, rank, ...forms]) => ({ id, label, rank, forms, needsCode }));
}

/** The levels that plans name. Whoever adds a body's word adds a row here, and nothing else. */
export const LEVEL_WORDS: readonly LevelWord[] = [
  ...qualified(AREA),
  ...qualified(LINE),
  ...qualified(OBJECTIVE),
  ...plain([
    ["strategic-scope", "Ambito strategico", 10, "ambito strategico", "ambiti strategici", "ambito strat."],
    [
      "intervention-scope",
      "Ambito di intervento",
      12,
      "ambito di intervento",
      "ambito d'intervento",
      "ambiti di intervento",
    ],
    ["thematic-scope", "Ambito tematico", 12, "ambito tematico", "ambiti tematici"],
    ["performance-scope", "Ambito di performance", 12, "ambito di performance"],
    ["scope", "Ambito", 10, "ambito", "ambiti"],
    ["strategic-priority", "Priorità strategica", 10, "priorita strategica", "priorita strategiche"],
    ["political-priority", "Priorità politica", 10, "priorita politica", "priorita politiche"],
    ["priority", "Priorità", 12, "priorita"],
    ["strategic-axis", "Asse strategico", 10, "asse strategico", "assi strategici"],
    [
      "intervention-axis",
      "Asse di intervento",
      10,
      "asse di intervento",
      "asse d'intervento",
      "assi di intervento",
    ],
    ["priority-axis", "Asse prioritario", 10, "asse prioritario", "assi prioritari"],
    ["axis", "Asse", 10, "asse", "assi"],
    ["strategic-pillar", "Pilastro strategico", 10, "pilastro strategico", "pilastri strategici"],
    ["pillar", "Pilastro", 10, "pilastro", "pilastri"],
    ["strategic-guideline", "Indirizzo strategico", 11, "indirizzo strategico", "indirizzi strategici"],
    ["mandate-guideline", "Indirizzo di mandato", 11, "indirizzo di mandato", "indirizzi di mandato"],
    ["political-guideline", "Indirizzo politico", 11, "indirizzo politico", "indirizzi politici"],
    ["strategic-theme", "Tema strategico", 11, "tema strategico", "temi strategici"],
    ["strategic-driver", "Direttrice strategica", 11, "direttrice strategica", "direttrici strategiche"],
    ["driver", "Direttrice", 11, "direttrice", "direttrici"],
    ["perspective", "Prospettiva", 11, "prospettiva", "prospettive"],
    ["strategic-goal", "Finalità strategica", 15, "finalita strategica", "finalita strategiche"],
    ["strategic-challenge", "Sfida strategica", 11, "sfida strategica", "sfide strategiche"],
    ["challenge", "Sfida", 11, "sfida", "sfide"],
    ["strategy", "Strategia", 15, "strategia", "strategie"],
    ["mission", "Missione", 12, "missione", "missioni"],
    ["macro-objective", "Macro-obiettivo", 17, "macro-obiettivo", "macro-obiettivi"],
    ["macro-objective", "Macro obiettivo", 17, "macro obiettivo", "macro obiettivi"],
    ["macro-objective", "Macroobiettivo", 17, "macroobiettivo", "macroobiettivi"],
    ["macro-area", "Macro-area", 9, "macro-area", "macro-aree"],
    ["macro-area", "Macro area", 9, "macro area", "macro aree"],
    ["macro-area", "Macroarea", 9, "macroarea", "macroaree"],
    ["public-value", "Valore pubblico", 9, "valore pubblico"],
    ["macro-action", "Macro-azione", 52, "macro-azione", "macro azione"],
    ["macro-action", "Macroazione", 52, "macroazione"],
    ["macro-activity", "Macro-attività", 52, "macro-attivita", "macro attivita"],
    ["macro-activity", "Macroattività", 52, "macroattivita"],
    ["strategic-project", "Progetto strategico", 25, "progetto strategico", "progetti strategici"],
    ["strategic-programme", "Programma strategico", 25, "programma strategico", "programmi strategici"],
    ["strategic-action", "Azione strategica", 30, "azione strategica", "azioni strategiche"],
    ["operational-programme", "Programma operativo", 30, "programma operativo", "programmi operativi"],
    ["programme", "Programma", 30, "programma", "programmi", "progr."],
    ["objective", "Obiettivo", 38, ...OBJECTIVE.forms],
    ["sub-objective", "Sotto-obiettivo", 48, "sotto-obiettivo", "sotto obiettivo"],
    ["sub-objective", "Sottobiettivo", 48, "sottobiettivo", "sottoobiettivo"],
    ["sub-objective", "Sub-obiettivo", 48, "sub-obiettivo", "sub obiettivo"],
    ["operational-project", "Progetto operativo", 50, "progetto operativo", "progetti operativi"],
    ["project", "Progetto", 50, "progetto", "progetti", "prog."],
    ["sub-project", "Sottoprogetto", 53, "sottoprogetto", "sotto-progetto", "sotto progetto"],
    ["action-plan", "Piano d'azione", 52, "piano d'azione", "piano di azione", "piani d'azione"],
    ["operational-plan", "Piano operativo", 52, "piano operativo", "piani operativi"],
    ["intervention", "Intervento", 55, "intervento", "interventi"],
    ["strategic-initiative", "Iniziativa strategica", 35, "iniziativa strategica", "iniziative strategiche"],
    ["operational-action", "Azione operativa", 58, "azione operativa", "azioni operative"],
    ["action", "Azione", 60, "azione", "azioni", "az."],
    ["sub-action", "Sotto-azione", 63, "sotto-azione", "sottoazione", "sotto azione"],
    ["managerial-activity", "Attività gestionale", 62, "attivita gestionale", "attivita gestionali"],
    ["operational-activity", "Attività operativa", 62, "attivita operativa", "attivita operative"],
    ["activity", "Attività", 65, "attivita", "att."],
    ["sub-activity", "Sotto-attività", 68, "sotto-attivita", "sottoattivita"],
    ["phase", "Fase", 70, "fase", "fasi"],
    ["step", "Step", 71, "step"],
  ]),
  ...plain(
    [
      ["policy", "Politica", 11, "politica", "politiche"],
      ["theme", "Tema", 12, "tema", "temi"],
      ["scenario", "Scenario", 12, "scenario"],
      ["commitment", "Impegno", 12, "impegno", "impegni"],
      ["process", "Processo", 52, "processo", "processi"],
      ["macro-process", "Macroprocesso", 50, "macroprocesso", "macro-processo"],
      ["measure", "Misura", 54, "misura", "misure"],
      ["initiative", "Iniziativa", 55, "iniziativa", "iniziative"],
      ["expected-result", "Risultato atteso", 64, "risultato atteso", "risultati attesi"],
      ["task", "Compito", 72, "compito", "compiti", "adempimento", "adempimenti"],
      // Acronyms.
      ["strategic-area", "Area strategica", 10, "a.s."],
      ["strategic-objective", "Obiettivo strategico", 20, "o.s.", "ob.s."],
      ["specific-objective", "Obiettivo specifico", 35, "o.sp."],
      ["operational-objective", "Obiettivo operativo", 40, "o.o.", "o.op.", "ob.o."],
      ["managerial-objective", "Obiettivo gestionale", 45, "o.g.", "o.ge."],
      ["mandate-line", "Linea di mandato", 10, "l.m."],
    ],
    true,
  ),
];

/** Words that look like levels ("Tabella 3 - ...", "Sezione 2.2 ...") and number the document's own parts. */
export const DOCUMENT_PARTS: ReadonlySet<string> = new Set([
  "tabella",
  "tab",
  "tavola",
  "tav",
  "figura",
  "fig",
  "grafico",
  "capitolo",
  "cap",
  "paragrafo",
  "par",
  "sezione",
  "sez",
  "sottosezione",
  "allegato",
  "all",
  "appendice",
  "articolo",
  "art",
  "comma",
  "lettera",
  "lett",
  "pagina",
  "pag",
  "pg",
  "nota",
  "note",
  "parte",
  "titolo",
  "foglio",
  "scheda",
  "schede",
  "indice",
  "legge",
  "decreto",
  "delibera",
  "deliberazione",
  "determinazione",
  "determina",
  "d lgs",
  "dlgs",
  "dpr",
  "dpcm",
  "regolamento",
  "versione",
  "rev",
  "revisione",
  "protocollo",
  "prot",
  "anno",
  "annualita",
  "semestre",
  "trimestre",
  "indicatore",
  "indicatori",
  "kpi",
  "target",
  "peso",
  "via",
  "piazza",
  "tel",
  "fax",
  "piano",
  "piano della performance",
  "piao",
  "totale",
  "n",
  "nr",
  "numero",
  "ore",
  "euro",
  "quadro",
  "box",
  "premessa",
  "bilancio",
  "esercizio",
  "entro",
  "dal",
  "al",
  "il",
  "la",
  "lo",
  "i",
  "le",
  "gli",
  "del",
  "della",
  "nel",
  "nella",
]);
