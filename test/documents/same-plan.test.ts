import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/documents/blocks.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { codes, outline } from "./outline.ts";

const FOLDER = new URL("../fixtures/documents/", import.meta.url);

function read(name: string) {
  return readDocument(name, readFileSync(new URL(name, FOLDER)));
}

/** What every format can tell: the words and cells, without merged cells' spans, depths of lists and header marks. */
function bare(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [`${"#".repeat(block.depth)} ${block.text.text}`];
    if (block.kind === "paragraph")
      return [
        (block.marker ? `[${block.marker.text}] ` : "") + block.lines.map((line) => line.text).join(" / "),
      ];
    return block.rows.map((row) => {
      const cells: string[] = [];
      for (const cell of row.cells) cells[cell.column] = cell.lines.map((line) => line.text).join(" / ");
      return Array.from(cells, (cell) => cell ?? "").join(" | ");
    });
  });
}

const PLAN = `# Area strategica 1 – Servizi alle imprese
L’ente presidia i servizi di base e ne misura la qualità con regolarità, anche attraverso un questionario che viene distribuito agli utenti allo sportello e in rete.
## Obiettivo strategico 1.1 Sportelli veloci
Indicatore | Algoritmo | Peso | Stato | Target 2023 | Target 2024
Pratiche chiuse entro cinque giorni sul totale delle pratiche ricevute | Pratiche chiuse entro 5 gg / Pratiche ricevute * 100 | 60 | 71,5% | >= 75% | >= 80%
Variazione degli accessi in rete | (Accessi(t)-Accessi(t-1))/Accessi(t-1)*100 | 40 | 16.818 | >= +10% | >= +12%
### Azione 1.1.1 Calendario degli appuntamenti
Le attività saranno le seguenti:
[1.] analisi dei flussi di utenza - entro il 30 aprile
[2.] scelta dello strumento
[3.] avvio del calendario
Unità organizzative coinvolte
[•] U.1.1 Sportello
[•] U.1.2 Sistemi informativi
Indicatore | Algoritmo | Peso | Stato | Target 2023
Attesa allo sportello | Minuti di attesa / Utenti serviti | 50 | 18 min | <= 15 min
 | Grado di soddisfazione | 50 | --- | >= 7
### Azione 1.1.2 Modulistica
Peso: 100% / Baseline: 12 / Target: entro il 30/06/2023
Il costo medio CO2 e le imprese_{t-1} restano agli atti.
Indicatore | Algoritmo | Peso | Stato | Target 2023
Moduli riscritti in forma semplice e pubblicati sul sito dell’ente | Moduli riscritti / Moduli in uso * 100 | 100 | n.d. | >= 90%
# Area strategica 2 – Organizzazione
## Obiettivo strategico 2.1 Bilancio in equilibrio
La gestione cura i tempi di pagamento, la riscossione e il contenimento delle spese di funzionamento nel corso di tutto il triennio.
Indicatore | Algoritmo | Peso | Stato | Target 2023
Indice di tempestività dei pagamenti | Indice di tempestività dei pagamenti | 50 | -4,2 | <= 0
Incassi entro la scadenza | Incassi entro la scadenza / Incassi dovuti * 100 | 50 | 64% | >= 66%`.split("\n");

describe("one plan in several formats gives the same blocks", () => {
  for (const name of [
    "piano.html",
    "piano.odt",
    "piano.docx",
    "piano-con-tag.pdf",
    "piano-senza-tag.pdf",
    "piano-senza-bordi.pdf",
  ])
    it(name, async () => {
      const document = await read(name);
      expect(codes(document)).toEqual([]);
      expect(bare(document.blocks)).toEqual(PLAN);
    });
});

describe("a table on three pages, with running titles", () => {
  for (const name of ["tabella-su-tre-pagine.pdf", "tabella-su-tre-pagine-con-tag.pdf"])
    it(name, async () => {
      const document = await read(name);
      const lines = outline(document);
      expect(lines[0]).toBe("# Obiettivo operativo 1.1 Servizi al pubblico");
      expect(lines[1]).toContain("chiarezza delle informazioni");
      expect(document.blocks.map((block) => block.kind)).toEqual([
        "heading",
        "paragraph",
        "table",
        "paragraph",
      ]);
      const table = document.blocks[2];
      const rows = table?.kind === "table" ? table.rows : [];
      expect(rows).toHaveLength(15);
      expect(rows.every((row) => row.cells.length === 5)).toBe(true);
      expect(rows.map((row) => row.cells[4]?.lines[0]?.text).slice(1)).toEqual(
        Array.from({ length: 14 }, (_, index) => `>= ${70 + index}%`),
      );
      expect(lines.join("\n")).not.toMatch(/Pagina|Ente di prova/);
      expect(document.landmarks.map((landmark) => landmark.page)).toEqual([1, 2, 3]);
      const second = document.landmarks[1]?.start ?? 0;
      expect(document.text.slice(second)).toMatch(/^\p{L}/u);
    });
});

it("a PDF with a password says so", async () => {
  const document = await read("piano-protetto.pdf");
  expect(codes(document)).toEqual(["document-encrypted"]);
  expect(document.blocks).toEqual([]);
});
