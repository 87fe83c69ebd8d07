import type { Report } from "../documents/writing/report.ts";
import { inStore } from "./in-store.ts";
import { Refusal } from "./refusal.ts";
import type { ReportKind, ReportRequest } from "./report-kinds.ts";

/** Documents of the yearly cycle: from the store, or of a plan's file and its measurements as far as these go. */
export const CYCLE_KINDS: Readonly<Record<string, ReportKind>> = {
  relazione: kind("relazione", relazioneOfFile),
  monitoring: {
    workbook: "tables",
    build: async (request) => {
      const { round } = request.options;
      if (request.file !== undefined) throw new Refusal("report-needs-store", { kind: "monitoring" });
      if (round === undefined) throw new Refusal("report-round-needed");
      return documentInStore(request, () => ({ kind: "monitoring", of: round }));
    },
  },
  unit: kind("units", unitsOfFile),
  deviations: kind("deviations", deviationsOfFile),
};

function kind(
  name: "relazione" | "units" | "deviations",
  ofFile: (request: ReportRequest) => Promise<Report | null>,
): ReportKind {
  const build = (request: ReportRequest) =>
    request.file === undefined
      ? documentInStore(request, (year) => ({ kind: name, of: year }))
      : ofFile(request);
  return { workbook: "tables", build };
}

async function documentInStore(
  { session: { words }, options }: ReportRequest,
  nameOf: (year: number) => {
    kind: "relazione" | "monitoring" | "units" | "deviations";
    of: string | number;
  },
): Promise<Report> {
  return inStore(options, async (services, body) => {
    const { reportWithin } = await import("../application/reports/build.ts");
    const { documentName } = await import("../application/reports/document.ts");
    return services.store.read(body, async (reader) => {
      const year = options.year ?? (await services.standings.within(reader))?.moment.year;
      if (year === undefined) throw new Refusal("problem-no-plan");
      const { kind: name, of } = nameOf(year);
      const { unit } = options;
      const structure = await structureOf(options);
      const request = { document: documentName(name, of), unit, structure };
      return (await reportWithin(services, reader, words, request)).report;
    });
  });
}

async function structureOf({ structure: asked }: ReportRequest["options"]) {
  if (asked === undefined) return undefined;
  const { STRUCTURES } = await import("../documents/reports/relazione/relazione.ts");
  const known = STRUCTURES.find((one) => one === asked);
  if (known === undefined)
    throw new Refusal("report-no-structure", { structure: asked, structures: [...STRUCTURES] });
  return known;
}

async function relazioneOfFile(request: ReportRequest): Promise<Report | null> {
  const { relazione } = await import("../documents/reports/relazione/relazione.ts");
  const { isOver } = await import("../core/evaluation/state.ts");
  const structure = await structureOf(request.options);
  const data = await fileData(request);
  if (data === null) return null;
  const over = isOver(data.evaluation.moment);
  return relazione({ ...data, changes: null, cycle: [], over }, structure);
}

async function unitsOfFile(request: ReportRequest): Promise<Report | null> {
  const { unitSheets } = await import("../documents/reports/unit-sheets.ts");
  const { NO_ARRANGEMENTS } = await import("../core/plan/arrangements.ts");
  const { answeringIn } = await import("../application/reports/answering.ts");
  const { findSubject } = await import("./subject.ts");
  const data = await fileData(request);
  if (data === null) return null;
  const { plan } = data.evaluation;
  const { unit: asked } = request.options;
  const subject = asked === undefined ? null : findSubject(plan, asked);
  if (subject !== null && subject.kind !== "unit") throw new Refusal("unit-missing", { unit: asked ?? "" });
  const unit = subject === null ? null : subject.code;
  return unitSheets({ ...data, unit, answering: answeringIn(plan, NO_ARRANGEMENTS) });
}

async function deviationsOfFile(request: ReportRequest): Promise<Report | null> {
  const { deviationsReport } = await import("../documents/reports/deviations.ts");
  const data = await fileData(request);
  return data === null ? null : deviationsReport(data);
}

/** What documents are made from where there is no store: a plan, its measurements, nothing said by anybody. */
async function fileData({ session, file = "", options }: ReportRequest) {
  const { measurements } = options;
  if (measurements === undefined) throw new Refusal("report-measurements-needed");
  const { assess } = await import("./assessment.ts");
  const assessment = await assess(session, file, { ...options, measurements });
  if (assessment === null) return null;
  const { hashLedger, hashPlan } = await import("../core/plan/hash.ts");
  const { NO_NARRATIVES } = await import("../documents/reports/report-data.ts");
  const { evaluation } = assessment;
  const { plan, policy, moment } = evaluation;
  return {
    body: options.bodyName ?? "",
    evaluation,
    words: session.words,
    said: new Map(),
    narratives: NO_NARRATIVES,
    references: {
      plan: hashPlan(plan),
      ledger: { sequence: null, hash: hashLedger(assessment.measurements) },
      records: null,
      policy: { id: policy.id, version: policy.version },
      moment,
    },
  };
}
