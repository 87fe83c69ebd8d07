import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { PdfFailed, startCompiler } from "../../../src/documents/writing/pdf/in-child.ts";
import { PdfUnavailable, platformPackages } from "../../../src/documents/writing/pdf/typst.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import type { Report } from "../../../src/documents/writing/report.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { type Read, readPdf as read } from "./read-pdf.ts";
import { HOSTILE, SAMPLE } from "./sample.ts";

describe("a report as PDF", () => {
  let bytes: Uint8Array;
  let pdf: Read;
  beforeAll(async () => {
    bytes = await writePdf(SAMPLE);
    pdf = await read(bytes);
  });

  test("is tagged, and says its language, its title and its headings", () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.lang).toBe("it-IT");
    expect(pdf.title).toContain('Relazione #panic("x") $x$ *b*');
    expect(pdf.outline).toEqual(["Risultati", "Riferimenti"]);
    const headings = pdf.nodes.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => role);
    expect(headings).toEqual(["H1", "H1", "H2", "H2", "H1"]);
  });

  test("has tables with header cells, repeated on every page", () => {
    const roles = pdf.nodes.map(({ role }) => role);
    expect(roles.filter((role) => role === "Table").length).toBeGreaterThanOrEqual(2);
    // Two rows of heads and one head of a group with rows; heads of groups without rows are rows.
    expect(roles.filter((role) => role === "TH").length).toBeGreaterThanOrEqual(6 + 1);
    expect(roles.filter((role) => role === "TD").length).toBeGreaterThan(200);
    expect(pdf.text.match(/Punteggio/g)?.length).toBeGreaterThan(1);
  });

  test("has a figure that says in words what it shows, on an A3 on its side", () => {
    expect(pdf.nodes.find(({ role }) => role === "Figure")?.alt).toBe("L'albero: un'area con due obiettivi.");
    expect(pdf.sizes[0]).toEqual([595, 842]);
    expect(pdf.sizes).toContainEqual([842, 595]);
    expect(pdf.sizes).toContainEqual([1191, 842]);
  });

  test("shows hostile texts as they are and runs none of them", () => {
    expect(pdf.text.replace(/\s+/g, "")).toContain(
      '#panic("x")$x$*b*_e_@ref<lab>\\`c`//c/**/[a]{b}#import"a"=1+1',
    );
  });

  test("is the same bytes for the same report, and validated as it is written for archives too", async () => {
    expect(Buffer.compare(await writePdf(SAMPLE), bytes)).toBe(0);
    const archived = await read(await writePdf(SAMPLE, { standard: "a-2a" }));
    expect(archived.tagged).toBe(true);
    expect(archived.pages).toBe(pdf.pages);
  });
});

test("every hostile text anywhere is text", async () => {
  const words = HOSTILE.split(" ");
  const report: Report = {
    ...SAMPLE,
    title: HOSTILE,
    subtitle: HOSTILE,
    body: HOSTILE,
    references: [{ label: HOSTILE, value: HOSTILE }],
    blocks: [
      ...words.map((word) => ({ kind: "paragraph", text: word }) as const),
      {
        kind: "figure",
        svg: `<svg viewBox="0 0 9 9"><text>${"日"}</text></svg>`,
        alternative: HOSTILE,
        caption: HOSTILE,
      },
      {
        kind: "table",
        caption: HOSTILE,
        columns: [{ head: HOSTILE }],
        rows: [{ cells: [HOSTILE] }],
        notes: [HOSTILE],
      },
    ],
  };
  expect((await read(await writePdf(report))).tagged).toBe(true);
});

test("without a compiler it says so in both languages", async () => {
  const error: unknown = await writePdf(SAMPLE, { installed: () => null }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PdfUnavailable);
  if (!(error instanceof PdfUnavailable)) return;
  for (const language of ["it", "en"] as const)
    expect(Catalogue.load(language).format(error.id, error.params)).toContain(
      "@myriaddreamin/typst-ts-node-compiler-",
    );
  expect(platformPackages("darwin", "arm64")).toEqual(["@myriaddreamin/typst-ts-node-compiler-darwin-arm64"]);
  expect(platformPackages("linux", "x64")).toHaveLength(2);
});

test("a word longer than its column goes on in the next line", async () => {
  const table = {
    kind: "table",
    caption: "",
    columns: [{ head: "A" }, { head: "B" }, { head: "C" }, { head: "D" }],
  } as const;
  const word = "parola".repeat(20);
  const report: Report = { ...SAMPLE, blocks: [{ ...table, rows: [{ cells: [word, "b", "c", "d"] }] }] };
  const { text } = await read(await writePdf(report));
  expect(text.replace(/[\s\u200b]/g, "")).toContain(word);
  expect(text).not.toContain("parola".repeat(10));
});

describe("the compiler's own process", () => {
  test("started ahead serves the next document, and the one after starts its own", async () => {
    startCompiler();
    startCompiler();
    const [first, second] = [await writePdf(SAMPLE), await writePdf(SAMPLE)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("started ahead keeps nobody waiting who needs no document", async () => {
    const module = new URL("../../../src/documents/writing/pdf/in-child.ts", import.meta.url);
    const script = `import { startCompiler } from ${JSON.stringify(module.href)}; startCompiler();`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      timeout: 30_000,
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("may end or go on for ever: the caller lives, and is told", async () => {
    for (const name of ["./children/dies.ts", "./children/stays.ts"]) {
      const writing = writePdf(SAMPLE, { program: new URL(name, import.meta.url), longest: 2 });
      await expect(writing).rejects.toBeInstanceOf(PdfFailed);
    }
    expect((await writePdf(SAMPLE)).length).toBeGreaterThan(1000);
  });
});
