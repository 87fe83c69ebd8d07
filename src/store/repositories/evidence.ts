import { createHash } from "node:crypto";
import type { BodyScope } from "../body-scope.ts";
import type { EvidenceFile, EvidenceReader, EvidenceWriter } from "../evidence.ts";
import { storable } from "../storable.ts";
import type { BodyTables } from "../tables.ts";
import { signer, type Transaction } from "./transaction.ts";

export function evidenceReader(scope: BodyScope): EvidenceReader {
  return {
    byHash: (hash) => fileByHash(scope, hash),
    content: async (hash) => {
      const row = await scope.from("evidence_contents").where("hash", "=", hash).first();
      return row && asBytes(row.bytes);
    },
  };
}

export function evidenceWriter(transaction: Transaction): EvidenceWriter {
  const { scope, now, record } = transaction;
  return {
    add: async ({ name, mediaType, bytes }) => {
      const hash = hashOfBytes(bytes);
      const there = await fileByHash(scope, hash);
      if (there !== null) return there;
      const by = signer(transaction);
      const row: BodyTables["evidence"] = storable({
        hash,
        name,
        media_type: mediaType,
        size: bytes.byteLength,
        added_at: now,
        added_by_id: by.id,
        added_by_name: by.name,
      });
      await scope.insert("evidence", row);
      await scope.insert("evidence_contents", { hash, bytes });
      await record("evidence-added", hash, { hash, name: row.name, size: row.size });
      return fileOf(row);
    },
  };
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function fileByHash(scope: BodyScope, hash: string): Promise<EvidenceFile | null> {
  const row = await scope.from("evidence").where("hash", "=", hash).first();
  return row && fileOf(row);
}

function fileOf(row: BodyTables["evidence"]): EvidenceFile {
  return {
    hash: row.hash,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    addedAt: row.added_at,
    addedBy: { id: row.added_by_id, name: row.added_by_name },
  };
}

/** Plain bytes from both engines: one of them gives Node's own kind. */
function asBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
