import { columnOf, type Register } from "../../core/register/column.ts";
import type { ParsedRow } from "../../core/register/table.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { type Operation, reachOf } from "../permissions.ts";
import type { Services } from "../services.ts";

/** Units whose rows the actor may see or write; null for all rows. */
export function unitsWithin(actor: Actor, operation: Operation): ReadonlySet<string> | null {
  if (actor.kind === "public") return new Set();
  return reachOf(actor, operation) === "own" ? new Set(actor.units) : null;
}

/** Rows that the actor may see, in the order given. */
export function rowsSeen<R extends ParsedRow>(
  register: Register,
  rows: readonly R[],
  units: ReadonlySet<string> | null,
): readonly R[] {
  if (units === null) return rows;
  const at = register.columns.indexOf(columnOf(register, register.unit ?? "") ?? NO_COLUMN);
  return rows.filter(({ values }) => units.has(String(values[at] ?? "")));
}

const NO_COLUMN = {} as Register["columns"][number];

/** A unit that a row may be given, as forms offer it. */
export interface UnitOffered {
  readonly code: string;
  readonly name: string;
}

/** The units of the plan in force for which the actor may write. */
export async function unitsOffered(
  { standings }: Services,
  reader: Reader,
  actor: Actor,
): Promise<readonly UnitOffered[]> {
  const standing = await standings.within(reader);
  const own = unitsWithin(actor, "write-registers");
  const all = standing?.version.plan.units ?? [];
  return all.filter(({ code }) => own === null || own.has(code)).map(({ code, name }) => ({ code, name }));
}

/** Codes of the plan in force. */
export async function unitCodes({ standings }: Services, reader: Reader): Promise<readonly string[]> {
  const standing = await standings.within(reader);
  return standing?.version.plan.units.map(({ code }) => code) ?? [];
}
