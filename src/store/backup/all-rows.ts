import { sql } from "kysely";
import type { Database, Engine } from "../database.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import type { TableDefinition } from "../migrations/migration.ts";
import type { Row } from "./format.ts";

/** Rows read at a time: few of what may be large. */
const PAGE = { rows: 200, files: 1 };

/** The tables of a store of a version, in an order in which their rows may be written. */
export function tablesOf(version: number): readonly TableDefinition[] {
  return MIGRATIONS.filter(({ number }) => number <= version).flatMap(({ tables }) => tables);
}

export interface Page {
  readonly table: string;
  /** Whose rows they are; the body itself for its row in `bodies`; null for what belongs to none. */
  readonly body: string | null;
  readonly rows: readonly Row[];
}

/** Every row of a store within one transaction: first what bodies share, then each body's. */
export async function* allRows(engine: Engine, database: Database, version: number): AsyncGenerator<Page> {
  const tables = tablesOf(version);
  const bodies: string[] = [];
  for (const table of tables.filter(({ ofBody }) => !ofBody))
    for await (const rows of pagesOf(database, table, null))
      if (table.name !== "bodies") yield { table: table.name, body: null, rows };
      else
        for (const row of rows) {
          const body = String(row["code"]);
          bodies.push(body);
          yield { table: table.name, body, rows: [row] };
        }
  for (const body of bodies) {
    await engine.enter(database, body);
    for (const table of tables.filter(({ ofBody }) => ofBody))
      for await (const rows of pagesOf(database, table, body)) yield { table: table.name, body, rows };
  }
}

async function* pagesOf(
  database: Database,
  { name, key }: TableDefinition,
  body: string | null,
): AsyncGenerator<readonly Row[]> {
  const size = name === "evidence_contents" ? PAGE.files : PAGE.rows;
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Row | null = null; ; ) {
    let query = database.selectFrom(name).selectAll().limit(size);
    if (body !== null) query = query.where("body", "=", body);
    if (last !== null) {
      const values: Row = last;
      query = query.where(sql<boolean>`(${columns}) > (${sql.join(key.map((column) => values[column]))})`);
    }
    for (const column of key) query = query.orderBy(column);
    const rows = (await query.execute()) as Row[];
    if (rows.length > 0) yield rows;
    last = rows.at(-1) ?? null;
    if (rows.length < size || last === null) return;
  }
}
