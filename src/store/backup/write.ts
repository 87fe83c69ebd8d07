import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Engine } from "../database.ts";
import type { Migratable } from "../migrate.ts";
import { PRESENT } from "../migrations/index.ts";
import { StoreUnavailable } from "../store.ts";
import { allRows } from "./all-rows.ts";
import { BackupProblem } from "./backup-problem.ts";
import { FORMAT, FORMAT_VERSION, type Manifest, writeRow } from "./format.ts";

export interface BackupCount {
  readonly bodies: number;
  readonly rows: number;
}

/**
 * Writes the whole store, as of one moment, to a file that only its owner may read; servers go on meanwhile. The file is
 * there whole or not at all. Rejects with `BackupProblem`, `StoreUnavailable`, or the system's error where it cannot be written.
 */
export async function writeBackup(
  engine: Engine & Migratable,
  file: string,
  { program, clock }: { readonly program: string; readonly clock: () => Date },
): Promise<BackupCount> {
  const version = await engine.version();
  if (version === 0) throw new BackupProblem("backup-nothing");
  if (version > PRESENT) throw new StoreUnavailable("store-newer", { found: version, known: PRESENT });
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  try {
    const count = { bodies: 0, rows: 0 };
    await engine.read(null, async (database) => {
      const about: Manifest = {
        format: FORMAT,
        version: FORMAT_VERSION,
        program,
        migration: version,
        at: clock().toISOString(),
      };
      async function* lines(): AsyncGenerator<string> {
        yield JSON.stringify(about);
        for await (const { table, rows } of allRows(engine, database, version))
          for (const row of rows) {
            count.rows += 1;
            if (table === "bodies") count.bodies += 1;
            yield writeRow(table, row);
          }
      }
      await pipeline(
        Readable.from(sealed(lines())),
        createGzip(),
        createWriteStream(fresh, { flags: "wx", mode: 0o600 }),
      );
    });
    await toDisk(fresh);
    await rename(fresh, file);
    await toDisk(dirname(file));
    return count;
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** The lines, and after them what proves that they are all there and as they were. */
async function* sealed(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  const digest = createHash("sha256");
  for await (const line of lines) {
    digest.update(`${line}\n`);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ sha256: digest.digest("hex") })}\n`;
}

/** A file, or the folder that names it. Windows syncs no folders. */
async function toDisk(place: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(place, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
