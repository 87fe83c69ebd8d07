import type { NarrativeSection } from "../../documents/reports/narratives/narrative-sections.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { type Round, roundsIn } from "../rounds/round.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { type DocumentKind, type DocumentName, documentName, presentDocumentName } from "./document.ts";
import { missingIn, sectionsWithin, type WrittenSection } from "./narratives.ts";
import { type YearStanding, yearStanding } from "./year-standing.ts";

/** A document that can be had, and what people still owe it. */
export interface ListedDocument extends DocumentName {
  /** Of a monitoring report. */
  readonly round: Round | null;
  readonly sections: number;
  /** Sections without which the document is not complete. */
  readonly missing: readonly NarrativeSection[];
  /** What holds its figures still. */
  readonly basis: YearStanding["basis"];
}

export interface ListedReports {
  readonly year: number;
  /** What the year's documents stand on. */
  readonly standing: Standing;
  readonly over: boolean;
  /** The Relazione, the monitoring reports in order of day, the unit sheets, the table of deviations. */
  readonly documents: readonly ListedDocument[];
}

/** The documents of a year; of the year that the body is in where none is told. */
export async function listReports(
  services: Services,
  body: string,
  actor: Actor,
  asked?: number,
): Promise<ListedReports> {
  require(actor, "see-reports");
  return services.store.read(body, async (reader) => {
    const now = await services.standings.required(reader, { year: asked });
    const { year } = now.moment;
    const { standing, basis, over } = await yearStanding(services, reader, year);
    const rounds = (await roundsIn(reader))
      .filter((round) => round.year === year)
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.number - b.number));
    const listed = (kind: DocumentKind, of: string | number, round: Round | null = null) =>
      listedDocument(
        services,
        reader,
        documentName(kind, of),
        round,
        round === null ? basis : round.closing ? "round" : "present",
      );
    const documents = [await listed("relazione", year)];
    for (const round of rounds) documents.push(await listed("monitoring", round.id, round));
    documents.push(await listed("units", year), await listed("deviations", year));
    return { year, standing, over, documents };
  });
}

async function listedDocument(
  services: Services,
  reader: Reader,
  name: string,
  round: Round | null,
  basis: ListedDocument["basis"],
): Promise<ListedDocument> {
  const document = presentDocumentName(name);
  const sections = await sectionsWithin(services, reader, document);
  return { ...document, round, basis, sections: sections.length, missing: missingIn(sections) };
}

/** A document with its texts, to be read and written. */
export interface NarratedDocument {
  readonly document: DocumentName;
  readonly round: Round | null;
  readonly sections: readonly WrittenSection[];
}

/** Throws the `Problem` that the document has no texts of people, or is not there. */
export async function narratedDocumentOf(
  services: Services,
  body: string,
  actor: Actor,
  name: string,
): Promise<NarratedDocument> {
  require(actor, "see-reports");
  const document = presentDocumentName(name);
  return services.store.read(body, async (reader) => {
    const sections = await sectionsWithin(services, reader, document);
    if (sections.length === 0) throw new Problem("not-found", "reports-without-texts");
    const rounds = document.kind === "monitoring" ? await roundsIn(reader) : [];
    return { document, sections, round: rounds.find(({ id }) => id === document.of) ?? null };
  });
}
