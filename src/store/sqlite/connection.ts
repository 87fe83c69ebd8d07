import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Database } from "../database.ts";

/** Statements kept ready on one connection. */
const MOST_STATEMENTS = 200;

/** One connection to the file: the bare one for pragmas and transactions, and the query builder on it. */
export interface Connection {
  readonly bare: DatabaseSync;
  readonly database: Database;
}

/**
 * Opens a connection with what must hold on each: WAL lets readers go on during a write; FULL syncs the log at every
 * commit, so that what was acknowledged survives a power cut; `busy` milliseconds are waited for another process, with
 * the thread held: who can wait otherwise should.
 */
export function openConnection(
  file: string,
  { readOnly, busy }: { readOnly: boolean; busy: number },
): Connection {
  const bare = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: busy });
  try {
    bare.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
    bare.exec("PRAGMA trusted_schema = OFF");
    if (readOnly) bare.exec("PRAGMA query_only = ON");
  } catch (error) {
    bare.close();
    throw error;
  }
  return { bare, database: queryBuilder(bare) };
}

/** `node:sqlite` in the clothes of better-sqlite3, which are those that kysely knows. */
export function queryBuilder(bare: DatabaseSync): Database {
  const kept = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (kept.size >= MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    const made = bare.prepare(sql);
    kept.set(sql, made);
    return made;
  };
  return new Kysely({
    dialect: new SqliteDialect({
      database: {
        close: () => bare.close(),
        prepare: (sql) => {
          const ready = statement(sql);
          return {
            reader: ready.columns().length > 0,
            all: (parameters) => ready.all(...(parameters as SQLInputValue[])),
            run: (parameters) => ready.run(...(parameters as SQLInputValue[])),
            iterate: (parameters) => ready.iterate(...(parameters as SQLInputValue[])),
          };
        },
      },
    }),
  });
}

/** SQLite's primary result code of an error; null for an error that is not SQLite's. */
export function sqliteCode(error: unknown): number | null {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  return typeof code === "number" ? code & 0xff : null;
}

export const SQLITE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  corrupt: 11,
  cantOpen: 14,
  notADatabase: 26,
} as const;
