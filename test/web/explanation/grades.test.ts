import { expect, test } from "vitest";
import { explain } from "../../../src/core/evaluation/explain.ts";
import type { Subject } from "../../../src/core/evaluation/explanation.ts";
import type { Grade } from "../../../src/core/evidence-grade/grade.ts";
import { sharesOf, sharesOfSubject } from "../../../src/core/evidence-grade/shares.ts";
import { explanationLines } from "../../../src/explanation/render.ts";
import { plan, row, run } from "../../evaluation/building.ts";
import { html, text, WORDS } from "./rendering.ts";

// A has an indicator that is counted and one that is declared, of equal weight; B has one with a document, C nothing.
const evaluation = (() => {
  const p = plan([
    {
      id: "A",
      indicators: [
        { normal: '(v "x" t)', targets: ">= 5", name: "Primo" },
        { normal: '(v "y" t)', targets: ">= 5", name: "Secondo" },
      ],
    },
    { id: "B", indicators: [{ normal: '(v "z" t)', targets: ">= 5", name: "Terzo" }] },
    { id: "C", indicators: [{ normal: '(v "w" t)', targets: ">= 5", name: "Quarto" }] },
  ]);
  return run(p, [row("A/1", "x", "5"), row("A/2", "y", "4"), row("B/1", "z", "5")]);
})();
const GRADE_OF: Readonly<Record<string, Grade>> = { "A/1": "computed", "A/2": "declared", "B/1": "document" };
const shares = sharesOf(
  evaluation,
  new Map(
    evaluation.measurements.map(({ sequence, indicator }) => [sequence, GRADE_OF[indicator] ?? "declared"]),
  ),
);
const sharesFor = (subject: Subject) => sharesOfSubject(shares, subject);

test("each part has beside its score what it rests on: a line of shares, of an indicator a mark with its word", () => {
  const told = text(html(evaluation, { kind: "body" }, { sharesOf: sharesFor }));
  expect(told).toContain("50\u00a0% calcolato da registri · 50\u00a0% autodichiarato");
  expect(told).toMatch(/A\/1 Primo.*100,00 · copertura 100 %\s*calcolato/su);
  expect(told).toMatch(/A\/2 Secondo.*80,00 · copertura 100 %\s*autodichiarato/su);
  // In the list and at the end of each part's own sum, and at the body's end; nothing beside what is not measured.
  expect(told.match(/Di questo punteggio:/g)?.length).toBe(2 + 2 + 1);
  expect(told).toMatch(
    /fra 63,33 e 96,67Di questo punteggio: 25\u00a0% calcolato da registri · 50\u00a0% con documento/u,
  );
  expect(told).toMatch(/nessun dato\s*Risultato: nessun dato/u);
});

test("parts that are only named have it too", () => {
  const told = text(html(evaluation, { kind: "body" }, { sharesOf: sharesFor }, 0));
  expect(told).toContain("50\u00a0% calcolato da registri · 50\u00a0% autodichiarato");
  expect(told).toContain("100\u00a0% con documento");
});

test("in words it ends the line of each part", () => {
  const step = explain(evaluation, { kind: "body" });
  const lines = step ? explanationLines(step, WORDS.it, 3, sharesFor).map(({ text: said }) => said) : [];
  const part = (title: string) =>
    lines.filter((said) => said.includes(title)).map((said) => said.split(" · ")[1]);
  expect(part("A A")).toEqual(["50\u00a0% calcolato da registri, 50\u00a0% autodichiarato"]);
  expect(part("A/1 Primo")).toEqual(["calcolato"]);
  expect(part("A/2 Secondo")).toEqual(["autodichiarato"]);
  expect(part("C/1 Quarto")).toEqual([undefined]);
});
