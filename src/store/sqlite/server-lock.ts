import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreUnavailable } from "../store.ts";
import { SQLITE, sqliteCode } from "./connection.ts";

/**
 * Holds a data directory against a second server. The lock is the operating system's, on a file of its own: it ends with
 * the process whatever ends it, so that none is ever left behind. The number in `server.pid` only tells who holds it.
 */
export class ServerLock {
  readonly #holding: DatabaseSync;

  private constructor(holding: DatabaseSync) {
    this.#holding = holding;
  }

  /** Throws `StoreUnavailable` ("store-locked") where another server holds it. */
  static take(folder: string): ServerLock {
    const holding = new DatabaseSync(join(folder, "server.lock"), { timeout: 0 });
    const pid = join(folder, "server.pid");
    try {
      holding.exec("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    } catch (error) {
      holding.close();
      const code = sqliteCode(error);
      if (code !== SQLITE.busy && code !== SQLITE.locked) throw error;
      throw new StoreUnavailable("store-locked", { folder, pid: readPid(pid) });
    }
    writeFileSync(pid, `${process.pid}\n`);
    return new ServerLock(holding);
  }

  release(): void {
    this.#holding.close();
  }
}

function readPid(file: string): string {
  try {
    return /^\d+/.exec(readFileSync(file, "utf8"))?.[0] ?? "?";
  } catch {
    return "?";
  }
}
