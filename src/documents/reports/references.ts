import { dateWords } from "../../messages/date-words.ts";
import type { Fact } from "../writing/report.ts";
import type { ReportData } from "./report-data.ts";

/** The lines that recompute a document: whoever has the same plan, ledger, policy and moment gets the same figures. */
export function referenceFacts({ references, narratives, words }: ReportData): readonly Fact[] {
  const { plan, ledger, records, policy, moment } = references;
  const line = (name: string, value: string): Fact => ({
    label: words.format(name),
    value: [{ kind: "text", text: value, style: "code" }],
  });
  return [
    line("report-reference-plan", plan),
    line(
      "report-reference-ledger",
      ledger.sequence === null ? ledger.hash : `${ledger.sequence} · ${ledger.hash}`,
    ),
    ...(records === null ? [] : [line("report-reference-records", String(records))]),
    line("report-reference-policy", `${policy.id} ${policy.version}`),
    {
      label: words.format("report-reference-moment"),
      value: words.format("report-moment", {
        year: String(moment.year),
        observed: dateWords(moment.observedUpTo, words),
        known: dateWords(moment.knownUpTo, words),
      }),
    },
    ...(narratives.upTo === null ? [] : [line("report-reference-texts", String(narratives.upTo))]),
  ];
}
