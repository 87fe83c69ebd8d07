import { formatItalian } from "../../src/core/number/italian.ts";
import { type Rational, rational } from "../../src/core/number/rational.ts";
import type { Block, Report, Row } from "../../src/documents/writing/report.ts";

const AREAS = 10;
const OBJECTIVES = 10;
const INDICATORS = 10;

/** A report of a thousand indicators: an area a chapter, an objective a section with its texts, its table and its score bars. */
export function thousandIndicators(): Report {
  const blocks: Block[] = [{ kind: "contents", depth: 2 }];
  for (let area = 1; area <= AREAS; area += 1) {
    blocks.push({
      kind: "heading",
      level: 1,
      text: `Area strategica ${area} – Servizi alle imprese e al territorio`,
    });
    for (let objective = 1; objective <= OBJECTIVES; objective += 1) {
      const code = `${area}.${objective}`;
      blocks.push(
        {
          kind: "heading",
          level: 2,
          text: `Obiettivo operativo ${code} – Tempi più brevi per chi si rivolge agli sportelli`,
          id: `o-${area}-${objective}`,
        },
        {
          kind: "paragraph",
          text: "L'obiettivo tiene insieme gli aiuti alle aziende e la cura dei prodotti locali, nel solco di quanto già fatto negli anni precedenti e nei limiti delle risorse disponibili.",
        },
        {
          kind: "note",
          tone: "missing",
          text: "La spiegazione degli scostamenti non è ancora stata scritta.",
        },
        {
          kind: "table",
          caption: `Risultati e scostamenti dell'obiettivo ${code}`,
          columns: [
            { head: "Indicatore", share: 3 },
            { head: "Algoritmo", share: 3 },
            { head: "Peso", align: "end" },
            { head: "Target", align: "end" },
            { head: "Valore", align: "end" },
            { head: "Raggiungimento", share: 2.4 },
          ],
          rows: Array.from({ length: INDICATORS }, (_, index) => row(code, index + 1)),
          notes: ["I valori sono quelli noti al 31 dicembre."],
        },
      );
    }
  }
  return {
    title: "Relazione sulla performance",
    subtitle: "Anno 2018",
    body: "Ente di mille indicatori (prova)",
    language: "it",
    date: "2019-06-15",
    references: [{ label: "Piano", value: "0f".repeat(32) }],
    blocks,
  };
}

function row(code: string, index: number): Row {
  const value = rational(`${(index * 37) % 100}.${index}`);
  return {
    cells: [
      `Pratiche concluse entro i termini, gruppo ${code}/${index}`,
      "Numero pratiche concluse entro i termini / Numero pratiche ricevute * 100",
      figure(rational(10), 0),
      ">= 80 %",
      figure(value, 2),
      {
        text: [
          { kind: "bar", score: value, worst: value.mul(rational("0.8")), best: rational(100) },
          ` ${formatItalian(value, { places: 2, fixed: true })}`,
        ],
        number: { value, places: 2 },
      },
    ],
  };
}

function figure(value: Rational, places: number) {
  return { text: formatItalian(value, { places, fixed: true }), number: { value, places } };
}
