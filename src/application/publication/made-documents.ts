import { planReport } from "../../documents/writing/plan/plan-report.ts";
import type { Report } from "../../documents/writing/report.ts";
import { Catalogue } from "../../messages/catalogue.ts";
import type { Reader } from "../../store/store.ts";
import { reportWithin } from "../reports/build.ts";
import { type Format, reportFile } from "../reports/file.ts";
import { roundsIn } from "../rounds/round.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { validationOf } from "../validation/desk.ts";
import { validationReport } from "../validation/report.ts";
import { anonymousPlan } from "./anonymous.ts";
import type { Redaction } from "./redaction.ts";

/** Documents that are written from the data when a year is published. */
export const MADE_KINDS = ["plan", "report", "validation", "interim-report"] as const;
export type MadeKind = (typeof MADE_KINDS)[number];

export interface MadeDocument {
  readonly kind: MadeKind;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** To be read, and to be edited or searched. */
export const MADE_FORMATS: readonly Format[] = ["pdf", "docx"];

let catalogue: Catalogue | undefined;

/** What can be written of a year: a validation once it has ended, a monitoring report of each closed round. */
export async function makeableKinds(reader: Reader, year: number): Promise<readonly MadeKind[]> {
  const validated = await reader.records.latest("validation-closed", String(year));
  const rounds = await closedRounds(reader, year);
  return MADE_KINDS.filter((kind) => {
    if (kind === "validation") return validated !== null;
    return kind !== "interim-report" || rounds.length > 0;
  });
}

/**
 * The documents as they are to be read by everybody: of the very figures that are published, with nobody named in them.
 * Throws the `Problem` that says why one cannot be written.
 */
export async function madeDocuments(
  services: Services,
  body: string,
  kinds: readonly MadeKind[],
  standing: Standing,
  redaction: Redaction,
): Promise<readonly MadeDocument[]> {
  const documents: MadeDocument[] = [];
  for (const kind of MADE_KINDS.filter((one) => kinds.includes(one))) {
    const reports = await services.store.read(body, (reader) =>
      reportsMade(services, reader, kind, standing, redaction),
    );
    for (const report of reports)
      for (const format of MADE_FORMATS) {
        const { bytes, mediaType } = await reportFile(withoutNames(report, redaction), format);
        documents.push({ kind, name: `${kind}.${format}`, mediaType, bytes });
      }
  }
  return documents;
}

async function reportsMade(
  services: Services,
  reader: Reader,
  kind: MadeKind,
  { version, references }: Standing,
  redaction: Redaction,
): Promise<readonly Report[]> {
  catalogue ??= Catalogue.load("it");
  const words = catalogue;
  const { year } = references.moment;
  switch (kind) {
    case "plan": {
      const plan = anonymousPlan(version.plan, redaction);
      return [planReport({ plan, body: reader.body.name, date: version.act.date })];
    }
    case "report": {
      const asked = { document: `relazione-${year}`, references };
      return [(await reportWithin(services, reader, words, asked)).report];
    }
    case "validation": {
      const state = await validationOf(services, reader, year);
      return state?.outcome ? [validationReport(state, reader.body.name, words)] : [];
    }
    case "interim-report": {
      const reports: Report[] = [];
      for (const { id } of await closedRounds(reader, year))
        reports.push((await reportWithin(services, reader, words, { document: `monitoring-${id}` })).report);
      return reports;
    }
  }
}

async function closedRounds(reader: Reader, year: number) {
  return (await roundsIn(reader)).filter((round) => round.year === year && round.closing !== null);
}

/** Every text of a document, wherever it stands in it, without names. */
function withoutNames<T>(value: T, redaction: Redaction): T {
  return mapped(value, redaction) as T;
}

function mapped(value: unknown, redaction: Redaction): unknown {
  if (typeof value === "string") return redaction.text(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, redaction));
  // Exact numbers and bytes stay as they are: only plain objects hold texts.
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, redaction)]));
}
