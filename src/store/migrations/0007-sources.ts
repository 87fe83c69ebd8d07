import { type Migration, record, table } from "./migration.ts";

/** What measurements are computed from: rows of registers, answers to surveys, data asked of those without an account, feeds. */
export const sources: Migration = {
  number: 7,
  name: "sources",
  tables: [
    table({
      name: "register_rows",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        register TEXT NOT NULL,
        day TEXT,
        unit TEXT,
        cells TEXT NOT NULL,
        change INTEGER NOT NULL CHECK (change >= 1),
        removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
        saved_at TEXT NOT NULL,
        saved_by_id TEXT NOT NULL,
        saved_by_name TEXT NOT NULL`,
    }),
    table({
      name: "register_people",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        fingerprint TEXT,
        details TEXT,
        added_at TEXT NOT NULL,
        erased_at TEXT,
        UNIQUE (body, fingerprint)`,
    }),
    table({
      name: "survey_tokens",
      key: ["hash"],
      columns: `
        hash TEXT NOT NULL,
        survey TEXT NOT NULL,
        used INTEGER NOT NULL CHECK (used IN (0, 1))`,
    }),
    table({
      name: "survey_urns",
      key: ["survey"],
      columns: `
        survey TEXT NOT NULL,
        given TEXT NOT NULL`,
    }),
    table({
      name: "data_requests",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        hash TEXT NOT NULL,
        asked TEXT NOT NULL,
        recipient TEXT NOT NULL,
        email TEXT,
        link TEXT,
        expires TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by_id TEXT NOT NULL,
        created_by_name TEXT NOT NULL,
        answered_at TEXT,
        answer TEXT,
        settled TEXT CHECK (settled IN ('accepted', 'refused', 'withdrawn')),
        settled_at TEXT,
        settled_by_name TEXT,
        reason TEXT,
        UNIQUE (body, hash)`,
    }),
    record({
      name: "feed_runs",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        feed TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('proposed', 'recorded', 'unchanged', 'failed')),
        value TEXT,
        detail TEXT NOT NULL`,
    }),
  ],
  statements: [
    "ALTER TABLE ledger ADD COLUMN basis TEXT",
    "CREATE INDEX register_rows_by_change ON register_rows (body, register, change)",
    // The number of the next change is asked at every write.
    "CREATE INDEX register_rows_by_number ON register_rows (body, change)",
    "CREATE INDEX survey_tokens_by_survey ON survey_tokens (body, survey)",
    "CREATE INDEX feed_runs_by_feed ON feed_runs (body, feed, at)",
  ],
};
