import { openPostgresql } from "./postgresql/open.ts";
import { openSqlite } from "./sqlite/open.ts";
import type { Store } from "./store.ts";

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

/** Opens the store, bringing it to the present version first. Rejects with `StoreUnavailable`. */
export async function openStore(location: StoreLocation, options: OpenOptions): Promise<Store> {
  switch (location.engine) {
    case "sqlite":
      return openSqlite(location.folder, options);
    case "postgresql":
      return openPostgresql(location.url, options);
  }
}
