import { type Migration, numberedRecord, table } from "./migration.ts";

/** The register of the yearly cycle's acts, and the messages that it sends. */
export const cycle: Migration = {
  number: 6,
  name: "cycle",
  tables: [
    numberedRecord({
      name: "records",
      key: ["number"],
      columns: `
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        content TEXT NOT NULL,
        at TEXT NOT NULL,
        author_kind TEXT NOT NULL CHECK (author_kind IN ('person', 'key', 'system')),
        author_id TEXT NOT NULL,
        author_name TEXT NOT NULL`,
    }),
    table({
      name: "outbox",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        key TEXT NOT NULL,
        recipient TEXT NOT NULL,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,
        calendar TEXT,
        due TEXT NOT NULL,
        created_at TEXT NOT NULL,
        claimed_until TEXT,
        sent_at TEXT,
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        last_error TEXT NOT NULL,
        abandoned_at TEXT,
        UNIQUE (body, key)`,
    }),
  ],
  statements: [
    "CREATE INDEX records_by_subject ON records (body, kind, subject, number)",
    "CREATE INDEX outbox_by_due ON outbox (body, due)",
  ],
};
