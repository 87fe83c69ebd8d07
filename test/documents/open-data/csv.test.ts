import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio, rational } from "../../../src/core/number/rational.ts";
import { publishedCsv } from "../../../src/documents/open-data/csv.ts";
import type { PublishedCell } from "../../../src/documents/open-data/published-table.ts";
import { readCsv } from "./read-csv.ts";

const written = (...cells: PublishedCell[]): string =>
  publishedCsv({
    name: "prova",
    of: "Prova",
    columns: cells.map((_, at) => ({ name: `c${at}`, type: "text" })),
    rows: [{ iri: "", cells }],
  });

describe("CSV for Italian spreadsheets", () => {
  it("has the mark of UTF-8, semicolons, the decimal comma and no grouping", () => {
    const cells = [rational("1234567.5"), rational("-0.25"), ratio(1, 3), 2018, true, null];
    expect(written(...cells)).toBe(
      "\ufeffc0;c1;c2;c3;c4;c5\r\n1234567,5;-0,25;0,333333333333333333;2018;true;\r\n",
    );
  });

  it.each(["=1+1", "+39 0832", "-cmd", "@SUM(A1)", "\tx", "\r=2", "\n=2"])("never runs %j", (text) => {
    const [, [cell = ""] = []] = readCsv(written(text));
    expect(cell).toBe(`'${text}`);
  });

  it("parts lists by a bar that no part holds", () => {
    const [, [cell] = []] = readCsv(written(["S. 3.1", "a|b", "=c"]));
    expect(cell).toBe("S. 3.1|a/b|=c");
  });

  it("gives back any text that is no formula", () => {
    const texts = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (cells) => {
        const [, read = []] = readCsv(written(...cells));
        expect(read.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells);
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
