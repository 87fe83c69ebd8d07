import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import type { ApiKey, KeyReader, KeyWriter, Scope } from "../keys.ts";
import { storable } from "../storable.ts";
import type { Instant } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { signer, type Transaction } from "./transaction.ts";

type KeyRow = BodyTables["api_keys"];

/** Milliseconds for which an answer is kept. */
const DAY = 86_400_000;
const dayBefore = (now: Instant) => new Date(Date.parse(now) - DAY).toISOString();

export function keyReader(scope: BodyScope, now: Instant): KeyReader {
  return {
    list: async () => (await scope.from("api_keys").orderBy("created_at").orderBy("id").all()).map(keyOf),
    byHash: async (hash) => {
      const row = await scope.from("api_keys").where("hash", "=", hash).first();
      return row && keyOf(row);
    },
    answer: async (owner, key) => {
      const rows = scope.from("answers").where("owner", "=", owner).where("name", "=", key);
      const row = await rows.where("kept_at", ">=", dayBefore(now)).first();
      return row && { request: row.request, status: row.status, body: row.answer };
    },
  };
}

export function keyWriter(transaction: Transaction): KeyWriter {
  const { scope, now, record } = transaction;
  return {
    create: async (hash, { name, scopes, units, expires }) => {
      const by = signer(transaction);
      const row: KeyRow = storable({
        id: randomUUID(),
        hash,
        name,
        scopes: canonicalJson(scopes),
        units: canonicalJson(units),
        created_at: now,
        created_by_id: by.id,
        created_by_name: by.name,
        expires,
        revoked_at: null,
        last_used_at: null,
      });
      await scope.insert("api_keys", row);
      await record("key-created", row.id, { name: row.name, scopes, units, expires });
      return keyOf(row);
    },
    revoke: async (id) => {
      const row = await scope.from("api_keys").where("id", "=", id).where("revoked_at", "=", null).first();
      if (row === null) return false;
      await scope.update("api_keys", { id }, { revoked_at: now });
      await record("key-revoked", id, { name: row.name });
      return true;
    },
    touch: async (hash) => {
      await scope.update("api_keys", { hash }, { last_used_at: now });
    },
    keepAnswer: async (owner, key, { request, status, body }) => {
      await scope.delete("answers", {}, ["kept_at", dayBefore(now)]);
      // The answer itself takes the place of what said that it would come.
      await scope.delete("answers", { owner, name: key, status: 0 });
      await scope.insert("answers", { owner, name: key, request, status, answer: body, kept_at: now });
    },
  };
}

function keyOf(row: KeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes) as readonly Scope[],
    units: JSON.parse(row.units) as readonly string[],
    createdAt: row.created_at,
    createdBy: { id: row.created_by_id, name: row.created_by_name },
    expires: row.expires,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
