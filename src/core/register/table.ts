import { dayNumber, type IsoDate } from "../period/iso-date.ts";
import { type ColumnType, NUMERIC, type Register } from "./column.ts";

/** A row as it is kept: canonical cells by column. */
export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** An exact number that is quick to add: numerator and denominator. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

/** A cell ready to be compared: a number, days since 1970, or a text; null where it is empty. */
export type Value = Exact | number | string | null;

/** A row read once and counted many times. `values` in the order of the register's columns. */
export interface ParsedRow {
  readonly id: string;
  readonly values: readonly Value[];
}

export function parseRow(register: Register, { id, cells }: Row): ParsedRow {
  return { id, values: register.columns.map(({ id, type }) => parsedValue(type, cells[id])) };
}

export function parseRows(register: Register, rows: readonly Row[]): ParsedRow[] {
  return rows.map((row) => parseRow(register, row));
}

/** What a canonical cell says. What cannot be read, as of a column whose type was changed, is empty. */
export function parsedValue(type: ColumnType, text: string | undefined): Value {
  if (text === undefined) return null;
  if (NUMERIC.has(type)) {
    const slash = text.indexOf("/");
    const n = text.slice(0, slash);
    const d = text.slice(slash + 1);
    return slash > 0 && /^-?\d+$/.test(n) && /^[1-9]\d*$/.test(d) ? { n: BigInt(n), d: BigInt(d) } : null;
  }
  if (type === "date") return /^\d{4}-\d\d-\d\d$/.test(text) ? dayNumber(text as IsoDate) : null;
  return text;
}

/** What tells one value from another. Texts are the same whatever their capitals, as they are in conditions. */
export function keyOf(value: Value): string {
  return typeof value === "object" && value !== null ? `${value.n}/${value.d}` : String(value).toLowerCase();
}
