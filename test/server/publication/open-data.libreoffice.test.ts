import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libreOfficeProgram } from "../../../scripts/libreoffice.mjs";
import { TABLES, type TableName } from "../../../src/application/publication/addresses.ts";
import { SHAPES } from "../../../src/application/publication/tables.ts";
import type { PublishedColumn } from "../../../src/documents/open-data/published-table.ts";
import { readCsv } from "../../documents/open-data/read-csv.ts";
import { type PublicationHouse, publicationHouse } from "./house.ts";

/**
 * As the import dialogue of a LibreOffice set to Italian proposes it: semicolon, double quotes, UTF-8 (76), from the first
 * line, columns as they are, Italian (1040), quoted fields no texts, no special numbers looked for.
 */
const AS_ITALIAN = "CSV:59,34,76,1,,1040,false,false";

interface Cell {
  /** As OpenDocument calls what a cell holds: "float", "string", "percentage", "date"…; "" where it is empty. */
  readonly type: string;
  readonly value: string;
}

let house: PublicationHouse;
let folder: string;
const opened = new Map<TableName, readonly (readonly Cell[])[]>();
const written = new Map<TableName, readonly (readonly string[])[]>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "traguardo-csv-"));
  house = await publicationHouse();
  await house.publish();
  for (const table of TABLES) {
    const csv = await house.text(`/public/2018/data/${table}.csv`);
    writeFileSync(join(folder, `${table}.csv`), csv);
    written.set(table, readCsv(csv));
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const files = TABLES.map((table) => join(folder, `${table}.csv`));
  const args = [
    "--headless",
    profile,
    `--infilter=${AS_ITALIAN}`,
    "--convert-to",
    "fods",
    "--outdir",
    folder,
  ];
  const done = spawnSync(libreOfficeProgram() ?? "", [...args, ...files], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`);
  for (const table of TABLES) opened.set(table, cellsOf(readFileSync(join(folder, `${table}.fods`), "utf8")));
}, 120_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The cells of the one sheet of a flat OpenDocument file, row by row. */
function cellsOf(document: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let cell: { type: string; value: string; repeated: number } | null = null;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "table:table-row") rows.push([]);
    if (name === "table:table-cell")
      cell = {
        type: String(attributes["office:value-type"] ?? ""),
        value: String(attributes["office:value"] ?? attributes["office:date-value"] ?? ""),
        repeated: Number(attributes["table:number-columns-repeated"] ?? 1),
      };
  });
  parser.on("closetag", ({ name }) => {
    if (name !== "table:table-cell" || cell === null) return;
    const { repeated, ...held } = cell;
    // Empty cells to the sheet's edge are told as one.
    if (repeated < 1000) for (let at = 0; at < repeated; at += 1) rows.at(-1)?.push(held);
    cell = null;
  });
  parser.write(document).close();
  return rows;
}

/** Whether a cell holds what the file says: numbers as that number, days as that day, the rest as it is written. */
function isRight(type: PublishedColumn["type"], text: string, cell: Cell): boolean {
  if (text === "") return cell.type === "";
  if (type === "day") return cell.type === "date" && cell.value === text;
  if (type === "number" || type === "integer") return cell.type === "float" && isNumber(text, cell.value);
  // A text that is an Italian number ("16.818") is read as that number.
  if (cell.type === "float") return /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(text) && isNumber(text, cell.value);
  return cell.type === "string";
}

/** A double keeps 15 significant digits. */
function isNumber(italian: string, value: string): boolean {
  const expected = Number(italian.replaceAll(".", "").replace(",", "."));
  return Math.abs(Number(value) - expected) <= Math.abs(expected) * 1e-14;
}

describe("CSV opened by LibreOffice set to Italian", () => {
  it.each(TABLES)("%s: every number is that number, every day that day", (table) => {
    const { columns } = SHAPES[table];
    const [, ...rows] = written.get(table) ?? [];
    const [, ...cells] = opened.get(table) ?? [];
    const wrong: string[] = [];
    for (const [at, row] of rows.entries())
      for (const [place, column] of columns.entries()) {
        const text = row[place] ?? "";
        const cell = cells[at]?.[place] ?? { type: "", value: "" };
        const told = `${column.name} ${at}: "${text}" as ${cell.type} ${cell.value}`;
        if (!isRight(column.type, text, cell)) wrong.push(told);
      }
    expect(wrong).toEqual([]);
    expect([rows.length > 0, cells.length >= rows.length]).toEqual([true, true]);
  });

  it("scores are numbers that can be summed", () => {
    const scores = (opened.get("results") ?? []).slice(1).map((row) => row[4]);
    expect(scores.filter((cell) => cell?.type === "float").length).toBeGreaterThan(50);
  });
});
