/**
 * Documents that go with a year's publication: those of "Amministrazione trasparente > Performance" (D.Lgs. 33/2013,
 * arts. 10 and 20; D.Lgs. 150/2009, arts. 7, 10 and 14), the proof that the scores are recomputed with, and others.
 */
export const DOCUMENT_KINDS = [
  "plan",
  "report",
  "measurement-system",
  "validation",
  "interim-report",
  "awards-total",
  "awards-data",
  "proof",
  "other",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export function isDocumentKind(text: string): text is DocumentKind {
  return DOCUMENT_KINDS.some((kind) => kind === text);
}

/** Endings of the files that may be published, by media type without its parameters. */
const ENDINGS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/pkcs7-mime": "p7m",
  "application/json": "json",
  "application/zip": "zip",
  "text/csv": "csv",
};

/** The ending of a file's public name; null where such files are not published: letters, images, plain text. */
export function endingOf(mediaType: string): string | null {
  return ENDINGS[mediaType.split(";")[0]?.trim() ?? ""] ?? null;
}
