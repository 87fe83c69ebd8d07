import { describe, expect, it } from "vitest";
import { printFormula } from "../../src/core/formula/print.ts";
import { formatItalian } from "../../src/core/number/italian.ts";
import { readingsOf } from "../../src/core/plan/edit/readings.ts";
import { workedExample } from "../../src/core/plan/edit/worked-example.ts";

function sums(text: string): string[] {
  const { possible } = readingsOf(text, { name: "", targets: [] });
  const example = workedExample(possible.map(({ expression }) => expression));
  return (example?.worked ?? []).map(({ sum, result }) => `${printFormula(sum)} = ${formatItalian(result)}`);
}

describe("a worked example of a doubtful formula", () => {
  it("puts the same round figures into each reading", () => {
    expect(sums("Numero percorsi attivati nell'anno/numero servizi camerali + AS")).toEqual([
      "60 / (10 + 2) = 5",
      "(60 / 10) + 2 = 8",
    ]);
  });

  it("tells one quantity with a dash from a subtraction", () => {
    const [one, two] = sums("Totale attività - iniziative realizzate");
    expect(one).toBe("60 = 60");
    expect(two).toMatch(/^\d+ - \d+ = \d+$/);
  });

  it("is the same each time", () => {
    const text = "Numero progetti/numero comuni - frazioni + borghi";
    expect(sums(text)).toEqual(sums(text));
  });

  it("is not made of deeds, nor where nothing is in doubt to be told apart", () => {
    expect(workedExample([{ kind: "milestone", name: "Apertura" }])).toBeNull();
    expect(workedExample([])).toBeNull();
  });
});
