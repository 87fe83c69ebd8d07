import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { writeDocx } from "../../../src/documents/writing/docx/write-docx.ts";
import { ROOM } from "../../../src/documents/writing/page-shape.ts";
import { SAMPLE } from "./sample.ts";

describe("a report as a Word document", () => {
  let bytes: Uint8Array;
  let parts: Record<string, Uint8Array>;
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  beforeAll(async () => {
    bytes = await writeDocx(SAMPLE);
    parts = unzipSync(bytes);
  });

  test("has real styles for its title, headings and captions, and a table of contents", () => {
    const styles = [...part("word/document.xml").matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(styles.filter((name) => name === "Title")).toHaveLength(1);
    expect(styles.filter((name) => name === "Heading1")).toHaveLength(2);
    expect(styles.filter((name) => name === "Heading2")).toHaveLength(2);
    expect(styles.filter((name) => name === "Caption").length).toBeGreaterThanOrEqual(3);
    expect(part("word/document.xml")).toContain("TOC ");
    expect(part("word/styles.xml")).toContain('w:styleId="Heading1"');
  });

  test("marks and repeats the rows of heads, and names each table", () => {
    const xml = part("word/document.xml");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:tblCaption w:val="Scostamenti: 2018/2017 [prova]"/>');
  });

  test("says its language, its title, its author and its day", () => {
    expect(part("word/styles.xml")).toContain('<w:lang w:val="it-IT"');
    const core = part("docProps/core.xml");
    expect(core).toContain("Relazione #panic(&quot;x&quot;)");
    expect(core).toContain("<dc:creator>Comune di Acquaviva (prova)</dc:creator>");
    expect(core.match(/2019-06-15T00:00:00Z/g)).toHaveLength(2);
  });

  test("has the drawing as it is and as pixels, with its words; score bars are decoration", () => {
    const xml = part("word/document.xml");
    expect(xml).toContain("L'albero: un'area con due obiettivi.");
    expect(xml).toContain("decorative");
    const names = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(names.some((name) => name.endsWith(".svg"))).toBe(true);
    const drawn = names.filter((name) => name.endsWith(".png")).map((name) => parts[name]?.length ?? 0);
    expect(Math.max(...drawn)).toBeGreaterThan(5000);
  });

  test("leads links to their headings, and a lost one nowhere", () => {
    const xml = part("word/document.xml");
    const marks = new Set(
      [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const links = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(marks).toContain(link);
    expect(part("word/_rels/document.xml.rels")).toContain("https://example.it/piano?a=1&amp;b=2");
  });

  test("begins a new page with what comes next, and leaves no paragraph for the break", async () => {
    const broken = await writeDocx({
      ...SAMPLE,
      blocks: [
        { kind: "paragraph", text: "Prima." },
        { kind: "page-break" },
        { kind: "heading", level: 1, text: "Poi" },
      ],
    });
    const xml = new TextDecoder().decode(unzipSync(broken)["word/document.xml"]);
    expect(xml.match(/<w:pPr><w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).not.toContain('w:type="page"');
  });

  test("has pages of every shape", () => {
    const sizes = [...part("word/document.xml").matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(
      ([, w, h]) => [w, h],
    );
    expect(sizes).toEqual([
      ["11906", "16838"],
      ["16838", "11906"],
      ["23811", "16838"],
    ]);
  });

  test("is the same bytes for the same report, whatever was written before", async () => {
    await writeDocx({ ...SAMPLE, title: "Un altro" });
    expect(Buffer.compare(await writeDocx(SAMPLE), bytes)).toBe(0);
  });
});

test("a drawing leaves its page room for heading and caption, in whatever letters", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"></svg>';
  const figure = { kind: "figure", svg, alternative: "L'albero", caption: "L'albero" } as const;
  const blocks = [{ kind: "section", page: "drawing", blocks: [figure] } as const];
  const document = unzipSync(await writeDocx({ ...SAMPLE, blocks }))["word/document.xml"];
  const [, down] = /<wp:extent cx="\d+" cy="(\d+)"/u.exec(new TextDecoder().decode(document)) ?? [];
  const millimetres = Number(down) / 36_000;
  expect(millimetres).toBeGreaterThan(200);
  expect(millimetres).toBeLessThan(ROOM.drawing.height - 10);
});
