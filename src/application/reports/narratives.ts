import {
  type NarrativeSection,
  narrativeSections,
} from "../../documents/reports/narratives/narrative-sections.ts";
import type { Narratives } from "../../documents/reports/report-data.ts";
import type { Author, Instant, Reader } from "../../store/store.ts";
import { roundAmong, roundsIn } from "../rounds/round.ts";
import { requireYear } from "../standing.ts";
import { type DocumentName, presentDocumentName } from "./document.ts";

/** One text of a section, as it was once saved. */
export interface NarrativeVersion {
  /** Its place in the register: what a later change says it saw. */
  readonly number: number;
  readonly text: string;
  readonly at: Instant;
  readonly author: Author;
}

/** A section with its text and all that was written before. */
export interface WrittenSection {
  readonly section: NarrativeSection;
  /** What holds; null where nobody has written, or what was written was withdrawn. */
  readonly current: NarrativeVersion | null;
  /** Every version, the last first; withdrawals have an empty text. */
  readonly versions: readonly NarrativeVersion[];
}

/** The texts of a document in its order. `upTo` leaves out what was written after that place in the register. */
export async function sectionsWithin(
  reader: Reader,
  document: DocumentName,
  upTo?: number,
): Promise<readonly WrittenSection[]> {
  const sections = await sectionsOf(reader, document);
  const records = await reader.records.list("narrative", upTo === undefined ? {} : { upTo });
  const bySection = new Map<string, NarrativeVersion[]>();
  for (const { number, content, at, author } of records) {
    if (content.document !== document.name) continue;
    const versions = bySection.get(content.section) ?? [];
    versions.unshift({ number, text: content.text, at, author });
    bySection.set(content.section, versions);
  }
  return sections.map((section) => {
    const versions = bySection.get(section.id) ?? [];
    const [latest] = versions;
    return { section, current: latest && latest.text.trim() !== "" ? latest : null, versions };
  });
}

/** Throws the `Problem` that there is no such document: no such year in any plan, no such round. */
async function sectionsOf(reader: Reader, document: DocumentName): Promise<readonly NarrativeSection[]> {
  switch (document.kind) {
    case "monitoring":
      roundAmong(await roundsIn(reader), document.of);
      return narrativeSections("monitoring", null);
    case "relazione": {
      const plan = (await reader.plans.current())?.plan ?? null;
      if (plan) requireYear(plan, Number(document.of));
      return narrativeSections("relazione", plan);
    }
    default:
      return [];
  }
}

/** As documents take them. */
export function narrativesOf(sections: readonly WrittenSection[]): Narratives {
  const texts = new Map<string, string>();
  let upTo: number | null = null;
  for (const { section, current } of sections) {
    if (current === null) continue;
    texts.set(section.id, current.text);
    upTo = Math.max(upTo ?? 0, current.number);
  }
  return { texts, upTo };
}

/** Sections that the document owes and nobody has written. */
export function missingIn(sections: readonly WrittenSection[]): readonly NarrativeSection[] {
  return sections.flatMap(({ section, current }) => (section.required && current === null ? [section] : []));
}

/** Whether a document has texts that people write. */
export function isNarrated(name: string): boolean {
  const { kind } = presentDocumentName(name);
  return kind === "relazione" || kind === "monitoring";
}
