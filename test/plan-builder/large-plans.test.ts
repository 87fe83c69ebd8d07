import { describe, expect, test } from "vitest";
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

async function secondsFor(text: string): Promise<{ seconds: number; indicators: number }> {
  const document = await readDocument("piano.md", new TextEncoder().encode(text));
  const start = performance.now();
  const { plan } = buildPlan(document);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, indicators: plan.nodes.reduce((total, node) => total + node.indicators.length, 0) };
}

describe("ten thousand indicators", () => {
  test("in one table", async () => {
    const { seconds, indicators } = await secondsFor(treeTable(10_000));
    expect(indicators).toBe(10_000);
    expect(seconds).toBeLessThan(25);
  });

  test("take about ten times as long as a thousand", async () => {
    await secondsFor(treeTable(1_000));
    const small = await secondsFor(treeTable(1_000));
    const large = await secondsFor(treeTable(8_000));
    expect(large.seconds / small.seconds).toBeLessThan(24);
  });
});
