import { LIMITS } from "../../limits.ts";
import type { Exhausted } from "../allowance.ts";
import type { Draft } from "../draft.ts";
import { withoutFurniture } from "./furniture.ts";
import { openPdf } from "./open-pdf.ts";
import type { PdfPage } from "./page.ts";
import { acrossPages } from "./page-breaks.ts";
import { pageFlow } from "./page-flow.ts";
import { pageStyle } from "./page-style.ts";
import { ruledTables } from "./ruled-table.ts";
import { taggedFlow, taggedWorth } from "./tagged.ts";

/** A PDF as plain data, which can pass from one thread to another. */
export type ReadPages =
  | {
      readonly drafts: readonly Draft[];
      /** Pages of the file, and the numbers of those that hold no text, and of those that are damaged. */
      readonly count: number;
      readonly empty: readonly number[];
      readonly broken: readonly number[];
      readonly stopped: Exhausted | null;
      readonly title: string | null;
    }
  | { readonly drafts: null; readonly because: "encrypted" | "corrupt" };

/** Reads the pages of a PDF until `deadline`, as performance.now() counts in this thread. */
export async function readPages(bytes: Uint8Array, deadline: number): Promise<ReadPages> {
  const opened = await openPdf(bytes, LIMITS.pages, deadline);
  if (opened.pages === null) return { drafts: null, because: opened.because };
  const { pages, count, broken, stopped, title } = opened;
  const empty = pages.filter((page) => page.pieces.length === 0).map((page) => page.number);
  return { drafts: pdfDrafts(pages), count, empty, broken, stopped, title };
}

/** The blocks of a PDF's pages: by its structure tree where that is rich enough, else by where the words stand. */
function pdfDrafts(all: readonly PdfPage[]): Draft[] {
  const pages = withoutFurniture(all);
  const style = pageStyle(pages);
  const tagged = isRichlyTagged(pages);
  return acrossPages(pages.map((page) => (tagged ? taggedFlow(page, style) : pageFlow(page, style))));
}

/** The tree must account for nearly all the text, and have tables if the pages draw any. */
function isRichlyTagged(pages: readonly PdfPage[]): boolean {
  let covered = 0;
  let total = 0;
  let tables = 0;
  for (const page of pages) {
    const worth = taggedWorth(page);
    covered += worth.covered;
    total += worth.total;
    tables += worth.tables;
  }
  if (total === 0 || covered < total * 0.9) return false;
  return (
    tables > 0 ||
    !pages.some((page) => ruledTables(page.rulings).some((table) => table.columns > 2 && table.rows > 1))
  );
}
