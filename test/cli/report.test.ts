import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { MEASURED, PLAN, traguardo } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "traguardo-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = (name: string) => join(folder, name);

describe("traguardo report", () => {
  it("writes the Relazione of a plan and its measurements, what people must tell marked in it", async () => {
    const file = out("relazione.docx");
    const name = ["--body-name", "Camera di commercio di Lecce"];
    const run = await traguardo(["report", PLAN, "--kind", "relazione", ...MEASURED, ...name, "--out", file]);
    expect(run).toMatchObject({ code: 0, out: "" });
    expect(run.err).toContain(`Documento scritto in ${file}.`);
    const document = strFromU8(unzipSync(readFileSync(file))["word/document.xml"] ?? new Uint8Array());
    expect(document).toContain("Relazione sulla performance 2018");
    expect(document).toContain("[Da scrivere: ");
  });

  it.each([
    ["monitoring", [PLAN], "nasce dai dati dell'ente"],
    ["relazione", [PLAN], "servono le misure"],
    ["relazione", [PLAN, ...MEASURED, "--structure", "altra"], "Non conosco la struttura «altra»"],
    ["unit", [PLAN, ...MEASURED, "--unit", "A.1"], "A.1"],
  ])("says why it cannot write %s of %j", async (kind, args, why) => {
    const file = out("nothing.pdf");
    const run = await traguardo(["report", ...args, "--kind", kind, "--out", file]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(why);
    expect(existsSync(file)).toBe(false);
  });
});
