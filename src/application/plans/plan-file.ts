import { planReport } from "../../documents/writing/plan/plan-report.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { Recent } from "../recent.ts";
import { type Format, type PdfStandard, type ReportFile, reportFile } from "../reports/file.ts";
import type { Services } from "../services.ts";

/** A version never changes, and nor does its document. */
const KEPT = 6;
const files = new Recent<ReportFile>(KEPT);

/**
 * A version of the plan as a document, of the day of its act: the same bytes for ever, and read again the same plan.
 * `hash` null for the version in force.
 */
export async function planFile(
  services: Services,
  body: { readonly code: string; readonly name: string },
  actor: Actor,
  hash: string | null,
  format: Format,
  standard: PdfStandard = "ua-1",
): Promise<ReportFile> {
  require(actor, "see-plan");
  const version = await services.store.read(body.code, ({ plans }) =>
    hash === null ? plans.current() : plans.byHash(hash),
  );
  if (version === null) throw new Problem("not-found", "problem-not-found");
  const key = JSON.stringify([version.hash, version.act.date, body.name, format, standard]);
  const known = files.peek(key);
  if (known) return known;
  const report = planReport({ plan: version.plan, body: body.name, date: version.act.date });
  const made = await reportFile(report, format, { workbook: "flow", standard });
  return files.get(key, () => made);
}
