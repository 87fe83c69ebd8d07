import { mkdirSync } from "node:fs";
import type { StoreLocation } from "../open.ts";
import { PostgresqlEngine } from "../postgresql/engine.ts";
import { replacePostgresql } from "../postgresql/replace.ts";
import { replaceSqlite } from "../sqlite/replace.ts";
import type { Manifest } from "./format.ts";
import { stage } from "./staging.ts";

export interface Restored {
  readonly manifest: Manifest;
  readonly bodies: number;
  /** Where what was there before is kept; null where nothing was, or where the engine keeps nothing. */
  readonly before: string | null;
}

/**
 * Puts the content of a backup in the place of what is there, all at once, while servers go on: they see the one or the
 * other. Nothing is touched before the backup is read and proved. Rejects with `BackupProblem` or `StoreUnavailable`.
 */
export async function restoreBackup(
  file: string,
  location: StoreLocation,
  { replace, clock }: { readonly replace: boolean; readonly clock: () => Date },
): Promise<Restored> {
  const staging = await stage(file);
  try {
    const bodies = await staging.engine.read(null, (database) =>
      database.selectFrom("bodies").select("code").execute(),
    );
    const before = await replaced(location, staging, replace, clock);
    return { manifest: staging.manifest, bodies: bodies.length, before };
  } finally {
    await staging.discard();
  }
}

async function replaced(
  location: StoreLocation,
  staging: Awaited<ReturnType<typeof stage>>,
  replace: boolean,
  clock: () => Date,
): Promise<string | null> {
  if (location.engine === "sqlite") {
    mkdirSync(location.folder, { recursive: true, mode: 0o700 });
    await replaceSqlite(location.folder, staging.folder, replace);
    return null;
  }
  const engine = new PostgresqlEngine(location.url);
  try {
    return await replacePostgresql(engine, staging.engine, replace, clock());
  } finally {
    await engine.close();
  }
}
