import { dayInRome } from "../../store/day-in-rome.ts";
import type { Reader } from "../../store/store.ts";
import { type DocumentKind, endingOf, isDocumentKind } from "./document-kinds.ts";
import type { PublicDocument } from "./edition.ts";
import type { Published } from "./editions.ts";

/** Public names of files: what they are, and nothing that their sender wrote. */
const NAMES: Readonly<Record<DocumentKind, string>> = {
  plan: "piano",
  report: "relazione",
  "measurement-system": "sistema-di-misurazione",
  validation: "validazione",
  "interim-report": "monitoraggio",
  "awards-total": "ammontare-dei-premi",
  "awards-data": "dati-dei-premi",
  proof: "prova",
  other: "documento",
};

/** The documents of an edition under their public names: "relazione.pdf", a second one "relazione-2.pdf". */
export async function publicDocuments(
  reader: Reader,
  { record }: Published,
  editions: readonly Published[],
): Promise<readonly PublicDocument[]> {
  const taken = new Set<string>();
  const documents: PublicDocument[] = [];
  for (const { kind, mediaType, hash } of record.content.documents) {
    const ending = endingOf(mediaType);
    const file = await reader.evidence.byHash(hash);
    if (!isDocumentKind(kind) || ending === null || file === null) continue;
    const name = free(NAMES[kind], ending, taken);
    const first = editions.find((one) => one.record.content.documents.some((other) => other.hash === hash));
    const since = dayInRome((first ?? { record }).record.at);
    documents.push({ kind, file: name, mediaType, size: file.size, hash, since });
  }
  return documents;
}

function free(name: string, ending: string, taken: Set<string>): string {
  let file = `${name}.${ending}`;
  for (let next = 2; taken.has(file); next += 1) file = `${name}-${next}.${ending}`;
  taken.add(file);
  return file;
}
