import { canonicalJson } from "../../../src/core/plan/hash.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { type ImportedPlan, importPlan } from "../../../src/documents/import-plan.ts";
import { writeDocx } from "../../../src/documents/writing/docx/write-docx.ts";
import { writePdf } from "../../../src/documents/writing/pdf/write-pdf.ts";
import { planReport } from "../../../src/documents/writing/plan/plan-report.ts";
import { writeXlsx } from "../../../src/documents/writing/xlsx/write-xlsx.ts";

export const FORMATS = ["docx", "xlsx", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

/** The plan written as a document of the format and read again. */
export async function throughDocument(plan: Plan, format: Format): Promise<ImportedPlan> {
  const report = planReport({ plan, body: "Comune di Acquaviva (prova)", date: "2018-01-31" });
  const bytes =
    format === "docx"
      ? await writeDocx(report)
      : format === "pdf"
        ? await writePdf(report)
        : await writeXlsx(report, { layout: "flow" });
  return importPlan(`${plan.id}.${format}`, bytes);
}

/** The whole content of a plan, every field, as text that can be compared. */
export function content(plan: Plan): unknown {
  return JSON.parse(canonicalJson(plan));
}
