import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PLAN, traguardo } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "traguardo-piano-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

/** The plan as the program shows it, but for the title, which is the file's name in the example. */
async function shown(path: string): Promise<unknown> {
  const { plan } = JSON.parse((await traguardo(["import", path, "--json"])).out);
  return { ...plan, id: null };
}

describe("the Piano written by the built program", () => {
  it.each(["docx", "xlsx"])(
    "%s: read again it is the same plan, and written again the same bytes",
    async (format) => {
      for (const name of [`uno.${format}`, `due.${format}`])
        expect(
          await traguardo(["report", PLAN, "--kind", "plan", "--date", "2018-01-31", "--out", file(name)]),
        ).toMatchObject({ code: 0, out: "" });
      expect(readFileSync(file(`uno.${format}`)).equals(readFileSync(file(`due.${format}`)))).toBe(true);
      expect(await shown(file(`uno.${format}`))).toEqual(await shown(PLAN));
    },
  );

  it("pdf: by a compiler in a process of its own, found from the build", async () => {
    const run = await traguardo([
      "report",
      PLAN,
      "--kind",
      "plan",
      "--body-name",
      "Ente di prova",
      "--out",
      file("piano.pdf"),
    ]);
    expect(run).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(file("piano.pdf")).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  });

  it("says which kinds and formats there are", async () => {
    const kind = await traguardo(["report", PLAN, "--kind", "bilancio", "--out", file("x.docx")]);
    expect([kind.code, kind.err]).toEqual([2, expect.stringContaining("plan")]);
    const format = await traguardo(["report", PLAN, "--kind", "plan", "--out", file("x.odt")]);
    expect([format.code, format.err]).toEqual([2, expect.stringContaining("docx")]);
  });
});
