import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { relazione } from "../../../src/documents/reports/relazione/relazione.ts";
import type { RelazioneData } from "../../../src/documents/reports/relazione/relazione-data.ts";
import { writeDocx } from "../../../src/documents/writing/docx/write-docx.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import { writeXlsx } from "../../../src/documents/writing/xlsx/write-xlsx.ts";
import { exampleData } from "./example-data.ts";

/** What a text might try: markup of every format, formulas, links, marks that no XML may hold. */
const HOSTILE = [
  `<script>alert(1)</script> <w:p/> ]]> &amp; &#0;`,
  `=cmd|' /C calc'!A0`,
  `=HYPERLINK("http://example.org";"clic")`,
  `#let x = read("/etc/passwd") #x $x$ \\u{41} @ref <label> [contenuto]`,
  `\u0000\u0008\ud800 \u202egiro \ufeff`,
  `**${"a".repeat(3000)}**`,
];

let data: RelazioneData;
beforeAll(async () => {
  const plain = await exampleData();
  const texts = new Map(
    HOSTILE.map((text, at) => [
      ["results", "resources", "process", "strengths", "weaknesses", "presentation"][at] ?? "",
      text,
    ]),
  );
  data = { ...plain, narratives: { texts, upTo: 1 } };
});

/** The text of an XML part; throws where it is not well-formed. */
function textOf(xml: string): string {
  let text = "";
  const parser = new SaxesParser();
  parser.on("text", (some) => {
    text += some;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
}

function rolesOf(node: StructNode, into: string[]): string[] {
  if (node.role) into.push(node.role);
  for (const child of node.children ?? []) rolesOf(child, into);
  return into;
}

describe("hostile texts are harmless", () => {
  it("in DOCX", async () => {
    const parts = unzipSync(await writeDocx(relazione(data)));
    const text = textOf(strFromU8(parts["word/document.xml"] ?? new Uint8Array()));
    expect(text).toContain("<script>alert(1)</script> <w:p/> ]]> &amp; &#0;");
    expect(text).toContain("=cmd|' /C calc'!A0");
    expect(Object.keys(parts).filter((name) => /vba|embeddings/i.test(name))).toEqual([]);
  });

  it("in XLSX: no formula, no outer link", async () => {
    const parts = unzipSync(await writeXlsx(relazione(data)));
    const sheets = Object.entries(parts).filter(
      ([name]) => name.startsWith("xl/worksheets/") && name.endsWith(".xml"),
    );
    expect(sheets.length).toBeGreaterThan(10);
    for (const [, bytes] of sheets) {
      const xml = strFromU8(bytes);
      textOf(xml);
      expect(xml).not.toMatch(/<f[\s>]/);
    }
    expect(Object.keys(parts).filter((name) => name.includes("externalLink"))).toEqual([]);
  });
});

describe("the Relazione as PDF", () => {
  it("has headings in order, tables with head cells, an alternative for the tree, and hostile texts as texts", async () => {
    const bytes = await writePdf(relazione(data));
    const pdf = await getDocument({ data: bytes, useSystemFonts: true }).promise;
    const levels: number[] = [];
    let heads = 0;
    let figures = 0;
    let tables = 0;
    let text = "";
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const roles = rolesOf((await page.getStructTree()) as StructNode, []);
      for (const role of roles) {
        if (/^H\d$/.test(role)) levels.push(Number(role.slice(1)));
        if (role === "TH") heads += 1;
        if (role === "Table") tables += 1;
        if (role === "Figure") figures += 1;
      }
      const { items } = await page.getTextContent();
      text += items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }
    await pdf.loadingTask.destroy();
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
    expect(tables).toBeGreaterThan(15);
    expect(heads).toBeGreaterThan(tables * 5);
    expect(figures).toBeGreaterThan(0);
    expect(text).toContain('#let x = read("/etc/passwd")');
  });
});

it("the same data give the same bytes", async () => {
  for (const write of [writeDocx, writeXlsx, writePdf]) {
    const [one, other] = [await write(relazione(data)), await write(relazione({ ...data }))];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  }
});
