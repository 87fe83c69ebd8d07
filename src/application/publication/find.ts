import type { Body } from "../../store/body.ts";
import type { BodyProfile } from "../../store/records/body-profile.ts";
import type { Reader } from "../../store/store.ts";
import { profileWithin } from "../body-profile/profile.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Edition } from "./edition.ts";
import { type Published, publicationsOf, publicYears, standingEditions } from "./editions.ts";
import { makeEdition } from "./make-edition.ts";
import { publicDocuments } from "./public-documents.ts";

/** Everything that a body has published. Nobody need sign in for what is here. */
export interface PublicYears {
  readonly body: Pick<Body, "code" | "name" | "demonstration">;
  readonly profile: BodyProfile;
  /** The current edition of each year, the last year first. */
  readonly editions: readonly Edition[];
}

export async function publishedYears(services: Services, body: string): Promise<PublicYears> {
  return services.store.read(body, async (reader) => {
    const records = await publicationsOf(reader);
    const editions: Edition[] = [];
    for (const year of publicYears(records)) {
      const standing = standingEditions(records, year);
      const last = standing.at(-1);
      const edition = last && (await editionWithin(services, reader, last, standing));
      if (edition) editions.push(edition);
    }
    const { code, name, demonstration } = reader.body;
    const { profile } = await profileWithin(reader);
    return { body: { code, name, demonstration }, profile, editions };
  });
}

/** An edition with the numbers of all that stand of its year, and the years that there are. */
export interface FoundEdition {
  readonly edition: Edition;
  /** First to last. */
  readonly numbers: readonly number[];
  readonly years: readonly number[];
}

/** The edition of a year, the last where no number is asked for. Throws the `Problem` of a page that is not there. */
export async function publishedEdition(
  services: Services,
  body: string,
  asked: { readonly year: number; readonly number: number | null },
): Promise<FoundEdition> {
  return services.store.read(body, (reader) => editionAsked(services, reader, asked));
}

async function editionAsked(
  services: Services,
  reader: Reader,
  { year, number }: { readonly year: number; readonly number: number | null },
): Promise<FoundEdition> {
  const records = await publicationsOf(reader);
  const standing = standingEditions(records, year);
  const found = number === null ? standing.at(-1) : standing.find((one) => one.number === number);
  const edition = found && (await editionWithin(services, reader, found, standing));
  if (!edition) throw new Problem("not-found", "public-not-there");
  return { edition, numbers: standing.map((one) => one.number), years: publicYears(records) };
}

/** A document of an edition, by its public name: no other file can be had this way. */
export async function publishedDocument(
  services: Services,
  body: string,
  asked: { readonly year: number; readonly number: number | null; readonly file: string },
): Promise<{ readonly document: Edition["documents"][number]; readonly content: Uint8Array }> {
  return services.store.read(body, async (reader) => {
    const { edition } = await editionAsked(services, reader, asked);
    const document = edition.documents.find(({ file }) => file === asked.file);
    const content = document && (await reader.evidence.content(document.hash));
    if (!document || !content) throw new Problem("not-found", "public-not-there");
    return { document, content };
  });
}

async function editionWithin(
  services: Services,
  reader: Reader,
  published: Published,
  editions: readonly Published[],
): Promise<Edition | null> {
  const { record, number, current } = published;
  const { at, content } = record;
  const { year, references, note } = content;
  const documents = await publicDocuments(reader, published, editions);
  return makeEdition(services.standings, reader, {
    year,
    number,
    current,
    at,
    note,
    references,
    documents,
  });
}
