import { csvText, semicolonCsv } from "../semicolon-csv.ts";
import type { SheetLine } from "./sheet-line.ts";

/** The columns of a measurements file (`readMeasurements`), each with the one of the sheet that fills it. */
const CSV_COLUMNS = {
  indicator: "indicator",
  quantity: "quantity",
  year: "year",
  observed_on: "observed_on",
  value: "value",
  unit: "unit",
  n: "n",
  source: "source",
} as const satisfies Record<string, keyof SheetLine>;

/**
 * The sheet as a measurements file that spreadsheet programs open as it is: UTF-8 with its mark, semicolons. A text that
 * such a program would run as a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function writeSheetCsv(lines: readonly SheetLine[]): string {
  const rows = lines.map((line) => Object.values(CSV_COLUMNS).map((column) => csvText(line[column])));
  return semicolonCsv([Object.keys(CSV_COLUMNS), ...rows]);
}
