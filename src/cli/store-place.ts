import type { Command } from "commander";
import type { StoreLocation } from "../store/open.ts";
import { EXIT } from "./exit-code.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";

export interface StoreOptions {
  readonly data?: string;
  readonly database?: string;
}

/** Adds `--data` and `--database`, by which a command is told of another store than the environment's. */
export function withStoreOptions(command: Command, { words }: Session): Command {
  return command
    .option(`--data <${words.format("argument-folder")}>`, words.format("option-data"))
    .option(`--database <${words.format("argument-address")}>`, words.format("option-database"));
}

/** The store that a command is about: as the options say, else as for the server. */
export async function storeLocation({ data, database }: StoreOptions): Promise<StoreLocation> {
  const { ConfigError, readLocation } = await import("../server/config.ts");
  if (data !== undefined && database !== undefined) throw new Refusal("store-two-places");
  const told = {
    ...process.env,
    ...(data === undefined ? {} : { TRAGUARDO_DATA: data, TRAGUARDO_DATABASE_URL: undefined }),
    ...(database === undefined ? {} : { TRAGUARDO_DATABASE_URL: database }),
  };
  try {
    return readLocation(told);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new Refusal("store-database-address", {
      name: database === undefined ? "TRAGUARDO_DATABASE_URL" : "--database",
    });
  }
}

/** A store that there is: a command that only reads makes none. */
export async function presentStore(options: StoreOptions): Promise<StoreLocation> {
  const { existsSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { SQLITE_FILE } = await import("../store/sqlite/file.ts");
  const location = await storeLocation(options);
  if (location.engine === "sqlite" && !existsSync(join(location.folder, SQLITE_FILE)))
    throw new Refusal("backup-nothing", { place: location.folder });
  return location;
}

/** Says what the store or a backup could not do, with its place. What else was thrown is given back to be thrown on. */
export async function storeRefusal(error: unknown, place: string, file = ""): Promise<unknown> {
  const { BackupProblem } = await import("../store/backup/backup-problem.ts");
  const { StoreEarlier } = await import("../store/open.ts");
  const { PRESENT } = await import("../store/migrations/index.ts");
  const { StoreBusy, StoreUnavailable } = await import("../store/store.ts");
  if (error instanceof BackupProblem)
    return new Refusal(error.reason, { place, file, ...error.params }, EXIT.inputErrors);
  if (error instanceof StoreUnavailable)
    return new Refusal(error.reason, { place, ...error.params }, EXIT.inputErrors);
  if (error instanceof StoreEarlier)
    return new Refusal("store-earlier", { place, found: error.found, known: PRESENT }, EXIT.inputErrors);
  if (error instanceof StoreBusy) return new Refusal("store-busy", { place }, EXIT.inputErrors);
  return error;
}
