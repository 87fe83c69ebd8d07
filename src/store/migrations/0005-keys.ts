import { type Migration, table } from "./migration.ts";

/** What other systems come in with, and the answers kept for those that ask twice. */
export const keys: Migration = {
  number: 5,
  name: "keys",
  tables: [
    table({
      name: "api_keys",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        hash TEXT NOT NULL,
        name TEXT NOT NULL,
        scopes TEXT NOT NULL,
        units TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by_id TEXT NOT NULL,
        created_by_name TEXT NOT NULL,
        expires TEXT,
        revoked_at TEXT,
        last_used_at TEXT,
        UNIQUE (body, hash)`,
    }),
    table({
      name: "answers",
      key: ["owner", "name"],
      columns: `
        owner TEXT NOT NULL,
        name TEXT NOT NULL,
        request TEXT NOT NULL,
        status INTEGER NOT NULL,
        answer TEXT NOT NULL,
        kept_at TEXT NOT NULL`,
    }),
  ],
  statements: ["CREATE INDEX answers_by_age ON answers (body, kept_at)"],
};
