import { deviationsReport } from "../../documents/reports/deviations.ts";
import { monitoringReport } from "../../documents/reports/monitoring/monitoring.ts";
import type { NarrativeSection } from "../../documents/reports/narratives/narrative-sections.ts";
import { relazione, type StructureName } from "../../documents/reports/relazione/relazione.ts";
import { unitSheets } from "../../documents/reports/unit-sheets.ts";
import type { Report } from "../../documents/writing/report.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { annexWithin } from "../amendments/amendment-annex.ts";
import { sharesIn } from "../evidence/grades.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { toldDoubtsIn } from "../surveys/indicator-doubts.ts";
import { answeringIn } from "./answering.ts";
import { withWrittenCauses } from "./causes.ts";
import { cycleActs } from "./cycle-acts.ts";
import { type DocumentName, documentName, presentDocumentName } from "./document.ts";
import { monitoringData } from "./monitoring-data.ts";
import { missingIn, narrativesOf, sectionsWithin, type WrittenSection } from "./narratives.ts";
import { readerAt } from "./reader-at.ts";
import { saidInYear } from "./said.ts";
import { yearStanding } from "./year-standing.ts";

/** Which document, and what of it. */
export interface ReportRequest {
  /** As `readDocumentName` reads it. */
  readonly document: string;
  /** Order of the Relazione's chapters. */
  readonly structure?: StructureName | undefined;
  /** With what is known now, though a validation or a closed round holds the year's figures. */
  readonly present?: boolean | undefined;
  /** With what stood at these references and no other. */
  readonly references?: References | undefined;
  /** Texts as they were at this place of the register; the latest where left out. */
  readonly textsUpTo?: number | undefined;
  /** The sheet of this unit only. */
  readonly unit?: string | undefined;
  /** A monitoring report's chapter of what became known after the closing. */
  readonly later?: boolean | undefined;
}

export interface BuiltReport {
  readonly report: Report;
  readonly references: References;
  /** Sections that people still owe. */
  readonly missing: readonly NarrativeSection[];
}

/** A document of the cycle, from the body's own data. */
export async function reportOf(
  services: Services,
  body: string,
  actor: Actor,
  words: Catalogue,
  request: ReportRequest,
): Promise<BuiltReport> {
  require(actor, "see-reports");
  return services.store.read(body, (reader) => reportWithin(services, reader, words, request));
}

/** The same within a read that has begun, for who has asked leave already. */
export async function reportWithin(
  services: Services,
  reader: Reader,
  words: Catalogue,
  request: ReportRequest,
): Promise<BuiltReport> {
  const document = presentDocumentName(request.document);
  const { present, references: given, textsUpTo: upTo } = request;
  const tables = document.kind === "units" || document.kind === "deviations";
  // Tables and sheets show the causes that were written for the Relazione.
  const narrated = tables ? presentDocumentName(documentName("relazione", document.of)) : document;
  const all = await sectionsWithin(services, reader, narrated, { present, references: given, upTo });
  const sections = tables ? all.filter(isCause) : all;
  const narratives = narrativesOf(sections);
  const missing = tables ? [] : missingIn(sections);
  if (document.kind === "monitoring") {
    const { data, references } = await monitoringData(services, reader, document.of, {
      narratives,
      words,
      later: request.later ?? false,
    });
    return { report: monitoringReport(data), references, missing };
  }
  const { standing, over } = await yearStanding(services, reader, Number(document.of), request);
  const { evaluation, references, version } = standing;
  const then = await readerAt(reader, references);
  const causes = sections.filter(isCause).map(({ section }) => section);
  const told = await saidInYear(then, evaluation, words);
  const said = withWrittenCauses(told, causes, narratives, words);
  const shares = sharesIn(standing);
  const doubts = await toldDoubtsIn(reader, standing);
  const data = { body: reader.body.name, evaluation, references, narratives, words, said, shares, doubts };
  if (document.kind === "deviations") return { report: deviationsReport(data), references, missing };
  if (document.kind === "units") {
    const unit = unitOf(request, version.plan.units);
    const answering = answeringIn(version.plan, version.arrangements);
    return { report: unitSheets({ ...data, answering, unit }), references, missing };
  }
  const { year, observedUpTo: asOf, knownUpTo } = standing.moment;
  const changes = await annexWithin(then, year, { asOf, knownAt: knownUpTo }, knownUpTo);
  const cycle = await cycleActs(then, year, changes, words);
  const report = relazione({ ...data, changes, cycle, over }, request.structure);
  return { report, references, missing };
}

function isCause({ section }: WrittenSection): boolean {
  return section.units !== undefined;
}

function unitOf({ unit }: ReportRequest, units: readonly { readonly code: string }[]): string | null {
  if (unit === undefined) return null;
  if (!units.some(({ code }) => code === unit))
    throw new Problem("not-found", "unit-missing", { unit: unit.slice(0, 80) });
  return unit;
}

/** "relazione-2018", "scheda-S-3-1-2018": what a file of it is called, without its ending. */
export function fileNameOf({ name, of }: DocumentName, { unit, later }: ReportRequest): string {
  const plain = (text: string): string => text.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-");
  if (unit !== undefined) return `unit-${plain(unit).replace(/^-|-$/g, "")}-${of}`;
  return later ? `${name}-later` : name;
}
