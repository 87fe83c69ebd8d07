import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFormula } from "../../src/core/formula/reading.ts";

/** Formulas whose signs people and word processors write in many ways. */
const FORMULAS = [
  "(Numero utenti(t)-Numero utenti(t-1))/Numero utenti(t-1)*100",
  "(N. accessi anno t - N. accessi anno t-1) / N. accessi anno t-1 x 100",
  "Proventi correnti - Oneri correnti",
  "(Presenze / Arrivi) * 100",
  "Numero iniziative di co-working",
  "Totale attività - iniziative realizzate",
  "Media ponderata delle azioni*100",
  "0,6*A + 0,4*B",
];

const DASHES = ["-", "–", "—", "−", "‐", "‑"];
const TIMES = ["*", "×", "·", "∗"];

/** The same text in another hand: dashes, multiplication signs, full-width letters, blanks of other kinds and lengths. */
function rewritten(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...DASHES),
      fc.constantFrom(...TIMES),
      fc.constantFrom(" ", "\u00a0", "  ", "\t"),
      fc.boolean(),
    )
    .map(([dash, times, blank, wide]) => {
      const signs = text.replaceAll("-", dash).replaceAll("*", times).replaceAll(" ", blank);
      return wide ? signs.replace(/[()/+=%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : signs;
    });
}

describe("the hand that writes a formula does not change its reading", () => {
  it.each(FORMULAS)("%s", (formula) => {
    const normal = readFormula(formula).normal;
    fc.assert(
      fc.property(rewritten(formula), (other) => {
        expect(readFormula(other).normal).toBe(normal);
      }),
      { numRuns: 60 },
    );
  });

  it("operators in words may be in capitals", () => {
    expect(readFormula("Spesa DIVISO PER N. abitanti PER 100").normal).toBe(
      readFormula("Spesa diviso per N. abitanti per 100").normal,
    );
    expect(readFormula("A X 100 / B").normal).toBe(readFormula("A x 100 / B").normal);
  });

  it("blanks around the mark of time never matter", () => {
    const spellings = [
      "Utenti(t-1)",
      "Utenti (t-1)",
      "Utenti ( t - 1 )",
      "Utenti(t -1)",
      "Utenti (anno t-1)",
      "Utenti anno t-1",
      "Utenti_{t-1}",
      "Utenti t-1",
    ];
    for (const spelling of spellings) {
      expect(readFormula(`Utenti(t)/${spelling}`).normal, spelling).toBe(
        '(/ (v "Utenti" t) (v "Utenti" t-1))',
      );
    }
  });
});
