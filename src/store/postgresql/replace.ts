import { sql } from "kysely";
import { allRows, type Page } from "../backup/all-rows.ts";
import { BackupProblem } from "../backup/backup-problem.ts";
import type { Database } from "../database.ts";
import { MIGRATIONS, PRESENT } from "../migrations/index.ts";
import type { SqliteEngine } from "../sqlite/engine.ts";
import { StoreUnavailable } from "../store.ts";
import { enterBody, grantRole, type PostgresqlEngine, runStep, SCHEMA, versionOf } from "./engine.ts";
import { lockInstallation } from "./locks.ts";

/** Where the copy grows before it takes the place of the other. */
const RESTORED = "traguardo_restored";

/**
 * Takes the content of a staged store into the database, in one transaction: the copy grows in a schema of its own, then
 * takes the name of the one there was, which is kept under another. Gives that other name; null where nothing was lost.
 */
export function replacePostgresql(
  engine: PostgresqlEngine,
  staging: SqliteEngine,
  replace: boolean,
  now: Date,
): Promise<string | null> {
  return engine.change(async (database) => {
    const refuse = async () => {
      if (!replace && (await holdsBodies(database))) throw new BackupProblem("restore-not-empty");
    };
    const found = await versionOf(database, SCHEMA);
    if (found > PRESENT) throw new StoreUnavailable("store-newer", { found, known: PRESENT });
    await refuse();
    for (const migration of MIGRATIONS) await runStep(database, RESTORED, migration);
    await staging.read(null, async (from) => {
      for await (const page of allRows(staging, from, PRESENT)) await insert(database, page);
    });
    if (await engine.isUnbound()) await grantRole(database, RESTORED);
    // From here on nobody writes, and then nobody reads: between the two looks something may have come.
    await lockInstallation(database);
    await refuse();
    return takePlace(database, now);
  });
}

async function takePlace(database: Database, now: Date): Promise<string | null> {
  let before: string | null = null;
  if (await exists(database)) {
    await sql`lock table ${sql.id(SCHEMA, "bodies")} in access exclusive mode`.execute(database);
    if (await holdsBodies(database)) {
      before = `${SCHEMA}_before_${now.toISOString().replaceAll(/\D/g, "")}`;
      await sql`alter schema ${sql.id(SCHEMA)} rename to ${sql.id(before)}`.execute(database);
    } else await sql`drop schema ${sql.id(SCHEMA)} cascade`.execute(database);
  }
  await sql`alter schema ${sql.id(RESTORED)} rename to ${sql.id(SCHEMA)}`.execute(database);
  return before;
}

async function insert(database: Database, { table, body, rows }: Page): Promise<void> {
  if (body !== null) await enterBody(database, body);
  await database
    .withSchema(RESTORED)
    .insertInto(table)
    .values(rows.map((row) => ({ ...row })))
    .execute();
}

async function exists(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass(${`${SCHEMA}.bodies`})::text as found`.execute(database);
  return rows[0]?.found != null;
}

async function holdsBodies(database: Database): Promise<boolean> {
  if (!(await exists(database))) return false;
  const any = sql`select 1 from ${sql.id(SCHEMA, "bodies")} limit 1`;
  return (await any.execute(database)).rows.length > 0;
}
