import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNormal, printNormal } from "../../src/core/formula/normal.ts";
import { printFormula } from "../../src/core/formula/print.ts";
import { readFormula } from "../../src/core/formula/reading.ts";
import { expression } from "./arbitrary-expression.ts";

describe("formulas, whatever they are", () => {
  it("the normal form reads back as the same expression", () => {
    fc.assert(
      fc.property(expression, (e) => {
        const back = parseNormal(printNormal(e));
        expect(back && printNormal(back)).toBe(printNormal(e));
      }),
      { numRuns: 500 },
    );
  });

  it("a printed formula reads back as the same expression", () => {
    fc.assert(
      fc.property(expression, (e) => {
        expect(readFormula(printFormula(e)).normal).toBe(printNormal(e));
      }),
      { numRuns: 500 },
    );
  });
});

const PIECES = [
  "Numero utenti",
  "N. ",
  "n.",
  "(t)",
  "(t-1)",
  "anno t-1",
  " / ",
  "/",
  " - ",
  "-",
  "–",
  " * 100",
  "x 100",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "%",
  "Σ",
  "Δ",
  "=",
  ";",
  ":",
  ",",
  "\n",
  "Rapporto tra ",
  " e ",
  " su ",
  "sul totale ",
  "dove A = ",
  "Media ponderata delle azioni",
  "31/12/2019",
  "e/o",
  "SI/NO",
  "«",
  "»",
  "lett. a)",
  "1) ",
  "2) ",
  "_{t-1}",
  "\\frac",
  "max(",
  "0,5",
  "1.000",
  "😀",
  "\u0000",
  "ﬁ",
  "İ",
  "più ",
  "diviso ",
];

describe("readFormula on anything", () => {
  it("never throws, and its diagnostics lie inside the text", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (source) => {
        const reading = readFormula(source);
        expect(parseNormal(reading.normal)).not.toBeNull();
        for (const { location } of reading.diagnostics) {
          const span = location?.in === "text" ? location.span : { start: -1, end: -1 };
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is read in well under a second, however long or hostile", () => {
    const hostile = [
      ...PIECES.map((piece) => piece.repeat(Math.ceil(10_000 / piece.length))),
      ...PIECES.map((piece) => piece.repeat(Math.ceil(2_950 / piece.length)).slice(0, 2_950)),
      "a ".repeat(1_450),
      `${"Rapporto tra ".repeat(100)}${"a e b ".repeat(250)}`,
      `${"su numero di ".repeat(220)}`,
      `${"rispetto alle pratiche ".repeat(125)}`,
      `Percentuale ${"di ".repeat(980)}`,
      `Percentuale di ${"a e ".repeat(700)}`,
      `${"a/b ".repeat(700)}`,
      `${"A - B ".repeat(450)}`,
    ];
    for (const text of hostile) {
      expect(readFormula(text).text).toBe(text);
    }
  });
});
