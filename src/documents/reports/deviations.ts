import { isOver } from "../../core/evaluation/state.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Report } from "../writing/report.ts";
import { deviationTable } from "./deviation-table.ts";
import { referenceFacts } from "./references.ts";
import type { ReportData, Said } from "./report-data.ts";

/** The table of every indicator with its deviation and cause: a workbook's sheet above all. */
export function deviationsReport(data: ReportData & { readonly said: Said }): Report {
  const { body, evaluation, words } = data;
  const { moment } = evaluation;
  const blocks = deviationTable({ ...data, official: isOver(moment), only: "all" });
  return {
    title: words.format("report-deviations-title", { year: String(moment.year) }),
    subtitle: words.format("report-deviations-subtitle", { date: dateWords(moment.observedUpTo, words) }),
    body,
    language: words.language,
    date: moment.knownUpTo,
    references: referenceFacts(data),
    blocks: [{ kind: "section", page: "landscape", blocks }],
  };
}
