import { expect, test } from "vitest";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { readDocument } from "../../src/documents/read-document.ts";

const HEADER =
  "| Obiettivo strategico | Obiettivo operativo | Indicatore | Formula | Peso | Baseline | Target 2021 |";

function treeTable(indicators: number): string {
  const rows = Array.from({ length: indicators }, (_, index) => {
    const top = index % 100 === 0 ? `OS${index / 100 + 1} Titolo ${index}` : "";
    const low =
      index % 10 === 0 ? `OO${Math.floor(index / 100) + 1}.${(index / 10) % 10} Titolo ${index}` : "";
    return `| ${top} | ${low} | Indicatore ${index} | N. pratiche ${index} | 10 | 5 | >= 3% |`;
  });
  return ["# Piano 2021", "", HEADER, "|---|---|---|---|---|---|---|", ...rows].join("\n");
}

test("a table of ten thousand indicators becomes a plan", async () => {
  const document = await readDocument("piano.md", new TextEncoder().encode(treeTable(10_000)));
  const { plan } = buildPlan(document);
  expect(plan.nodes.reduce((total, node) => total + node.indicators.length, 0)).toBe(10_000);
}, 60_000);
