import { rational } from "../../../src/core/number/rational.ts";
import type { Report } from "../../../src/documents/writing/report.ts";

/** Everything that Typst, XML and a spreadsheet could take for their own. */
export const HOSTILE =
  '#panic("x") $x$ *b* _e_ @ref <lab> \\ `c` // c /* */ [a] {b} #import "a" =1+1 <w:p/> &amp; ]]> \u0007\u202e\ud800 → ● ✓ ж 日本 😀 x\u0301';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#eef4fa"/><circle cx="100" cy="50" r="30" fill="#0059b3"/><text x="10" y="90" font-family="Titillium Web" font-size="10">Albero → 日</text></svg>';

/** A report with one of each part. */
export const SAMPLE: Report = {
  title: `Relazione ${HOSTILE}`,
  subtitle: "Anno 2018",
  body: "Comune di Acquaviva (prova)",
  language: "it",
  date: "2019-06-15",
  references: [{ label: "Piano", value: [{ kind: "text", text: "0f".repeat(32), style: "code" }] }],
  blocks: [
    { kind: "contents", depth: 2 },
    { kind: "heading", level: 1, text: "Risultati", id: "risultati" },
    {
      kind: "paragraph",
      style: "lead",
      text: [
        "Prima ",
        { kind: "text", text: "forte", style: "strong" },
        ", poi ",
        { kind: "link", text: "la tabella", to: "#tabella" },
        ", ",
        { kind: "link", text: "il sito", to: "https://example.it/piano?a=1&b=2" },
        " e ",
        { kind: "link", text: "un rinvio perso", to: "#nessuno" },
        ".",
      ],
    },
    { kind: "note", tone: "missing", text: "La relazione dell'organo di indirizzo." },
    { kind: "list", ordered: true, items: ["uno", "due\ncon una seconda riga"] },
    { kind: "facts", facts: [{ label: "Copertura", value: "85 %" }] },
    { kind: "heading", level: 2, text: HOSTILE, id: "tabella" },
    {
      kind: "table",
      caption: "Scostamenti: 2018/2017 [prova]",
      groups: [
        { text: "Indicatore", span: 2 },
        { text: "Risultato", span: 2 },
      ],
      columns: [
        { head: "Nome", share: 3 },
        { head: "Peso", align: "end" },
        { head: "Valore", align: "end" },
        { head: "Punteggio", share: 2 },
      ],
      rows: [
        { kind: "group", cells: [{ text: "Area vuota", span: 4 }] },
        { kind: "group", cells: [{ text: "Area A", span: 4 }] },
        {
          cells: [
            HOSTILE,
            { text: "50", number: { value: rational("50"), places: 0, unit: "%" } },
            { text: "97,09", number: { value: rational("97.09"), places: 2 } },
            {
              text: [
                { kind: "bar", score: rational("97.09"), worst: rational(82), best: rational(98) },
                " 97,09 · copertura 85 %",
              ],
            },
          ],
        },
        { kind: "total", cells: ["Totale", "100"] },
        ...Array.from({ length: 60 }, (_, index) => ({ cells: [`=CMD(${index})`, "1", "2", "3"] })),
        { kind: "group", cells: [{ text: "Area senza righe", span: 4 }] },
      ],
      notes: ["Il valore è quello di fine anno."],
    },
    {
      kind: "section",
      page: "landscape",
      blocks: [
        {
          kind: "table",
          caption: "scostamenti: 2018/2017 (prova)",
          columns: [{ head: "Nome" }, { head: "Nome" }],
          rows: [{ cells: ["+39 080", "-1"] }],
        },
      ],
    },
    {
      kind: "section",
      page: "drawing",
      blocks: [
        { kind: "heading", level: 2, text: "Albero della performance" },
        {
          kind: "figure",
          svg: DRAWING,
          alternative: "L'albero: un'area con due obiettivi.",
          caption: "L'albero della performance",
        },
      ],
    },
  ],
};
