import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool } from "pg";
import type { Database, Engine, UnnamedTables } from "../database.ts";
import type { Migratable } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";
import { BODY_SETTING, grants, postgresqlStatements } from "./definition.ts";
import { translated } from "./failure.ts";
import { lockBody, lockInstallation } from "./locks.ts";

/** Where the tables are. The name is looked up at each statement, so that a restored copy takes its place by name. */
export const SCHEMA = "traguardo";
/** Under which the program works where its own role would not be bound by row-level security. */
export const APP_ROLE = "traguardo_app";

const CONNECTIONS = 10;
/** Milliseconds willing to wait for a connection or a lock. */
const PATIENCE = 10_000;

/** A PostgreSQL database, shared with any number of other servers: nothing is trusted but what it says. */
export class PostgresqlEngine implements Engine, Migratable {
  readonly name = "postgresql";
  readonly #database: Database;
  #role: string | null = null;

  constructor(url: string) {
    const pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE,
      keepAlive: true,
      application_name: "traguardo",
    });
    // An idle connection that is lost is replaced at its next use.
    pool.on("error", () => {});
    this.#database = new Kysely<UnnamedTables>({ dialect: new PostgresDialect({ pool }) });
  }

  read<T>(body: string | null, work: (database: Database) => Promise<T>): Promise<T> {
    const snapshot = this.#database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only");
    return snapshot
      .execute(async (database) => {
        // Before the snapshot is taken: a restored copy takes the schema's place either before or after, not meanwhile.
        await sql`lock table ${sql.id(SCHEMA, "bodies")} in access share mode`.execute(database);
        await this.#bind(database, body);
        return work(database.withSchema(SCHEMA));
      })
      .catch(fail);
  }

  write<T>(body: string | null, work: (database: Database) => Promise<T>): Promise<T> {
    return this.change(async (database) => {
      await lockBody(database, body);
      await this.#bind(database, body);
      return work(database.withSchema(SCHEMA));
    });
  }

  /** A change of the installation as a whole, under the role of the connection; no write goes on meanwhile. */
  alone<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.change(async (database) => {
      await lockInstallation(database);
      return work(database);
    });
  }

  async version(): Promise<number> {
    return versionOf(this.#database, SCHEMA).catch(fail);
  }

  step(migration: Migration): Promise<void> {
    return this.alone((database) => runStep(database, SCHEMA, migration));
  }

  /** To be called once the schema is there: a role that row-level security does not bind gives way to one that it does. */
  async bindRole(): Promise<void> {
    if (!(await this.isUnbound())) return;
    await this.alone((database) => grantRole(database, SCHEMA));
    this.#role = APP_ROLE;
  }

  /** Whether row-level security does not bind the role of the connection. */
  async isUnbound(): Promise<boolean> {
    const { rows } = await sql<{
      free: boolean;
    }>`select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`.execute(
      this.#database,
    );
    return rows[0]?.free === true;
  }

  async close(): Promise<void> {
    await this.#database.destroy();
  }

  enter(database: Database, body: string): Promise<void> {
    return enterBody(database, body);
  }

  /** A transaction under the role of the connection, of no body and without locks. */
  change<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.#database
      .transaction()
      .setIsolationLevel("read committed")
      .execute(async (database) => {
        // What is acknowledged has reached the disk, even where the server is set up to promise less.
        await sql`select set_config('lock_timeout', ${String(PATIENCE)}, true), set_config('synchronous_commit',
          case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end,
          true)`.execute(database);
        return work(database);
      })
      .catch(fail);
  }

  async #bind(database: Database, body: string | null): Promise<void> {
    await enterBody(database, body);
    if (this.#role !== null) await sql`set local role ${sql.id(this.#role)}`.execute(database);
  }
}

function fail(error: unknown): never {
  throw translated(error);
}

/** From here to its end the transaction sees and writes one body's rows. */
export async function enterBody(database: Database, body: string | null): Promise<void> {
  await sql`select set_config(${sql.lit(BODY_SETTING)}, ${body ?? ""}, true)`.execute(database);
}

export async function versionOf(database: Database, schema: string): Promise<number> {
  const place = `${schema}.migrations`;
  const { rows } = await sql<{ found: string | null }>`select to_regclass(${place})::text as found`.execute(
    database,
  );
  if (rows[0]?.found == null) return 0;
  const last = await sql<{
    version: number;
  }>`select coalesce(max(number), 0) as version from ${sql.id(schema, "migrations")}`.execute(database);
  return last.rows[0]?.version ?? 0;
}

/** One migration within the transaction given; does nothing where it was run already. */
export async function runStep(database: Database, schema: string, migration: Migration): Promise<void> {
  await sql`create schema if not exists ${sql.id(schema)}`.execute(database);
  await sql`set local search_path to ${sql.id(schema)}`.execute(database);
  await sql`create table if not exists migrations
    (number integer primary key, name text not null, at text not null)`.execute(database);
  if ((await versionOf(database, schema)) >= migration.number) return;
  for (const statement of postgresqlStatements(migration)) await sql.raw(statement).execute(database);
  const at = new Date().toISOString();
  await sql`insert into migrations values (${migration.number}, ${migration.name}, ${at})`.execute(database);
}

/** Makes the role where it is missing (roles are the whole cluster's: another database may be making it right now). */
export async function grantRole(database: Database, schema: string): Promise<void> {
  await sql
    .raw(
      `do $$ begin create role ${APP_ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    )
    .execute(database);
  const { rows } = await sql<{
    member: boolean;
  }>`select pg_has_role(current_user, ${APP_ROLE}, 'member') as member`.execute(database);
  if (rows[0]?.member !== true) await sql.raw(`grant ${APP_ROLE} to current_user`).execute(database);
  await sql.raw(`grant usage on schema ${schema} to ${APP_ROLE}`).execute(database);
  for (const migration of MIGRATIONS)
    for (const grant of grants(schema, APP_ROLE, migration)) await sql.raw(grant).execute(database);
}
