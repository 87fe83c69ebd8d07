import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { readDocument } from "../../src/documents/read-document.ts";

const TABLE = "Indicatore\tFormula\tTarget 2023\nPratiche\tN. pratiche\t>= 3\n\n";

async function read(text: string): Promise<{ nodes: string[]; units: string[] }> {
  const { plan } = buildPlan(await readDocument("piano.txt", new TextEncoder().encode(text)));
  return {
    nodes: plan.nodes.map(({ level, code, title, units, indicators }) =>
      [level, code, title, units.join("+"), indicators.length].join("|"),
    ),
    units: plan.units.map(({ code, name }) => `${code}: ${name}`),
  };
}

describe("lists of units below a heading", () => {
  test("a coded line is a unit, whatever its name says; the caption of the table is none", async () => {
    const { nodes, units } = await read(
      `Piano 2023\n\nObiettivo operativo: 1.1 Bandi\n\nStrutture coinvolte\nAR. 2 RICERCA\nSRV. 2.1 PROGETTI\n\nTabella degli indicatori\n\n${TABLE}Obiettivo operativo: 1.2 Sportello\n\nStrutture coinvolte\n\nSRV. 2.1 PROGETTI\nProspetto dei KPI\n\n${TABLE}`,
    );
    expect(nodes).toEqual([
      "operational-objective|1.1|Bandi|AR. 2+SRV. 2.1|1",
      "operational-objective|1.2|Sportello|SRV. 2.1|1",
    ]);
    expect(units).toEqual(["AR. 2: RICERCA", "SRV. 2.1: PROGETTI"]);
  });

  test("a style already seen makes the unit, also where the level heads nodes", async () => {
    const { nodes, units } = await read(
      `Piano 2023\n\nProgetto: 1.1 Bandi\n\nStrutture coinvolte\nSRV. 2.1 RICERCA\nSRV. 2.2 PROGETTI\n\n${TABLE}`,
    );
    expect(nodes).toEqual(["project|1.1|Bandi|SRV. 2.1+SRV. 2.2|1"]);
    expect(units).toEqual(["SRV. 2.1: RICERCA", "SRV. 2.2: PROGETTI"]);
  });

  test("a heading with its level in front, or with its level behind the code, ends the list", async () => {
    const { nodes } = await read(
      `Piano 2023\n\nObiettivo strategico: 1 Bandi\n\nStrutture coinvolte\nSRV. 2.1 RICERCA\n\n1.1 OBIETTIVO OPERATIVO: Sportello\n\nStrutture coinvolte\nSRV. 2.1 RICERCA\n\nAzione: 1.1.1 Avvio\n\n${TABLE}`,
    );
    expect(nodes).toEqual([
      "strategic-objective|1|Bandi|SRV. 2.1|0",
      "operational-objective|1.1|Sportello|SRV. 2.1|0",
      "action|1.1.1|Avvio||1",
    ]);
  });

  test("after a blank line, words without a code close a list of coded units", async () => {
    const { nodes, units } = await read(
      `Piano 2023\n\nObiettivo operativo: 1.1 Bandi\n\nStrutture coinvolte\n\nAR. 2 RICERCA\n\nUfficio stampa\n\n${TABLE}Obiettivo operativo: 1.2 Sportello\n\nStrutture coinvolte\n\nAR. 2 RICERCA\n\nRisultati attesi nel triennio\n\n${TABLE}`,
    );
    expect(nodes).toEqual([
      "operational-objective|1.1|Bandi|AR. 2+Ufficio stampa|1",
      "operational-objective|1.2|Sportello|AR. 2|1",
    ]);
    expect(units).toEqual(["AR. 2: RICERCA", "Ufficio stampa: Ufficio stampa"]);
  });
});
