import type { IsoDate } from "../core/period/iso-date.ts";
import type { Report } from "../documents/writing/report.ts";
import { CYCLE_KINDS } from "./cycle-kinds.ts";
import { inStore } from "./in-store.ts";
import { loadUsablePlan } from "./plan-file.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import type { StoreOptions } from "./store-place.ts";
import { VALIDATION_KIND } from "./validation-kind.ts";

/** What `traguardo report` was asked for. */
export interface ReportOptions extends StoreOptions {
  readonly kind: string;
  readonly out: string;
  readonly format?: string;
  readonly standard?: string;
  readonly bodyName?: string;
  readonly date?: IsoDate;
  readonly body?: string;
  readonly year?: number;
  readonly round?: string;
  readonly unit?: string;
  readonly structure?: string;
  readonly measurements?: string;
  readonly asOf?: string;
  readonly policy?: string;
}

export interface ReportRequest {
  readonly session: Session;
  /** The plan's file; absent where the document comes from the store. */
  readonly file: string | undefined;
  readonly options: ReportOptions;
  readonly today: IsoDate;
}

/** A document that the command writes. */
export interface ReportKind {
  /** How a workbook is laid out: as one document, or a sheet for each table. */
  readonly workbook: "flow" | "tables";
  /** Null where the file's own faults, already told, leave nothing to write. */
  build(request: ReportRequest): Promise<Report | null>;
}

/** The documents by the name that `--kind` gives them. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = {
  plan: { workbook: "flow", build: planKind },
  ...CYCLE_KINDS,
  validation: VALIDATION_KIND,
};

async function planKind({ session, file, options, today }: ReportRequest): Promise<Report | null> {
  const { planReport } = await import("../documents/writing/plan/plan-report.ts");
  if (file === undefined)
    return inStore(options, ({ store }, code) =>
      store.read(code, async ({ plans, body }) => {
        const version = await plans.current();
        if (version === null) throw new Refusal("problem-no-plan");
        return planReport({ plan: version.plan, body: body.name, date: version.act.date });
      }),
    );
  const loaded = await loadUsablePlan(session, file, options.year);
  if (loaded === null) return null;
  return planReport({ plan: loaded.plan, body: options.bodyName ?? "", date: options.date ?? today });
}
