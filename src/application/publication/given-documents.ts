import type { PublishedDocument } from "../../store/records/publication.ts";
import type { CycleRecord } from "../../store/records.ts";
import { acceptable, type GivenFile } from "../evidence/attach.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Standing } from "../standing.ts";
import { endingOf, isDocumentKind } from "./document-kinds.ts";

/** A file to be published, and what it is. */
export interface GivenDocument extends GivenFile {
  readonly kind: string;
}

/** Most documents of one edition. */
export const MOST_DOCUMENTS = 40;

/** Files of a kind that may be published, each checked; what is wrong with each is added to the faults. */
export function acceptedDocuments(
  files: readonly GivenDocument[],
  faults: Fault[],
): readonly (GivenFile & { readonly kind: string; readonly mediaType: string })[] {
  return files.flatMap(({ kind, name, bytes }) => {
    const say = (message: string, params: Fault["params"]): [] => {
      faults.push({ at: `file-${kind}`, message, params });
      return [];
    };
    if (!isDocumentKind(kind)) return say("publication-kind-unknown", { kind });
    try {
      const file = acceptable({ name, bytes });
      if (endingOf(file.mediaType) === null) return say("publication-file-not-for-public", { name });
      return [{ kind, ...file }];
    } catch (error) {
      if (error instanceof Problem) return say(error.id, error.params);
      throw error;
    }
  });
}

/**
 * Documents that may be published without sending them again: those of earlier publications, and the document that the
 * plan was read from. Nothing else among the evidence can be reached by its hash.
 */
export function offeredDocuments(
  records: readonly CycleRecord<"publication">[],
  { version }: Pick<Standing, "version">,
  year: number,
): readonly PublishedDocument[] {
  const earlier = records
    .filter(({ content }) => content.year === year)
    .flatMap(({ content }) => content.documents)
    // The proof of an earlier edition proves that edition.
    .filter(({ kind }) => kind !== "proof")
    .reverse();
  const all = new Map(earlier.map((document) => [document.hash, document]));
  return [...all.values()].concat(sourceOf(version, all));
}

function sourceOf(
  { source }: Standing["version"],
  known: ReadonlyMap<string, unknown>,
): readonly PublishedDocument[] {
  const mediaType = MEDIA_TYPES[/\.([a-z]+)$/i.exec(source?.name ?? "")?.[1]?.toLowerCase() ?? ""];
  if (source === null || mediaType === undefined || known.has(source.hash)) return [];
  return [{ kind: "plan", name: source.name, hash: source.hash, mediaType }];
}

/** Formats that a plan is read from and that may be published as they are. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
