import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { withoutContinuationMark } from "../../src/documents/plan-builder/continuation-mark.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { SourcedText } from "../../src/documents/sourced-text.ts";

const MARKED: readonly (readonly [written: string, title: string])[] = [
  ["Ristorazione (segue)", "Ristorazione"],
  ["Ristorazione - segue", "Ristorazione"],
  ["Ristorazione – SEGUE", "Ristorazione"],
  ["Ristorazione [continua]", "Ristorazione"],
  ["Ristorazione (cont.)", "Ristorazione"],
  ["Ristorazione (seguito)", "Ristorazione"],
  ["Ristorazione (segue da pag. 3)", "Ristorazione"],
  ["segue: Ristorazione", "Ristorazione"],
  ["(segue) Ristorazione", "Ristorazione"],
];

const BARE: readonly string[] = [
  "Formazione continua",
  "Formazione (continua e obbligatoria)",
  "Seguito delle delibere",
  "Continuità dei servizi",
  "Controlli (seguiti da verifica)",
];

async function nodesOf(name: string, text: string): Promise<string[]> {
  const { plan } = buildPlan(await readDocument(name, new TextEncoder().encode(text)));
  return plan.nodes.map(
    ({ code, title, parent, indicators }) =>
      `${parent ?? ""}>${code ?? ""} ${title}: ${indicators.map((indicator) => indicator.name).join(", ")}`,
  );
}

describe("titles that go on after the page", () => {
  test.each(MARKED)("%s", (written, title) => {
    const found = withoutContinuationMark(SourcedText.of(written));
    expect([found.text.text, found.marked]).toEqual([title, true]);
  });

  test.each(BARE)("no mark: %s", (written) => {
    expect(withoutContinuationMark(SourcedText.of(written)).marked).toBe(false);
  });

  test("cells repeated below a repeated header are the same nodes", async () => {
    const head =
      "| Obiettivo strategico | Obiettivo operativo | Indicatore | Formula | Target 2023 |\n|---|---|---|---|---|\n";
    const text = `# Piano 2023\n\n${head}| A – Uno | A.1 – Due | Prime | N. prime | 3 |\n| | Senza codice | Terze | N. terze | 5 |\n\n${head}| A – Uno (segue) | Senza codice (segue) | Quarte | N. quarte | 6 |\n| | A.1 – Due - segue | Seconde | N. seconde | 4 |\n`;
    expect(await nodesOf("piano.md", text)).toEqual([
      ">A Uno: ",
      "A>A.1 Due: Prime, Seconde",
      "A> Senza codice: Terze, Quarte",
    ]);
  });

  test("headings name their node again, by code, by title or alone", async () => {
    const indicator = (name: string) => `Indicatore: ${name}\nFormula: N. ${name}\nTarget 2023: 3\n\n`;
    const text = `Piano 2023\n\nObiettivo strategico: 1 Uno\n\nObiettivo operativo: 1.1 Due\n\n${indicator("prime")}Obiettivo operativo: 1.1 Due (segue)\n\n${indicator("seconde")}Obiettivo operativo: (segue)\n\n${indicator("terze")}Segue: Obiettivo operativo: 1.1 Due\n\n${indicator("quarte")}`;
    expect(await nodesOf("piano.txt", text)).toEqual([
      ">1 Uno: ",
      "1>1.1 Due: prime, seconde, terze, quarte",
    ]);
  });
});
