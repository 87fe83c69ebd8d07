import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, SourceDocument } from "../../src/documents/blocks.ts";
import { importDocument } from "../../src/documents/import-plan.ts";
import { SourcedText } from "../../src/documents/sourced-text.ts";

/** Words that the builder looks for, so that random blocks reach every part of it. */
const WORDS = [
  "Obiettivo operativo: A.1.1 Titolo",
  "OBIETTIVO STRATEGICO OS1",
  "Azione",
  "Fase 1",
  "1.1.1.1",
  "A.",
  "Unità organizzative coinvolte",
  "Responsabile: SETT. I (Affari), SERV. 2 - Altro; 3.03 Studi",
  "KPI Associati",
  "Indicatore",
  "Indicatore: Tempo medio; formula: a/b; peso: 10",
  "Formula",
  "Peso",
  "Target 2021",
  "2022",
  "Baseline",
  "Codice",
  "Programma:",
  "Le attività saranno:",
  "1. prima cosa entro il 30 aprile",
  "- seconda",
  "Totale",
  "idem",
  ">= 10%",
  "segue",
  "Legenda",
  ":",
  "---",
  "|",
  "(((",
  "",
  "\u0000\uD800",
  "**",
];

const text = fc
  .oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 40 }))
  .map((written) => SourcedText.of(written));
const lines = fc.array(text, { minLength: 1, maxLength: 4 });
const cell = fc.record({
  column: fc.integer({ min: 0, max: 6 }),
  columnSpan: fc.integer({ min: 1, max: 4 }),
  rowSpan: fc.integer({ min: 1, max: 4 }),
  lines,
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), depth: fc.integer({ min: 1, max: 6 }), text }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    lines,
    marker: fc.option(fc.constantFrom("-", "1.", "a)").map((mark) => SourcedText.of(mark))),
    indent: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 6 }), header: fc.boolean() }), {
      maxLength: 6,
    }),
  }),
);

function documentOf(blocks: readonly Block[]): SourceDocument {
  return { name: "piano.txt", format: "txt", text: "x".repeat(80), blocks, landmarks: [], diagnostics: [] };
}

describe("any blocks at all", () => {
  test("give a plan whose tree holds together, and never an exception", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const { plan } = importDocument(documentOf(blocks));
        const ids = plan.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        plan.nodes.forEach((node, index) => {
          if (node.parent !== null) expect(ids.slice(0, index)).toContain(node.parent);
          expect(plan.levels.map(({ id }) => id)).toContain(node.level);
          const known = plan.units.map(({ code }) => code);
          for (const unit of node.units) expect(known).toContain(unit);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("a cell that claims millions of rows and columns costs no more than the table is long", () => {
    const huge = { column: 0, columnSpan: 1e9, rowSpan: 1e9, lines: [SourcedText.of("Target")] };
    const rows = Array.from({ length: 50 }, () => ({ cells: [huge], header: false }));
    expect(importDocument(documentOf([{ kind: "table", rows }])).plan.nodes).toEqual([]);
  });
});
