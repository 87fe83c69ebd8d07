import { type Migration, table } from "./migration.ts";

/** People, how they are recognised, and how they got in. */
export const people: Migration = {
  number: 4,
  name: "people",
  tables: [
    table({
      name: "people",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        roles TEXT NOT NULL,
        units TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
        created_at TEXT NOT NULL,
        password TEXT,
        visit_at TEXT,
        visit_sequence INTEGER,
        seen_at TEXT,
        seen_sequence INTEGER,
        UNIQUE (body, email)`,
    }),
    table({
      name: "identities",
      key: ["issuer", "subject"],
      columns: `
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        person TEXT NOT NULL,
        FOREIGN KEY (body, person) REFERENCES people (body, id)`,
    }),
    table({
      name: "failures",
      key: ["id"],
      columns: `
        id TEXT NOT NULL,
        door TEXT NOT NULL,
        at TEXT NOT NULL`,
    }),
    table({
      name: "links",
      key: ["hash"],
      columns: `
        hash TEXT NOT NULL,
        person TEXT NOT NULL,
        purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'password')),
        expires TEXT NOT NULL,
        used_at TEXT,
        FOREIGN KEY (body, person) REFERENCES people (body, id)`,
    }),
    table({
      name: "sessions",
      key: ["hash"],
      columns: `
        hash TEXT NOT NULL,
        id TEXT NOT NULL,
        person TEXT NOT NULL,
        created_at TEXT NOT NULL,
        last_used_at TEXT NOT NULL,
        expires TEXT NOT NULL,
        revoked_at TEXT,
        agent TEXT NOT NULL,
        method TEXT NOT NULL CHECK (method IN ('password', 'oidc', 'link', 'demonstration')),
        UNIQUE (body, id),
        FOREIGN KEY (body, person) REFERENCES people (body, id)`,
    }),
  ],
  statements: [
    "CREATE INDEX failures_by_door ON failures (body, door, at)",
    "CREATE INDEX sessions_by_person ON sessions (body, person)",
    "CREATE INDEX links_by_person ON links (body, person)",
    "CREATE INDEX identities_by_person ON identities (body, person)",
  ],
};
