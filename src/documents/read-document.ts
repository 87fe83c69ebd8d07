import { diagnostic } from "../core/diagnostics/diagnostic.ts";
import type { SourceDocument, SourceFormat } from "./blocks.ts";
import { LIMITS } from "./limits.ts";
import { type Reading, unreadable } from "./readers/reading.ts";
import { readPlainText } from "./readers/text/plain-text.ts";

/**
 * Reads a plan document of any known format into blocks. The format is told from the content, then from the name.
 * Whatever the bytes, a document comes back: problems are its diagnostics, with no blocks where nothing is readable.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  const format: SourceFormat = /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "txt";
  const reading = sizeProblem(bytes) ?? readPlainText(bytes);
  return { name, format, ...reading };
}

function sizeProblem(bytes: Uint8Array): Reading | null {
  if (bytes.length === 0) return unreadable(diagnostic("document-empty", "error", {}));
  if (bytes.length <= LIMITS.fileBytes) return null;
  const megabyte = 1024 * 1024;
  const params = { megabytes: Math.ceil(bytes.length / megabyte), limit: LIMITS.fileBytes / megabyte };
  return unreadable(diagnostic("document-too-large", "error", params));
}
