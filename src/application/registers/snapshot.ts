import { z } from "zod";
import type { IsoDate } from "../../core/period/iso-date.ts";
import { dateOfDay } from "../../core/period/iso-date.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import { exactText } from "../../core/register/cell.ts";
import type { Register } from "../../core/register/column.ts";
import { REGISTER } from "../../core/register/read-register.ts";
import { RULE, type Rule } from "../../core/register/rule.ts";
import { keyOf, type ParsedRow, type Value } from "../../core/register/table.ts";
import type { Counted } from "./count.ts";

/** What a computed value was counted from, as it was then. No personal data: persons, and texts told apart, are numbered within the snapshot. */
export const SNAPSHOT = z.strictObject({
  kind: z.literal("register"),
  version: z.literal(1),
  indicator: z.string(),
  quantity: z.string().nullable(),
  year: z.number().int(),
  upTo: z.string(),
  /** Units whose rows count; null for all. */
  units: z.array(z.string()).nullable(),
  register: REGISTER,
  rule: RULE,
  /** Exact, "numerator/denominator"; null where there was nothing to take it of. */
  value: z.string().nullable(),
  n: z.number().int(),
  /** Columns of the cells of `rows`: those that the rule looks at. */
  columns: z.array(z.string()),
  /** Id of the row, whether it is the part of a share, its cells. */
  rows: z.array(z.tuple([z.string(), z.boolean().nullable(), z.array(z.string().nullable())])),
});
export type Snapshot = z.infer<typeof SNAPSHOT>;

export const SNAPSHOT_TYPE = "application/json";

export function snapshotOf(
  counted: Counted,
  asked: {
    readonly indicator: string;
    readonly quantity: string | null;
    readonly year: number;
    readonly upTo: IsoDate;
  },
): Snapshot {
  const { register } = counted.inUse;
  const { value, n, part } = counted.result;
  const columns = columnsLookedAt(register, counted.rule);
  const ids = new Set(counted.result.rows);
  const parts = part && new Set(part);
  const numbers = new Map<string, Map<string, string>>();
  for (const id of numberedColumns(register, counted.rule)) numbers.set(id, new Map());
  // In an order that says nothing of when rows were written.
  const rows = counted.all.filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    kind: "register",
    version: 1,
    ...asked,
    units: counted.units && [...counted.units].sort(),
    register: REGISTER.parse(register),
    rule: counted.rule,
    value: value && exactText(value),
    n,
    columns,
    rows: rows.map((row) => [row.id, parts?.has(row.id) ?? null, cellsOf(register, columns, row, numbers)]),
  };
}

export function snapshotBytes(snapshot: Snapshot): Uint8Array {
  return new TextEncoder().encode(canonicalJson(snapshot));
}

/** Null for bytes that are no snapshot of a register. */
export function readSnapshot(bytes: Uint8Array): Snapshot | null {
  try {
    return SNAPSHOT.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

/** Columns that the rule looks at, the day and the unit: what else a row says may be personal, and stays in the register. */
export function columnsLookedAt(register: Register, rule: Rule): string[] {
  const conditions = [...rule.where, ...rule.part];
  const looked = new Set<string | null>([
    rule.day ?? register.day,
    register.unit,
    rule.what === "count" || rule.what === "share" ? null : rule.column,
    rule.span?.from ?? null,
    rule.span?.to ?? null,
    ...conditions.flatMap((one) => (one.is === "within" ? [one.from, one.to] : [one.column])),
  ]);
  return register.columns.filter(({ id }) => looked.has(id)).map(({ id }) => id);
}

/**
 * Columns whose values stand as numbers from 1: persons, and a text of which only its being another counts, as the names of
 * partners. The snapshot cannot be erased, and is not to hold what may have to be.
 */
export function numberedColumns(register: Register, rule: Rule): ReadonlySet<string> {
  const asked = new Set([...rule.where, ...rule.part].map((one) => (one.is === "within" ? "" : one.column)));
  const apart = (id: string): boolean => rule.what === "distinct" && rule.column === id && !asked.has(id);
  const numbered = register.columns.filter(
    ({ id, type }) => type === "person" || (type === "text" && apart(id)),
  );
  return new Set(numbered.map(({ id }) => id));
}

function cellsOf(
  register: Register,
  columns: readonly string[],
  { values }: ParsedRow,
  numbers: ReadonlyMap<string, Map<string, string>>,
): (string | null)[] {
  return columns.map((id) => {
    const at = register.columns.findIndex((column) => column.id === id);
    const text = canonical(values[at] ?? null);
    const known = numbers.get(id);
    if (text === null || known === undefined) return text;
    // Texts that count as one have one number.
    const key = keyOf(values[at] ?? null);
    const number = known.get(key) ?? String(known.size + 1);
    known.set(key, number);
    return number;
  });
}

function canonical(value: Value): string | null {
  if (typeof value === "number") return dateOfDay(value);
  return typeof value === "object" && value !== null ? `${value.n}/${value.d}` : value;
}
