/** Diagnostics about the document: code -> parameters of its message, whose words are in the document.ftl of each language. */
export type DocumentDiagnostics = {
  /** The file is larger than the limit; nothing was read. Sizes in megabytes of 1,048,576 bytes. */
  "document-too-large": { limit: number };
  "document-empty": Nothing;
  "document-not-found": { name: string };
  "document-is-directory": { name: string };
  "document-not-readable": { name: string };
  /** Text that is not UTF-8: the encoding that was assumed ("Windows-1252", "UTF-16"). */
  "document-encoding": { encoding: string };
  /** Characters that the encoding cannot give back, shown as U+FFFD. */
  "document-damaged-characters": { count: number };
  /** Accented letters spoiled by a conversion ("Ã¨"), read as they were meant. */
  "document-mended-letters": { count: number };
  /** Neither text nor a known format. */
  "document-binary": Nothing;
  /** A known kind of file that is not read: "rtf", "pptx", "doc", "xls", "image"... */
  "document-unsupported": { kind: string };
  "document-picture": Nothing;
  /** Password-protected; `kind` is "office" or "pdf". */
  "document-encrypted": { kind: string };
  /** Word or Excel of before 2007. */
  "document-legacy-office": Nothing;
  /** A zip that holds no document. */
  "document-archive": Nothing;
  /** Broken inside; `format` as in the block model. */
  "document-corrupt": { format: string };
  /** Broken inside, but part of it could be read. */
  "document-partly-corrupt": { format: string };
  /** Inflating the file would take more room than a document can need. */
  "document-swollen": { megabytes: number };
  /** A PDF of pictures: pages without text. */
  "document-scanned": { pages: number };
  /** Some pages of a PDF are pictures: their numbers. */
  "document-scanned-pages": { pages: readonly string[] };
  "document-unreadable-pages": { pages: readonly string[] };
  /** Reading stopped at a limit; `what` is "characters" | "cells" | "blocks" | "pages" | "rows" | "time". */
  "document-truncated": { what: string; limit: number };
  /** Hidden sheets of a workbook, left out. */
  "document-hidden-sheets": { sheets: readonly string[] };
  /** Nothing to read: the file opens, and holds no words. */
  "document-no-text": Nothing;
  /** A plan in JSON that does not parse. */
  "plan-json-broken": Nothing;
  /** A plan in JSON with a key missing or wrong; `path` as "nodes[3].level". */
  "plan-json-wrong": { path: string };
};

/** A message without parameters. */
type Nothing = Record<string, never>;
