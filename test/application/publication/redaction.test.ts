import { describe, expect, it } from "vitest";
import { OMITTED, redaction } from "../../../src/application/publication/redaction.ts";

const { text } = redaction(
  ["Referente Prova", "Ufficio Statistica", "O'Prova-Uno Maria"],
  ["UFFICIO  STATISTICA"],
);

describe("names taken out of texts", () => {
  it.each([
    ["dato di Referente Prova", `dato di ${OMITTED}`],
    ["PROVA   referente, per telefono", `${OMITTED}, per telefono`],
    ["chiesto a Maria O'Prova-Uno.", `chiesto a ${OMITTED}.`],
    ["scrivere a referente.prova@uffici.example.it entro maggio", `scrivere a ${OMITTED} entro maggio`],
    ["Referente Provato", "Referente Provato"],
    ["registro dell'Ufficio Statistica", "registro dell'Ufficio Statistica"],
    ["Numero (t) * 100 [a+b]", "Numero (t) * 100 [a+b]"],
  ])("%s", (before, after) => {
    expect(text(before)).toBe(after);
    expect(text(after)).toBe(after);
  });

  it("names that hold signs of regular expressions are names", () => {
    expect(redaction(["Prova (dimostrazione) * +"]).text("da Prova (dimostrazione) * + oggi")).toBe(
      `da ${OMITTED} oggi`,
    );
  });

  it.each(["Ufficio programmazione (prova)", "OIV", "Segretario generale (dimostrazione)", "Area II"])(
    "%s is an office, and its name stays",
    (name) => {
      expect(redaction([name]).text(`A cura di ${name}.`)).toBe(`A cura di ${name}.`);
    },
  );

  it.each(["Areale Prova", "Presidente Prova", "Prova"])("%s is somebody", (name) => {
    expect(redaction([name]).text(`A cura di ${name}.`)).toBe(`A cura di ${OMITTED}.`);
  });

  it("where nobody is known e-mails are still taken out", () => {
    expect(redaction([]).text("a@b.it e altro")).toBe(`${OMITTED} e altro`);
  });
});
