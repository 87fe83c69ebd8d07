import { writeCell } from "../../core/register/cell.ts";
import { named, type Register } from "../../core/register/column.ts";
import {
  hasUnnamedCells,
  readPlainTable,
  writePlainCsv,
  writePlainWorkbook,
} from "../../documents/sheet-workbook/plain-table.ts";
import type { Language } from "../../messages/language.ts";
import type { RegisterRow } from "../../store/registers.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { registerInUse } from "./in-use.ts";
import { type PersonShown, personsOf } from "./page.ts";
import { unitCodes, unitsWithin } from "./scope.ts";
import { readRow, type TypedRow } from "./typed-row.ts";
import { MOST_ROWS } from "./write-rows.ts";

/** Most bytes of a file of rows. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export interface FilePreview {
  readonly register: Register;
  /** Columns found, in the order of the file. */
  readonly columns: readonly string[];
  /** Heads that are none of the register's columns: not read. */
  readonly ignored: readonly string[];
  /** Other sheets of the workbook that hold something: not read. */
  readonly unread: readonly string[];
  readonly rows: readonly { readonly line: number; readonly typed: TypedRow }[];
  /** What keeps the file out: `at` is "line.column". Where there is any, nothing of the file is added. */
  readonly faults: readonly Fault[];
}

const REFUSED = {
  "not-a-table": "register-file-no-table",
  "too-large": "register-file-large",
  empty: "register-file-empty",
  unclosed: "register-file-unclosed",
  merged: "register-file-merged",
} as const;

/** Reads a file of rows (XLSX or CSV, the first line names the columns) and says what it would add. Writes nothing. */
export async function previewRows(
  services: Services,
  body: string,
  actor: Actor,
  { register: id, bytes }: { readonly register: string; readonly bytes: Uint8Array },
): Promise<FilePreview> {
  require(actor, "write-registers");
  if (bytes.byteLength > LARGEST_FILE) throw new Problem("too-large", "register-file-large");
  const read = readPlainTable(bytes, MOST_ROWS);
  if ("refused" in read)
    throw new Problem(
      read.refused === "too-large" ? "too-large" : "unsupported-type",
      REFUSED[read.refused],
      { most: MOST_ROWS, line: read.line },
    );
  return services.store.read(body, async (reader) => {
    const { register } = await registerInUse(reader, id);
    const units = await unitCodes(services, reader);
    const { head, lines } = read.table;
    const columns = head.map((name) => columnNamed(register, name));
    const faults = headFaults(register, columns);
    const own = unitsWithin(actor, "write-registers");
    const rows = lines.map(({ line, cells }) => {
      const typed: Record<string, string> = {};
      for (const [at, column] of columns.entries()) if (column !== null) typed[column] = cells[at] ?? "";
      const { cells: kept, faults: found } = readRow(register, typed, units, `${line}.`);
      faults.push(...found);
      if (hasUnnamedCells(read.table, cells))
        faults.push({ at: `${line}.`, message: "register-file-unnamed", params: {} });
      const unit = register.unit === null ? null : (kept[register.unit] ?? null);
      if (own !== null && (unit === null || !own.has(unit)))
        faults.push({ at: `${line}.${register.unit ?? ""}`, message: "register-unit-not-yours", params: {} });
      return { line, typed };
    });
    if (rows.length === 0) throw new Problem("invalid-input", "register-file-empty");
    return {
      register,
      columns: columns.filter((column) => column !== null),
      ignored: head.filter((name, at) => columns[at] === null && name !== ""),
      unread: read.unread,
      rows,
      faults,
    };
  });
}

function columnNamed(register: Register, head: string): string | null {
  const same = (name: string): boolean => name.trim().toLowerCase() === head.trim().toLowerCase();
  const found = register.columns.find(
    ({ id, title }) => same(id) || same(named(title, "it")) || same(named(title, "en")),
  );
  return found?.id ?? null;
}

function headFaults(register: Register, columns: readonly (string | null)[]): Fault[] {
  const missing = register.columns.filter(({ id, required }) => required && !columns.includes(id));
  const repeated = columns.filter((id, at) => id !== null && columns.indexOf(id) < at);
  return [
    ...missing.map(({ title }) => fault("register-file-column-missing", named(title, "it"))),
    ...repeated.map((id) => fault("register-file-column-twice", id ?? "")),
  ];
}

function fault(message: string, column: string): Fault {
  return { at: "1", message, params: { column } };
}

/** The rows that the actor may see, as typed, with the titles of the columns. */
async function table(services: Services, body: string, actor: Actor, id: string, language: Language) {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const { register } = await registerInUse(reader, id);
    const units = unitsWithin(actor, "see-registers");
    const rows = (await reader.registers.changed(id)).filter(
      ({ removed, unit }) => !removed && (units === null || units.has(unit ?? "")),
    );
    const persons = await personsOf(reader, register, rows, actor);
    const head = register.columns.map(({ title }) => named(title, language));
    return { register, head, lines: rows.map((row) => cellsShown(register, row, persons, language)) };
  });
}

/** The cells of a row in the order of the columns, as they would be typed. */
export function cellsShown(
  register: Register,
  { cells }: Pick<RegisterRow, "cells">,
  persons: ReadonlyMap<string, PersonShown>,
  language: Language,
): string[] {
  return register.columns.map((column) => {
    const text = cells[column.id];
    if (text === undefined) return "";
    if (column.type !== "person") return writeCell(column, text, language);
    const person = persons.get(text);
    return [person?.code, person?.name].filter(Boolean).join(" ");
  });
}

export async function rowsCsv(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
  language: Language,
): Promise<string> {
  const { head, lines } = await table(services, body, actor, id, language);
  return writePlainCsv(head, lines);
}

export async function rowsWorkbook(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Uint8Array> {
  const { register, head, lines } = await table(services, body, actor, id, language);
  if (lines.length > MOST_ROWS)
    throw new Problem("too-large", "register-workbook-large", { most: MOST_ROWS });
  return writePlainWorkbook(named(register.title, language), head, lines);
}
