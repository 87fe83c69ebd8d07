import type { Place } from "../headings.ts";
import type { PdfOutput } from "./pdf-output.ts";
import { textString } from "./text-string.ts";

interface Entry {
  readonly place: Place;
  readonly number: number;
  readonly children: Entry[];
}

/** The bookmarks of a document (ISO 32000-1, 12.3.3), closed below the first level; the number of their root, null for none. */
export function writeOutline(
  output: PdfOutput,
  places: readonly Place[],
  destination: (place: Place) => number | null,
): number | null {
  const root = { number: output.number(), children: [] as Entry[] };
  const open: { readonly level: number; readonly children: Entry[] }[] = [
    { level: 0, children: root.children },
  ];
  for (const place of places) {
    if (destination(place) === null) continue;
    while ((open.at(-1)?.level ?? 0) >= place.level) open.pop();
    const entry: Entry = { place, number: output.number(), children: [] };
    open.at(-1)?.children.push(entry);
    open.push({ level: place.level, children: entry.children });
  }
  const ends = ({ children }: { readonly children: readonly Entry[] }): string =>
    `/First ${children[0]?.number} 0 R /Last ${children.at(-1)?.number} 0 R`;
  const write = (entries: readonly Entry[], parent: number): void => {
    for (const [at, entry] of entries.entries()) {
      const before = entries[at - 1];
      const after = entries[at + 1];
      const links = [
        before ? `/Prev ${before.number} 0 R` : "",
        after ? `/Next ${after.number} 0 R` : "",
        entry.children.length > 0 ? `${ends(entry)} /Count ${-entry.children.length}` : "",
      ];
      output.add(
        entry.number,
        `<< /Title ${textString(entry.place.title)} /Parent ${parent} 0 R ${links.filter(Boolean).join(" ")} /Dest ${destination(entry.place)} 0 R >>`,
      );
      write(entry.children, entry.number);
    }
  };
  write(root.children, root.number);
  if (root.children.length === 0) {
    output.add(root.number, "<< /Type /Outlines /Count 0 >>");
    return null;
  }
  output.add(root.number, `<< /Type /Outlines ${ends(root)} /Count ${root.children.length} >>`);
  return root.number;
}
