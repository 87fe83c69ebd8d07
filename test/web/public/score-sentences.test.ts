import { describe, expect, it } from "vitest";
import type { Edition } from "../../../src/application/publication/edition.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { scoreSentences } from "../../../src/web/pages/public/year-view.ts";
import { plan, row, run, target, YEAR_END } from "../../evaluation/building.ts";

const words = Catalogue.load("it");
const measured = (wanted: string) => ({ normal: '(v "a" t)', targets: [target(wanted)] });
const sketch = plan([
  { id: "A", indicators: [measured(">= 10")] },
  { id: "A.1", parent: "A", indicators: [measured(">= 10")] },
]);

/** What citizens read of a year whose rows are given. */
function told(...rows: readonly ReturnType<typeof row>[]): readonly string[] {
  const edition: Partial<Record<keyof Edition, unknown>> = {
    year: 2018,
    moment: YEAR_END,
    version: { plan: sketch },
    evaluation: run(sketch, rows),
  };
  return scoreSentences(edition as unknown as Edition, words);
}

describe("the score in plain words", () => {
  it("says that everything was measured where it was", () =>
    expect(told(row("A/1", "a", "9"), row("A.1/1", "a", "9")).at(-1)).toBe(
      "Tutto ciò che il piano chiede è stato misurato.",
    ));

  it("does not, where an indicator that does not feed the score lacks its datum", () =>
    expect(told(row("A/1", "a", "9")).at(-1)).toBe(
      "Tutto ciò da cui dipende il punteggio è stato misurato. Di un indicatore su 2, che non lo sposta, mancano i dati.",
    ));
});
