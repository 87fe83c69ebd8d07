import { type Migration, numberedRecord, sharedTable } from "./migration.ts";

/** The administrations, what the installation keeps for itself, and the trail of what was done. */
export const bodies: Migration = {
  number: 1,
  name: "bodies",
  tables: [
    sharedTable({
      name: "bodies",
      key: ["code"],
      columns: `
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
        created_at TEXT NOT NULL`,
    }),
    sharedTable({
      name: "installation",
      key: ["name"],
      columns: `
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        expires TEXT`,
    }),
    numberedRecord({
      name: "audit",
      key: ["number"],
      columns: `
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        author_kind TEXT NOT NULL CHECK (author_kind IN ('person', 'key', 'system')),
        author_id TEXT NOT NULL,
        author_name TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT,
        details TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        UNIQUE (body, hash)`,
    }),
  ],
  statements: [],
};
