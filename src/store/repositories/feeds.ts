import { randomUUID } from "node:crypto";
import type { BodyScope } from "../body-scope.ts";
import type { FeedReader, FeedWriter } from "../feeds.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import { signer, type Transaction } from "./transaction.ts";

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
    header: async (feed) => {
      const row = await scope.from("feed_headers").where("feed", "=", feed).first();
      if (row === null) return null;
      const { name, origin, sealed } = row;
      return { name, origin, sealed, keptAt: row.kept_at, keptBy: row.kept_by_name };
    },
  };
}

export function feedWriter(transaction: Transaction): FeedWriter {
  const { scope, now, record } = transaction;
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
    keepHeader: async (feed, { name, origin, sealed }) => {
      const by = signer(transaction);
      const next = { name, origin, sealed, kept_at: now, kept_by_id: by.id, kept_by_name: by.name };
      const before = await scope.from("feed_headers").where("feed", "=", feed).first();
      if (before === null) await scope.insert("feed_headers", storable({ feed, ...next }));
      else await scope.update("feed_headers", { feed }, storable(next));
      await record("feed-key-kept", feed, { name, origin });
    },
    removeHeader: async (feed) => {
      const before = await scope.from("feed_headers").where("feed", "=", feed).first();
      if (before === null) return;
      await scope.delete("feed_headers", { feed });
      await record("feed-key-removed", feed, { name: before.name, origin: before.origin });
    },
  };
}
