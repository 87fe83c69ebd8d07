import { existsSync, readFileSync } from "node:fs";

export interface Row {
  readonly [column: string]: string;
}

/** Rows of a tab-separated file with a header line, by column name; no quoting, as the tables are written. Empty where the file is absent. */
export function readTable(path: string): Row[] {
  if (!existsSync(path)) return [];
  const [header = "", ...lines] = readFileSync(path, "utf8").replace(/\r/g, "").split("\n");
  const columns = header.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
    });
}
