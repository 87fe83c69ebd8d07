import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/application/policies/adopt-policy.ts";
import { Problem } from "../../../src/application/problem.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { problemFaults } from "../../../src/web/pages/draft/fault-words.ts";
import { documentFrom, type PolicyTyped } from "../../../src/web/pages/policies/policy-form.ts";
import { asTyped } from "../../../src/web/pages/policies/typed-faults.ts";

const TYPED: PolicyTyped = {
  id: "fasce-nostre",
  version: "1",
  description: "",
  rule: "bands",
  tolerance: "",
  graceDays: "",
  bands: [
    { from: "0", to: "50", achievement: "0" },
    { from: "", to: "", achievement: "" },
    { from: "50", to: "", achievement: "100" },
  ],
};
const band = (row: number, changes: Partial<PolicyTyped["bands"][number]>): Partial<PolicyTyped> => ({
  bands: TYPED.bands.map((one, at) => (at === row - 1 ? { ...one, ...changes } : one)),
});

describe("a mistake in the form of rules", () => {
  it.each([
    [{ id: "" }, "«Nome» non va bene."],
    [{ tolerance: "poca" }, "«Tolleranza, se c'è» non va bene."],
    [band(3, { achievement: "x" }), "«Vale (fascia 3)» non va bene."],
    [band(3, { from: "40" }), "La fascia 3 comincia da 40, ma quella prima finisce a 50: si sovrappongono."],
    [
      band(3, { to: "120" }),
      "L'ultima fascia (3) finisce a 120: quello che sta sopra resta senza punteggio.",
    ],
    [band(1, { to: "" }), "La fascia 1 non ha fine, ma non è l'ultima."],
  ])("%j is told as the form calls things", (changes, message) => {
    const typed = { ...TYPED, ...changes };
    const { faults } = readDocument(documentFrom(typed));
    const problem = new Problem("invalid-input", "policy-not-usable", {}, faults);
    const words = Catalogue.load("it");
    const told = problemFaults(asTyped(problem, typed, words), words).join(" ");
    expect(told).toContain(message);
    expect(told).not.toMatch(/parameters|null|"/);
  });
});
