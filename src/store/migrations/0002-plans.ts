import { type Migration, numberedRecord, record, table } from "./migration.ts";

/** Evidence files, of which documents are the first; plans as adopted and plans being prepared. */
export const plans: Migration = {
  number: 2,
  name: "plans",
  tables: [
    record({
      name: "evidence",
      key: ["hash"],
      columns: `
        hash TEXT NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size >= 0),
        added_at TEXT NOT NULL,
        added_by_id TEXT NOT NULL,
        added_by_name TEXT NOT NULL`,
    }),
    record({
      name: "evidence_contents",
      key: ["hash"],
      columns: `
        hash TEXT NOT NULL,
        bytes BLOB NOT NULL,
        FOREIGN KEY (body, hash) REFERENCES evidence (body, hash)`,
    }),
    numberedRecord({
      name: "plan_versions",
      key: ["number"],
      columns: `
        number INTEGER NOT NULL,
        hash TEXT NOT NULL,
        plan TEXT NOT NULL,
        arrangements TEXT NOT NULL,
        act_number TEXT NOT NULL,
        act_date TEXT NOT NULL,
        adopted_at TEXT NOT NULL,
        adopted_by_id TEXT NOT NULL,
        adopted_by_name TEXT NOT NULL,
        source_hash TEXT,
        source_name TEXT,
        target_setters TEXT NOT NULL`,
    }),
    table({
      name: "drafts",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1),
        state TEXT NOT NULL CHECK (state IN ('open', 'adopted', 'discarded')),
        plan TEXT NOT NULL,
        arrangements TEXT NOT NULL,
        target_setters TEXT NOT NULL,
        source_hash TEXT,
        source_name TEXT,
        base TEXT,
        created_at TEXT NOT NULL,
        created_by_id TEXT NOT NULL,
        created_by_name TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        changed_by_id TEXT NOT NULL,
        changed_by_name TEXT NOT NULL`,
    }),
    record({
      name: "draft_changes",
      key: ["draft", "number"],
      columns: `
        draft TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        at TEXT NOT NULL,
        by_id TEXT NOT NULL,
        by_name TEXT NOT NULL,
        change TEXT NOT NULL,
        FOREIGN KEY (body, draft) REFERENCES drafts (body, id)`,
    }),
  ],
  statements: ["CREATE INDEX plan_versions_by_hash ON plan_versions (body, hash)"],
};
