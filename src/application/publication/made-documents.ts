import { planReport } from "../../documents/writing/plan/plan-report.ts";
import type { Report } from "../../documents/writing/report.ts";
import { Catalogue } from "../../messages/catalogue.ts";
import { reportWithin } from "../reports/build.ts";
import { type Format, reportFile } from "../reports/file.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { anonymousPlan } from "./anonymous.ts";
import type { Redaction } from "./redaction.ts";

/** Documents that are written from the data when a year is published. */
export const MADE_KINDS = ["plan", "report"] as const;
export type MadeKind = (typeof MADE_KINDS)[number];

export interface MadeDocument {
  readonly kind: MadeKind;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** To be read, and to be edited or searched. */
const MADE_FORMATS: readonly Format[] = ["pdf", "docx"];

let catalogue: Catalogue | undefined;

/**
 * The Piano and the Relazione as documents, of the very figures that are published, with nobody named in them. Throws
 * the `Problem` that says why a document cannot be written.
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
    const report = await reportMade(services, body, kind, standing, redaction);
    for (const format of MADE_FORMATS) {
      const { bytes, mediaType } = await reportFile(withoutNames(report, redaction), format);
      documents.push({ kind, name: `${kind}.${format}`, mediaType, bytes });
    }
  }
  return documents;
}

async function reportMade(
  services: Services,
  body: string,
  kind: MadeKind,
  { version, references }: Standing,
  redaction: Redaction,
): Promise<Report> {
  catalogue ??= Catalogue.load("it");
  const words = catalogue;
  return services.store.read(body, async (reader) => {
    const plan = anonymousPlan(version.plan, redaction);
    if (kind === "plan") return planReport({ plan, body: reader.body.name, date: version.act.date });
    const document = `relazione-${references.moment.year}`;
    const { report } = await reportWithin(services, reader, words, { document, references });
    return report;
  });
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
