import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.js";
import type { Exhausted } from "../allowance.ts";
import type { PdfPage, StructureNode } from "./page.ts";
import { type Operations, rulingsOf } from "./page-rulings.ts";
import { piecesOf } from "./page-text.ts";

/** A PDF's pages, or why it has none. */
export type OpenedPdf =
  | {
      readonly pages: readonly PdfPage[];
      readonly count: number;
      readonly broken: readonly number[];
      readonly stopped: Exhausted | null;
      readonly title: string | null;
    }
  | { readonly pages: null; readonly because: "encrypted" | "corrupt" };

/**
 * Opens a PDF and takes the text, the drawn lines and the structure tree of up to `most` pages, until `deadline` (as
 * performance.now() counts). Nothing is drawn, no font is built, no script runs, and nothing is fetched.
 */
export async function openPdf(bytes: Uint8Array, most: number, deadline: number): Promise<OpenedPdf> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts") + sep,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    /** Pictures larger than a pixel are left out undecoded. */
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return await pagesOf(document, pdfjs.OPS as Operations, most, deadline);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { pages: null, because: name === "PasswordException" ? "encrypted" : "corrupt" };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function pagesOf(
  document: PDFDocumentProxy,
  ops: Operations,
  most: number,
  deadline: number,
): Promise<OpenedPdf> {
  const pages: PdfPage[] = [];
  const broken: number[] = [];
  let stopped: Exhausted | null = document.numPages > most ? "pages" : null;
  for (let number = 1; number <= Math.min(document.numPages, most); number += 1) {
    if (performance.now() > deadline) {
      stopped = "time";
      break;
    }
    try {
      pages.push(await pageOf(document, number, ops));
    } catch {
      broken.push(number);
    }
  }
  return { pages, count: document.numPages, broken, stopped, title: await titleOf(document) };
}

/** The title among the file's properties, blanks folded. */
async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const found = await document.getMetadata().catch(() => null);
  const title = (found?.info as { Title?: unknown } | undefined)?.Title;
  return typeof title === "string" ? title.replace(/\s+/gu, " ").trim() || null : null;
}

async function pageOf(document: PDFDocumentProxy, number: number, ops: Operations): Promise<PdfPage> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = piecesOf(items, view.transform);
  const list = pieces.length > 0 ? await page.getOperatorList().catch(() => null) : null;
  const tree = (await page.getStructTree().catch(() => null)) as StructureNode | null;
  page.cleanup();
  return {
    number,
    width: view.width,
    height: view.height,
    pieces,
    rulings: list ? rulingsOf(list, ops, view.transform) : [],
    tree,
  };
}
