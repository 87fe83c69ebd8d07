import {
  narratedDocument,
  readNarratedDocument,
} from "../../documents/reports/narratives/narrative-sections.ts";
import { Problem } from "../problem.ts";

/** Documents of the cycle that this program writes from the data. */
export const DOCUMENT_KINDS = ["relazione", "monitoring", "units", "deviations"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document by its name: "relazione-2018", "monitoring-2018-05-15", "units-2018", "deviations-2018". */
export interface DocumentName {
  readonly kind: DocumentKind;
  /** The year; of a monitoring report the round's id. */
  readonly of: string;
  readonly name: string;
}

/** Null where nothing is called so. */
export function readDocumentName(name: string): DocumentName | null {
  const narrated = readNarratedDocument(name);
  if (narrated !== null) return { ...narrated, name };
  const [, kind, of] = /^(units|deviations)-(\d{4})$/.exec(name) ?? [];
  return kind === "units" || kind === "deviations" ? { kind, of: of ?? "", name } : null;
}

/** Throws the `Problem` that there is no such document. */
export function presentDocumentName(name: string): DocumentName {
  const read = readDocumentName(name);
  if (read === null) throw new Problem("not-found", "reports-unknown", { document: name.slice(0, 80) });
  return read;
}

export function documentName(kind: DocumentKind, of: string | number): string {
  return kind === "relazione" || kind === "monitoring" ? narratedDocument(kind, of) : `${kind}-${of}`;
}
