import { type Migration, table } from "./migration.ts";

/** What a feed shows to be let in, sealed; the language that people are written to in. */
export const languagesAndKeys: Migration = {
  number: 9,
  name: "languages-and-keys",
  tables: [
    table({
      name: "feed_headers",
      key: ["feed"],
      columns: `
        feed TEXT NOT NULL,
        name TEXT NOT NULL,
        origin TEXT NOT NULL,
        sealed TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        kept_by_id TEXT NOT NULL,
        kept_by_name TEXT NOT NULL`,
    }),
  ],
  statements: [
    "ALTER TABLE people ADD COLUMN language TEXT",
    "ALTER TABLE data_requests ADD COLUMN language TEXT",
    "ALTER TABLE outbox ADD COLUMN language TEXT",
  ],
};
