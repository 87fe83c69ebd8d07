import { describe, expect, test } from "vitest";
import { readLabel } from "../../src/documents/plan-builder/label.ts";

describe("labels of columns and card lines", () => {
  test.each([
    ["Peso ind.", "weight"],
    ["Peso sul totale", "weight"],
    ["Peso attribuito", "weight"],
    ["Peso KPI (%)", "weight"],
    ["Peso ob.", "node-weight"],
    ["Peso fase", "node-weight"],
    ["Settore capofila", "units"],
    ["Ufficio competente", "units"],
    ["Altri settori", "units"],
    ["Settori a supporto", "units"],
    ["Centri di responsabilità coinvolti", "units"],
    ["CDR coinvolti", "units"],
    ["Area di riferimento", "units"],
    ["Valore ex ante", "baseline"],
    ["Output atteso", "target"],
  ])("%s is %s", (text, kind) => {
    expect(readLabel(text)?.kind).toBe(kind);
  });

  test.each(["Peso dei rifiuti raccolti", "Servizi di supporto", "Area", "Settore turismo e sport"])(
    "%s is no whole label",
    (text) => {
      const label = readLabel(text);
      expect(label?.exact ?? false).toBe(false);
    },
  );
});
