import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import type { CycleRecord, RecordContents, RecordKind, RecordReader, RecordWriter } from "../records.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables } from "../tables.ts";
import { hashOfValue } from "./audit-entry.ts";
import type { Transaction } from "./transaction.ts";

type RecordRow = BodyTables["records"];

export function recordReader(scope: BodyScope): RecordReader {
  return {
    position: () => scope.from("records").largest("number"),
    list: async (kind, { subject, upTo } = {}) => {
      let rows = scope.from("records").where("kind", "=", kind);
      if (subject !== undefined) rows = rows.where("subject", "=", subject);
      if (upTo !== undefined) rows = rows.where("number", "<=", upTo);
      return (await rows.orderBy("number").all()).map((row) => recordOf<typeof kind>(row));
    },
    latest: (kind, subject) => latestOf(scope, kind, subject),
  };
}

export function recordWriter(transaction: Transaction): RecordWriter {
  const { scope, now, author, record } = transaction;
  return {
    add: async <K extends RecordKind>(
      kind: K,
      subject: string,
      content: RecordContents[K],
      seen?: number | null,
    ): Promise<CycleRecord<K>> => {
      if (seen !== undefined) {
        const latest = await latestOf(scope, kind, subject);
        if ((latest?.number ?? null) !== seen)
          throw new Conflict(latest && { by: latest.author.name, at: latest.at });
      }
      const row: RecordRow = storable({
        number: (await scope.from("records").largest("number")) + 1,
        kind,
        subject,
        content: canonicalJson(content),
        at: now,
        author_kind: author.kind,
        author_id: author.id,
        author_name: author.name,
      });
      await scope.insert("records", row);
      const written = recordOf<K>(row);
      await record(`${kind}-recorded`, subject, { record: row.number, hash: hashOfRecord(written) });
      return written;
    },
  };
}

async function latestOf<K extends RecordKind>(
  scope: BodyScope,
  kind: K,
  subject: string,
): Promise<CycleRecord<K> | null> {
  const rows = scope.from("records").where("kind", "=", kind).where("subject", "=", subject);
  const row = await rows.orderBy("number", "desc").first();
  return row && recordOf<K>(row);
}

/** What the audit trail vouches for. */
export function hashOfRecord(record: CycleRecord): string {
  return hashOfValue(record);
}

export function recordOf<K extends RecordKind>(row: RecordRow): CycleRecord<K> {
  return {
    number: row.number,
    kind: row.kind as K,
    subject: row.subject,
    content: JSON.parse(row.content) as RecordContents[K],
    at: row.at,
    author: { kind: row.author_kind, id: row.author_id, name: row.author_name },
  };
}
