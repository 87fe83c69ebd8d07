import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import type { DataRequest, DataRequestReader, DataRequestWriter } from "../data-requests.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import { signer, type Transaction } from "./transaction.ts";

type RequestRow = BodyTables["data_requests"];

export function dataRequestReader(scope: BodyScope): DataRequestReader {
  const found = (row: RequestRow | null) => row && requestOf(row);
  return {
    list: async () => {
      const rows = scope.from("data_requests").orderBy("created_at", "desc").orderBy("id");
      return (await rows.all()).map(requestOf);
    },
    byId: async (id) => found(await scope.from("data_requests").where("id", "=", id).first()),
    byHash: async (hash) => found(await scope.from("data_requests").where("hash", "=", hash).first()),
  };
}

export function dataRequestWriter(transaction: Transaction): DataRequestWriter {
  const { scope, now, author, record } = transaction;
  return {
    create: async ({ hash, link, expires }, { asked, recipient, email, language = "it" }) => {
      const by = signer(transaction);
      const row: RequestRow = storable({
        id: randomUUID(),
        hash,
        asked: canonicalJson(asked),
        recipient,
        email,
        link,
        expires,
        created_at: now,
        created_by_id: by.id,
        created_by_name: by.name,
        answered_at: null,
        answer: null,
        settled: null,
        settled_at: null,
        settled_by_name: null,
        reason: null,
        language,
      });
      await scope.insert("data_requests", row);
      await record("datum-requested", row.id, { indicator: asked.indicator, expires });
      return requestOf(row);
    },
    renew: async (id, { hash, link, expires }) => {
      const row = await scope.from("data_requests").where("id", "=", id).first();
      if (row === null || row.answered_at !== null || row.settled !== null) return false;
      await scope.update("data_requests", { id }, { hash, link, expires });
      await record("datum-requested-again", id, { expires });
      return true;
    },
    answer: async (hash, answer) => {
      const row = await scope.from("data_requests").where("hash", "=", hash).first();
      if (row === null || row.answered_at !== null || row.settled !== null || row.expires <= now)
        return false;
      const text = storable({ answered_at: now, answer: canonicalJson(answer) });
      await scope.update("data_requests", { id: row.id }, text);
      await record("datum-answered", row.id);
      return true;
    },
    move: async (id, indicator) => {
      const row = await scope.from("data_requests").where("id", "=", id).first();
      if (row === null) throw new RangeError(`no request ${id} to move`);
      const asked = { ...requestOf(row).asked, indicator };
      await scope.update("data_requests", { id }, storable({ asked: canonicalJson(asked) }));
      await record("datum-request-moved", id, { indicator });
    },
    settle: async (id, settled, reason) => {
      const row = await scope.from("data_requests").where("id", "=", id).first();
      if (row === null || row.settled !== null) return false;
      if ((row.answered_at === null) !== (settled === "withdrawn")) return false;
      const by = { settled_at: now, settled_by_name: author.name };
      // The address was there for the link and its reminder.
      const next = storable({ settled, ...by, reason: reason ?? null, email: null });
      await scope.update("data_requests", { id }, next);
      await record("datum-settled", id, { settled });
      return true;
    },
  };
}

function requestOf(row: RequestRow): DataRequest {
  return {
    id: row.id,
    asked: JSON.parse(row.asked) as DataRequest["asked"],
    recipient: row.recipient,
    email: row.email,
    language: row.language === "en" || row.language === "both" ? row.language : "it",
    link: row.link,
    expires: row.expires,
    createdAt: row.created_at,
    createdBy: { id: row.created_by_id, name: row.created_by_name },
    answeredAt: row.answered_at,
    answer: row.answer === null ? null : (JSON.parse(row.answer) as DataRequest["answer"]),
    settled: row.settled,
    settledAt: row.settled_at,
    settledBy: row.settled_by_name,
    reason: row.reason,
  };
}
