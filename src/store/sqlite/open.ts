import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bodyStore } from "../body-store.ts";
import { migrate } from "../migrate.ts";
import type { OpenOptions } from "../open.ts";
import { type Store, StoreUnavailable } from "../store.ts";
import { SqliteEngine, translated } from "./engine.ts";
import { SQLITE_FILE } from "./file.ts";
import { ServerLock } from "./server-lock.ts";

/** The file of a data directory, of whatever version. Throws `StoreUnavailable`. */
export function openSqliteEngine(folder: string): SqliteEngine {
  try {
    return new SqliteEngine(join(folder, SQLITE_FILE));
  } catch (error) {
    throw translated(error);
  }
}

/** Opens the store of a data directory, which is made where there is none. */
export async function openSqlite(folder: string, { hold, clock }: OpenOptions): Promise<Store> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreUnavailable("store-unreachable", { place: folder, detail: (error as Error).message });
  }
  const lock = hold ? ServerLock.take(folder) : null;
  let engine: SqliteEngine | null = null;
  try {
    const opened = openSqliteEngine(folder);
    engine = opened;
    await migrate(opened);
    const store = bodyStore(opened, clock);
    return {
      ...store,
      close: async () => {
        await opened.close();
        lock?.release();
      },
    };
  } catch (error) {
    await engine?.close();
    lock?.release();
    const told = translated(error);
    throw told instanceof StoreUnavailable
      ? new StoreUnavailable(told.reason, { ...told.params, place: folder })
      : told;
  }
}
