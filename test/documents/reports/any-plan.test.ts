import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/evaluation/evaluate.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { deviationsReport } from "../../../src/documents/reports/deviations.ts";
import { relazione } from "../../../src/documents/reports/relazione/relazione.ts";
import type { RelazioneData } from "../../../src/documents/reports/relazione/relazione-data.ts";
import { unitSheets } from "../../../src/documents/reports/unit-sheets.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import type { Report } from "../../../src/documents/writing/report.ts";
import { randomPlan } from "../../store/random-plan.ts";
import { allBlocks, exampleData, YEAR_END } from "./example-data.ts";

let data: RelazioneData;
beforeAll(async () => {
  data = await exampleData();
});

const EMPTY: Plan = { id: "plan", title: "", period: null, levels: [], units: [], nodes: [] };

function reportsOf(plan: Plan): readonly Report[] {
  const evaluation = evaluate(plan, data.evaluation.measurements, DEFAULT_POLICY, YEAR_END);
  const own = { ...data, evaluation };
  const answering = (indicator: string) =>
    plan.nodes.find(({ indicators }) => indicators.some(({ id }) => id === indicator))?.units ?? [];
  return [
    relazione(own),
    relazione(own, "unioncamere"),
    unitSheets({ ...own, answering, unit: null }),
    deviationsReport(own),
  ];
}

/** What a writer may count on: levels without jumps, rows as wide as their table, no head over nothing. */
function faultsOf(report: Report): readonly string[] {
  const faults: string[] = [];
  let level = 0;
  for (const block of allBlocks(report)) {
    if (block.kind === "heading") {
      if (block.level > level + 1) faults.push(`heading ${block.level} after ${level}`);
      level = block.level;
    }
    if (block.kind !== "table") continue;
    for (const [at, { kind, cells }] of block.rows.entries()) {
      const width = cells.reduce((sum, cell) => sum + (typeof cell === "string" ? 1 : (cell.span ?? 1)), 0);
      if (width !== block.columns.length) faults.push(`row ${at} of "${block.caption}" is ${width} wide`);
      const next = block.rows[at + 1];
      if (kind === "group" && (next === undefined || next.kind === "group"))
        faults.push(`row ${at} heads nothing`);
    }
  }
  return faults;
}

describe("of any plan", () => {
  it("documents can be written", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        expect(reportsOf(plan).flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("an empty one too, as PDF", async () => {
    for (const report of reportsOf(EMPTY)) {
      expect(faultsOf(report)).toEqual([]);
      expect((await writePdf(report)).length).toBeGreaterThan(1000);
    }
  });
});
