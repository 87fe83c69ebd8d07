import { createHash } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { AuditEntry } from "../audit.ts";
import type { BodyTables } from "../tables.ts";

type AuditRow = BodyTables["audit"];

/** Before the first entry there is this. */
export const NO_ENTRY = "0".repeat(64);

/** SHA-256 (hexadecimal) of the canonical JSON of a value. */
export function hashOfValue(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
}

export function entryOf(row: AuditRow): AuditEntry {
  return {
    number: row.number,
    at: row.at,
    author: { kind: row.author_kind, id: row.author_id, name: row.author_name },
    action: row.action,
    subject: row.subject,
    details: JSON.parse(row.details) as AuditEntry["details"],
    previous: row.previous,
    hash: row.hash,
  };
}

/** The hash that an entry must carry. */
export function hashOfEntry({ hash: _, ...rest }: AuditEntry): string {
  return hashOfValue(rest);
}
