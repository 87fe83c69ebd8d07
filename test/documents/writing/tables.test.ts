import { expect, test } from "vitest";
import { columnWidths } from "../../../src/documents/writing/column-widths.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import type { Report, Table } from "../../../src/documents/writing/report.ts";
import { staysWhole } from "../../../src/documents/writing/whole-row.ts";
import { readPdf } from "./read-pdf.ts";
import { SAMPLE } from "./sample.ts";

const sized = (heads: readonly string[], room: number, ...rows: string[][]) =>
  columnWidths({ columns: heads.map((head) => ({ head })), rows: rows.map((cells) => ({ cells })) }, room);

test("columns share the room as they ask where every head fits", () => {
  expect(sized(["A", "B"], 100)).toEqual([50, 50]);
  expect(
    columnWidths(
      {
        columns: [
          { head: "A", share: 3 },
          { head: "B", share: 1 },
        ],
        rows: [],
      },
      100,
    ),
  ).toEqual([75, 25]);
});

test("a head's longest word fits, at the others' cost, who keep what their own words need", () => {
  const [name = 0, declared = 0, rest = 0] = sized(["Parte", "Autodichiarazioni", "C"], 60, [
    "Internazionalizza",
    "0,00 %",
    "1",
  ]);
  expect(declared).toBeGreaterThan(20);
  expect(rest).toBeLessThan(20);
  expect(name).toBe(20);
  expect(name + declared + rest).toBeCloseTo(60);
});

test("where there is no room for all heads, what there is to spare goes to those that lack", () => {
  expect(sized(["Autodichiarazioni", "Internazionalizzazione"], 40)).toEqual([20, 20]);
  const [a = 0, wide = 0, wider = 0] = sized(["A", "Autodichiarazioni", "Internazionalizzazione"], 45);
  expect(a).toBeLessThan(15);
  expect(wide).toBeGreaterThan(15);
  expect(wider).toBeGreaterThan(wide);
  expect(a + wide + wider).toBeCloseTo(45);
});

test("a figure is not parted from its unit, and letters wider than ours want more room", () => {
  const [figure = 0] = sized(["A", "Autodichiarazioni"], 40, ["100,00\u00a0%", "1"]);
  const [parted = 0] = sized(["A", "Autodichiarazioni"], 40, ["100,00 %", "1"]);
  expect(figure).toBeGreaterThan(parted);
  const table = { columns: [{ head: "A" }, { head: "Scostamento" }], rows: [] };
  expect(columnWidths(table, 36)[1]).toBeLessThan(columnWidths(table, 36, 1.2)[1] ?? 0);
});

test("a row stays whole unless its texts are too long for that", () => {
  expect(
    staysWhole({ cells: ["A.1/1 Un nome di tre righe almeno in una colonna così", "1"] }, [30, 30]),
  ).toBe(true);
  expect(staysWhole({ cells: ["parola ".repeat(60), "1"] }, [30, 30])).toBe(false);
  expect(staysWhole({ cells: [{ text: "parola ".repeat(60), span: 2 }] }, [90, 90])).toBe(true);
});

test("no row of a table is torn over two pages, except one that no page holds", async () => {
  const lines = (at: number) => Array.from({ length: 5 }, (_, line) => `riga${at}n${line}`).join("\n");
  const table: Table = {
    kind: "table",
    caption: "",
    columns: [{ head: "Nome" }, { head: "Valore" }],
    rows: [
      ...Array.from({ length: 40 }, (_, at) => ({ cells: [lines(at), "1"] })),
      { cells: ["parola ".repeat(2_000), "lunga"] },
    ],
  };
  const report: Report = { ...SAMPLE, blocks: [table] };
  const { texts, text } = await readPdf(await writePdf(report));
  for (let at = 0; at < 40; at += 1) {
    const pages = texts.filter((page) => new RegExp(`riga${at}n\\d`, "u").test(page));
    expect(pages, `row ${at}`).toHaveLength(1);
  }
  expect(text.match(/parola/gu)).toHaveLength(2_000);
});
