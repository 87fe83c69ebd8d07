import { type Diagnostic, diagnostic } from "../core/diagnostics/diagnostic.ts";
import type { SourceDocument, SourceFormat } from "./blocks.ts";
import { LIMITS } from "./limits.ts";
import { readDocx } from "./readers/docx/docx.ts";
import { type Because, kindOf } from "./readers/format.ts";
import { readHtml } from "./readers/html/html.ts";
import type { Zip } from "./readers/office/zip.ts";
import { readOds } from "./readers/opendocument/ods.ts";
import { readOdt } from "./readers/opendocument/odt.ts";
import { readPdf } from "./readers/pdf/pdf.ts";
import { type Reading, unreadable } from "./readers/reading.ts";
import { readPlainText } from "./readers/text/plain-text.ts";
import { readXlsx } from "./readers/xlsx/xlsx.ts";

/**
 * Reads a plan document of any known format into blocks. The format is told from the content, then from the name.
 * Whatever the bytes, a document comes back: problems are its diagnostics, with no blocks where nothing is readable.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  const problem = sizeProblem(bytes);
  if (problem) return { name, format: "txt", ...problem };
  const kind = kindOf(name, bytes);
  if (kind.format === null) return { name, format: "txt", ...unreadable(reason(kind.because)) };
  return { name, format: kind.format, ...(await read(kind.format, bytes, kind.zip)) };
}

async function read(format: SourceFormat, bytes: Uint8Array, zip: Zip | null): Promise<Reading> {
  switch (format) {
    case "txt":
    case "markdown":
      return readPlainText(bytes);
    case "html":
      return readHtml(bytes);
    case "docx":
      return zip ? readDocx(zip) : corrupt(format);
    case "odt":
      return zip ? readOdt(zip) : corrupt(format);
    case "ods":
      return zip ? readOds(zip) : corrupt(format);
    case "xlsx":
      return zip ? readXlsx(zip) : corrupt(format);
    case "pdf":
      return readPdf(bytes);
  }
}

function corrupt(format: SourceFormat): Reading {
  return unreadable(diagnostic("document-corrupt", "error", { format }));
}

function reason(because: Because): Diagnostic {
  if ("kind" in because) return diagnostic(because.code, "error", { kind: because.kind });
  return diagnostic(because.code, "error", {});
}

/** A megabyte is 1,048,576 bytes, as file managers count. */
const MEGABYTE = 1024 * 1024;

function sizeProblem(bytes: Uint8Array): Reading | null {
  if (bytes.length === 0) return unreadable(diagnostic("document-empty", "error", {}));
  if (bytes.length <= LIMITS.fileBytes) return null;
  return unreadable(diagnostic("document-too-large", "error", { limit: LIMITS.fileBytes / MEGABYTE }));
}
