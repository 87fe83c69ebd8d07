import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PdfFailed } from "../../../src/documents/writing/pdf/in-child.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import type { Report } from "../../../src/documents/writing/report.ts";
import { HOSTILE, SAMPLE } from "./sample.ts";

interface Node {
  readonly role: string;
  readonly children: readonly (Node | { readonly type: string })[];
  readonly alt?: string;
}

interface Read {
  readonly pages: number;
  readonly lang: string | null;
  readonly title: string;
  readonly tagged: boolean;
  readonly outline: readonly string[];
  readonly nodes: readonly Node[];
  readonly text: string;
  readonly sizes: readonly (readonly [number, number])[];
}

async function read(bytes: Uint8Array): Promise<Read> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: join(folder, "standard_fonts") + sep,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as unknown as { info: { Title: string; Language: string } };
  const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
  const nodes: Node[] = [];
  const texts: string[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    sizes.push([Math.round(view.width), Math.round(view.height)]);
    collect((await page.getStructTree()) as unknown as Node, nodes);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const result = {
    pages: document.numPages,
    lang: info.Language ?? null,
    title: info.Title,
    tagged: mark?.Marked === true,
    outline,
    nodes,
    text: texts.join("\n"),
    sizes,
  };
  await task.destroy();
  return result;
}

function collect(node: Node | { readonly type: string } | null, into: Node[]): void {
  if (!node || !("role" in node)) return;
  into.push(node);
  for (const child of node.children) collect(child, into);
}

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

describe("the compiler's own process", () => {
  test("may end or go on for ever: the caller lives, and is told", async () => {
    for (const name of ["./children/dies.ts", "./children/stays.ts"]) {
      const writing = writePdf(SAMPLE, { program: new URL(name, import.meta.url), longest: 2 });
      await expect(writing).rejects.toBeInstanceOf(PdfFailed);
    }
    expect((await writePdf(SAMPLE)).length).toBeGreaterThan(1000);
  });
});
