import type { Kysely } from "kysely";

export type UnnamedTables = Record<string, Record<string, unknown>>;

/**
 * The query builder as the engines hand it over, tables and columns unnamed. Only `BodyScope`, the bodies' own table,
 * migrations and backups see it: whatever belongs to one body goes through `BodyScope`.
 */
export type Database = Kysely<UnnamedTables>;

/** What an engine does; everything above it is the same on both. */
export interface Engine {
  readonly name: "sqlite" | "postgresql";
  /** One snapshot, nothing can be written. With a body, no other body's rows can be reached where the engine can see to it. */
  read<T>(body: string | null, work: (database: Database) => Promise<T>): Promise<T>;
  /** One transaction, on disk when it resolves; those of one body (or of the installation, null) follow each other. */
  write<T>(body: string | null, work: (database: Database) => Promise<T>): Promise<T>;
  /** From here to its end a transaction that was opened for none sees this body's rows (a backup goes from one to the next). */
  enter(database: Database, body: string): Promise<void>;
  close(): Promise<void>;
}
