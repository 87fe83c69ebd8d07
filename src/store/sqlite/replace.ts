import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { tablesOf } from "../backup/all-rows.ts";
import { BackupProblem } from "../backup/backup-problem.ts";
import { MIGRATIONS, PRESENT } from "../migrations/index.ts";
import { StoreUnavailable } from "../store.ts";
import { openConnection } from "./connection.ts";
import { sqliteStatements } from "./definition.ts";
import { patiently, translated } from "./engine.ts";
import { SQLITE_FILE } from "./file.ts";

/**
 * Takes the content of the store in `staging` into the one in `folder`, in one transaction: a server that has the file
 * open reads the old content or the new. (SQLite's own copy of pages would not let us look, in the same transaction,
 * whether there is something to lose.)
 */
export async function replaceSqlite(folder: string, staging: string, replace: boolean): Promise<void> {
  const { bare } = openConnection(join(folder, SQLITE_FILE), { readOnly: false, busy: 100 });
  try {
    // Tables go with all that refers to them; what comes was checked where it was staged, and is again at the end.
    bare.exec("PRAGMA foreign_keys = OFF");
    bare.prepare("ATTACH DATABASE ? AS staging").run(join(staging, SQLITE_FILE));
    await patiently(() => bare.exec("BEGIN IMMEDIATE"));
    try {
      copy(bare, replace);
      bare.exec("COMMIT");
    } catch (error) {
      if (bare.isTransaction) bare.exec("ROLLBACK");
      throw error;
    }
  } catch (error) {
    throw translated(error);
  } finally {
    bare.close();
  }
}

function copy(bare: DatabaseSync, replace: boolean): void {
  const there = bare
    .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
  const number = (sql: string) => Number(Object.values(bare.prepare(sql).get() ?? {})[0] ?? 0);
  const found = there.includes("migrations") ? number("SELECT max(number) FROM main.migrations") : 0;
  if (found > PRESENT) throw new StoreUnavailable("store-newer", { found, known: PRESENT });
  if (!replace && there.includes("bodies") && number("SELECT count(*) FROM main.bodies") > 0)
    throw new BackupProblem("restore-not-empty");
  for (const name of there) bare.exec(`DROP TABLE main."${name}"`);
  for (const migration of MIGRATIONS)
    for (const statement of sqliteStatements(migration)) bare.exec(statement);
  bare.exec(
    "CREATE TABLE main.migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT",
  );
  bare.exec("INSERT INTO main.migrations SELECT * FROM staging.migrations");
  for (const { name, key, ofBody } of tablesOf(PRESENT)) {
    const columns = bare
      .prepare("SELECT name FROM pragma_table_info(?, 'main')")
      .all(name)
      .map((column) => `"${String(column["name"])}"`)
      .join(", ");
    const order = (ofBody ? ["body", ...key] : key).join(", ");
    bare.exec(
      `INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM staging.${name} ORDER BY ${order}`,
    );
  }
  if (bare.prepare("PRAGMA main.foreign_key_check").all().length > 0)
    throw new Error("what was restored does not hold together");
}
