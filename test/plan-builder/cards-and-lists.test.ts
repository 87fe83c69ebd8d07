import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/plan/plan.ts";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { isPlainLine } from "../../src/documents/plan-builder/plain-line.ts";
import { readDocument } from "../../src/documents/read-document.ts";

async function planOf(html: string): Promise<Plan> {
  return buildPlan(await readDocument("piano.html", new TextEncoder().encode(html))).plan;
}

const INDICATORS =
  "<table><tr><th>Indicatore</th><th>Algoritmo</th><th>Peso</th><th>Target 2018</th></tr><tr><td>Utenti</td><td>N. utenti</td><td>100</td><td>&gt;= 5</td></tr></table>";

test("activities that begin in lower case are no part of the title above their table", async () => {
  const { nodes } = await planOf(
    `<h1>Azione A.1 – Sportello</h1><p>Attività</p><table><tr><th>Attività</th><th>Scadenza</th></tr><tr><td>analisi dei bisogni</td><td></td></tr><tr><td>avvio</td><td>30/04/2018</td></tr></table>${INDICATORS}`,
  );
  expect(nodes.map(({ title }) => title)).toEqual(["Sportello"]);
  expect(nodes[0]?.activities).toEqual([
    { text: "analisi dei bisogni", due: null },
    { text: "avvio", due: "2018-04-30" },
  ]);
});

test("a unit is not cut where another one's name begins it", async () => {
  const { nodes } = await planOf(
    `<h1>Azione A.1 – Sportello</h1><p>Unità organizzative coinvolte</p><ul><li>Settore I</li><li>Settore II</li></ul>${INDICATORS}`,
  );
  expect(nodes[0]?.units).toEqual(["Settore I", "Settore II"]);
});

test("a description in a card keeps its lines, whatever they look like", async () => {
  const { nodes } = await planOf(
    `<h1>Azione A.1 – Sportello</h1><table><tr><td>Descrizione</td><td>Due linee:<br>- Peso: 50<br>Azione: fare</td></tr></table>${INDICATORS}`,
  );
  expect(nodes[0]?.description).toBe("Due linee:\n- Peso: 50\nAzione: fare");
});

describe("lines that a document can hold as prose", () => {
  test.each(["Si cura la qualità, con l'aiuto di tutti.", "Contro la malattia si lavora lungo due linee:"])(
    "%s",
    (line) => expect(isPlainLine(line, ["Indicatori"])).toBe(true),
  );
  test.each([
    "",
    "- un elenco",
    "a) primo",
    "Peso: 50",
    "Indicatori",
    "Azione A.1 – Altro",
    "2018",
    "Gli Indicatori dell'ente",
    "Attività",
  ])("not: %s", (line) => expect(isPlainLine(line, ["Indicatori"])).toBe(false));
});
