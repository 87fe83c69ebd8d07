import type { Register } from "../../core/register/column.ts";
import { type ParsedRow, parseRow } from "../../core/register/table.ts";
import type { RegisterRow } from "../../store/registers.ts";
import type { Reader, Store, Writer } from "../../store/store.ts";
import { Recent } from "../recent.ts";
import type { RegisterInUse } from "./in-use.ts";

/** A row with what a page shows of it, so that a page asks the store for nothing. */
export interface KeptRow extends ParsedRow, Pick<RegisterRow, "cells" | "change"> {}

/** The rows of a register ready to be counted, the latest day first. */
export interface RowsKept {
  readonly rows: readonly KeptRow[];
  /** Change up to which they are read. */
  readonly position: number;
}

/** Registers kept at once, over all bodies: the rows of the largest take some tens of megabytes. */
const MOST_REGISTERS = 24;
const kept = new WeakMap<Store, Recent<{ now: RowsKept }>>();

/**
 * The rows of a register. What was read before is kept, by body, register and definition, and only what changed since is
 * read again: a hundred thousand rows are read from the store once.
 */
export async function rowsKept(
  store: Store,
  reader: Reader | Writer,
  { register, definition }: RegisterInUse,
): Promise<RowsKept> {
  const all = kept.get(store) ?? new Recent<{ now: RowsKept }>(MOST_REGISTERS);
  kept.set(store, all);
  const key = [reader.body.code, register.id, definition].join(" ");
  const known = all.peek(key)?.now ?? { rows: [], position: 0 };
  const position = await reader.registers.position(register.id);
  if (position === known.position) return known;
  const before = position < known.position ? { rows: [], position: 0 } : known;
  const changed = await reader.registers.changed(register.id, before.position);
  const ids = new Set(changed.map(({ id }) => id));
  const added = changed.filter(({ removed }) => !removed).map((row) => keptRow(register, row));
  const same = before.rows.filter(({ id }) => !ids.has(id));
  const next = { rows: merged(same, added, latestFirst(register)), position };
  // What a transaction has written may yet be undone: only what was read is kept.
  if (!("author" in reader)) all.get(key, () => ({ now: next })).now = next;
  return next;
}

function keptRow(register: Register, row: RegisterRow): KeptRow {
  const { cells, change } = row;
  return { ...parseRow(register, row), cells, change };
}

/** Two lists as one in order; the first is in order already, and long where the second is short. */
function merged(
  sorted: readonly KeptRow[],
  added: KeptRow[],
  order: (a: ParsedRow, b: ParsedRow) => number,
): readonly KeptRow[] {
  const rows: KeptRow[] = [];
  let from = 0;
  for (const row of added.sort(order)) {
    let [low, high] = [from, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = sorted[middle];
      if (other && order(other, row) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from += 1) rows.push(sorted[from] ?? row);
    rows.push(row);
  }
  return rows.concat(sorted.slice(from));
}

function latestFirst({ columns, day }: Register): (a: ParsedRow, b: ParsedRow) => number {
  const at = columns.findIndex(({ id }) => id === day);
  const dayOf = ({ values }: ParsedRow): number => {
    const value = values[at];
    return typeof value === "number" ? value : Number.NEGATIVE_INFINITY;
  };
  return (a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one !== other) return one < other ? 1 : -1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}
