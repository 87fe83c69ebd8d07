import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { postgresqlThere } from "../../scripts/postgresql.mjs";
import { openStore, type StoreLocation } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { askPostgresql, newDatabase } from "./postgresql.ts";

/** An engine that tests run on: each place is a new, empty store. */
export interface TestedEngine {
  readonly name: "sqlite" | "postgresql";
  place(): Promise<TestedPlace>;
}

export interface TestedPlace {
  readonly location: StoreLocation;
  /** Moves when the test says so. */
  clock: () => Date;
  /** Opened once and closed by `leave`; `hold: false` opens another beside it. */
  open(options?: { readonly hold?: boolean }): Promise<Store>;
  /** A statement around the program, as who owns the database. Tables are named without their schema. */
  ask(statement: string): Promise<readonly Record<string, unknown>[]>;
  leave(): Promise<void>;
}

abstract class Place implements TestedPlace {
  abstract readonly location: StoreLocation;
  clock = () => new Date("2026-03-14T09:30:00.000Z");
  readonly #opened: Store[] = [];

  async open({ hold = true }: { readonly hold?: boolean } = {}): Promise<Store> {
    const store = await openStore(this.location, { hold, clock: () => this.clock() });
    this.#opened.push(store);
    return store;
  }

  abstract ask(statement: string): Promise<readonly Record<string, unknown>[]>;

  async leave(): Promise<void> {
    // A test may have closed some of them.
    await Promise.allSettled(this.#opened.map((store) => store.close()));
  }
}

class SqlitePlace extends Place {
  readonly location = {
    engine: "sqlite",
    folder: mkdtempSync(join(tmpdir(), "traguardo-store-")),
  } as const;

  async ask(statement: string): Promise<readonly Record<string, unknown>[]> {
    const database = new DatabaseSync(join(this.location.folder, "traguardo.sqlite"), { timeout: 5_000 });
    try {
      return database
        .prepare(statement)
        .all()
        .map((row) => ({ ...row }));
    } finally {
      database.close();
    }
  }

  override async leave(): Promise<void> {
    await super.leave();
    rmSync(this.location.folder, { recursive: true, force: true });
  }
}

class PostgresqlPlace extends Place {
  readonly location: StoreLocation & { readonly engine: "postgresql" };

  constructor(url: string) {
    super();
    this.location = { engine: "postgresql", url };
  }

  ask(statement: string): Promise<readonly Record<string, unknown>[]> {
    const separator = this.location.url.includes("?") ? "&" : "?";
    const options = `${separator}options=${encodeURIComponent("-c search_path=traguardo")}`;
    return askPostgresql(this.location.url + options, statement);
  }
}

const sqlite: TestedEngine = { name: "sqlite", place: async () => new SqlitePlace() };
const postgresql: TestedEngine = {
  name: "postgresql",
  place: async () => new PostgresqlPlace(await newDatabase()),
};

/** Where PostgreSQL cannot be had its tests are not there; `npm test` says so and counts it. */
export const ENGINES: readonly TestedEngine[] = postgresqlThere() ? [sqlite, postgresql] : [sqlite];
