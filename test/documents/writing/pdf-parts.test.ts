import { beforeAll, describe, expect, test } from "vitest";
import { partsOf } from "../../../src/documents/writing/pdf/parts.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import type { Block, Report, Row, Table } from "../../../src/documents/writing/report.ts";
import { type Read, readPdf } from "./read-pdf.ts";
import { SAMPLE } from "./sample.ts";

const AREAS = 6;
const OBJECTIVES = 4;
const COLUMNS = 6;

/** Areas on pages of two shapes, a long annex, links forwards and back: far more than is set at once. */
const LONG: Report = {
  ...SAMPLE,
  title: "Relazione lunga (bozza)",
  references: [{ label: "Piano", value: "0f".repeat(32) }],
  blocks: [
    { kind: "contents", depth: 2 },
    ...Array.from({ length: AREAS }, (_, at) => area(at + 1)).flat(),
    { kind: "heading", level: 1, text: "Allegato", id: "annex" },
    {
      kind: "section",
      page: "landscape",
      blocks: [
        { ...table("Tutti gli indicatori (per gruppi)", 500), notes: ["Fine della tabella."] },
        { kind: "paragraph", text: [{ kind: "link", text: "alla prima area", to: "#area-1" }] },
      ],
    },
  ],
};

function area(number: number): Block[] {
  return [
    { kind: "heading", level: 1, text: `Area ${number} (di ${AREAS})`, id: `area-${number}` },
    {
      kind: "paragraph",
      text: [
        { kind: "link", text: "vedi l'allegato", to: "#annex" },
        { kind: "link", text: " o altrove", to: "#nowhere" },
      ],
    },
    ...Array.from({ length: OBJECTIVES }, (_, at): Block[] => [
      { kind: "heading", level: 2, text: `Obiettivo ${number}.${at + 1}` },
      { kind: "heading", level: 3, text: `Misure di ${number}.${at + 1}` },
      table(`Indicatori di ${number}.${at + 1}`, 30),
    ]).flat(),
  ];
}

function table(caption: string, length: number): Table {
  return {
    kind: "table",
    caption,
    columns: Array.from({ length: COLUMNS }, (_, at) => ({ head: `Colonna ${at + 1}` })),
    rows: Array.from({ length }, (_, at): Row => {
      if (at % 25 === 0) return { kind: "group", cells: [{ text: `Gruppo ${at / 25}`, span: COLUMNS }] };
      return {
        cells: Array.from({ length: COLUMNS }, (__, column) => `${caption.length}/${at}-${column} (a)`),
      };
    }),
  };
}

function flat(blocks: Report["blocks"]): Block[] {
  return blocks.flatMap((block) => (block.kind === "section" ? flat(block.blocks) : [block]));
}

const rowsOf = (blocks: readonly Block[]): readonly Row[] =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));

describe("a long report in parts", () => {
  const parts = partsOf(LONG, "(segue)");

  test("loses nothing and keeps the order", () => {
    expect(parts.length).toBeGreaterThan(3);
    const whole = flat(LONG.blocks);
    const pieces = parts.flatMap((part) => flat(part));
    expect(rowsOf(pieces)).toEqual(rowsOf(whole));
    const others = (blocks: readonly Block[]): Block[] => blocks.filter(({ kind }) => kind !== "table");
    expect(others(pieces)).toEqual(others(whole));
    const captions = pieces.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
    expect(captions).toContain("Tutti gli indicatori (per gruppi) (segue)");
    expect(new Set(captions.map((caption) => caption.replace(" (segue)", ""))).size).toBe(
      AREAS * OBJECTIVES + 1,
    );
  });

  test("leaves no heading at the end of a part, nor the head of a group at the end of a table", () => {
    for (const part of parts) {
      const blocks = flat(part);
      expect(blocks.at(-1)?.kind).not.toBe("heading");
      for (const block of blocks)
        if (block.kind === "table") expect(block.rows.at(-1)?.kind).not.toBe("group");
    }
  });

  test("sets what comes up to the table of contents by itself, and a short report whole", () => {
    expect(parts[0]).toEqual([{ kind: "contents", depth: 2 }]);
    expect(partsOf(SAMPLE, "(segue)")).toEqual([SAMPLE.blocks]);
  });
});

describe("the PDF of a long report", () => {
  let bytes: Uint8Array;
  let pdf: Read;
  beforeAll(async () => {
    bytes = await writePdf(LONG);
    pdf = await readPdf(bytes);
  }, 60_000);

  const headings = flat(LONG.blocks).flatMap((block) => (block.kind === "heading" ? [block] : []));

  test("has every heading once, in order, as a tag and as a bookmark that leads to its page", () => {
    const tags = pdf.nodes.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => role);
    expect(tags).toEqual(["H1", ...headings.map(({ level }) => `H${level}`), "H1"]);
    expect(pdf.places.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
      ...headings.map(({ level, text }) => `${level} ${text}`),
      "1 Riferimenti",
    ]);
    for (const { title, page } of pdf.places) expect(pdf.texts[page - 1]).toContain(title);
  });

  test("has a table of contents with the pages as they are, and says them to who hears it", () => {
    const [first = ""] = pdf.texts;
    const listed = pdf.places.filter(({ depth }) => depth <= 2);
    for (const { title, page } of listed)
      expect(first.replace(/[\s.]+/g, " ")).toContain(`${title} ${page}`.replace(/[\s.]+/g, " "));
    const spoken = pdf.links.filter(({ from }) => from === 1);
    expect(spoken.map(({ to }) => to)).toEqual(listed.map(({ page }) => page));
    expect(spoken.map(({ says }) => says)).toEqual(
      listed.map(({ title, page }) => `«${title}», pagina ${page}`),
    );
    expect(pdf.nodes.filter(({ role }) => role === "TOCI")).toHaveLength(listed.length);
  });

  test("has links from part to part, and numbers its pages through", () => {
    const page = (title: string): number => pdf.places.find((place) => place.title === title)?.page ?? 0;
    const links = pdf.links.filter(({ from }) => from > 1);
    const annex = page("Allegato");
    expect(links.filter(({ to }) => to === annex)).toHaveLength(AREAS);
    expect(links.filter(({ from, to }) => from >= annex && to === page("Area 1 (di 6)"))).toHaveLength(1);
    expect(pdf.text).toContain("o altrove");
    for (const [at, text] of pdf.texts.entries()) expect(text).toContain(`Pagina ${at + 1}`);
    expect(new Set(pdf.sizes.map(String))).toEqual(new Set(["595,842", "842,595"]));
  });

  test("tags the first cell of every row as its head, and every column's", () => {
    const roles = pdf.nodes
      .filter(({ role }) => role === "TR")
      .map(({ children }) => children.map((child) => ("role" in child ? child.role : "")).join(" "));
    const heads = "TH ".repeat(COLUMNS).trim();
    // A table that goes on to another page is in the tree of each.
    expect(new Set(roles)).toEqual(new Set([heads, "TH", `TH${" TD".repeat(COLUMNS - 1)}`]));
    const named = rowsOf(flat(LONG.blocks)).filter(({ kind }) => kind !== "group");
    expect(roles.filter((row) => row.includes("TD")).length).toBeGreaterThanOrEqual(named.length);
  });

  test("is the same bytes for the same report, and as an archive wants it too", async () => {
    expect(Buffer.compare(await writePdf(LONG), bytes)).toBe(0);
    const archived = await readPdf(await writePdf(LONG, { standard: "a-2a" }));
    expect(archived.pages).toBe(pdf.pages);
    expect(archived.places).toEqual(pdf.places);
  }, 60_000);
});
