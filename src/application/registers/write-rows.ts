import { placed } from "../../core/register/cell.ts";
import { columnsOf, type Register } from "../../core/register/column.ts";
import type { RegisterRow } from "../../store/registers.ts";
import { Conflict, type Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { registerInUse } from "./in-use.ts";
import { personCell, personKey } from "./person-cells.ts";
import { unitCodes } from "./scope.ts";
import { readRow, type TypedRow } from "./typed-row.ts";

/** Rows that come at once: a year of a large register. */
export const MOST_ROWS = 20_000;

/**
 * Adds rows, all or none; faults name row and column ("rows.3.hours"). `before` may refuse them for what the register
 * holds: it reads within the same write, so that nobody comes between.
 */
export async function addRows(
  services: Services,
  body: string,
  actor: Actor,
  { register: id, rows }: { readonly register: string; readonly rows: readonly TypedRow[] },
  before?: (writer: Writer) => Promise<void>,
): Promise<readonly RegisterRow[]> {
  require(actor, "write-registers");
  if (rows.length === 0) throw new Problem("invalid-input", "register-rows-none");
  if (rows.length > MOST_ROWS) throw new Problem("too-large", "register-rows-many", { most: MOST_ROWS });
  const key = await personKey(services);
  return services.store.write(body, authorOf(actor), async (writer) => {
    await before?.(writer);
    const { register } = await registerInUse(writer, id);
    const units = await unitCodes(services, writer);
    const read = rows.map((row, at) => readRow(register, row, units, `rows.${at}.`));
    refuse(read.flatMap(({ faults }) => faults));
    const made = [];
    for (const { cells: typed } of read) {
      const cells = await withPersons(key, writer, register, typed);
      const row = { register: id, cells, ...placed(register, cells) };
      requireUnit(actor, row.unit);
      made.push(row);
    }
    return writer.registers.add(made);
  });
}

export interface RowChange {
  readonly register: string;
  readonly row: string;
  /** `RegisterRow.change` as it was shown. */
  readonly seen: number;
}

/** Writes a row anew; `before` may refuse it, as in `addRows`. */
export async function changeRow(
  services: Services,
  body: string,
  actor: Actor,
  { cells: typed, ...which }: RowChange & { readonly cells: TypedRow },
  before?: (writer: Writer) => Promise<void>,
): Promise<RegisterRow> {
  require(actor, "write-registers");
  const key = await personKey(services);
  return services.store.write(body, authorOf(actor), async (writer) => {
    await before?.(writer);
    const { register } = await registerInUse(writer, which.register);
    const kept = await rowOf(writer, which);
    requireUnit(actor, kept.unit);
    const read = readRow(register, typed, await unitCodes(services, writer), "", kept.cells);
    refuse(read.faults);
    const cells = await withPersons(key, writer, register, read.cells, kept.cells);
    const place = placed(register, cells);
    requireUnit(actor, place.unit);
    return settled(writer.registers.change(which.row, which.seen, { cells, ...place, removed: false }));
  });
}

/** Takes a row out: it counts no more, and what it said in words is gone. */
export async function removeRow(
  services: Services,
  body: string,
  actor: Actor,
  which: RowChange,
): Promise<RegisterRow> {
  require(actor, "write-registers");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { register } = await registerInUse(writer, which.register);
    const before = await rowOf(writer, which);
    requireUnit(actor, before.unit);
    const cells = withoutTexts(register, before.cells);
    return settled(writer.registers.change(which.row, which.seen, { ...before, cells, removed: true }));
  });
}

async function rowOf(writer: Writer, { register, row: id }: RowChange): Promise<RegisterRow> {
  const row = await writer.registers.row(id);
  if (row === null || row.register !== register || row.removed)
    throw new Problem("not-found", "register-row-unknown");
  return row;
}

/** A row that counts no more says nothing of anybody: texts and persons go, days and numbers stay to be told. */
function withoutTexts(register: Register, cells: Readonly<Record<string, string>>) {
  const kept = register.columns.filter(({ id, type }) => id in cells && type !== "text" && type !== "person");
  return Object.fromEntries(kept.map(({ id }) => [id, cells[id] ?? ""]));
}

/** Who writes for some units writes no row of another, nor one of none. */
function requireUnit(actor: Actor, unit: string | null): void {
  require(actor, "write-registers", unit === null ? [] : [unit]);
}

async function withPersons(
  key: string,
  writer: Writer,
  register: Register,
  typed: Readonly<Record<string, string>>,
  kept: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const cells = { ...typed };
  for (const { id } of columnsOf(register, "person")) {
    const written = cells[id];
    if (written !== undefined && written !== kept[id]) cells[id] = await personCell(key, writer, written);
  }
  return cells;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Problem("invalid-input", "register-rows-refused", { count: faults.length }, faults);
}

async function settled(work: Promise<RegisterRow>): Promise<RegisterRow> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { by, at } = error.current ?? { by: "", at: "" };
    throw new Problem("conflict", "register-row-changed", { by, at: at.slice(0, 10) });
  }
}
