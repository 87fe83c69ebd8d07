import { MIGRATIONS, PRESENT } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import { StoreUnavailable } from "./store.ts";

/** What each engine does to be brought forward. */
export interface Migratable {
  /** Number of the last migration that was run; 0 for an empty store. */
  version(): Promise<number>;
  /** Runs one step and records it, all or nothing; does nothing where another process ran it meanwhile. */
  step(migration: Migration): Promise<void>;
}

/** Brings a store forward to the present version, or to `to` (tests and backups of earlier versions). Never back. */
export async function migrate(store: Migratable, to = PRESENT): Promise<void> {
  const found = await store.version();
  if (found > PRESENT) throw new StoreUnavailable("store-newer", { found, known: PRESENT });
  for (const migration of MIGRATIONS)
    if (migration.number > found && migration.number <= to) await store.step(migration);
}
