import { setTimeout as pause } from "node:timers/promises";
import type { Database, Engine } from "../database.ts";
import type { Migratable } from "../migrate.ts";
import type { Migration } from "../migrations/migration.ts";
import { StoreBusy, StoreUnavailable } from "../store.ts";
import { Turns } from "../turns.ts";
import { type Connection, openConnection, SQLITE, sqliteCode } from "./connection.ts";
import { sqliteStatements } from "./definition.ts";

const READERS = 4;
/** Milliseconds: in all for a lock; held at a stretch for another process; between two tries. */
const WAIT = { patience: 10_000, busy: 100, pause: 20 };

/** One SQLite file: one connection that writes, a few that read, each transaction on one of them. */
export class SqliteEngine implements Engine, Migratable {
  readonly name = "sqlite";
  readonly #writer: Connection;
  readonly #idle: Connection[];
  readonly #writing = new Turns(1, WAIT.patience);
  readonly #reading = new Turns(READERS, WAIT.patience);

  constructor(file: string) {
    this.#writer = openConnection(file, { readOnly: false, busy: WAIT.busy });
    try {
      this.#idle = Array.from({ length: READERS }, () =>
        openConnection(file, { readOnly: true, busy: WAIT.busy }),
      );
    } catch (error) {
      this.#writer.bare.close();
      throw error;
    }
  }

  read<T>(_body: string | null, work: (database: Database) => Promise<T>): Promise<T> {
    return this.#reading.take(async () => {
      const connection = this.#idle.pop();
      if (connection === undefined) throw new Error("more readers than connections");
      try {
        return await transaction(connection, "BEGIN DEFERRED", work);
      } finally {
        this.#idle.push(connection);
      }
    });
  }

  write<T>(_body: string | null, work: (database: Database) => Promise<T>): Promise<T> {
    return this.#writing.take(() => transaction(this.#writer, "BEGIN IMMEDIATE", work));
  }

  /** One file has all bodies: who asks says which. */
  async enter(): Promise<void> {}

  async version(): Promise<number> {
    const { bare } = this.#writer;
    const known = bare.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'").get();
    if (known === undefined) return 0;
    const row = bare.prepare("SELECT coalesce(max(number), 0) AS version FROM migrations").get();
    return Number(row?.["version"]);
  }

  step(migration: Migration): Promise<void> {
    return this.write(null, async () => {
      const { bare } = this.#writer;
      bare.exec(
        "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT",
      );
      if ((await this.version()) >= migration.number) return;
      for (const statement of sqliteStatements(migration)) bare.exec(statement);
      bare
        .prepare("INSERT INTO migrations (number, name, at) VALUES (?, ?, ?)")
        .run(migration.number, migration.name, new Date().toISOString());
    });
  }

  /** After what is under way. */
  async close(): Promise<void> {
    await this.#writing.take(async () => this.#writer.bare.close());
    for (let left = READERS; left > 0; left -= 1)
      await this.#reading.take(async () => this.#idle.pop()?.bare.close());
  }
}

async function transaction<T>(
  { bare, database }: Connection,
  begin: "BEGIN DEFERRED" | "BEGIN IMMEDIATE",
  work: (database: Database) => Promise<T>,
): Promise<T> {
  await patiently(() => bare.exec(begin));
  try {
    const result = await work(database);
    bare.exec("COMMIT");
    return result;
  } catch (error) {
    // Some errors (a full disk) have ended the transaction already.
    if (bare.isTransaction) bare.exec("ROLLBACK");
    throw translated(error);
  }
}

/** Another process (a backup being restored, a second command) may hold the file: asked again without holding the thread. */
export async function patiently(work: () => void): Promise<void> {
  const deadline = performance.now() + WAIT.patience;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (sqliteCode(error) !== SQLITE.busy || performance.now() > deadline) throw translated(error);
      await pause(WAIT.pause);
    }
  }
}

/** An error of SQLite in the words of the store. */
export function translated(error: unknown): unknown {
  switch (sqliteCode(error)) {
    case SQLITE.busy:
    case SQLITE.locked:
      return new StoreBusy("another process holds the file");
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return new StoreUnavailable("store-damaged", { detail: (error as Error).message });
    case SQLITE.readOnly:
    case SQLITE.cantOpen:
      return new StoreUnavailable("store-unreachable", { detail: (error as Error).message });
    default:
      return error;
  }
}
