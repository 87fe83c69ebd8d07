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

/** The levels that plans name. Whoever adds a body's word adds a row here, and nothing else. */
export const LEVEL_WORDS: readonly LevelWord[] = [
  ...qualified(AREA),
  ...qualified(LINE),
  ...qualified(OBJECTIVE),
  {
    id: "strategic-scope",
    label: "Ambito strategico",
    rank: 10,
    forms: ["ambito strategico", "ambiti strategici", "ambito strat."],
  },
  {
    id: "scope",
    label: "Ambito",
    rank: 10,
    forms: ["ambito", "ambiti", "ambito di intervento", "ambito tematico", "ambito di performance"],
  },
  {
    id: "strategic-priority",
    label: "Priorità strategica",
    rank: 10,
    forms: ["priorita strategica", "priorita strategiche", "priorita politica", "priorita politiche"],
  },
  { id: "priority", label: "Priorità", rank: 12, forms: ["priorita"] },
  {
    id: "strategic-axis",
    label: "Asse strategico",
    rank: 10,
    forms: ["asse strategico", "assi strategici", "asse di intervento", "asse prioritario"],
  },
  { id: "axis", label: "Asse", rank: 10, forms: ["asse", "assi"] },
  { id: "pillar", label: "Pilastro", rank: 10, forms: ["pilastro", "pilastri", "pilastro strategico"] },
  {
    id: "strategic-guideline",
    label: "Indirizzo strategico",
    rank: 11,
    forms: ["indirizzo strategico", "indirizzi strategici", "indirizzo di mandato", "indirizzo politico"],
  },
  {
    id: "strategic-theme",
    label: "Tema strategico",
    rank: 11,
    forms: ["tema strategico", "temi strategici", "tematica strategica"],
  },
  {
    id: "strategic-driver",
    label: "Direttrice strategica",
    rank: 11,
    forms: ["direttrice strategica", "direttrici strategiche", "direttrice"],
  },
  { id: "perspective", label: "Prospettiva", rank: 11, forms: ["prospettiva", "prospettive"] },
  { id: "strategy", label: "Strategia", rank: 15, forms: ["strategia", "strategie"] },
  { id: "policy", label: "Politica", rank: 11, forms: ["politica", "politiche"], needsCode: true },
  { id: "mission", label: "Missione", rank: 12, forms: ["missione", "missioni"] },
  {
    id: "macro-objective",
    label: "Macro-obiettivo",
    rank: 17,
    forms: ["macro-obiettivo", "macro obiettivo", "macroobiettivo", "macro-obiettivi", "macro obiettivi"],
  },
  {
    id: "goal",
    label: "Finalità strategica",
    rank: 15,
    forms: ["finalita strategica", "finalita strategiche"],
  },
  {
    id: "strategic-project",
    label: "Progetto strategico",
    rank: 25,
    forms: ["progetto strategico", "progetti strategici"],
  },
  {
    id: "strategic-programme",
    label: "Programma strategico",
    rank: 25,
    forms: ["programma strategico", "programmi strategici"],
  },
  {
    id: "programme",
    label: "Programma",
    rank: 30,
    forms: ["programma", "programmi", "progr.", "programma operativo"],
  },
  { id: "objective", label: "Obiettivo", rank: 38, forms: OBJECTIVE.forms },
  {
    id: "sub-objective",
    label: "Sotto-obiettivo",
    rank: 48,
    forms: [
      "sotto-obiettivo",
      "sotto obiettivo",
      "sottobiettivo",
      "sottoobiettivo",
      "sub-obiettivo",
      "sub obiettivo",
    ],
  },
  {
    id: "project",
    label: "Progetto",
    rank: 50,
    forms: ["progetto", "progetti", "prog.", "progetto operativo"],
  },
  {
    id: "sub-project",
    label: "Sottoprogetto",
    rank: 53,
    forms: ["sottoprogetto", "sotto-progetto", "sotto progetto"],
  },
  {
    id: "action-plan",
    label: "Piano d'azione",
    rank: 52,
    forms: ["piano d'azione", "piano di azione", "piani d'azione", "piano operativo"],
  },
  {
    id: "process",
    label: "Processo",
    rank: 52,
    forms: ["processo", "processi", "macroprocesso", "macro-processo"],
    needsCode: true,
  },
  { id: "measure", label: "Misura", rank: 54, forms: ["misura", "misure"], needsCode: true },
  { id: "intervention", label: "Intervento", rank: 55, forms: ["intervento", "interventi"] },
  {
    id: "initiative",
    label: "Iniziativa",
    rank: 55,
    forms: ["iniziativa", "iniziative", "iniziativa strategica"],
    needsCode: true,
  },
  { id: "action", label: "Azione", rank: 60, forms: ["azione", "azioni", "az.", "azione operativa"] },
  {
    id: "sub-action",
    label: "Sotto-azione",
    rank: 63,
    forms: ["sotto-azione", "sottoazione", "sotto azione"],
  },
  {
    id: "expected-result",
    label: "Risultato atteso",
    rank: 64,
    forms: ["risultato atteso", "risultati attesi"],
    needsCode: true,
  },
  {
    id: "activity",
    label: "Attività",
    rank: 65,
    forms: ["attivita", "att.", "attivita gestionale", "attivita operativa"],
  },
  { id: "sub-activity", label: "Sotto-attività", rank: 68, forms: ["sotto-attivita", "sottoattivita"] },
  { id: "phase", label: "Fase", rank: 70, forms: ["fase", "fasi", "step"] },
  { id: "task", label: "Compito", rank: 72, forms: ["compito", "compiti", "adempimento"], needsCode: true },
  // Acronyms: the code must follow.
  { id: "strategic-area", label: "Area strategica", rank: 10, forms: ["a.s."], needsCode: true },
  {
    id: "strategic-objective",
    label: "Obiettivo strategico",
    rank: 20,
    forms: ["o.s.", "ob.s."],
    needsCode: true,
  },
  { id: "specific-objective", label: "Obiettivo specifico", rank: 35, forms: ["o.sp."], needsCode: true },
  {
    id: "operational-objective",
    label: "Obiettivo operativo",
    rank: 40,
    forms: ["o.o.", "o.op.", "ob.o."],
    needsCode: true,
  },
  {
    id: "managerial-objective",
    label: "Obiettivo gestionale",
    rank: 45,
    forms: ["o.g.", "o.ge."],
    needsCode: true,
  },
  { id: "mandate-line", label: "Linea di mandato", rank: 10, forms: ["l.m."], needsCode: true },
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
