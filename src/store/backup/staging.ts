import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { bodyStore } from "../body-store.ts";
import type { Database } from "../database.ts";
import { migrate } from "../migrate.ts";
import { PRESENT } from "../migrations/index.ts";
import type { SqliteEngine } from "../sqlite/engine.ts";
import { openSqliteEngine } from "../sqlite/open.ts";
import { tablesOf } from "./all-rows.ts";
import { BackupProblem } from "./backup-problem.ts";
import { FORMAT, FORMAT_VERSION, type Manifest, manifest, readRow, trailer } from "./format.ts";

/** A backup that has been read, proved, and brought to the present version: a store beside the one it will replace. */
export interface Staging {
  readonly engine: SqliteEngine;
  readonly folder: string;
  readonly manifest: Manifest;
  discard(): Promise<void>;
}

/** Reads a backup into a temporary store, whatever it will be restored to. Rejects with `BackupProblem`. */
export async function stage(file: string): Promise<Staging> {
  const folder = await mkdtemp(join(tmpdir(), "traguardo-restore-"));
  const engine = openSqliteEngine(folder);
  const discard = async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const about = await load(file, engine);
    await migrate(engine);
    await proveChains(engine);
    return { engine, folder, manifest: about, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Rows are believed for as long as the transaction lasts: it is undone where the seal at the end does not fit. */
async function load(file: string, engine: SqliteEngine): Promise<Manifest> {
  const lines = new SealedLines(file);
  const first = await lines.next();
  const about = readManifest(first);
  await migrate(engine, about.migration);
  await engine.write(null, async (database) => {
    const known = new Set(tablesOf(about.migration).map(({ name }) => name));
    for (let line = await lines.next(); line !== null; line = await lines.next())
      await insert(database, known, line, lines.number);
  });
  return about;
}

function readManifest(line: string | null): Manifest {
  const json = parsed(line ?? "");
  if ((json as { readonly format?: unknown } | null)?.format !== FORMAT)
    throw new BackupProblem("backup-not-one");
  const read = manifest.safeParse(json);
  if (!read.success) throw new BackupProblem("backup-damaged", { line: 1 });
  const { version, migration, program } = read.data;
  if (version > FORMAT_VERSION || migration > PRESENT)
    throw new BackupProblem("backup-newer", { program, found: migration, known: PRESENT });
  return read.data;
}

async function insert(
  database: Database,
  known: ReadonlySet<string>,
  line: string,
  number: number,
): Promise<void> {
  try {
    const { table, row } = readRow(line);
    if (!known.has(table)) throw new Error("no table of that version");
    await database.insertInto(table).values(row).execute();
  } catch {
    throw new BackupProblem("backup-damaged", { line: number });
  }
}

async function proveChains(engine: SqliteEngine): Promise<void> {
  const store = bodyStore(engine, () => new Date());
  for (const { code } of await store.bodies()) {
    const [fault] = await store.read(code, ({ audit }) => audit.verify());
    if (fault !== undefined)
      throw new BackupProblem("backup-chain-broken", { body: code, number: fault.number });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The lines of a backup one at a time, without the last, which must be the seal of those before. */
class SealedLines {
  readonly #lines: AsyncGenerator<string>;
  readonly #digest = createHash("sha256");
  #ahead: string | null = null;
  /** Of the line given last, from 1. */
  number = 0;

  constructor(file: string) {
    this.#lines = linesOf(file);
  }

  async next(): Promise<string | null> {
    const line = this.#ahead ?? (await this.#read());
    this.#ahead = await this.#read();
    this.number += 1;
    if (line === null) return null;
    if (this.#ahead !== null || this.number === 1) {
      this.#digest.update(`${line}\n`);
      return line;
    }
    const seal = trailer.safeParse(parsed(line));
    if (!seal.success || seal.data.sha256 !== this.#digest.digest("hex"))
      throw new BackupProblem("backup-damaged", { line: this.number });
    return null;
  }

  async #read(): Promise<string | null> {
    try {
      const { done, value } = await this.#lines.next();
      return done ? null : value;
    } catch (error) {
      const code = String((error as NodeJS.ErrnoException).code ?? "");
      if (!code.startsWith("Z_")) throw error;
      // What does not even begin as one is no damaged backup but another file.
      throw this.number === 0 && this.#ahead === null
        ? new BackupProblem("backup-not-one")
        : new BackupProblem("backup-damaged", { line: this.number + 1 });
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.on("error", (error) => plain.destroy(error));
  try {
    // A line may be as long as a file of evidence: its pieces are joined once.
    let pieces: Buffer[] = [];
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...pieces, chunk.subarray(from, end)]).toString("utf8");
        pieces = [];
        from = end + 1;
      }
      if (from < chunk.length) pieces.push(chunk.subarray(from));
    }
    // Every line of a whole file is ended.
    if (pieces.length > 0) yield Buffer.concat(pieces).toString("utf8");
  } finally {
    source.destroy();
  }
}
