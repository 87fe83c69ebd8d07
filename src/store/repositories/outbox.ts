import { randomUUID } from "node:crypto";
import type { BodyScope } from "../body-scope.ts";
import {
  LINK_OF_REQUEST,
  type OutboxReader,
  type OutboxWriter,
  type OutgoingMessage,
  SURVEY_AREA,
} from "../outbox.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import type { Transaction } from "./transaction.ts";

type MessageRow = BodyTables["outbox"];

export function outboxReader(scope: BodyScope): OutboxReader {
  return {
    list: async (limit) => {
      const rows = scope.from("outbox").orderBy("created_at", "desc").orderBy("id");
      return (await rows.limit(limit).all()).map(messageOf);
    },
    byKey: async (key) => {
      const row = await scope.from("outbox").where("key", "=", key).first();
      return row && messageOf(row);
    },
    byId: async (id) => {
      const row = await scope.from("outbox").where("id", "=", id).first();
      return row && messageOf(row);
    },
    waiting: async () => {
      const rows = scope.from("outbox").where("sent_at", "=", null).where("abandoned_at", "=", null);
      return (await rows.orderBy("due").orderBy("id").all()).map(messageOf);
    },
  };
}

export function outboxWriter({ scope, now, record }: Transaction): OutboxWriter {
  return {
    add: async ({ key, to, subject, text, calendar, due, language = "it" }) => {
      if ((await scope.from("outbox").where("key", "=", key).count()) > 0) return null;
      const row: MessageRow = storable({
        id: randomUUID(),
        key,
        recipient: to,
        subject,
        text,
        calendar,
        due,
        created_at: now,
        claimed_until: null,
        sent_at: null,
        attempts: 0,
        last_error: "",
        abandoned_at: null,
        language,
      });
      await scope.insert("outbox", row);
      await record("message-queued", key, traced(row));
      return messageOf(row);
    },
    claim: async (limit, until) => {
      const waiting = scope
        .from("outbox")
        .where("sent_at", "=", null)
        .where("abandoned_at", "=", null)
        .where("due", "<=", now);
      const rows = (await waiting.orderBy("due").orderBy("id").all())
        .filter(({ claimed_until }) => claimed_until === null || claimed_until < now)
        .slice(0, limit);
      for (const { id } of rows) await scope.update("outbox", { id }, { claimed_until: until });
      return rows.map(messageOf);
    },
    sent: async (id) => {
      const row = await scope.from("outbox").where("id", "=", id).first();
      if (row === null) return;
      const attempts = row.attempts + 1;
      await scope.update(
        "outbox",
        { id },
        { sent_at: now, claimed_until: null, attempts, last_error: "", ...forgotten(row) },
      );
      await record("message-sent", row.key, traced(row));
    },
    failed: async (id, error, next) => {
      const row = await scope.from("outbox").where("id", "=", id).first();
      if (row === null) return;
      await scope.update(
        "outbox",
        { id },
        {
          claimed_until: null,
          attempts: row.attempts + 1,
          // Of the answer of a mail server, which repeats the address, its number stays.
          last_error: isForgotten(row) ? (/^\d{3}/.exec(error)?.[0] ?? "–") : storable({ error }).error,
          due: next ?? row.due,
          abandoned_at: next === null ? now : null,
          // One that may be tried again keeps its address.
          ...(next === null && isForgotten(row) ? forgotten(row) : {}),
        },
      );
      if (next === null) await record("message-abandoned", row.key, traced(row));
    },
    abandon: async (id) => {
      const row = await scope.from("outbox").where("id", "=", id).first();
      if (row === null || row.sent_at !== null || row.abandoned_at !== null) return;
      await scope.update(
        "outbox",
        { id },
        { abandoned_at: now, claimed_until: null, last_error: "", ...forgotten(row) },
      );
      await record("message-abandoned", row.key, traced(row));
    },
    retry: async (id) => {
      const row = await scope.from("outbox").where("id", "=", id).first();
      if (row === null || row.sent_at !== null || row.recipient === "") return;
      await scope.update("outbox", { id }, { due: now, abandoned_at: null, attempts: 0 });
      await record("message-retried", row.key, traced(row));
    },
  };
}

function isForgotten({ key }: Pick<MessageRow, "key">): boolean {
  return key.startsWith(SURVEY_AREA);
}

/** What the trail says of whom a message is for. */
function traced(row: MessageRow): { readonly to?: string } {
  return isForgotten(row) || LINK_OF_REQUEST.test(row.key) ? {} : { to: row.recipient };
}

/** What goes from a message that waits no longer. */
function forgotten(row: MessageRow): Partial<MessageRow> {
  if (isForgotten(row)) return { recipient: "", text: "" };
  return LINK_OF_REQUEST.test(row.key) ? { recipient: "" } : {};
}

function messageOf(row: MessageRow): OutgoingMessage {
  return {
    id: row.id,
    key: row.key,
    to: row.recipient,
    subject: row.subject,
    text: row.text,
    language: row.language ?? "it",
    calendar: row.calendar,
    due: row.due,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    attempts: row.attempts,
    lastError: row.last_error,
    abandonedAt: row.abandoned_at,
  };
}
