import { type Diagnostic, diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../../limits.ts";
import { layOut } from "../draft.ts";
import { type Reading, unreadable } from "../reading.ts";
import { openPdf } from "./open-pdf.ts";
import { pdfDrafts } from "./pdf-drafts.ts";

/** Reads a PDF. Positions are offsets of the text laid out by the reader; landmarks give the page. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const opened = await openPdf(bytes, LIMITS.pages, performance.now() + LIMITS.seconds * 1000);
  if (opened.pages === null)
    return unreadable(
      opened.because === "encrypted"
        ? diagnostic("document-encrypted", "error", { kind: "pdf" })
        : diagnostic("document-corrupt", "error", { format: "pdf" }),
    );
  const empty = opened.pages.filter((page) => page.pieces.length === 0);
  if (empty.length === opened.pages.length)
    return unreadable(
      opened.pages.length === 0
        ? diagnostic("document-corrupt", "error", { format: "pdf" })
        : diagnostic("document-scanned", "error", { pages: opened.count }),
    );
  const laidOut = layOut(pdfDrafts(opened.pages));
  const diagnostics: Diagnostic[] = [];
  if (opened.stopped) {
    const limit = opened.stopped === "time" ? LIMITS.seconds : LIMITS.pages;
    diagnostics.push(diagnostic("document-truncated", "warning", { what: opened.stopped, limit }));
  }
  if (opened.broken.length > 0)
    diagnostics.push(
      diagnostic("document-unreadable-pages", "warning", { pages: opened.broken.map(String) }),
    );
  if (empty.length > 0)
    diagnostics.push(
      diagnostic("document-scanned-pages", "info", { pages: empty.map((page) => String(page.number)) }),
    );
  return { ...laidOut, diagnostics };
}
