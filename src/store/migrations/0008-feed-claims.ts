import { type Migration, table } from "./migration.ts";

/** Which reading of a feed a server has taken upon itself: of several servers one does it. */
export const feedClaims: Migration = {
  number: 8,
  name: "feed-claims",
  tables: [
    table({
      name: "feed_claims",
      key: ["feed"],
      columns: `
        feed TEXT NOT NULL,
        slot TEXT NOT NULL,
        claim TEXT NOT NULL,
        claimed_until TEXT`,
    }),
  ],
  statements: [],
};
