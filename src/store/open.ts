import { bodyStore } from "./body-store.ts";
import type { Engine } from "./database.ts";
import type { Migratable } from "./migrate.ts";
import { PRESENT } from "./migrations/index.ts";
import { PostgresqlEngine } from "./postgresql/engine.ts";
import { openPostgresql, placeOf } from "./postgresql/open.ts";
import { openSqlite, openSqliteEngine } from "./sqlite/open.ts";
import { type Store, StoreUnavailable } from "./store.ts";

/** Where the data live. */
export type StoreLocation =
  | { readonly engine: "sqlite" /** Data directory. */; readonly folder: string }
  | { readonly engine: "postgresql"; readonly url: string };

export interface OpenOptions {
  /** A server holds the data directory for itself; a command beside it (backup, verify) does not ask to. */
  readonly hold: boolean;
  /** Now, in UTC: injected so that tests say what time it is. */
  readonly clock: () => Date;
}

/** The engine of a store as it is, of whatever version: what a command beside a server works with. */
export function openEngine(location: StoreLocation): Engine & Migratable {
  switch (location.engine) {
    case "sqlite":
      return openSqliteEngine(location.folder);
    case "postgresql":
      return new PostgresqlEngine(location.url);
  }
}

/**
 * The store of the present version without bringing it there: rejects with `StoreEarlier` where it is of an earlier one,
 * so that a command that only looks changes nothing.
 */
export async function openStoreAsItIs(location: StoreLocation, clock: () => Date): Promise<Store> {
  const engine = openEngine(location);
  try {
    const found = await engine.version();
    if (found > PRESENT) throw new StoreUnavailable("store-newer", { found, known: PRESENT });
    if (found < PRESENT) throw new StoreEarlier(found);
    return bodyStore(engine, clock);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The store is of an earlier version than the program. */
export class StoreEarlier extends Error {
  override readonly name = "StoreEarlier";
  readonly found: number;
  constructor(found: number) {
    super("store-earlier");
    this.found = found;
  }
}

/** Where the data are, for messages. */
export function placeOfStore(location: StoreLocation): string {
  return location.engine === "sqlite" ? location.folder : placeOf(location.url);
}

/** Opens the store, bringing it to the present version first. Rejects with `StoreUnavailable`. */
export async function openStore(location: StoreLocation, options: OpenOptions): Promise<Store> {
  switch (location.engine) {
    case "sqlite":
      return openSqlite(location.folder, options);
    case "postgresql":
      return openPostgresql(location.url, options);
  }
}
