import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/documents/readers/draft.ts";
import type { Ruling } from "../../src/documents/readers/pdf/page.ts";
import { acrossPages } from "../../src/documents/readers/pdf/page-breaks.ts";
import { ruledTables } from "../../src/documents/readers/pdf/ruled-table.ts";
import { unwrapped } from "../../src/documents/readers/pdf/text-line.ts";

const across = (at: number, from: number, to: number): Ruling => ({ horizontal: true, at, from, to });
const down = (at: number, from: number, to: number): Ruling => ({ horizontal: false, at, from, to });

/** The lines of a table drawn whole: its column and row edges. */
function grid(xs: readonly number[], ys: readonly number[]): Ruling[] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y) => across(y, left, right)), ...xs.map((x) => down(x, top, bottom))];
}

describe("tables drawn by lines", () => {
  it("a missing wall or floor merges cells", () => {
    const rulings = [
      ...grid([0, 100, 200, 300], [0, 20, 40, 60]).filter((line) => !(line.at === 100 && !line.horizontal)),
      down(100, 20, 60),
    ].filter((line) => !(line.at === 40 && line.horizontal));
    const [table] = ruledTables([...rulings, across(40, 100, 300)]);
    expect(
      table?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
    ).toEqual([
      [0, 0, 1, 2],
      [0, 2, 1, 1],
      [1, 0, 2, 1],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
    ]);
  });

  it("lines drawn cell by cell, a little apart, are one", () => {
    const rulings = [0, 20, 40].flatMap((y) => [across(y, 0, 99), across(y + 0.4, 101, 200)]);
    const [table] = ruledTables([
      ...rulings,
      ...[0, 100, 200].flatMap((x) => [down(x, 0, 19), down(x, 21, 40)]),
    ]);
    expect(table).toMatchObject({ rows: 2, columns: 2 });
    expect(table?.cells).toHaveLength(4);
  });

  it("tables whose borders touch are two", () => {
    const tables = ruledTables([
      ...grid([0, 80, 150, 300], [0, 20, 40]),
      ...grid([0, 120, 210, 300], [40, 60, 80]),
    ]);
    expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });

  it("a header with merged titles stays with its rows", () => {
    const tables = ruledTables([
      across(0, 0, 300),
      ...[0, 100, 300].map((x) => down(x, 0, 20)),
      ...grid([0, 100, 200, 300], [20, 40, 60]),
    ]);
    expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([[3, 3]]);
  });

  it("a frame around the page and a line under a title are no tables of cells", () => {
    expect(ruledTables([across(10, 0, 300)])).toEqual([]);
    expect(ruledTables(grid([0, 300], [0, 400])).every((table) => table.cells.length === 1)).toBe(true);
  });
});

describe("lines that wrap", () => {
  const line = (text: string, right: number) => ({ text, left: 0, right, size: 10 });

  it("go on where the next word had no room, and are divided where it had", () => {
    expect(
      unwrapped([line("una frase che arriva al", 190), line("margine", 40), line("e basta", 40)], 200),
    ).toEqual(["una frase che arriva al margine", "e basta"]);
  });

  it("words divided at the line's end become whole, formulas keep their signs", () => {
    expect(unwrapped([line("l'ammini-", 195), line("strazione", 50)], 200)).toEqual(["l'amministrazione"]);
    expect(unwrapped([line("imprese(t-", 195), line("1)", 10)], 200)).toEqual(["imprese(t-1)"]);
    expect(unwrapped([line("entro il 31/10/202", 195), line("1", 5)], 200)).toEqual(["entro il 31/10/2021"]);
  });

  it("fields of a card stay apart", () => {
    expect(
      unwrapped([line("Indicatore: una lunga descrizione", 195), line("Formula: a/b", 60)], 200),
    ).toHaveLength(2);
  });
});

describe("the end of a page", () => {
  const row = (...cells: string[]) => ({
    header: false,
    cells: cells.map((cell) => ({ columnSpan: 1, rowSpan: 1, lines: [cell] })),
  });
  const table = (...rows: string[][]): Draft => ({ kind: "table", rows: rows.map((cells) => row(...cells)) });
  const paragraph = (...lines: string[]): Draft => ({ kind: "paragraph", lines, marker: null, indent: 0 });

  it("a table goes on, its header written once, its cut row whole", () => {
    const head = ["Indicatore", "Algoritmo", "Target"];
    const joined = acrossPages([
      [table(head, ["Uno", "a / b", ">= 5"], ["Due", "somma dei", ">="])],
      [table(head, ["", "valori", "7"], ["Tre", "c", "2"])],
    ]);
    expect(joined).toEqual([
      table(head, ["Uno", "a / b", ">= 5"], ["Due", "somma dei valori", ">= 7"], ["Tre", "c", "2"]),
    ]);
  });

  it("a row that begins on the new page is a row of its own, blank cells and all", () => {
    const joined = acrossPages([[table(["A", "B", "C"], ["x", "Uno", "1"])], [table(["", "Due", "2"])]]);
    expect(joined).toEqual([table(["A", "B", "C"], ["x", "Uno", "1"], ["", "Due", "2"])]);
  });

  it("tables of other shapes are other tables", () => {
    expect(
      acrossPages([[table(["A", "B"], ["1", "2"])], [table(["A", "B", "C"], ["1", "2", "3"])]]),
    ).toHaveLength(2);
  });

  it("a sentence goes on, and so does a card", () => {
    expect(acrossPages([[paragraph("una frase che va")], [paragraph("avanti così")]])).toEqual([
      paragraph("una frase che va avanti così"),
    ]);
    expect(acrossPages([[paragraph("Indicatore: Uno", "Peso: 50")], [paragraph("Target: 5")]])).toEqual([
      paragraph("Indicatore: Uno", "Peso: 50", "Target: 5"),
    ]);
    expect(
      acrossPages([[paragraph("Indicatore: Uno", "Peso: 50")], [paragraph("Indicatore: Due", "Peso: 5")]]),
    ).toHaveLength(2);
    expect(acrossPages([[paragraph("Fine.")], [paragraph("Inizio")]])).toHaveLength(2);
  });
});
