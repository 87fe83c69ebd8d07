import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Field } from "../../src/core/diagnostics/diagnostic.ts";
import { buildPlan } from "../../src/documents/plan-builder/build-plan.ts";
import { readDocument } from "../../src/documents/read-document.ts";

/** Every field of every node and indicator must lead back to the words of the document from which it was read. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "layouts");
const documents = readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/.test(name));

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("places in the document", () => {
  test.each(documents)("%s", async (name) => {
    const document = await readDocument(name, readFileSync(join(FOLDER, name)));
    const { plan, places } = buildPlan(document);
    const missed: string[] = [];
    const look = (subject: string, field: Field, text: string | null) => {
      if (text === null || letters(text) === "") return;
      const span = places.locate(subject, { in: "field", field, span: null });
      const written = span ? document.text.slice(span.start, span.end) : "";
      if (!letters(written).includes(letters(text)))
        missed.push(`${subject} ${field}: «${text}» not in «${written}»`);
    };
    for (const node of plan.nodes) {
      look(node.id, "code", node.code);
      look(node.id, "title", node.title);
      for (const indicator of node.indicators) {
        look(indicator.id, "name", indicator.name);
        look(indicator.id, "formula", indicator.formula.text);
        look(indicator.id, "weight", indicator.weight === null ? null : String(indicator.weight));
        look(indicator.id, "baseline", indicator.baseline.text);
        for (const target of indicator.targets) look(indicator.id, "target", target.text);
      }
    }
    expect(missed).toEqual([]);
  });

  test("a part of a formula leads to that part", async () => {
    const text =
      "# Piano 2021\n\n## Azione 1.1 Sportello\n\n| Indicatore | Formula | Peso | Target 2021 |\n|---|---|---|---|\n| Utenti | N. utenti  / N. giorni | 100 | 5 |\n";
    const document = await readDocument("piano.md", new TextEncoder().encode(text));
    const { plan, places } = buildPlan(document);
    const formula = plan.nodes[0]?.indicators[0]?.formula.text ?? "";
    const start = formula.indexOf("N. giorni");
    const span = places.locate("1.1/1", { in: "field", field: "formula", span: { start, end: start + 9 } });
    expect(span && document.text.slice(span.start, span.end)).toBe("N. giorni");
  });

  test("a field that is not written leads to the indicator's name, a subject that is not there nowhere", async () => {
    const text =
      "## Azione 1.1 Sportello\n\n| Indicatore | Formula | Target 2021 |\n|---|---|---|\n| Utenti | N. utenti | 5 |\n";
    const document = await readDocument("piano.md", new TextEncoder().encode(text));
    const { places } = buildPlan(document);
    const span = places.locate("1.1/1", { in: "field", field: "weight", span: null });
    expect(span && document.text.slice(span.start, span.end)).toBe("Utenti");
    expect(places.locate("9.9", { in: "field", field: "title", span: null })).toBeNull();
    expect(places.locate(null, null)).toBeNull();
  });
});
