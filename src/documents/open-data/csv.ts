import { toDecimalDigits } from "../../core/number/decimal.ts";
import { csvText, semicolonCsv } from "../semicolon-csv.ts";
import {
  isLink,
  isList,
  LIST_SEPARATOR,
  type PublishedCell,
  type PublishedTable,
} from "./published-table.ts";

/** How our CSV files are written, in the terms of CSV on the Web (W3C, tabular metadata, 5.9). */
export const DIALECT = {
  encoding: "utf-8",
  delimiter: ";",
  lineTerminators: ["\r\n"],
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

/** Numbers have the comma that Italian spreadsheet programs take for the decimal mark. */
export const DECIMAL_MARK = ",";

/** What a spreadsheet program would run as a formula (OWASP, CSV injection). */
const ACTIVE = /^[=+\-@\t\r\n]/;

/**
 * A table as a file that spreadsheet programs set to Italian open as it is, with right numbers: UTF-8 with its mark,
 * semicolons, the decimal comma, no grouping. Numbers have all their digits, up to 18 significant ones. A text that
 * would run as a formula gets an apostrophe before it.
 */
export function publishedCsv({ columns, rows }: PublishedTable): string {
  const lines = rows.map(({ cells }) => columns.map((_, at) => field(cells[at] ?? null)));
  return semicolonCsv([columns.map(({ name }) => name), ...lines]);
}

function field(cell: PublishedCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell === "boolean" || typeof cell === "number") return String(cell);
  if (isLink(cell)) return quoted(cell.id);
  if (isList(cell))
    return quoted(cell.map((part) => part.replaceAll(LIST_SEPARATOR, "/")).join(LIST_SEPARATOR));
  return toDecimalDigits(cell).replace(".", DECIMAL_MARK);
}

/** No text of a table is a number that begins with a sign: that would be a cell of another type. */
function quoted(text: string): string {
  return csvText(text, (one) => ACTIVE.test(one));
}
