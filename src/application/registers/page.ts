import { placed } from "../../core/register/cell.ts";
import { columnsOf, type Register } from "../../core/register/column.ts";
import type { RegisterRow } from "../../store/registers.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { registerInUse } from "./in-use.ts";
import { masked } from "./person-cells.ts";
import { rowsKept } from "./rows-kept.ts";
import { rowsSeen, type UnitOffered, unitsOffered, unitsWithin } from "./scope.ts";

/** What is shown of a person: the code to who may write it, the beginning and the end to others, nothing once erased. */
export interface PersonShown {
  readonly id: string;
  readonly code: string | null;
  readonly name: string | null;
}

export interface RegisterPage {
  readonly register: Register;
  readonly definition: number;
  /** The latest day first. */
  readonly rows: readonly Pick<RegisterRow, "id" | "cells" | "change" | "day" | "unit">[];
  readonly persons: ReadonlyMap<string, PersonShown>;
  /** Rows that the actor may see, on all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Those that the actor may write in a cell. */
  readonly units: readonly UnitOffered[];
}

export const ROWS_A_PAGE = 50;

/** A page of a register, from 1; one beyond the last is the last. */
export async function registerPage(
  services: Services,
  body: string,
  actor: Actor,
  { register: id, page = 1, size = ROWS_A_PAGE }: { register: string; page?: number; size?: number },
): Promise<RegisterPage> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const inUse = await registerInUse(reader, id);
    const { register, definition } = inUse;
    const { rows: all } = await rowsKept(services.store, reader, inUse);
    const seen = rowsSeen(register, all, unitsWithin(actor, "see-registers"));
    const pages = Math.max(1, Math.ceil(seen.length / size));
    const at = Math.min(Math.max(1, page), pages);
    const rows = seen.slice((at - 1) * size, at * size).map(({ id, cells, change }) => {
      return { id, cells, change, ...placed(register, cells) };
    });
    const persons = await personsOf(reader, register, rows, actor);
    const units = await unitsOffered(services, reader, actor);
    return { register, definition, rows, persons, total: seen.length, page: at, pages, units };
  });
}

/** One row, for who may see it. */
export async function registerRow(
  services: Services,
  body: string,
  actor: Actor,
  { register: id, row: rowId }: { readonly register: string; readonly row: string },
): Promise<Omit<RegisterPage, "rows" | "total" | "page" | "pages"> & { readonly row: RegisterRow }> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const { register, definition } = await registerInUse(reader, id);
    const row = await reader.registers.row(rowId);
    if (row === null || row.register !== id || row.removed)
      throw new Problem("not-found", "register-row-unknown");
    require(actor, "see-registers", row.unit === null ? [] : [row.unit]);
    const persons = await personsOf(reader, register, [row], actor);
    return { register, definition, row, persons, units: await unitsOffered(services, reader, actor) };
  });
}

/** The persons that rows name, as far as the actor may know them. */
export async function personsOf(
  reader: Reader,
  register: Register,
  rows: readonly Pick<RegisterRow, "cells">[],
  actor: Actor,
): Promise<ReadonlyMap<string, PersonShown>> {
  const columns = columnsOf(register, "person");
  const ids = rows.flatMap(({ cells }) => columns.flatMap(({ id }) => cells[id] ?? []));
  const clear = may(actor, "write-registers");
  const shown = (await reader.registers.people(ids)).map(({ id, details }): [string, PersonShown] => {
    const code = details?.["code"] ?? null;
    const name = clear ? (details?.["name"] ?? null) : null;
    return [id, { id, code: code === null || clear ? code : masked(code), name }];
  });
  return new Map(shown);
}
