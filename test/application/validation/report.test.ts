import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeValidation } from "../../../src/application/validation/close.ts";
import { validationDesk } from "../../../src/application/validation/desk.ts";
import { drawValidationSample } from "../../../src/application/validation/draw.ts";
import { validationReport } from "../../../src/application/validation/report.ts";
import { giveVerdict } from "../../../src/application/validation/verdict.ts";
import { rational, sum } from "../../../src/core/number/rational.ts";
import { writeDocx } from "../../../src/documents/writing/docx/write-docx.ts";
import type { Block, Report, Table } from "../../../src/documents/writing/report.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { BODY, type Office, openOffice, rowOf, send } from "../measurements/office.ts";

const YEAR = 2018;
const CORRECTED = "A.1/1";

let office: Office;
let report: Report;
beforeAll(async () => {
  office = await openOffice();
  const { services, bruno, evaluator } = office;
  await send(office, bruno, await rowOf(office, bruno, CORRECTED), { text: "76", observedOn: "2018-09-30" });
  const draw = { year: YEAR, seed: "OIV 2018", size: 40, share: null, byArea: false, reason: "", seen: null };
  const { content } = await drawValidationSample(services, BODY, evaluator, { ...draw, size: 59 });
  const blank = { year: YEAR, correction: null, files: [], seen: null };
  for (const indicator of content.drawn) {
    const given =
      indicator === CORRECTED
        ? {
            verdict: "corrected" as const,
            reason: "Tre contati due volte",
            correction: { sequence: 1, text: "73", observedOn: "", n: "", source: "", confirmed: [] },
          }
        : { verdict: "not-verifiable" as const, reason: "Nessun dato" };
    await giveVerdict(services, BODY, evaluator, { ...blank, indicator, ...given });
  }
  const outcome = "validated-with-remarks" as const;
  await closeValidation(services, BODY, evaluator, { year: YEAR, outcome, remarks: "Prima.\n\nSeconda." });
  const state = await validationDesk(services, BODY, evaluator, YEAR);
  report = validationReport(state, "Camera di Lecce", Catalogue.load("it"));
});
afterAll(() => office.close());

const blocks = (): readonly Block[] =>
  report.blocks.flatMap((one) => (one.kind === "section" ? one.blocks : [one]));
const table = (caption: string): Table => {
  const found = blocks().find((one): one is Table => one.kind === "table" && one.caption.startsWith(caption));
  if (!found) throw new Error(caption);
  return found;
};

describe("the validation document", () => {
  it("says outcome, remarks and references", () => {
    const text = blocks()
      .map((block) => (block.kind === "paragraph" && typeof block.text === "string" ? block.text : ""))
      .join("\n");
    expect(text).toContain("L'OIV valida la Relazione sulla performance 2018, con le osservazioni");
    expect(text).toContain("Seconda.");
    expect(report.references.length).toBeGreaterThanOrEqual(5);
  });

  it("gives shares that sum to a hundred in every row", () => {
    for (const { cells } of table("Quote del peso").rows) {
      const shares = cells
        .slice(1)
        .map((cell) => (typeof cell === "string" ? rational(0) : cell.number?.value));
      expect(sum(shares.map((share) => share ?? rational(0))).toFraction()).toBe("100");
    }
  });

  it("gives every verdict with its reason, and the correction from what to what", () => {
    expect(table("Gli indicatori del campione").rows).toHaveLength(59);
    const [row] = table("Dati corretti").rows;
    expect(row?.cells.slice(1)).toEqual(["2", "76", "73", "Tre contati due volte"]);
  });

  it("names nobody, on paper neither", async () => {
    const parts = unzipSync(await writeDocx(report));
    const text = Buffer.from(parts["word/document.xml"] ?? new Uint8Array()).toString("utf8");
    expect(text).toContain("Documento di validazione 2018");
    for (const name of ["Bruno", "Elena"]) expect(text).not.toContain(name);
  });

  it("lies on its side for the table of verdicts alone", async () => {
    expect(report.blocks.filter(({ kind }) => kind === "section")).toHaveLength(1);
    const state = await validationDesk(office.services, BODY, office.evaluator, 2019);
    const begun = validationReport(state, "Camera di Lecce", Catalogue.load("it"));
    expect(begun.blocks.filter(({ kind }) => kind === "section")).toEqual([]);
  });
});
