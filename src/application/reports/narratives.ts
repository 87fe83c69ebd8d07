import {
  type NarrativeSection,
  narrativeSections,
} from "../../documents/reports/narratives/narrative-sections.ts";
import type { LateText, Narratives } from "../../documents/reports/report-data.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Author, Instant, Reader } from "../../store/store.ts";
import { versionsOfYear } from "../amendments/versions.ts";
import { roundAmong, roundsIn } from "../rounds/round.ts";
import type { Services } from "../services.ts";
import { requireYear } from "../standing.ts";
import { causesOwed, type StandingAsked } from "./causes.ts";
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
  /** What was done to it after the document's round or validation was closed; null for nothing. */
  readonly late: LateText | null;
}

/**
 * The texts of a document in its order; in the Relazione last the causes that are owed. `upTo` leaves out what was written
 * after that place in the register.
 */
export async function sectionsWithin(
  services: Services,
  reader: Reader,
  document: DocumentName,
  { upTo, ...asked }: StandingAsked & { readonly upTo?: number | undefined } = {},
): Promise<readonly WrittenSection[]> {
  const own = await sectionsOf(reader, document);
  const causes =
    document.kind === "relazione" ? await causesOwed(services, reader, Number(document.of), asked) : [];
  return writtenIn(reader, document, [...own, ...causes], upTo);
}

/** What was written for these sections of a document. */
export async function writtenIn(
  reader: Reader,
  document: DocumentName,
  sections: readonly NarrativeSection[],
  upTo?: number,
): Promise<readonly WrittenSection[]> {
  const closed = await closedAt(reader, document);
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
    const current = latest && latest.text.trim() !== "" ? latest : null;
    return { section, current, versions, late: lateIn(versions, closed) };
  });
}

/**
 * Since when the document's figures stand still: the closing of its round, the end of the year's validation. The closed
 * round of 31 December does not count for the Relazione: its texts are written from then on.
 */
async function closedAt(reader: Reader, { kind, of }: DocumentName): Promise<Instant | null> {
  if (kind === "monitoring") return roundAmong(await roundsIn(reader), of).closing?.at ?? null;
  if (kind !== "relazione") return null;
  return (await reader.records.latest("validation-closed", of))?.at ?? null;
}

function lateIn(versions: readonly NarrativeVersion[], closed: Instant | null): LateText | null {
  const [latest] = versions;
  if (closed === null || latest === undefined || latest.at <= closed) return null;
  const before = versions.find(({ at }) => at <= closed)?.text ?? "";
  // Back to what stood at the closing is no change.
  if (before === latest.text) return null;
  const change = latest.text === "" ? "withdrawn" : before === "" ? "written" : "rewritten";
  return { change, on: dayInRome(latest.at) };
}

/** Throws the `Problem` that there is no such document: no such year in any plan, no such round. */
async function sectionsOf(reader: Reader, document: DocumentName): Promise<readonly NarrativeSection[]> {
  switch (document.kind) {
    case "monitoring":
      roundAmong(await roundsIn(reader), document.of);
      return narrativeSections("monitoring", null);
    case "relazione": {
      const year = Number(document.of);
      const version = (await versionsOfYear(reader.plans, year)).at(-1) ?? (await reader.plans.current());
      const plan = version?.plan ?? null;
      if (plan) requireYear(plan, year);
      return narrativeSections("relazione", plan);
    }
    default:
      return [];
  }
}

/** As documents take them. */
export function narrativesOf(sections: readonly WrittenSection[]): Narratives {
  const texts = new Map<string, string>();
  const late = new Map<string, LateText>();
  let upTo: number | null = null;
  for (const { section, current, versions, late: change } of sections) {
    if (change !== null) {
      late.set(section.id, change);
      upTo = Math.max(upTo ?? 0, versions[0]?.number ?? 0);
    }
    if (current === null) continue;
    texts.set(section.id, current.text);
    upTo = Math.max(upTo ?? 0, current.number);
  }
  return { texts, late, upTo };
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
