import type { IsoDate } from "../../core/period/iso-date.ts";
import type { PublicAddresses } from "./addresses.ts";
import type { DocumentKind } from "./document-kinds.ts";
import { endingOf } from "./document-kinds.ts";
import type { PublicYears } from "./find.ts";

/**
 * What "Amministrazione trasparente > Performance" must hold, in the order of its pages (D.Lgs. 33/2013, annex; ANAC,
 * resolution 1310/2016), and the norm that asks for it.
 */
export const OBLIGATIONS = [
  { id: "measurement-system", norm: "D.Lgs. 150/2009, art. 7", documents: ["measurement-system"] },
  { id: "plan", norm: "D.Lgs. 33/2013, art. 10, c. 8, lett. b", documents: ["plan"] },
  { id: "report", norm: "D.Lgs. 33/2013, art. 10, c. 8, lett. b", documents: ["report"] },
  { id: "validation", norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c", documents: ["validation"] },
  { id: "awards-total", norm: "D.Lgs. 33/2013, art. 20, c. 1", documents: ["awards-total"] },
  { id: "awards-data", norm: "D.Lgs. 33/2013, art. 20, c. 2", documents: ["awards-data"] },
  // Repealed by D.Lgs. 97/2016, but still a page of many sites.
  { id: "well-being", norm: "D.Lgs. 33/2013, art. 20, c. 3", documents: [] },
] as const satisfies readonly { id: string; norm: string; documents: readonly DocumentKind[] }[];
export type ObligationId = (typeof OBLIGATIONS)[number]["id"];

/** Something held for an obligation. */
export interface HeldItem {
  readonly year: number;
  readonly what: "document" | "pages" | "data";
  /** Absolute. */
  readonly address: string;
  readonly format: string;
  readonly publishedOn: IsoDate;
  readonly updatedOn: IsoDate;
}

export interface HeldObligation {
  readonly id: ObligationId;
  readonly norm: string;
  /** Empty where the body must publish it by other means: nothing is made up. */
  readonly held: readonly HeldItem[];
  readonly repealed: boolean;
}

/** What there is for each obligation, the last year first. */
export function obligationsHeld(
  { editions }: PublicYears,
  addresses: PublicAddresses,
): readonly HeldObligation[] {
  return OBLIGATIONS.map(({ id, norm, documents }) => {
    const kinds: readonly string[] = documents;
    const held = editions.flatMap((edition): HeldItem[] => {
      const { year, publishedOn } = edition;
      const files = edition.documents.filter(({ kind }) => kinds.includes(kind));
      const own = files.map(
        (file): HeldItem => ({
          year,
          what: "document",
          address: addresses.document(year, file.file),
          format: (endingOf(file.mediaType) ?? "").toUpperCase(),
          publishedOn: file.since,
          updatedOn: file.since,
        }),
      );
      return [...own, ...pagesOf(id, year, publishedOn, addresses)];
    });
    return { id, norm, held, repealed: id === "well-being" };
  });
}

/** The plan is there as pages and data too; the Relazione's results likewise, but they are not the Relazione. */
function pagesOf(
  id: ObligationId,
  year: number,
  publishedOn: IsoDate,
  addresses: PublicAddresses,
): readonly HeldItem[] {
  if (id !== "plan") return [];
  const dates = { publishedOn, updatedOn: publishedOn };
  return [
    { year, what: "pages", address: `${addresses.year(year)}/plan`, format: "HTML", ...dates },
    { year, what: "data", address: addresses.file(year, "plan", "csv"), format: "CSV", ...dates },
  ];
}
