import { randomUUID } from "node:crypto";
import type { BodyScope } from "../body-scope.ts";
import type { FeedReader, FeedWriter } from "../feeds.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import type { Transaction } from "./transaction.ts";

export function feedReader(scope: BodyScope): FeedReader {
  return {
    runs: async (feed, limit, outcome) => {
      let rows = scope.from("feed_runs").where("feed", "=", feed);
      if (outcome !== undefined) rows = rows.where("outcome", "=", outcome);
      return rows.orderBy("at", "desc").orderBy("id").limit(limit).all();
    },
    byId: (id) => scope.from("feed_runs").where("id", "=", id).first(),
    claimed: async (feed) => {
      const row = await scope.from("feed_claims").where("feed", "=", feed).first();
      return row && { slot: row.slot, until: row.claimed_until };
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
    claim: async (feed, slot, until) => {
      const row = await scope.from("feed_claims").where("feed", "=", feed).first();
      const held = row !== null && (row.claimed_until === null || row.claimed_until >= now);
      if (row !== null && (row.slot > slot || (row.slot === slot && held))) return null;
      const claim = randomUUID();
      const next = { slot, claim, claimed_until: until };
      if (row === null) await scope.insert("feed_claims", storable({ feed, ...next }));
      else await scope.update("feed_claims", { feed }, next);
      return claim;
    },
    settle: async (feed, claim) => {
      const row = await scope.from("feed_claims").where("feed", "=", feed).first();
      if (row?.claim !== claim) return false;
      await scope.update("feed_claims", { feed }, { claimed_until: null });
      return true;
    },
  };
}
