import { randomUUID } from "node:crypto";
import type { BodyScope } from "../body-scope.ts";
import type { FeedReader, FeedWriter } from "../feeds.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import type { Transaction } from "./transaction.ts";

export function feedReader(scope: BodyScope): FeedReader {
  return {
    runs: async (feed, limit) => {
      const rows = scope.from("feed_runs").where("feed", "=", feed).orderBy("at", "desc").orderBy("id");
      return rows.limit(limit).all();
    },
  };
}

export function feedWriter({ scope, now, record }: Transaction): FeedWriter {
  return {
    ran: async ({ feed, outcome, value, detail }) => {
      const row: BodyTables["feed_runs"] = storable({
        id: randomUUID(),
        feed,
        at: now,
        outcome,
        value,
        detail,
      });
      await scope.insert("feed_runs", row);
      await record("feed-run", feed, { outcome });
      return row;
    },
  };
}
