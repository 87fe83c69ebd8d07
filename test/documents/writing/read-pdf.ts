import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";

export interface Node {
  readonly role: string;
  readonly children: readonly (Node | { readonly type: string })[];
  readonly alt?: string;
}

export interface Read {
  readonly pages: number;
  readonly lang: string | null;
  readonly title: string;
  readonly tagged: boolean;
  readonly outline: readonly string[];
  /** Bookmarks of every level, with the page that each leads to. */
  readonly places: readonly { readonly title: string; readonly depth: number; readonly page: number }[];
  /** Links within the document: the page they are on, and the one they lead to. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly says: string }[];
  readonly nodes: readonly Node[];
  readonly text: string;
  /** The words of each page. */
  readonly texts: readonly string[];
  readonly sizes: readonly (readonly [number, number])[];
}

/** What a reader of PDFs finds in one: pages, tags, bookmarks, links. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: join(folder, "standard_fonts") + sep,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as unknown as { info: { Title: string; Language: string } };
  const outline = (await document.getOutline()) ?? [];
  const pageOf = async (destination: unknown): Promise<number> => {
    const place = typeof destination === "string" ? await document.getDestination(destination) : destination;
    if (!Array.isArray(place)) throw new Error(`nowhere: ${String(destination)}`);
    return (await document.getPageIndex(place[0])) + 1;
  };
  const places: { title: string; depth: number; page: number }[] = [];
  const follow = async (items: typeof outline, depth: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      places.push({ title, depth, page: await pageOf(dest) });
      await follow(below, depth + 1);
    }
  };
  await follow(outline, 1);
  const links: { from: number; to: number; says: string }[] = [];
  const nodes: Node[] = [];
  const texts: string[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    sizes.push([Math.round(view.width), Math.round(view.height)]);
    collect((await page.getStructTree()) as unknown as Node, nodes);
    for (const { subtype, dest, contentsObj } of await page.getAnnotations())
      if (subtype === "Link" && dest)
        links.push({ from: number, to: await pageOf(dest), says: contentsObj?.str ?? "" });
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const result = {
    pages: document.numPages,
    lang: info.Language ?? null,
    title: info.Title,
    tagged: mark?.Marked === true,
    outline: outline.map(({ title }) => title),
    places,
    links,
    nodes,
    text: texts.join("\n"),
    texts,
    sizes,
  };
  await task.destroy();
  return result;
}

function collect(node: Node | { readonly type: string } | null, into: Node[]): void {
  if (!node || !("role" in node)) return;
  into.push(node);
  for (const child of node.children) collect(child, into);
}
