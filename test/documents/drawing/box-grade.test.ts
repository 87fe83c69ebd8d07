import { describe, expect, it, test } from "vitest";
import type { Grade } from "../../../src/core/evidence-grade/grade.ts";
import {
  BASES,
  type Basis,
  NO_SHARES,
  type Shares,
  sharesOf,
} from "../../../src/core/evidence-grade/shares.ts";
import { rational } from "../../../src/core/number/rational.ts";
import { boxGrade } from "../../../src/documents/drawing/box-grade.ts";
import { drawnTree } from "../../../src/documents/drawing/drawn-tree.ts";
import { SIZES } from "../../../src/documents/drawing/measures.ts";
import { textWidth } from "../../../src/documents/drawing/text-width.ts";
import { treeSvg } from "../../../src/documents/drawing/tree-svg.ts";
import { treeFigures } from "../../../src/documents/reports/tree-figures.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { exampleData, words } from "../reports/example-data.ts";

const LANGUAGES = [words, Catalogue.load("en")];
const share = (parts: Partial<Record<Basis, string>>): Shares => ({
  ...NO_SHARES,
  ...Object.fromEntries(Object.entries(parts).map(([basis, digits]) => [basis, rational(digits)])),
});

describe("what a box says of what its score rests on", () => {
  test.each<[string, Partial<Record<Basis, string>>, readonly string[]]>([
    ["one thing", { computed: "0.5" }, ["100 % calcolato"]],
    [
      "the part not measured left out",
      { document: "0.25", declared: "0.25" },
      ["50 % documento", "50 % dichiarato"],
    ],
    [
      "of several the weakest, and the largest of the others",
      { system: "0.1", computed: "0.6", document: "0.2", declared: "0.1" },
      ["60 % calcolato", "10 % dichiarato"],
    ],
    [
      "a decision is weaker than a document",
      { document: "0.9", decided: "0.1" },
      ["90 % documento", "10 % deciso"],
    ],
    [
      "less than one in a hundred",
      { computed: "0.999", declared: "0.001" },
      [">99 % calcolato", "<1 % dichiarato"],
    ],
    ["nothing measured", {}, []],
  ])("%s", (_, parts, said) => {
    expect(boxGrade(share(parts), words).map((text) => text.replaceAll("\u00a0", " "))).toEqual(said);
  });

  it("nothing where it is not known", () => {
    expect(boxGrade(null, words)).toEqual([]);
  });

  it("has room for any two, in both languages", () => {
    const room = SIZES.card.width - SIZES.tab - 2 * SIZES.padding;
    for (const language of LANGUAGES)
      for (const one of BASES)
        for (const other of BASES)
          for (const little of ["0.001", "0.5", "0.999"]) {
            const all = share({ [other]: String(1 - Number(little)), [one]: little });
            const said = boxGrade(all, language);
            expect(textWidth(said.join(" · "), SIZES.small)).toBeLessThanOrEqual(room);
            for (const text of said)
              expect(textWidth(text, SIZES.small)).toBeLessThanOrEqual(SIZES.row.grade);
          }
  });
});

describe("the drawing on paper", async () => {
  const data = await exampleData();
  const { evaluation } = data;
  // Every other row has a document.
  const grades = new Map<number, Grade>(
    evaluation.measurements.map(({ sequence }) => [sequence, sequence % 2 === 0 ? "document" : "declared"]),
  );
  const shares = sharesOf(evaluation, grades);

  it("says it in every box that has a score, under a bar of its segments", () => {
    const nodes = drawnTree(evaluation, { name: "Ente", level: "Mandato" }, shares);
    const scored = nodes.filter(({ result }) => result.score !== null);
    const svg = treeSvg(nodes, words);
    const told = scored.flatMap(({ shares: own }) => boxGrade(own, words));
    expect(scored.length).toBeGreaterThan(20);
    expect(told.length).toBeGreaterThan(scored.length);
    expect(scored.filter(({ shares: own }) => boxGrade(own, words).length === 0)).toEqual([]);
    for (const text of told) expect(svg).toContain(text);
    expect(svg.split('stroke-width="0.5"').length - 1).toBeGreaterThanOrEqual(told.length);
  });

  it("says it in words beside it, for each area", () => {
    const [figure] = treeFigures({ ...data, shares });
    const alternative = figure?.kind === "figure" ? figure.alternative : "";
    expect(alternative).toMatch(
      /A Competitività[^;]*: \d+,\d\d \(\d+\u00a0% con documento, \d+\u00a0% autodichiarato\)/u,
    );
    const [plain] = treeFigures(data);
    expect(plain?.kind === "figure" && plain.alternative).not.toContain("autodichiarato");
  });
});
