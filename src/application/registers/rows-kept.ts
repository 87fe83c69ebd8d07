import { dayNumber } from "../../core/period/iso-date.ts";
import type { Register } from "../../core/register/column.ts";
import type { Scope } from "../../core/register/recount.ts";
import type { Rule } from "../../core/register/rule.ts";
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

interface Kept {
  now: RowsKept;
  /** The rows of `now`. */
  readonly byId: Map<string, KeptRow>;
}
const kept = new WeakMap<Store, Recent<Kept>>();

/**
 * The rows of a register. What was read before is kept, by body, register and definition, and only what changed since is
 * read again: a hundred thousand rows are read from the store once.
 */
export async function rowsKept(
  store: Store,
  reader: Reader | Writer,
  inUse: RegisterInUse,
): Promise<RowsKept> {
  const { now, upToDate } = await broughtUp(store, reader, inUse);
  return upToDate?.now ?? now;
}

/** Finds a row of a register as it is now, by its id. */
export async function rowFinder(
  store: Store,
  reader: Reader,
  inUse: RegisterInUse,
): Promise<(id: string) => KeptRow | null> {
  const { now, upToDate } = await broughtUp(store, reader, inUse);
  const byId = upToDate?.byId ?? new Map(now.rows.map((row) => [row.id, row]));
  return (id) => byId.get(id) ?? null;
}

/** `upToDate` is null where what was read is not what is kept. */
async function broughtUp(
  store: Store,
  reader: Reader | Writer,
  { register, definition }: RegisterInUse,
): Promise<{ readonly now: RowsKept; readonly upToDate: Kept | null }> {
  const all = kept.get(store) ?? new Recent<Kept>(MOST_REGISTERS);
  kept.set(store, all);
  const key = [reader.body.code, register.id, definition].join(" ");
  const position = await reader.registers.position(register.id);
  const known = all.get(key, () => ({ now: NOTHING, byId: new Map() }));
  const { now } = known;
  if (position === now.position) return { now, upToDate: known };
  const before = position < now.position ? NOTHING : now;
  const changed = await reader.registers.changed(register.id, before.position);
  const added = changed.filter(({ removed }) => !removed).map((row) => keptRow(register, row));
  // Who was quicker may have kept something newer while the store was asked.
  const alone = known.now === now;
  const ids = new Set(changed.map(({ id }) => id));
  const old =
    alone && before === now
      ? changed.flatMap(({ id }) => known.byId.get(id) ?? [])
      : before.rows.filter(({ id }) => ids.has(id));
  const next = { rows: replaced(before.rows, old, added, latestFirst(register)), position };
  // What a transaction has written may yet be undone.
  if ("author" in reader || !alone) return { now: next, upToDate: null };
  known.now = next;
  if (before === NOTHING) known.byId.clear();
  for (const { id } of changed) known.byId.delete(id);
  for (const row of added) known.byId.set(row.id, row);
  return { now: next, upToDate: known };
}

const NOTHING: RowsKept = { rows: [], position: 0 };

function keptRow(register: Register, row: RegisterRow): KeptRow {
  const { cells, change } = row;
  return { ...parseRow(register, row), cells, change };
}

type Order = (a: ParsedRow, b: ParsedRow) => number;

/** Changes beyond which one walk over all rows is quicker than moving the rest for each. */
const FEW = 100;

/** Sorted rows with others in place of some of them; in order again. A list given before never changes. */
function replaced(
  sorted: readonly KeptRow[],
  old: readonly KeptRow[],
  added: KeptRow[],
  order: Order,
): readonly KeptRow[] {
  if (old.length + added.length > FEW) {
    const gone = new Set(old);
    return merged(gone.size === 0 ? sorted : sorted.filter((row) => !gone.has(row)), added, order);
  }
  const rows = sorted.slice();
  for (const row of old) rows.splice(placeOf(row, rows, order), 1);
  for (const row of added) rows.splice(placeOf(row, rows, order), 0, row);
  return rows;
}

/** Two lists as one in order; the first is in order already, and long where the second is short. */
function merged(sorted: readonly KeptRow[], added: KeptRow[], order: Order): readonly KeptRow[] {
  const rows: KeptRow[] = [];
  let from = 0;
  for (const row of added.sort(order)) {
    const to = placeOf(row, sorted, order, from);
    for (; from < to; from += 1) rows.push(sorted[from] ?? row);
    rows.push(row);
  }
  return rows.concat(sorted.slice(from));
}

/** Where a row stands, or would stand, in sorted rows: how many come before it. */
function placeOf(row: KeptRow, sorted: readonly KeptRow[], order: Order, from = 0): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other && order(other, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows among which a rule can count: those of the year, up to the day, where it goes by the day that rows are in order
 * of. A register of many years is not walked through for one of them.
 */
export function rowsOfPeriod<R extends ParsedRow>(
  register: Register,
  rule: Rule,
  rows: readonly R[],
  { year, upTo }: Pick<Scope, "year" | "upTo">,
): readonly R[] {
  if (register.day === null || (rule.day ?? register.day) !== register.day) return rows;
  const at = register.columns.findIndex(({ id }) => id === register.day);
  /** How many come before the first that is no later than a day. */
  const until = (day: number): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = rows[middle]?.values[at];
      if (typeof value === "number" && value > day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = until(dayNumber(upTo));
  return rows.slice(from, rule.period === "year" ? until(dayNumber(`${year}-01-01`) - 1) : rows.length);
}

function latestFirst({ columns, day }: Register): Order {
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
