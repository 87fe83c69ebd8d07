import { unzipSync, zipSync } from "fflate";

/** Midday of the first day that a ZIP can hold (MS-DOS dates begin in 1980), by the clock of the machine, as ZIP has it. */
const THEN = new Date(1980, 0, 1, 12);

/**
 * Packs an Office file again so that the same content gives the same bytes: its parts in their order, each with the same
 * time. `mend` changes a part's XML on the way.
 */
export function fixedZip(bytes: Uint8Array, mend: (path: string, xml: string) => string): Uint8Array {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const parts: Record<string, [Uint8Array, { mtime: Date; level: 6 | 0 }]> = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith("/")) continue;
    const xml = path.endsWith(".xml") || path.endsWith(".rels");
    const kept = xml ? encoder.encode(mend(path, decoder.decode(content))) : content;
    parts[path] = [kept, { mtime: THEN, level: path.endsWith(".png") ? 0 : 6 }];
  }
  return zipSync(parts);
}

/** The dates of the core properties (ISO 29500-2, 11) become the document's own. */
export function datedProperties(xml: string, date: string): string {
  return xml.replace(
    /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, open: string, __: string, close: string) => `${open}${date}T00:00:00Z${close}`,
  );
}
