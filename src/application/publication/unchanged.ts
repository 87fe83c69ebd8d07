import { createHash } from "node:crypto";
import { tableJson } from "../../documents/open-data/table-json.ts";
import type { PublishedDocument } from "../../store/records/publication.ts";
import type { RecordKind } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { publicAddresses, TABLES } from "./addresses.ts";
import type { Candidate } from "./candidate.ts";
import type { Edition } from "./edition.ts";
import { isWritten, writtenAs } from "./given-documents.ts";
import { MADE_FORMATS, type MadeKind } from "./made-documents.ts";
import { publishedTable } from "./tables.ts";

/** Whether the public would read of the year what it reads already: plan, data, scores, changes, up to the same day. */
export function sameFigures({ edition, before }: Pick<Candidate, "edition" | "before">): boolean {
  return before !== null && contentOf(edition) === contentOf(before);
}

function contentOf(edition: Edition): string {
  const { body, version, references, moment } = edition;
  const addresses = publicAddresses("", body.code);
  const tables = TABLES.map((name) => tableJson(publishedTable(name, edition, addresses)));
  return JSON.stringify([version.hash, references.policy, moment.observedUpTo, tables]);
}

/** The documents that are to go along: those kept, those sent, those to be written, and the proof. */
export interface DocumentsAsked {
  readonly kept: readonly PublishedDocument[];
  readonly sent: readonly { readonly kind: string; readonly bytes: Uint8Array }[];
  readonly make: readonly MadeKind[];
  readonly proof: boolean;
}

/** What the documents written from the data say beside the year's figures. */
const TOLD_IN_DOCUMENTS: readonly RecordKind[] = [
  "narrative",
  "round-closed",
  "validation-closed",
  "verdict",
];

/** Whether the documents asked for are those of the edition that the public sees. */
export async function sameDocuments(
  reader: Reader,
  { last }: Pick<Candidate, "last">,
  { kept, sent, make, proof }: DocumentsAsked,
): Promise<boolean> {
  if (last === null) return false;
  const { number, content } = last.record;
  if (content.documents.some(({ kind }) => kind === "proof") !== proof) return false;
  if (make.length > 0)
    for (const kind of TOLD_IN_DOCUMENTS)
      if ((await reader.records.list(kind)).some((record) => record.number > number)) return false;
  const remade = new Set(
    make.flatMap((kind) => MADE_FORMATS.map((format) => writtenAs({ kind, name: `${kind}.${format}` }))),
  );
  const nameOf = (one: PublishedDocument): string =>
    isWritten(one) && remade.has(writtenAs(one)) ? writtenAs(one) : `${one.kind} ${one.hash}`;
  const asked = new Set([
    ...kept.map(nameOf),
    ...sent.map(({ kind, bytes }) => `${kind} ${hashOf(bytes)}`),
    ...remade,
  ]);
  const shown = new Set(content.documents.filter(({ kind }) => kind !== "proof").map(nameOf));
  return asked.size === shown.size && [...asked].every((one) => shown.has(one));
}

/** As the evidence names its files. */
function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
