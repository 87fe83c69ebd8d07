import type { BodyScope } from "../body-scope.ts";
import type { Session, SessionReader, SessionWriter } from "../sessions.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import type { Transaction } from "./transaction.ts";

type SessionRow = BodyTables["sessions"];

export function sessionReader(scope: BodyScope): SessionReader {
  return {
    byHash: async (hash) => {
      const row = await scope.from("sessions").where("hash", "=", hash).first();
      return row && sessionOf(row);
    },
    open: async (now, person) => {
      const all = scope.from("sessions").where("revoked_at", "=", null).where("expires", ">", now);
      const rows = person === undefined ? all : all.where("person", "=", person);
      return (await rows.orderBy("last_used_at", "desc").orderBy("id").all()).map(sessionOf);
    },
  };
}

export function sessionWriter({ scope, now, record }: Transaction): SessionWriter {
  return {
    create: async (hash, { person, expires, agent, method }) => {
      const row: SessionRow = storable({
        hash,
        id: hash.slice(0, 16),
        person,
        created_at: now,
        last_used_at: now,
        expires,
        revoked_at: null,
        agent: agent.slice(0, 200),
        method,
      });
      await scope.insert("sessions", row);
      await record("session-opened", person, { session: row.id, method });
      return sessionOf(row);
    },
    touch: async (hash) => {
      await scope.update("sessions", { hash, revoked_at: null }, { last_used_at: now });
    },
    revoke: async (id) => {
      const open = scope.from("sessions").where("id", "=", id).where("revoked_at", "=", null);
      const row = await open.where("expires", ">", now).first();
      if (row === null) return false;
      await scope.update("sessions", { id }, { revoked_at: now });
      await record("session-revoked", row.person, { session: id });
      return true;
    },
    revokeAllOf: async (person) => {
      const open = scope.from("sessions").where("person", "=", person).where("revoked_at", "=", null);
      const rows = await open.where("expires", ">", now).all();
      if (rows.length === 0) return 0;
      await scope.update("sessions", { person, revoked_at: null }, { revoked_at: now });
      await record("sessions-revoked", person, { count: rows.length });
      return rows.length;
    },
  };
}

function sessionOf(row: SessionRow): Session {
  return {
    id: row.id,
    person: row.person,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expires: row.expires,
    revokedAt: row.revoked_at,
    agent: row.agent,
    method: row.method,
  };
}
