import { describe, expect, test } from "vitest";
import { readNodeHeading } from "../../src/documents/plan-builder/node-heading.ts";
import { SourcedText } from "../../src/documents/sourced-text.ts";

const PLAIN = { heading: false, alone: true, labels: new Set<string>(), learned: new Map() };
const MARKUP = { ...PLAIN, heading: true };

/** Line | level, code, title. */
const HEADINGS: readonly (readonly [line: string, level: string, code: string | null, title: string])[] = [
  ["Area strategica: A Competitività delle imprese", "strategic-area", "A", "Competitività delle imprese"],
  [
    "Obiettivo operativo: A.1.3 - Orientamento al lavoro",
    "operational-objective",
    "A.1.3",
    "Orientamento al lavoro",
  ],
  ["Obiettivo operativo: A.3.1. La valorizzazione", "operational-objective", "A.3.1", "La valorizzazione"],
  ["OBIETTIVO STRATEGICO OS1: Servizi semplici", "strategic-objective", "OS1", "Servizi semplici"],
  ["OB. STRATEGICO 2 – Una città curata", "strategic-objective", "2", "Una città curata"],
  ["Ob. Op. 1.2: Trasparenza", "operational-objective", "1.2", "Trasparenza"],
  ["Ob.Op. 1.2 Trasparenza", "operational-objective", "1.2", "Trasparenza"],
  ["Obiettivo op. n. 1.2 - Trasparenza", "operational-objective", "1.2", "Trasparenza"],
  ["O.S. 3 - Famiglie", "strategic-objective", "3", "Famiglie"],
  ["AZIONE N. 3 - Sportello", "action", "3", "Sportello"],
  ["Azione n° 3: Sportello", "action", "3", "Sportello"],
  ["ATTIVITA' 1.1.1 Certificati", "activity", "1.1.1", "Certificati"],
  ["Attività 2.1 – Segnalazioni", "activity", "2.1", "Segnalazioni"],
  ["LINEA DI MANDATO 1 - Un Comune vicino", "mandate-line", "1", "Un Comune vicino"],
  ["Linea di mandato n. III: Cultura", "mandate-line", "III", "Cultura"],
  ["MISSIONE 01 - Servizi istituzionali", "mission", "01", "Servizi istituzionali"],
  ["Programma 01.03: Gestione economica", "programme", "01.03", "Gestione economica"],
  ["Programma: I servizi per le imprese", "programme", null, "I servizi per le imprese"],
  ["Programma: Internazionalizzazione", "programme", null, "Internazionalizzazione"],
  ["Progetto A1-02 – Digitale", "project", "A1-02", "Digitale"],
  ["OO1.1 - Riprogettare lo sportello", "operational-objective", "OO1.1", "Riprogettare lo sportello"],
  ["1.2 Obiettivo strategico – Turismo", "strategic-objective", "1.2", "Turismo"],
  ["A.1) OBIETTIVO OPERATIVO: Innovazione", "operational-objective", "A.1", "Innovazione"],
  ["Priorità strategica I – Ambiente", "strategic-priority", "I", "Ambiente"],
  ["Indirizzo strategico 2: Conoscenza", "strategic-guideline", "2", "Conoscenza"],
  ["Asse 4. Mobilità", "axis", "4", "Mobilità"],
  ["Obiettivo di valore pubblico VP.2 - Salute", "public-value-objective", "VP.2", "Salute"],
  ["Macro-obiettivo B: Ricerca", "macro-objective", "B", "Ricerca"],
  ["Piano d'azione 3.2 - Formazione", "action-plan", "3.2", "Formazione"],
  ["Obiettivo specifico – Ridurre i tempi", "specific-objective", null, "Ridurre i tempi"],
  ["3) Obiettivo operativo: Ridurre i tempi", "operational-objective", null, "Ridurre i tempi"],
  ["Fase 2: Collaudo", "phase", "2", "Collaudo"],
  ["Risultato atteso 2.1 – Meno attese", "expected-result", "2.1", "Meno attese"],
  ["Obiettivo strategico (triennale) 4: Dati aperti", "strategic-objective", "4", "Dati aperti"],
  ["AREA STRATEGICA A", "strategic-area", "A", ""],
];

const PROSE: readonly string[] = [
  "Obiettivo dell'Ente è quello di profondere nuovo impegno",
  "Obiettivo operativo A.1.1 è stato conseguito nel 2019.",
  "Azione amministrativa più rapida e trasparente.",
  "Programma approvato dalla Giunta il 3 maggio",
  "Le azioni 1 e 2 sono concluse",
  "Area strategica A ............ 12",
  "Il Programma 2020-2022 prevede tre assi",
  "Attività",
  "Fasi e tempi",
  "Progetti comunitari/nazionali",
  "obiettivo 3 - in lettere minuscole",
];

const IN_MARKUP: readonly (readonly [line: string, level: string, code: string | null, title: string])[] = [
  ["Azione Missioni incoming con buyer esteri", "action", null, "Missioni incoming con buyer esteri"],
  ["Obiettivo strategico 1.1 innovazione e imprese", "strategic-objective", "1.1", "innovazione e imprese"],
];

describe("headings of nodes", () => {
  test.each(HEADINGS)("%s", (line, level, code, title) => {
    const heading = readNodeHeading(SourcedText.of(line), PLAIN);
    expect([heading?.level.id, heading?.code?.text ?? null, heading?.title.text]).toEqual([
      level,
      code,
      title,
    ]);
  });

  test.each(IN_MARKUP)("as a heading by markup: %s", (line, level, code, title) => {
    const heading = readNodeHeading(SourcedText.of(line), MARKUP);
    expect([heading?.level.id, heading?.code?.text ?? null, heading?.title.text]).toEqual([
      level,
      code,
      title,
    ]);
  });

  test.each(PROSE)("no heading: %s", (line) => {
    const heading = readNodeHeading(SourcedText.of(line), PLAIN);
    expect(heading === null || (heading.title.text === "" && heading.code === null)).toBe(true);
  });

  test("a label without a code heads a node where the document's coded headings are written like it", () => {
    const line = SourcedText.of("ATTIVITA' Piantumazione di nuovi alberi");
    expect(readNodeHeading(line, PLAIN)).toBeNull();
    const heading = readNodeHeading(line, { ...PLAIN, labels: new Set(["ATTIVITA'"]) });
    expect([heading?.code, heading?.title.text]).toEqual([null, "Piantumazione di nuovi alberi"]);
  });

  test("code and title know their place in the document", () => {
    const heading = readNodeHeading(SourcedText.of("xx Azione: A.1 Sportello", 3), PLAIN);
    expect(heading?.code?.span()).toEqual({ start: 11, end: 14 });
    expect(heading?.title.span()).toEqual({ start: 15, end: 24 });
  });
});
