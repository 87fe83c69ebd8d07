import { canonicalJson } from "../../core/plan/hash.ts";
import type { AuditEntry, AuditReader, AuditWriter } from "../audit.ts";
import type { BodyScope } from "../body-scope.ts";
import { storableText } from "../storable.ts";
import type { Author, Instant } from "../store.ts";
import { entryOf, hashOfValue, NO_ENTRY } from "./audit-entry.ts";
import { chainFaults } from "./chain.ts";

export function auditReader(scope: BodyScope): AuditReader {
  return {
    list: async (limit, before) => {
      const rows = scope.from("audit").orderBy("number", "desc").limit(limit);
      return (await (before === undefined ? rows : rows.where("number", "<", before)).all()).map(entryOf);
    },
    head: () => headOf(scope),
    verify: () => chainFaults(scope),
  };
}

async function headOf(scope: BodyScope): Promise<{ readonly number: number; readonly hash: string }> {
  const last = await scope.from("audit").orderBy("number", "desc").only("number", "hash").first();
  return last ?? { number: 0, hash: NO_ENTRY };
}

/** Serialised by the transaction it writes in: nobody else of this body can take the same number. */
export function auditWriter(scope: BodyScope, now: Instant, author: Author): AuditWriter {
  return {
    record: async (action, subject, details = {}) => {
      const head = await headOf(scope);
      const written = canonicalJson(details);
      const entry: Omit<AuditEntry, "hash"> = {
        number: head.number + 1,
        at: now,
        author: { kind: author.kind, id: storableText(author.id), name: storableText(author.name) },
        action,
        subject: subject === null ? null : storableText(subject),
        details: JSON.parse(written) as AuditEntry["details"],
        previous: head.hash,
      };
      const hash = hashOfValue(entry);
      await scope.insert("audit", {
        number: entry.number,
        at: now,
        author_kind: author.kind,
        author_id: author.id,
        author_name: author.name,
        action,
        subject,
        details: written,
        previous: head.hash,
        hash,
      });
      return { ...entry, hash };
    },
  };
}
